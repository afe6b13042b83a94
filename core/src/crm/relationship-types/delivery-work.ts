import { Order, OrderLine } from '../ordering/index.ts';
import {
  afterSalePolicy,
  createTasks,
  deliveredStatuses,
  plusDays,
  today,
  type Customer,
  type Profile,
  type Work,
  type WorkContext,
} from './after-sale-policy.ts';

interface DeliveredOrder {
  readonly status: string;
  readonly number: string;
  readonly orderedOn: string;
  readonly deliveredOn: string | null;
  readonly owner: { readonly id: string } | null;
  readonly account: Customer | null;
}

/** A delivery without a day counts by the day of its order: that may lie a production time back. */
const freshDays = 180;

/** The profile that a product falls under for a customer: its own, else that of the customer's class. */
function profileOf(productId: string, { industry }: Customer, profiles: readonly Profile[]): Profile | undefined {
  return (
    profiles.find(({ product }) => product?.id === productId) ??
    profiles.find(({ accountClass }) => accountClass !== null && accountClass === industry)
  );
}

/**
 * Creates the tasks that follow from the delivery of an order: one for each step of each relationship type that its
 * products fall under. Called twice, it does nothing the second time; a task that somebody deleted stays deleted.
 */
export async function workAfterDelivery(orderId: string, context: WorkContext): Promise<void> {
  const { read } = context;
  const order = (await read.one(Order, orderId, {
    ...{ number: true, status: true, orderedOn: true, deliveredOn: true, owner: { id: true } },
    account: { id: true, name: true, industry: true, owner: { id: true } },
  })) as DeliveredOrder | null;
  const customer = order?.account;
  const ownerId = customer?.owner?.id ?? order?.owner?.id;
  if (!order || !customer || !ownerId || !deliveredStatuses.includes(order.status)) return;
  const day = await today(context);
  const delivered = order.deliveredOn ?? day;
  // What is recorded long after it happened makes no work: imported history is not followed up.
  if (plusDays(order.deliveredOn ?? order.orderedOn, freshDays) < day) return;
  const lines = await read.list<{ readonly product: { readonly id: string; readonly name: string } | null }>(
    OrderLine,
    {
      where: { orderId: { eq: orderId }, productId: { isNull: false } },
      select: { product: { id: true, name: true } },
      first: 1000,
    },
  );
  const { steps, profiles } = await afterSalePolicy(context);
  const products = lines.flatMap(({ product }) => product ?? []);
  const byType = Map.groupBy(products, ({ id }) => profileOf(id, customer, profiles)?.type);
  const once = steps.filter(({ repeatDays, type }) => repeatDays === null && byType.has(type));
  await createTasks(
    once.map((step): Work => {
      const names = [...new Set(byType.get(step.type)?.map(({ name }) => name))].join('、');
      const about = `${order.number}:${names}`;
      return {
        key: `${orderId}:${step.id}`,
        step,
        customer,
        ownerId,
        about,
        dueOn: plusDays(delivered, step.afterDays),
      };
    }),
    context,
  );
}
