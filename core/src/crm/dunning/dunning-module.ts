import type { PluginModule } from '../../sdk/index.ts';
import { DunningLevel } from './dunning-level.entity.ts';
import { DunningNotice } from './dunning-notice.entity.ts';
import { dunningNoticeHooks } from './dunning-notice.hooks.ts';
import { remindOverdue } from './remind-overdue.job.ts';
import { seedLevels } from './seed-levels.ts';

/** Dunning (催款): who is reminded of overdue receivables, when, and how firmly. */
export const dunningModule: PluginModule = {
  entities: [DunningLevel, DunningNotice],
  hooks: [dunningNoticeHooks],
  jobs: { remindOverdue },
  schedules: [{ job: 'remindOverdue', cron: '0 6 * * *', timeZone: 'Asia/Shanghai' }],
  seed: seedLevels,
};
