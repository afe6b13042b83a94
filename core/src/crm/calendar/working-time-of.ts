import type { HookContext } from '../../sdk/index.ts';
import { CalendarDay } from './calendar-day.entity.ts';
import { WorkingCalendar } from './working-calendar.entity.ts';
import { WorkingHours } from './working-hours.entity.ts';
import { WorkingTime } from './working-time.ts';

/**
 * The working time of a calendar (uuid); null or a deleted one: that of the default calendar. Without any calendar
 * every hour of every day counts.
 */
export async function workingTimeOf(
  calendarId: string | null,
  context: Pick<HookContext, 'load' | 'loadBy'>,
): Promise<WorkingTime> {
  const [named] = calendarId === null ? [] : await context.load(WorkingCalendar, [calendarId]);
  const calendar = named && !named.deletedAt ? named : await defaultCalendar(context);
  if (!calendar) return roundTheClock;
  const hours = await context.loadBy(WorkingHours, 'calendar', [calendar.id]);
  const days = await context.loadBy(CalendarDay, 'calendar', [calendar.id]);
  return new WorkingTime({
    timeZone: calendar.timeZone,
    hours: hours.filter(({ deletedAt }) => !deletedAt),
    days: days.filter(({ deletedAt }) => !deletedAt),
  });
}

async function defaultCalendar(context: Pick<HookContext, 'loadBy'>): Promise<WorkingCalendar | undefined> {
  return (await context.loadBy(WorkingCalendar, 'isDefault', [true])).find(({ deletedAt }) => !deletedAt);
}

const roundTheClock = new WorkingTime({
  timeZone: 'UTC',
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startsAt: '00:00', endsAt: '24:00' })),
  days: [],
});
