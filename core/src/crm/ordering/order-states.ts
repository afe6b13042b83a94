import { stateMachine, type Change, type HookContext } from '../../sdk/index.ts';
import { Order } from './order.entity.ts';

/** An order goes forward only, in as many steps as it takes; what is on its way is not cancelled any more. */
export const orderStates = stateMachine({
  of: Order,
  field: 'status',
  label: { zh: '状态', en: 'Status' },
  states: {
    draft: { label: { zh: '草稿', en: 'Draft' } },
    confirmed: { label: { zh: '已确认', en: 'Confirmed' } },
    'in-production': { label: { zh: '生产中', en: 'In production' } },
    'partly-delivered': { label: { zh: '部分交付', en: 'Partly delivered' } },
    delivered: { label: { zh: '已交付', en: 'Delivered' } },
    completed: { label: { zh: '已完成', en: 'Completed' }, final: true },
    cancelled: { label: { zh: '已取消', en: 'Cancelled' } },
  },
  transitions: {
    confirm: { label: { zh: '确认', en: 'Confirm' }, from: ['draft'], to: 'confirmed' },
    produce: { label: { zh: '投产', en: 'Produce' }, from: ['confirmed'], to: 'in-production' },
    deliverPartly: {
      label: { zh: '部分交付', en: 'Deliver partly' },
      from: ['confirmed', 'in-production'],
      to: 'partly-delivered',
    },
    deliver: {
      label: { zh: '交付', en: 'Deliver' },
      from: ['confirmed', 'in-production', 'partly-delivered'],
      to: 'delivered',
    },
    complete: {
      label: { zh: '完成', en: 'Complete' },
      from: ['confirmed', 'in-production', 'partly-delivered', 'delivered'],
      to: 'completed',
    },
    cancel: { label: { zh: '取消', en: 'Cancel' }, from: ['draft', 'confirmed', 'in-production'], to: 'cancelled' },
    reopen: { label: { zh: '恢复', en: 'Reopen' }, from: ['cancelled'], to: 'draft' },
  },
});

const ours: ReadonlySet<unknown> = new Set([
  ...['draft', 'confirmed', 'in-production', 'partly-delivered', 'delivered', 'completed', 'cancelled'],
]);

/** Refuses steps that do not exist. Of statuses that an installation has added nothing is known: they are free. */
export async function followStates(changes: readonly Change<Order>[], context: HookContext): Promise<void> {
  for (const change of changes) {
    const { record, before, changed } = change;
    if (!changed.has('status') || !ours.has(before['status']) || !ours.has(record.status)) continue;
    await orderStates.follow(change, before['status'] as Parameters<typeof orderStates.follow>[1], context);
  }
}
