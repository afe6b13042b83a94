import {
  compareMoney,
  hooksOf,
  Order,
  Product,
  refuseErpOwned,
  sumMoney,
  ValidationError,
  type Change,
  type HookContext,
} from '@guanxi/core';
import { batchStates } from './batch-states.ts';
import { BuildingOrderBatch } from './order-batch.entity.ts';
import { orderMessages } from './order-messages.ts';
import { OrderBuildingSlot } from './order-slot.ts';

type Changes = readonly Change<BuildingOrderBatch>[];

const ordersOf = (changes: Changes): string[] => [...new Set(changes.map(({ record }) => record.order.id))];

/** All living batches of the orders that change, those that are new among them. */
async function batchesOf(
  orderIds: readonly string[],
  context: HookContext,
): Promise<Map<string, BuildingOrderBatch[]>> {
  const batches = await context.loadBy(BuildingOrderBatch, 'order', orderIds);
  return Map.groupBy(
    batches.filter(({ deletedAt }) => !deletedAt),
    ({ order }) => order.id,
  );
}

/** Number, project and unit of new batches that say nothing themselves. */
async function fill(changes: Changes, context: HookContext): Promise<void> {
  const orderIds = ordersOf(changes);
  // Two people who add a batch at the same moment do not get the same number.
  await context.lock(Order, orderIds);
  const slots = await context.loadSlots(OrderBuildingSlot, orderIds);
  const batches = await batchesOf(orderIds, context);
  const productIds = [...new Set(changes.flatMap(({ record }) => record.product?.id ?? []))];
  const products = new Map((await context.load(Product, productIds)).map((product) => [product?.id, product]));
  for (const { record } of changes) {
    const known = batches.get(record.order.id) ?? [];
    record.number ??= Math.max(0, ...known.map((batch) => (batch.number as number | undefined) ?? 0)) + 1;
    record.project = slots[orderIds.indexOf(record.order.id)]?.project ?? null;
    record.unitOfMeasure ??= products.get(record.product?.id)?.unitOfMeasure ?? null;
  }
}

/** Amounts are parts of the order. An order without lines has no total: only the ERP knows what it comes to. */
async function checkAmounts(changes: Changes, context: HookContext): Promise<void> {
  const moved = changes.filter(
    ({ kind, changed }) => kind !== 'update' || changed.has('amount') || changed.has('status'),
  );
  if (moved.length === 0) return;
  const orderIds = ordersOf(moved);
  await context.lock(Order, orderIds);
  const orders = new Map((await context.load(Order, orderIds)).map((order) => [order?.id, order]));
  const batches = await batchesOf(orderIds, context);
  for (const change of moved) {
    const { order, amount } = change.record;
    const { currency, netTotal } = orders.get(order.id) ?? {};
    if (amount && amount.currency !== currency) {
      const path = ['amount', 'currency'];
      change.reject(new ValidationError('CURRENCY_MISMATCH', orderMessages.batchCurrency, { path }));
      continue;
    }
    const counted = (batches.get(order.id) ?? []).filter(({ status }) => status !== 'CANCELLED');
    const total = sumMoney(counted.flatMap((batch) => batch.amount ?? []));
    if (!total || !netTotal || Number(netTotal.amount) === 0 || total.currency !== netTotal.currency) continue;
    if (compareMoney(total, netTotal) <= 0) continue;
    change.reject(new ValidationError('BATCHES_EXCEED_ORDER', orderMessages.batchesExceedOrder, { path: ['amount'] }));
  }
}

function checkDelivery(change: Change<BuildingOrderBatch>): void {
  const { status, deliveredOn } = change.record;
  if (!deliveredOn || status === 'DELIVERED') return;
  const path = ['deliveredOn'];
  change.reject(new ValidationError('NOT_DELIVERED', orderMessages.deliveredWithoutStatus, { path }));
}

const ofErp = { master: 'orderMaster', free: ['project'] } as const;

async function create(changes: Changes, context: HookContext): Promise<void> {
  await refuseErpOwned(changes, ofErp, context);
  await fill(changes, context);
  await checkAmounts(changes, context);
  for (const change of changes) checkDelivery(change);
}

async function update(changes: Changes, context: HookContext): Promise<void> {
  await refuseErpOwned(changes, ofErp, context);
  for (const change of changes) {
    const from = change.before['status'] as Parameters<typeof batchStates.follow>[1] | undefined;
    if (change.changed.has('status') && from) await batchStates.follow(change, from, context);
  }
  await checkAmounts(changes, context);
  for (const change of changes) checkDelivery(change);
}

export const orderBatchHooks = hooksOf(BuildingOrderBatch, {
  beforeCreate: create,
  beforeUpdate: update,
  beforeDelete: (changes, context) => refuseErpOwned(changes, ofErp, context),
});

/** Where an order is moved to another project, its batches follow. */
async function moveBatches(changes: readonly Change<Order>[], context: HookContext): Promise<void> {
  const orderIds = changes.map(({ record }) => record.id);
  const batches = await context.loadBy(BuildingOrderBatch, 'order', orderIds);
  if (batches.length === 0) return;
  const slots = await context.loadSlots(OrderBuildingSlot, orderIds);
  for (const batch of batches) {
    const project = slots[orderIds.indexOf(batch.order.id)]?.project ?? null;
    if (batch.project?.id !== project?.id) batch.project = project;
  }
}

export const projectOfOrderHooks = hooksOf(Order, { beforeUpdate: moveBatches });
