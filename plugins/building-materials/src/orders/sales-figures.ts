import { Money, type SqlFragment, type SqlPort } from '@guanxi/core';
import { BuildingOrderBatch } from './order-batch.entity.ts';
import type { BuildingSalesFigures } from './sales-figures.types.ts';

interface Ordered {
  readonly key: string;
  readonly currency: string | null;
  readonly orders: number;
  readonly amount: string;
}

interface Delivered {
  readonly key: string;
  readonly unitOfMeasure: string | null;
  readonly batches: number;
  readonly delivered: number;
  readonly quantity: string | null;
}

/** Of whom nothing was ordered. */
export const noSales: BuildingSalesFigures = {
  orders: 0,
  amounts: [],
  batches: 0,
  deliveredBatches: 0,
  quantities: [],
};

/**
 * Figures of orders by a key, two statements for all keys together.
 * @param ordered selects `key`, `order_id`, `net` and `currency` of orders that count
 */
export async function salesFigures(
  ordered: SqlFragment,
  sql: SqlPort,
): Promise<ReadonlyMap<string, BuildingSalesFigures>> {
  const orders = await sql.rows<Ordered>`
    select key, currency, count(*)::int as orders, coalesce(sum(net), 0)::numeric(30, 4)::text as amount
    from ${ordered} ordered group by 1, 2 order by 1, 2`;
  const batches = await sql.rows<Delivered>`
    select ordered.key, batch.unit_of_measure as "unitOfMeasure", count(*)::int as batches,
      (count(*) filter (where batch.status = 'DELIVERED'))::int as delivered, sum(batch.quantity)::text as quantity
    from ${ordered} ordered join ${sql.visible(BuildingOrderBatch)} batch on batch.order_id = ordered.order_id
    where batch.status <> 'CANCELLED' group by 1, 2 order by 1, 2`;
  const batchesOf = Map.groupBy(batches, ({ key }) => key);
  return new Map(
    [...Map.groupBy(orders, ({ key }) => key)].map(([key, rows]) => [key, together(rows, batchesOf.get(key) ?? [])]),
  );
}

function together(ordered: readonly Ordered[], delivered: readonly Delivered[]): BuildingSalesFigures {
  return {
    orders: ordered.reduce((sum, { orders }) => sum + orders, 0),
    amounts: ordered.flatMap(({ currency, amount }) => (currency ? [Money.of(amount, currency)] : [])),
    batches: delivered.reduce((sum, { batches }) => sum + batches, 0),
    deliveredBatches: delivered.reduce((sum, one) => sum + one.delivered, 0),
    quantities: delivered.flatMap(({ unitOfMeasure, quantity }) => (quantity ? [{ unitOfMeasure, quantity }] : [])),
  };
}
