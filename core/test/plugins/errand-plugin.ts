import {
  Account,
  definePlugin,
  hooksOf,
  jobOf,
  ValidationError,
  Vetoed,
  z,
  type Change,
  type HookContext,
} from '@guanxi/core';

const label = { zh: '跑腿', en: 'Errands' };
const no = { zh: '不行', en: 'No' };

/** In no manifest. */
const undeclared = jobOf({ label, payload: z.object({}), runAs: 'system', run: () => Promise.resolve(null) });

const count = jobOf({
  label: { zh: '计数', en: 'Count' },
  payload: z.strictObject({ upTo: z.int().default(3) }),
  runAs: 'system',
  run({ upTo }, { log }) {
    log.warn({ upTo }, 'counted');
    if (upTo < 0) throw new TypeError('there is nothing below zero');
    return Promise.resolve({ counted: upTo });
  },
});

const whoami = jobOf({
  label: { zh: '我是谁', en: 'Who am I' },
  payload: z.object({}),
  runAs: 'caller',
  run: (_, { principal }) => Promise.resolve(principal.displayName),
});

/** What the author of a hook may get wrong, by the name of the account. */
async function judge(changes: readonly Change<Account>[], { jobs }: HookContext): Promise<void> {
  for (const { record, reject } of changes) {
    if (record.name === 'thrown') throw new ValidationError('THROWN', no, { path: ['website'] });
    if (record.name === 'prefix') reject(new Vetoed('errand', 'NO', no));
    if (record.name === 'code') reject(new Vetoed('errand-boy', 'notAllowed', no));
    if (record.name === 'text') reject(new Vetoed('errand-boy', 'NO', { zh: ' ', en: 'No' }));
    if (record.name === 'path') reject(new Vetoed('errand-boy', 'NO', no, { path: ['websit'] }));
    if (record.name === 'right') reject(new Vetoed('errand-boy', 'NO', no, { path: ['website'] }));
    if (record.name === 'enqueue') await jobs.enqueue(undeclared, {});
  }
}

/** Hooks and jobs that do what tests tell them to. */
export const errands = definePlugin({
  ...{ id: 'errand-boy', prefix: 'errand', version: '1.0.0', label },
  hooks: [hooksOf(Account, { beforeCreate: judge })],
  jobs: { count, whoami },
  schedules: [{ job: 'count', cron: '0 8 * * *', timeZone: 'Asia/Shanghai' }],
});
