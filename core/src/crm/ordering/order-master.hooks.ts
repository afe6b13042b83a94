import { hooksOf, type Change, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { refuseErpOwned } from '../policy/index.ts';
import { OrderLine } from './order-line.entity.ts';
import { Order } from './order.entity.ts';

/** What the ERP says of an order that was made here and handed to it. */
const ofOrder = {
  master: 'orderMaster',
  fields: [
    ...['number', 'account', 'orderedOn', 'status', 'discount', 'discountAmount', 'pricesIncludeTax'],
    ...['deliveredOn', 'productionStatus', 'transportStatus', 'trackingNumber'],
  ],
} as const;

const guardOrders = (changes: readonly Change<Order>[], context: HookContext): Promise<void> =>
  refuseErpOwned(changes, ofOrder, context);

/** Lines come with a new order; afterwards they are the ERP's as well. */
async function guardLines(changes: readonly Change<OrderLine>[], context: HookContext): Promise<void> {
  const orders = byId(await context.load(Order, [...new Set(changes.map(({ record }) => record.order.id))]));
  // An order that is not stored yet has no version.
  const isStored = ({ id }: Order): boolean => (orders.get(id)?.version as number | undefined) !== undefined;
  const later = changes.filter(({ record }) => isStored(record.order));
  await refuseErpOwned(later, { master: 'orderMaster' }, context);
}

export const orderMasterHooks = hooksOf(Order, { beforeUpdate: guardOrders, beforeDelete: guardOrders });

export const orderLineMasterHooks = hooksOf(OrderLine, {
  beforeCreate: guardLines,
  beforeUpdate: guardLines,
  beforeDelete: guardLines,
});
