import { activeWebhooks, insertDeliveries, type SqlRunner } from '../../database/index.ts';
import type { CrmModel } from '../../model/index.ts';
import { newRecordId } from '../../sdk/index.ts';
import type { JobOrder } from '../jobs/index.ts';
import { eventTypeOf, type RegisteredHandler } from '../handlers/index.ts';
import type { OutboxEvent } from '../outbox/index.ts';

/** The job that sends a message. */
export const deliverWebhook = 'deliverWebhook';

/** Follows all events, as one of those who are given them. */
export function webhookHandler(model: CrmModel): RegisteredHandler {
  return {
    job: 'webhooks',
    types: { has: () => true },
    orders: (runner, events) => webhookOrders(model, runner, events),
  };
}

/** A row of the delivery log and a job for each endpoint that wants an event; in the transaction of the runner. */
async function webhookOrders(model: CrmModel, runner: SqlRunner, events: readonly OutboxEvent[]): Promise<JobOrder[]> {
  const endpoints = await activeWebhooks(runner);
  if (endpoints.length === 0) return [];
  const deliveries = events.flatMap((event) => {
    const type = eventTypeOf(model, event);
    if (type === null || isOwnLog(event, model)) return [];
    return endpoints
      .filter(({ types }) => wants(types, type))
      .map(({ id: endpoint }) => ({ id: newRecordId(), endpoint, eventId: event.eventId, type }));
  });
  await insertDeliveries(runner, deliveries);
  return deliveries.map(({ id, endpoint }) => ({
    job: deliverWebhook,
    payload: { delivery: id },
    // A slow receiver keeps its own messages waiting and nobody else's.
    options: { queue: `webhook ${endpoint}` },
  }));
}

/** No types: all. `opportunity.*`: whatever happens to opportunities. */
function wants(types: readonly string[], type: string): boolean {
  return (
    types.length === 0 || types.some((one) => one === type || (one.endsWith('.*') && type.startsWith(one.slice(0, -1))))
  );
}

/** An endpoint that is told of endpoints would be told that it was told. */
function isOwnLog({ typeCode }: OutboxEvent, model: CrmModel): boolean {
  return ['WebhookEndpoint', 'WebhookDelivery'].includes(model.byCode.get(typeCode)?.name ?? '');
}
