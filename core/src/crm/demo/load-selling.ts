import { PriceList } from '../pricing/index.ts';
import { Opportunity, Product, Stage } from '../sales/index.ts';
import { Activity } from '../work/index.ts';
import { activityMonths } from './activities.ts';
import type { Calendar } from './calendar.ts';
import type { Company } from './companies.ts';
import { historyOf, stageKey } from './deal-histories.ts';
import { firstDay, type Deal } from './deals.ts';
import type { DemoLoader } from './loader.ts';
import { priceListsAt } from './price-lists.ts';
import { products } from './products.ts';

/** Products and their prices, and deals with their way through the stages. */
export async function loadSelling(loader: DemoLoader, calendar: Calendar, deals: readonly Deal[]): Promise<void> {
  await loader.load(Product, products, { at: calendar.moment(firstDay - 1, 9 * 60) });
  for (const { at, rows } of priceListsAt(calendar)) await loader.load(PriceList, rows, { at });
  const stages = new Set(deals.flatMap(({ course }) => course.map(({ stage }) => stageKey(stage))));
  await loader.know(
    Stage,
    [...stages].map((externalId) => ({ externalId })),
  );
  await loader.replay(
    Opportunity,
    deals.map((deal) => historyOf(deal, calendar)),
  );
}

/** Visits, calls and meetings, for deals and for customers. */
export async function loadWork(
  loader: DemoLoader,
  calendar: Calendar,
  deals: readonly Deal[],
  contacts: ReadonlyMap<Company, readonly string[]>,
): Promise<void> {
  for (const { at, rows } of activityMonths(calendar, deals, contacts)) await loader.load(Activity, rows, { at });
}
