export { CalendarDay, CalendarDayKind } from './calendar-day.entity.ts';
export { calendarModule } from './calendar-module.ts';
export { WorkingCalendar } from './working-calendar.entity.ts';
export { WorkingHours } from './working-hours.entity.ts';
export { WorkingTime } from './working-time.ts';
export type { CalendarRules, ExceptionalDay, WeeklyHours } from './working-time.ts';
export { workingTimeOf } from './working-time-of.ts';
