import type { SeedContext } from '../../sdk/index.ts';
import { WorkingCalendar } from './working-calendar.entity.ts';
import { WorkingHours } from './working-hours.entity.ts';

const calendarKey = 'core:calendar';

const spans = [
  { startsAt: '09:00', endsAt: '12:00' },
  { startsAt: '13:30', endsAt: '18:00' },
] as const;

/** The calendar that every installation starts with; holidays are entered each year, when they are announced. */
export async function seedCalendar(context: SeedContext): Promise<void> {
  await context.upsert(WorkingCalendar, [{ externalId: calendarKey, name: '标准工作日历', isDefault: true }]);
  const calendarId = await context.idOf(WorkingCalendar, calendarKey);
  await context.upsert(
    WorkingHours,
    [1, 2, 3, 4, 5].flatMap((weekday) =>
      spans.map((span) => ({ externalId: `${calendarKey}:${weekday}:${span.startsAt}`, calendarId, weekday, ...span })),
    ),
  );
}
