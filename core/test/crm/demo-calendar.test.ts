import { describe, expect, it } from '@jest/globals';
import { calendarOf } from '../../src/crm/demo/calendar.ts';
import { historyOf } from '../../src/crm/demo/deal-histories.ts';
import { dealsAt } from '../../src/crm/demo/deals.ts';
import { convertedCustomers, convertedDeals } from '../../src/crm/demo/lead-conversions.ts';
import { contactsByCompany, peopleAt } from '../../src/crm/demo/people.ts';

function dealsOn(day: string) {
  const calendar = calendarOf(new Date(`${day}T04:00:00Z`));
  const deals = [...dealsAt(calendar, contactsByCompany(peopleAt(calendar))), ...convertedDeals(calendar)];
  return { calendar, deals };
}

/** Days after each other, in the middle of holidays, on weekends. */
const installations = [
  ...['2026-02-15', '2026-02-17', '2026-02-20', '2026-02-24', '2026-02-25', '2026-05-03', '2026-06-28', '2026-07-01'],
  ...['2026-10-01', '2026-10-04', '2026-10-07', '2026-10-08', '2026-12-31', '2027-01-01', '2027-01-02', '2027-02-10'],
];

describe('the calendar of the demo', () => {
  it('counts days from the installation in Shanghai', () => {
    // It is already Monday there.
    const calendar = calendarOf(new Date('2026-11-22T17:00:00Z'));
    expect(calendar.date(0)).toBe('2026-11-23');
    expect(calendar.moment(-1, 9 * 60 + 30)).toEqual(new Date('2026-11-22T01:30:00Z'));
    expect(calendar.date(calendar.workingDay(-1))).toBe('2026-11-20');
  });

  it('knows weekends and the long holidays', () => {
    const before = calendarOf(new Date('2026-09-30T04:00:00Z'));
    expect(before.date(before.nextWorkingDay(1))).toBe('2026-10-08');
    const festival = calendarOf(new Date('2026-02-17T04:00:00Z'));
    expect(festival.date(festival.workingDay(0))).toBe('2026-02-13');
    expect(festival.date(festival.nextWorkingDay(0))).toBe('2026-02-24');
  });
});

describe('the deals of the demo', () => {
  const names = dealsOn('2026-11-21').deals.map(({ externalId, name, total }) => [externalId, name, total.amount]);

  it.each(installations)('installed on %s, leads become customers when their deals begin', (day) => {
    const { calendar } = dealsOn(day);
    const openings = convertedDeals(calendar).map((deal) => historyOf(deal, calendar).steps[0]?.at);
    const { accounts } = convertedCustomers(calendar);
    expect(accounts.length).toBeGreaterThan(20);
    expect(accounts.map(({ steps }) => steps[0]?.at)).toEqual(openings);
  });

  it.each(installations)('installed on %s, they are the same and have a past', (day) => {
    const { calendar, deals } = dealsOn(day);
    expect(deals.map(({ externalId, name, total }) => [externalId, name, total.amount])).toEqual(names);
    for (const deal of deals) {
      const days = deal.course.map((arrival) => arrival.day);
      expect(days.length).toBeGreaterThan(0);
      expect(days).toEqual([...new Set(days)].sort((one, other) => one - other));
      expect(days.at(-1)).toBeLessThan(0);
      for (const one of days) expect(calendar.workingDay(one)).toBe(one);
      expect(historyOf(deal, calendar).steps.every(({ at }) => at < calendar.now)).toBe(true);
    }
  });
});
