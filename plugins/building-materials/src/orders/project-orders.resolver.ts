import { Ctx, FieldResolver, Order, Resolver, Root, type CrmContext, type RecordReference } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { projectOrders } from './credited-orders.ts';
import { BuildingOrderBatch } from './order-batch.entity.ts';
import { OrderBuildingSlot } from './order-slot.ts';
import { noSales, salesFigures } from './sales-figures.ts';
import { BuildingSalesFigures } from './sales-figures.types.ts';

/** Records below one that are listed; `orders(where: …)` and `buildingOrderBatches(where: …)` page through all. */
const most = 100;

interface Listed {
  readonly position: number;
  /** Uuids; the engine fetches what is selected. */
  readonly ids: readonly string[];
}

const inOrder = (asked: readonly string[], rows: readonly Listed[]): (readonly string[])[] => {
  const found = new Map(rows.map(({ position, ids }) => [position, ids]));
  return asked.map((_, index) => found.get(index + 1) ?? []);
};

/** The orders of all projects of a list, in one statement; drafts and cancelled ones too. */
async function ordersOf(projects: readonly string[], { sql }: CrmContext): Promise<(readonly string[])[]> {
  const rows = await sql.rows<Listed>`
    select asked.position::int as position,
      (array_agg(o.id::text order by o.ordered_on desc, o.id desc))[1:${most}::int] as ids
    from unnest(${sql.ids(BuildingProject, projects)}) with ordinality asked(id, position)
    join ${sql.visible(BuildingProject)} project on project.id = asked.id
    join building_ext_order placed on placed.project_id = project.id
    join ${sql.visible(Order)} o on o.id = placed.record_id
    group by 1`;
  return inOrder(projects, rows);
}

/** The batches of all orders of a list, in one statement. */
async function batchesOf(orders: readonly string[], { sql }: CrmContext): Promise<(readonly string[])[]> {
  const rows = await sql.rows<Listed>`
    select asked.position::int as position, (array_agg(b.id::text order by b.number))[1:${most}::int] as ids
    from unnest(${sql.ids(Order, orders)}) with ordinality asked(id, position)
    join ${sql.visible(BuildingOrderBatch)} b on b.order_id = asked.id
    group by 1`;
  return inOrder(orders, rows);
}

/** What was ordered for each project of a list, in two statements. */
async function salesOfProjects(ids: readonly string[], { sql }: CrmContext): Promise<BuildingSalesFigures[]> {
  const ordered = sql.fragment`(
    select asked.position::text as key, bought.order_id, bought.net, bought.currency
    from unnest(${sql.ids(BuildingProject, ids)}) with ordinality asked(id, position)
    join ${sql.visible(BuildingProject)} project on project.id = asked.id
    join ${projectOrders(sql)} bought on bought.project_id = project.id
  )`;
  const figures = await salesFigures(ordered, sql);
  return ids.map((_, index) => figures.get(String(index + 1)) ?? noSales);
}

/** Orders, seen from their project. */
@Resolver(() => BuildingProject)
export class BuildingProjectOrdersResolver {
  @FieldResolver(() => [Order], { description: '项目的订单,最新在前,最多 100 个 / Orders for it, the latest 100' })
  orders(@Root() { id }: RecordReference, @Ctx() context: CrmContext): Promise<readonly string[]> {
    return context.loader(ordersOf).load(id);
  }

  @FieldResolver(() => BuildingSalesFigures, { description: '项目的订单汇总 / What was ordered for it' })
  sales(@Root() { id }: RecordReference, @Ctx() context: CrmContext): Promise<BuildingSalesFigures> {
    return context.loader(salesOfProjects).load(id);
  }
}

/** Batches, seen from their order. */
@Resolver(() => OrderBuildingSlot)
export class OrderBatchesResolver {
  @FieldResolver(() => [BuildingOrderBatch], {
    description: '订单批次,按批次号,最多 100 个 / Its first 100 batches, by number',
  })
  batches(@Root() { record }: OrderBuildingSlot, @Ctx() context: CrmContext): Promise<readonly string[]> {
    return context.loader(batchesOf).load(record.id);
  }
}
