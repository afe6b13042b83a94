import {
  deliveryOf,
  noteDelivery,
  parseEventId,
  type Delivery,
  type DeliveryAttempt,
  type SqlRunner,
} from '../../database/index.ts';
import type { Outbox } from '../../events/outbox/index.ts';
import type { OutboundAnswer, OutboundClient } from '../../events/outbound/index.ts';
import type { WebhookSecrets } from '../../events/webhooks/index.ts';
import { parseGlobalId, type CrmModel } from '../../model/index.ts';
import type { ReadEngine } from '../../read/index.ts';
import {
  CrmError,
  JobRefused,
  jobOf,
  z,
  type JobContext,
  type JobDeclaration,
  type Principal,
} from '../../sdk/index.ts';
import { webhookMessage } from './webhook-message.ts';
import type { WebhookPause } from './webhook-pause.ts';

export interface DeliverWebhookParts {
  readonly model: CrmModel;
  readonly read: ReadEngine;
  readonly outbox: Outbox;
  readonly client: Pick<OutboundClient, 'send'>;
  readonly secrets: WebhookSecrets;
  readonly runner: SqlRunner;
  readonly pause: WebhookPause;
  /** Who a user is now, or with one of the own API keys; null: inactive, gone, revoked. */
  readonly principalOf: (userId: string, keyId: string | null) => Promise<Principal | null>;
}

const payload = z.object({ delivery: z.string() });
/** 3 s, 7 s, 20 s … 6 h, 6 h, 6 h: the last about 22 to 24 hours after the first. */
const maxAttempts = 13;
/** Failed attempts in a row, whatever messages they were for, after which an endpoint is paused. */
const pauseAfter = 20;
const excerptLength = 500;
const gone = 410;

/** A message that its receiver did not take: it is sent again. */
class NotDelivered extends CrmError {
  static because(reason: string): NotDelivered {
    return new NotDelivered('NOT_DELIVERED', { zh: reason, en: reason });
  }
}

type Outcome = { readonly answer: OutboundAnswer } | { readonly error: unknown };

const notSent = { responseStatus: null, latency: null, excerpt: null } as const;

/** Sends one event to one endpoint: what whoever authorized that may read of it, at the moment of sending. */
export function deliverWebhookJob(parts: DeliverWebhookParts): JobDeclaration<z.infer<typeof payload>> {
  return jobOf({
    label: { zh: '投递回调', en: 'Deliver a webhook' },
    payload,
    runAs: 'system',
    maxAttempts,
    timeout: 60,
    async run({ delivery: id }, context): Promise<string> {
      const uuid = parseGlobalId(parts.model, id)?.uuid ?? id;
      const delivery = z.uuid().safeParse(uuid).success ? await deliveryOf(parts.runner, uuid) : null;
      if (!delivery) throw JobRefused.because({ zh: '网络回调已删除', en: 'The webhook is gone' });
      const prepared = await prepare(parts, delivery);
      if ('skipped' in prepared) {
        await noteDelivery(parts.runner, delivery, { status: 'SKIPPED', ...notSent, reason: prepared.skipped });
        return 'SKIPPED';
      }
      return send(parts, delivery, prepared.body, context);
    },
  });
}

async function prepare(
  { model, read, outbox, principalOf, pause }: DeliverWebhookParts,
  delivery: Delivery,
): Promise<{ readonly body: string } | { readonly skipped: string }> {
  if (!delivery.active) return { skipped: 'The webhook is switched off' };
  const { authorizedBy, authorizedWith } = delivery;
  const reader = authorizedBy === null ? null : await principalOf(authorizedBy, authorizedWith);
  if (!reader) {
    await pause(delivery.endpoint, 'Whoever authorized it is inactive, or the API key is not valid any more');
    return { skipped: 'Nobody answers for the webhook' };
  }
  const event = await outbox.at(parseEventId(delivery.eventId));
  if (!event) return { skipped: 'The event is not kept any more' };
  const body = await webhookMessage({ model, read, reader }, event, delivery);
  return body === null
    ? { skipped: 'Not visible to whoever authorized the webhook, or left out by its filter' }
    : { body };
}

async function send(
  { client, secrets, runner, pause }: DeliverWebhookParts,
  delivery: Delivery,
  body: string,
  { attempt, maxAttempts: most, signal }: JobContext,
): Promise<string> {
  const { url, endpoint, secretNumber, previousSecretUntil } = delivery;
  const previousUntil = previousSecretUntil === null ? null : new Date(previousSecretUntil);
  const signed = secrets.headers({ id: delivery.id, body, at: new Date() }, { endpoint, secretNumber, previousUntil });
  const headers = { ...signed, 'content-type': 'application/json', 'user-agent': 'Guanxi-Webhooks/1' };
  const began = performance.now();
  const outcome: Outcome = await client.send({ url, body, headers, signal }).then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  );
  signal.throwIfAborted(); // the process stops: somebody else sends it again
  const latency = Math.round(performance.now() - began);
  const reason = failureOf(outcome);
  const answer = 'answer' in outcome ? answerOf(outcome.answer) : { responseStatus: null, excerpt: null };
  const isLast = attempt >= most;
  const status: DeliveryAttempt['status'] = reason === null ? 'DELIVERED' : isLast ? 'DEAD' : 'FAILED';
  const failures = await noteDelivery(runner, delivery, { status, ...answer, latency, reason });
  if (reason === null) return 'DELIVERED';
  if (answer.responseStatus === gone) await pause(endpoint, 'The receiver answered 410 Gone');
  else if (failures >= pauseAfter) await pause(endpoint, `${failures} attempts failed in a row: ${reason}`);
  throw NotDelivered.because(reason);
}

function answerOf({ status, body }: OutboundAnswer): Pick<DeliveryAttempt, 'responseStatus' | 'excerpt'> {
  // PostgreSQL holds no NUL, and half a character is none.
  const text = body
    .subarray(0, excerptLength * 4)
    .toString('utf8')
    .replaceAll('\u0000', '')
    .slice(0, excerptLength);
  return { responseStatus: status, excerpt: text.toWellFormed() };
}

/** Null: it arrived. */
function failureOf(outcome: Outcome): string | null {
  if ('answer' in outcome) {
    const { status } = outcome.answer;
    return status >= 200 && status < 300 ? null : `The receiver answered ${status}`;
  }
  const { error } = outcome;
  if (error instanceof CrmError) return error.messages.en;
  // ECONNREFUSED, ENOTFOUND, CERT_HAS_EXPIRED: what is there and nothing of its addresses.
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? `No connection: ${code}` : 'No connection';
}
