import { Opportunity, Product, Stage } from '../sales/index.ts';
import { Activity } from '../work/index.ts';
import { activityMonths } from './activities.ts';
import type { Calendar } from './calendar.ts';
import type { Company } from './companies.ts';
import { historyOf, stageKey } from './deal-histories.ts';
import { firstDay, type Deal } from './deals.ts';
import type { DemoLoader } from './loader.ts';
import { products } from './products.ts';

/** Deals with their way through the stages, and the work that was done for them. */
export async function loadSelling(
  loader: DemoLoader,
  calendar: Calendar,
  deals: readonly Deal[],
  contacts: ReadonlyMap<Company, readonly string[]>,
): Promise<void> {
  await loader.load(Product, products, { at: calendar.moment(firstDay - 1, 9 * 60) });
  const stages = new Set(deals.flatMap(({ course }) => course.map(({ stage }) => stageKey(stage))));
  await loader.know(
    Stage,
    [...stages].map((externalId) => ({ externalId })),
  );
  await loader.replay(
    Opportunity,
    deals.map((deal) => historyOf(deal, calendar)),
  );
  for (const { at, rows } of activityMonths(calendar, deals, contacts)) await loader.load(Activity, rows, { at });
}
