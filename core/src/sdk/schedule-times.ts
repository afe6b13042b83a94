import { Cron } from 'croner';
import type { Schedule } from './jobs.ts';

/**
 * When a schedule is due next after an instant; null: never (30 February).
 * @throws Error when the five fields or the time zone are malformed
 */
export function nextScheduledTime({ cron, timeZone }: Pick<Schedule, 'cron' | 'timeZone'>, after: Date): Date | null {
  return new Cron(cron, { timezone: timeZone, mode: '5-part', paused: true }).nextRun(after);
}
