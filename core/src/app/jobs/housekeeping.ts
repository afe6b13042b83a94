import { pruneDeliveries, pruneJobs, removeEndedSessions, type Database } from '../../database/index.ts';
import type { JobRegistry } from '../../events/jobs/index.ts';
import { jobOf, z } from '../../sdk/index.ts';

/** Days for which jobs that are over stay visible: done, and dead ones, which somebody has to look at. */
const keptDays = { done: 14, dead: 90 } as const;
/** Days after their end for which sessions stay listed; the audit trail keeps who signed in when. */
const sessionDays = 90;
/** Days for which the delivery log of webhooks is kept. */
const deliveryDays = 30;
/** Rows of one statement: others are not kept waiting. */
const batch = 10_000;

/** What every installation removes by night: rows that served their time. */
export function addHousekeeping(registry: JobRegistry, database: Database): void {
  const housekeeping = jobOf({
    label: { zh: '清理过期数据', en: 'Housekeeping' },
    payload: z.object({}),
    runAs: 'system',
    maxAttempts: 3,
    async run(_, { signal }) {
      const removed = { jobs: 0, sessions: 0, deliveries: 0 };
      const steps = [
        async () => (removed.jobs += await pruneJobs(database.reader, keptDays, batch)),
        async () => (removed.sessions += await removeEndedSessions(database.reader, sessionDays, batch)),
        async () => (removed.deliveries += await pruneDeliveries(database.reader, deliveryDays, batch)),
      ];
      for (const step of steps) {
        for (let before = -1, now = 0; now !== before && !signal.aborted;) [before, now] = [now, await step()];
      }
      return removed;
    },
  });
  registry.add('housekeeping', housekeeping, [{ cron: '20 3 * * *', timeZone: 'UTC' }]);
}
