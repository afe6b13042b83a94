import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { WorkingTime, type CalendarRules, type WeeklyHours } from '../../../src/crm/calendar/index.ts';

const office: readonly WeeklyHours[] = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, startsAt: '09:00', endsAt: '12:00' },
  { weekday, startsAt: '13:30', endsAt: '18:00' },
]);
/** National Day 2026: off from 1 to 7 October, worked on Sunday 20 September and Saturday 10 October. */
const days: CalendarRules['days'] = [
  ...[1, 2, 3, 4, 5, 6, 7].map((day) => ({ date: `2026-10-0${day}`, kind: 'HOLIDAY' as const })),
  { date: '2026-09-20', kind: 'WORKDAY' },
  { date: '2026-10-10', kind: 'WORKDAY', likeWeekday: 5 },
];
const shanghai = new WorkingTime({ timeZone: 'Asia/Shanghai', hours: office, days });
const at = (local: string, zone = 'Asia/Shanghai'): Date => DateTime.fromISO(local, { zone }).toJSDate();

describe('working time', () => {
  test.each([
    // [from, hours, to, why]
    ['2026-09-15T10:00', 2, '2026-09-15T12:00', 'inside the morning, to its very end'],
    ['2026-09-15T10:00', 3, '2026-09-15T14:30', 'over lunch'],
    ['2026-09-15T17:00', 2, '2026-09-16T10:00', 'over night'],
    ['2026-09-15T20:00', 1, '2026-09-16T10:00', 'asked after hours'],
    ['2026-09-18T17:00', 7.5, '2026-09-20T17:00', 'over a Saturday to a Sunday that is worked'],
    ['2026-09-30T17:00', 7.5, '2026-10-08T17:00', 'over seven days of holidays'],
    ['2026-10-09T17:00', 2, '2026-10-10T10:00', 'to a make-up Saturday'],
    ['2026-10-10T17:00', 2, '2026-10-12T10:00', 'over the Sunday behind it'],
    ['2026-10-03T11:00', 0, '2026-10-08T09:00', 'nothing: the first moment at which somebody works'],
  ])('from %s %d h later is %s: %s', (from, hours, to) => {
    expect(shanghai.add(at(from), hours * 60)).toEqual(at(to));
    expect(shanghai.between(at(from), at(to))).toBe(hours * 60);
  });

  test('knows working days', () => {
    expect(
      ['2026-09-19', '2026-09-20', '2026-10-01', '2026-10-10', '2026-10-12'].map((day) => shanghai.isWorkingDay(day)),
    ).toEqual([false, true, false, true, true]);
    expect(shanghai.isWorking(at('2026-09-15T12:30'))).toBe(false);
    expect(shanghai.isWorking(at('2026-09-15T13:30'))).toBe(true);
    expect(shanghai.addDays('2026-09-30', 1)).toBe('2026-10-08');
    expect(shanghai.addDays('2026-10-03', 0)).toBe('2026-10-08');
    expect(shanghai.addDays('2026-10-08', 2)).toBe('2026-10-10');
  });

  test('a shift over the night in which clocks change has an hour less', () => {
    const night = [{ weekday: 7, startsAt: '00:00', endsAt: '24:00' }];
    const berlin = new WorkingTime({ timeZone: 'Europe/Berlin', hours: night, days: [] });
    const zone = 'Europe/Berlin';
    expect(berlin.between(at('2026-03-29T00:00', zone), at('2026-03-30T00:00', zone))).toBe(23 * 60);
    expect(berlin.between(at('2026-10-25T00:00', zone), at('2026-10-26T00:00', zone))).toBe(25 * 60);
    expect(berlin.add(at('2026-03-29T01:00', zone), 60)).toEqual(at('2026-03-29T03:00', zone));
  });

  test('a span that is said twice counts once', () => {
    const twice = [office[0], { weekday: 1, startsAt: '11:00', endsAt: '13:00' }] as readonly WeeklyHours[];
    const calendar = new WorkingTime({ timeZone: 'Asia/Shanghai', hours: twice, days: [] });
    expect(calendar.between(at('2026-09-14T00:00'), at('2026-09-15T00:00'))).toBe(4 * 60);
  });

  test('no working time is said, not looked for without end', () => {
    const never = new WorkingTime({ timeZone: 'Asia/Shanghai', hours: [], days });
    expect(() => never.add(at('2026-09-15T10:00'), 60)).toThrow('not enough working time');
    expect(() => never.addDays('2026-09-15', 1)).toThrow('not enough working time');
    expect(never.between(at('2026-09-15T10:00'), at('2026-09-25T10:00'))).toBe(0);
  });

  test('what was added lies between, in order, at whatever moment it begins', () => {
    const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 1, max: 6_000 }),
        fc.integer({ min: 1, max: 600 }),
        (from, some, more) => {
          const end = shanghai.add(from, some);
          expect(shanghai.between(from, end)).toBeCloseTo(some, 6);
          expect(+shanghai.add(end, more)).toBe(+shanghai.add(from, some + more));
        },
      ),
      { numRuns: 150 },
    );
  });
});
