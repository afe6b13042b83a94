import type { PluginModule } from '../../sdk/index.ts';
import { CalendarDay } from './calendar-day.entity.ts';
import { calendarHooks } from './calendar.hooks.ts';
import { seedCalendar } from './seed-calendar.ts';
import { WorkingCalendar } from './working-calendar.entity.ts';
import { WorkingHours } from './working-hours.entity.ts';

/** Working calendars (工作日历): when people work, so that deadlines are counted in their hours. */
export const calendarModule: PluginModule = {
  entities: [WorkingCalendar, WorkingHours, CalendarDay],
  hooks: calendarHooks,
  seed: seedCalendar,
};
