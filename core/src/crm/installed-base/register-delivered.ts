import type { Change, HookContext } from '../../sdk/index.ts';
import type { Order } from '../ordering/index.ts';
import { policyOf } from '../policy/index.ts';
import { assetsFromOrders } from './assets-from-order.ts';

const arrived: ReadonlySet<string> = new Set(['delivered', 'completed']);

/** What is delivered is the customer's from now on, where the policy says so; called by the hooks of orders. */
export async function registerDelivered(changes: readonly Change<Order>[], context: HookContext): Promise<void> {
  const delivered = changes.filter(({ record, changed }) => changed.has('status') && arrived.has(record.status));
  if (delivered.length === 0 || !(await policyOf(context)).assetsOnDelivery) return;
  await assetsFromOrders(
    delivered.map(({ record }) => record),
    context,
  );
}
