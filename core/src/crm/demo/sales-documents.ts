import { draws } from '../../sdk/index.ts';
import type { Calendar } from './calendar.ts';
import { arrivalAt, type Deal } from './deals.ts';
import type { DemoRow } from './loader.ts';
import { demo } from './organisation.ts';
import { priceListKey } from './price-lists.ts';

/** A row and the day on which it came to be. */
export interface DatedRow {
  readonly day: number;
  readonly row: DemoRow;
}

/** Rows that are written at the same past moment. */
export interface Batch<Row> {
  readonly at: Date;
  readonly rows: readonly Row[];
}

/** By the quarter in which they were made; written in the evening of the quarter's last of them. */
export function byQuarter<Row>(
  calendar: Calendar,
  entries: readonly { readonly day: number; readonly row: Row }[],
): readonly Batch<Row>[] {
  const quarterOf = (day: number): number => Math.ceil(Number(calendar.date(day).slice(5, 7)) / 3);
  const quarters = Map.groupBy(entries, ({ day }) => `${calendar.date(day).slice(0, 4)} ${quarterOf(day)}`);
  return [...quarters]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([, group]) => ({
      at: calendar.moment(Math.max(...group.map(({ day }) => day)), 18 * 60),
      rows: group.map(({ row }) => row),
    }));
}

const statusOf = ({ stage }: Deal, isOutdated: boolean): string => {
  if (stage === 'WON') return 'ACCEPTED';
  if (stage === 'LOST') return 'REJECTED';
  return isOutdated ? 'EXPIRED' : 'SENT';
};

/** What was offered: every deal that came as far as an offer has one. */
export function quotesOf(deals: readonly Deal[], calendar: Calendar) {
  return deals.flatMap((deal) => {
    const day = arrivalAt(deal, 'PROPOSAL');
    if (day === undefined) return [];
    const { number, externalId, company, contactKey, priceYear, lines, stage } = deal;
    const row = {
      externalId: `${demo}:quote:${number}`,
      number: `BJ${calendar.date(day).slice(2, 4)}-${String(number).padStart(5, '0')}`,
      opportunityKey: externalId,
      accountKey: company.externalId,
      contactKey,
      ownerKey: company.ownerKey,
      status: statusOf(deal, day + 30 < 0),
      priceListKey: priceListKey(company.region, priceYear),
      validUntil: calendar.date(day + (stage === 'WON' ? 90 : 30)),
      currency: deal.total.currency,
      lines,
    };
    return [{ day, row }];
  });
}

/** What became of an order, by its age in days. */
function progressOf(age: number, chance: number): string {
  if (chance < 0.02) return 'cancelled';
  if (age > 120) return 'completed';
  if (age > 60) return 'delivered';
  if (age > 30) return 'partly-delivered';
  return age > 10 ? 'in-production' : 'confirmed';
}

/** Won deals that became an order, with the day of it. */
export function ordersOf(deals: readonly Deal[], calendar: Calendar) {
  return deals.flatMap((deal) => {
    const won = arrivalAt(deal, 'WON');
    if (won === undefined) return [];
    const draw = draws(65_000 + deal.number);
    const day = Math.min(calendar.nextWorkingDay(won + draw.between(0, 5)), -1);
    const { number, externalId, company, contactKey, priceYear, lines, total } = deal;
    const status = progressOf(-day, draw.between(0, 99) / 100);
    const row = {
      externalId: `${demo}:order:${number}`,
      number: `HY${calendar.date(day).slice(2, 4)}-${String(number).padStart(5, '0')}`,
      quoteKey: `${demo}:quote:${number}`,
      opportunityKey: externalId,
      accountKey: company.externalId,
      contactKey,
      ownerKey: company.ownerKey,
      priceListKey: priceListKey(company.region, priceYear),
      orderedOn: calendar.date(day),
      status,
      currency: total.currency,
      lines,
    };
    return [{ day, deal, row }];
  });
}
