import { Cron } from 'croner';
import type { Schedule } from './jobs.ts';

type Times = Pick<Schedule, 'cron' | 'timeZone'>;

/**
 * When a schedule is due next after an instant; null: never (30 February).
 * @throws Error when the five fields or the time zone are malformed
 */
export function nextScheduledTime({ cron, timeZone }: Times, after: Date): Date | null {
  return new Cron(cron, { timezone: timeZone, mode: '5-part', paused: true }).nextRun(after);
}

/**
 * Whether a schedule is ever due: its fields say so in whatever zone. To compute in one takes a formatter of dates, and
 * the first of a process 30 ms.
 * @throws Error when the five fields or the time zone are malformed
 */
export function isEverDue({ cron, timeZone }: Times): boolean {
  const now = new Date();
  if (!isTimeZone(timeZone)) return nextScheduledTime({ cron, timeZone }, now) !== null; // says what is wrong
  return new Cron(cron, { utcOffset: 0, mode: '5-part', paused: true }).nextRun(now) !== null;
}

let listed: ReadonlySet<string> | undefined;

/** Whether a name is one of a time zone, like `Asia/Shanghai`. Other names of listed ones count, too: `US/Pacific`. */
export function isTimeZone(timeZone: string): boolean {
  // The first formatter of a process takes 30 ms, their list 4.
  listed ??= new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);
  if (listed.has(timeZone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
