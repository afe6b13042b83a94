import { hooksOf, Order, OrderLine, type Change, type HookContext } from '@guanxi/core';
import { notOrdered, OrderBuildingSlot } from '../orders/index.ts';
import { BuildingProject } from '../projects/index.ts';
import { designMessages } from './messages.ts';
import { specificationStates } from './specification-states.ts';
import { BuildingSpecification } from './specification.entity.ts';

/** An order that counts and is for a project, by its id. */
async function placedOrders(orderIds: readonly string[], context: HookContext) {
  const orders = await context.load(Order, orderIds);
  const slots = await context.loadSlots(OrderBuildingSlot, orderIds);
  const placed = orders.flatMap((order, index) => {
    const projectId = slots[index]?.project?.id;
    const counts = order && !order.deletedAt && !notOrdered.includes(order.status);
    return counts && projectId ? [[order.id, { projectId, number: order.number }] as const] : [];
  });
  return new Map(placed);
}

/** What is ordered for a project is won there, whoever had given it up. Cancelling the order undoes nothing. */
async function winOrdered(orderIds: readonly string[], context: HookContext): Promise<void> {
  const placed = await placedOrders([...new Set(orderIds)], context);
  if (placed.size === 0) return;
  const projectIds = [...new Set([...placed.values()].map(({ projectId }) => projectId))];
  // A design that is chosen at the same moment may write in what is ordered here.
  await context.lock(BuildingProject, projectIds);
  const open = (await context.loadBy(BuildingSpecification, 'project', projectIds)).filter(
    ({ status, deletedAt }) => status !== 'WON' && !deletedAt,
  );
  if (open.length === 0) return;
  const lines = await context.loadBy(OrderLine, 'order', [...placed.keys()]);
  const ordered = new Map(
    lines.flatMap(({ order, product, deletedAt }) => {
      const place = placed.get(order.id);
      return product && place && !deletedAt ? [[`${place.projectId} ${product.id}`, place.number] as const] : [];
    }),
  );
  for (const specification of open) {
    const number = ordered.get(`${specification.project.id} ${specification.product.id}`);
    if (number === undefined) continue;
    const reason = `${designMessages.ordered.zh} / ${designMessages.ordered.en}: ${number}`;
    if (specification.status === 'SUBSTITUTED') {
      await specificationStates.fire(specification, 'propose', context, reason);
    }
    await specificationStates.fire(specification, 'win', context, reason);
  }
}

const byOrder = (changes: readonly Change<Order>[], context: HookContext): Promise<void> =>
  winOrdered(
    changes.map(({ record }) => record.id),
    context,
  );

const byLine = (changes: readonly Change<OrderLine>[], context: HookContext): Promise<void> =>
  winOrdered(
    changes.map(({ record }) => record.order.id),
    context,
  );

/** Orders come with their lines or get them later, are confirmed later, or are said to be for a project later. */
export const orderWinHooks = [
  hooksOf(Order, { beforeCreate: byOrder, beforeUpdate: byOrder }),
  hooksOf(OrderLine, { beforeCreate: byLine, beforeUpdate: byLine }),
];
