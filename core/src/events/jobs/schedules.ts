import type { CronItem, TimestampDigest } from 'graphile-worker';
import { nextScheduledTime } from '../../sdk/index.ts';
import type { RegisteredSchedule } from './job-registry.ts';

/** Clocks go forward by an hour at most. */
const BEFORE_THE_GAP_MS = 61 * 60_000;

/** Name of the task that turns a moment of a schedule into a job. */
export const scheduleTask = 'guanxi:schedule';

/**
 * The schedules as graphile-worker takes them. It asks at every minute, in UTC, and lets one process of all enqueue;
 * which minutes those are in a time zone with daylight saving is not its business.
 */
export function cronItems(schedules: readonly RegisteredSchedule[]): CronItem[] {
  return schedules.map((schedule) => ({
    task: scheduleTask,
    identifier: schedule.id,
    match: (digest) => isDue(schedule, minuteOf(digest, new Date())),
    payload: { schedule: schedule.id },
    // A moment that no process was there for is not made up: the next one comes.
    options: { backfillPeriod: 0, maxAttempts: 5 },
  }));
}

/** Whether a schedule is due at this full minute. */
export function isDue(schedule: Pick<RegisteredSchedule, 'cron' | 'timeZone'>, minute: Date): boolean {
  const isNextAfter = (ms: number): boolean =>
    nextScheduledTime(schedule, new Date(minute.getTime() - ms))?.getTime() === minute.getTime();
  // A time that daylight saving skips has moved: seen from after the gap, it seems to be over.
  return isNextAfter(1) || isNextAfter(BEFORE_THE_GAP_MS);
}

/** graphile-worker tells a moment without its year: it is the one that lies around now. */
export function minuteOf({ month, date, hour, min }: TimestampDigest, now: Date): Date {
  const years = [-1, 0, 1].map((away) => Date.UTC(now.getUTCFullYear() + away, month - 1, date, hour, min));
  const away = (time: number): number => Math.abs(time - now.getTime());
  return new Date(years.reduce((nearest, time) => (away(time) < away(nearest) ? time : nearest)));
}
