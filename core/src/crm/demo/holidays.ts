import { demo } from './organisation.ts';
import type { DemoRow } from './loader.ts';

/** Name, first and last day off, and the days at weekends that make up for them (国务院办公厅, 2026). */
const holidays2026 = [
  ['元旦', '01-01', '01-03', ['01-04']],
  ['春节', '02-15', '02-23', ['02-14', '02-28']],
  ['清明节', '04-04', '04-06', []],
  ['劳动节', '05-01', '05-05', ['05-09']],
  ['端午节', '06-19', '06-21', []],
  ['中秋节', '09-25', '09-27', []],
  ['国庆节', '10-01', '10-07', ['09-20', '10-10']],
] as const;

const dayLength = 86_400_000;

function daysFrom(first: string, last: string): string[] {
  const start = Date.parse(first);
  const count = (Date.parse(last) - start) / dayLength + 1;
  return Array.from({ length: count }, (_, day) => new Date(start + day * dayLength).toISOString().slice(0, 10));
}

/** The holidays of 2026 and their make-up days, in the calendar that every installation has. */
export const holidays: readonly DemoRow[] = holidays2026.flatMap(([name, first, last, worked]) => [
  ...daysFrom(`2026-${first}`, `2026-${last}`).map((date) => row(date, 'HOLIDAY', name)),
  ...worked.map((day) => row(`2026-${day}`, 'WORKDAY', `${name}调休`)),
]);

function row(date: string, kind: 'HOLIDAY' | 'WORKDAY', name: string): DemoRow {
  return { externalId: `${demo}:day:${date}`, calendarKey: 'core:calendar', date, kind, name };
}
