import { Account, inFourDecimals, Money, OrderLine, Product, sumMoney, type CrmContext } from '@guanxi/core';
import { Decimal } from 'decimal.js';
import { creditedOrders } from '../orders/index.ts';
import { BuildingWalletEstimate } from './wallet-estimate.entity.ts';
import type { BuildingWalletShare } from './wallet-shares.types.ts';

interface Estimated {
  readonly key: number;
  readonly materialClass: string | null;
  readonly amount: string;
  readonly currency: string;
  readonly source: string;
  readonly sourceNote: string | null;
  readonly estimatedOn: string;
  readonly estimatedBy: string | null;
}

interface Sold {
  readonly key: number;
  readonly family: string | null;
  readonly currency: string;
  readonly amount: string;
}

/** Text, so that a loader knows what it was already asked. */
export const shareKey = (id: string, year: number): string => JSON.stringify([id, year]);

/** Shares of all accounts of a list in two statements per year: the latest estimates, and what we sold. */
export async function walletShares(keys: readonly string[], context: CrmContext): Promise<BuildingWalletShare[][]> {
  const asked = keys.map((key) => JSON.parse(key) as [string, number]);
  const answers = new Map<string, BuildingWalletShare[]>();
  for (const [year, group] of Map.groupBy(asked, ([, of]) => of)) {
    const ids = group.map(([id]) => id);
    const estimates = Map.groupBy(await estimatesOf(ids, year, context), ({ key }) => key);
    const sales = Map.groupBy(await salesOf(ids, year, context), ({ key }) => key);
    for (const [index, id] of ids.entries()) {
      const [known, sold] = [estimates.get(index + 1) ?? [], sales.get(index + 1) ?? []];
      answers.set(
        shareKey(id, year),
        known.map((estimate) => shareOf(estimate, sold, year)),
      );
    }
  }
  return keys.map((key) => answers.get(key) ?? []);
}

/** The latest of each class. */
function estimatesOf(ids: readonly string[], year: number, { sql }: CrmContext): Promise<Estimated[]> {
  const accounts = sql.ids(Account, ids);
  return sql.rows<Estimated>`
    select distinct on (1, 2) array_position(${accounts}, e.account_id) as key, e.material_class as "materialClass",
      e.amount_value::numeric(30, 4)::text as amount, e.amount_currency as currency, e.source,
      e.source_note as "sourceNote", e.estimated_on::text as "estimatedOn", e.estimated_by_id as "estimatedBy"
    from ${sql.visible(BuildingWalletEstimate)} e
    where e.account_id = any(${accounts}) and e.year = ${year}::int
    order by 1, 2 nulls first, e.estimated_on desc, e.id desc`;
}

function salesOf(ids: readonly string[], year: number, { sql }: CrmContext): Promise<Sold[]> {
  return sql.rows<Sold>`
    select array_position(${sql.ids(Account, ids)}, credited.company_id) as key, product.family,
      line.net_amount_currency as currency, sum(line.net_amount_value)::numeric(30, 4)::text as amount
    from ${creditedOrders(sql, ids)} credited
    join ${sql.visible(OrderLine)} line on line.order_id = credited.order_id
    left join ${sql.visible(Product)} product on product.id = line.product_id
    where credited.ordered_on >= make_date(${year}::int, 1, 1) and credited.ordered_on <= make_date(${year}::int, 12, 31)
      and line.net_amount_value is not null
    group by 1, 2, 3 order by 3`;
}

function shareOf(estimate: Estimated, sold: readonly Sold[], year: number): BuildingWalletShare {
  const { key: _, amount, currency, ...said } = estimate;
  const counted = sold.filter(({ family }) => said.materialClass === null || family === said.materialClass);
  const amounts = Map.groupBy(
    counted.map((one) => Money.of(one.amount, one.currency)),
    (money) => money.currency,
  );
  const sums = [...amounts.values()]
    .map(sumMoney)
    .filter((sum) => sum !== null)
    .map(inFourDecimals);
  const sales = sums.find((sum) => sum.currency === currency) ?? Money.of('0.0000', currency);
  return {
    ...{ year, ...said, estimate: Money.of(amount, currency), sales },
    otherSales: sums.filter((money) => money.currency !== currency),
    percent: new Decimal(sales.amount).div(amount).mul(100).toFixed(2, Decimal.ROUND_HALF_UP),
  };
}
