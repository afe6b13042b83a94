import { everydayGrants, grantsOn, z, type PluginModule, type PluginRole, type SeededGrants } from '@guanxi/core';
import { trackPermission } from './add-record.ts';
import { BuildingCellRequirement } from './cell-requirement.entity.ts';
import { BuildingCellTip } from './cell-tip.entity.ts';
import { trackingDemo } from './demo.ts';
import { HeatmapResolver } from './heatmap.resolver.ts';
import { MatrixCellResolver, TrackingMatrixResolver } from './matrix.resolver.ts';
import { BuildingProgressAlert } from './progress-alert.entity.ts';
import { progressHooks } from './progress.hooks.ts';
import { raiseProgressAlerts } from './raise-alerts.job.ts';
import { aheadEvent } from './raise-alerts.ts';
import { seedPractice } from './seed-practice.ts';
import { BuildingStageWindow } from './stage-window.entity.ts';
import { stageWindowHooks } from './stage-window.hooks.ts';
import { trackingMessages } from './tracking-messages.ts';
import { BuildingTrackingRecord } from './tracking-record.entity.ts';
import { trackingRecordHooks } from './tracking-record.hooks.ts';
import { trackingVocabularies } from './tracking-vocabularies.ts';
import { TrackingResolver } from './tracking.resolver.ts';

/** Reading what the matrix is configured with, and entering work on the projects that one sees. */
export const trackingGrants: SeededGrants = {
  ...grantsOn(['building:stageWindow', 'building:cellRequirement', 'building:cellTip'], ['read'], 'ALL'),
  [trackPermission]: 'ALL',
};

/** Departments that support projects see those whose team they are in, and enter their work there. */
const supportRole: PluginRole = {
  key: 'building:project-support',
  name: 'Project support / 项目支持',
  description: 'Sees projects by being in their team, and enters work there. / 作为项目组成员查看项目并登记工作。',
  grants: {
    ...everydayGrants,
    ...trackingGrants,
    ...grantsOn(['building:project', 'account', 'contact', 'activity'], ['read'], 'OWN'),
    ...grantsOn(['activity', 'task'], ['create', 'update'], 'OWN'),
    'task:read': 'OWN',
  },
};

/** The project tracking matrix (项目跟踪矩阵): project stage × construction progress. */
export const trackingModule: PluginModule = {
  entities: [
    BuildingTrackingRecord,
    BuildingStageWindow,
    BuildingCellRequirement,
    BuildingCellTip,
    BuildingProgressAlert,
  ],
  resolvers: [TrackingMatrixResolver, MatrixCellResolver, HeatmapResolver, TrackingResolver],
  hooks: [trackingRecordHooks, stageWindowHooks, progressHooks],
  vocabularies: trackingVocabularies,
  messages: trackingMessages,
  permissions: { [trackPermission]: { zh: '登记项目跟踪记录', en: 'Enter work on projects that one sees' } },
  roles: [supportRole],
  events: {
    [aheadEvent]: {
      label: { zh: '工程进度超前', en: 'Progress runs ahead' },
      payload: z.object({ stage: z.string(), progress: z.string(), expectedStage: z.string().nullable() }),
    },
  },
  jobs: { raiseProgressAlerts },
  schedules: [{ job: 'raiseProgressAlerts', cron: '30 5 * * *', timeZone: 'Asia/Shanghai' }],
  seed: seedPractice,
  demo: trackingDemo,
};
