import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import { isLater, parseEventId, type EventPosition } from '../../database/index.ts';
import type { OperationLimits } from '../limits/limits.ts';
import type { EventTail, OutboxEvent } from '../../events/outbox/index.ts';
import type { CrmModel, EntityModel } from '../../model/index.ts';
import { eventSelector, type ReadEngine } from '../../read/index.ts';
import { BadInput, type Logger } from '../../sdk/index.ts';
import { runGroup, type ChangeGroup, type ToldChange } from './change-group.ts';
import { LiveSubscription, type SubscriptionParts } from './live-subscription.ts';

export interface LiveSubscriptionsOptions {
  readonly model: CrmModel;
  readonly schema: GraphQLSchema;
  readonly engine: Pick<ReadEngine, 'run'>;
  readonly tail: Pick<EventTail, 'listen' | 'position' | 'outbox'>;
  readonly log: Logger;
  readonly limits: Pick<OperationLimits, 'waitingAnswers' | 'subscriptionIdleMs'>;
}

/** Events that a subscription which goes on after a break reads at once. */
const catchUpBatch = 200;
/** Statements side by side. */
const sideBySide = 4;
const retryMs = 1_000;
/** Failures in a row after which a subscription is ended. */
const mostFailures = 5;

/**
 * Tells subscriptions of events: one statement for all that share document, variables and rights, per batch of events
 * and entity in it. Rights are those of the moment.
 */
export class LiveSubscriptions {
  readonly #options: LiveSubscriptionsOptions;
  /** Those that follow the tail; the others are still far behind. */
  readonly #live = new Set<LiveSubscription>();
  readonly #all = new Set<LiveSubscription>();
  #listening: Promise<() => void> | null = null;

  constructor(options: LiveSubscriptionsOptions) {
    this.#options = options;
  }

  /** Begins a subscription with the next event, or after the one that its client got last. @throws BadInput */
  async begin(
    parts: Omit<SubscriptionParts, 'selector' | 'onEnd'>,
    args: { readonly types?: unknown; readonly after?: unknown },
  ): Promise<LiveSubscription> {
    const { model, tail } = this.#options;
    const types = args.types as readonly string[] | null | undefined;
    const selector = types ? eventSelector(model, types, parts.context.principal) : null;
    const after = typeof args.after === 'string' ? parseEventId(args.after) : null;
    if (after && !(await tail.outbox.at(after))) throw unknownEvent();
    const subscription = new LiveSubscription({ ...parts, selector, onEnd: () => this.#ended(subscription) });
    this.#all.add(subscription);
    await this.#listen().catch((error: unknown) => {
      subscription.queue.end();
      throw error;
    });
    subscription.position = after ?? (tail.position as EventPosition);
    if (after) void this.#catchUp(subscription);
    else if (!subscription.queue.ended) this.#live.add(subscription);
    return subscription;
  }

  async #listen(): Promise<void> {
    try {
      await (this.#listening ??= this.#options.tail.listen((events) => this.#tell(events)));
    } catch (error) {
      this.#listening = null;
      throw error;
    }
  }

  #ended(subscription: LiveSubscription): void {
    this.#all.delete(subscription);
    this.#live.delete(subscription);
    if (this.#all.size > 0) return;
    const listening = this.#listening;
    this.#listening = null;
    listening?.then((stop) => stop()).catch(() => {}); // it never began
  }

  async #tell(events: readonly OutboxEvent[]): Promise<void> {
    const subscriptions: LiveSubscription[] = [];
    for (const one of this.#live) if (!one.pending?.push(events)) subscriptions.push(one);
    for (const one of await this.#deliver(events, subscriptions)) this.#retry(one);
  }

  /** Gives events to subscriptions; those for which that failed come back, and were told nothing. */
  async #deliver(
    events: readonly OutboxEvent[],
    subscriptions: readonly LiveSubscription[],
  ): Promise<ReadonlySet<LiveSubscription>> {
    const { model, schema, engine, log } = this.#options;
    const told = new Map(subscriptions.map((one) => [one, [] as ToldChange[]]));
    const failed = new Set<LiveSubscription>();
    for (const [typeCode, ofType] of Map.groupBy(events, (event) => event.typeCode)) {
      const entity = model.byCode.get(typeCode);
      if (!entity?.operations.has('read')) continue;
      await eachOf(await groupsOf(entity, ofType, subscriptions), async (group) => {
        try {
          const changes = await runGroup(group, schema, engine);
          for (const member of group.members) told.get(member)?.push(...changes);
        } catch (error) {
          log.warn({ error: String(error), members: group.members.length }, 'A subscription failed');
          for (const member of group.members) failed.add(member);
        }
      });
    }
    for (const [subscription, changes] of told) {
      if (!failed.has(subscription)) this.#push(subscription, changes, events);
    }
    return failed;
  }

  #push(subscription: LiveSubscription, changes: readonly ToldChange[], events: readonly OutboxEvent[]): void {
    const { queue } = subscription;
    // Types were read one after the other.
    const ordered =
      changes.length > 1 ? changes.toSorted((a, b) => events.indexOf(a.event) - events.indexOf(b.event)) : changes;
    for (const { result } of ordered) queue.push(result);
    const until = (events.at(-1) as OutboxEvent).position;
    if (isLater(until, subscription.position)) subscription.position = until;
    subscription.failures = 0;
    if (queue.size <= this.#options.limits.waitingAnswers || !this.#live.has(subscription)) return;
    // More comes than it takes: it reads the rest itself, at its own pace, and nothing piles up here.
    this.#live.delete(subscription);
    void this.#catchUp(subscription);
  }

  /** Reads again what could not be told, a little later. */
  #retry(subscription: LiveSubscription): void {
    this.#live.delete(subscription);
    subscription.failures += 1;
    if (subscription.failures > mostFailures) subscription.queue.end();
    else void sleep(retryMs, undefined, { ref: false }).then(() => this.#catchUp(subscription));
  }

  /** Reads what happened since its position at the pace of the client, and then follows the tail. */
  async #catchUp(subscription: LiveSubscription): Promise<void> {
    const { queue } = subscription;
    try {
      await this.#taken(subscription);
      while (!queue.ended && (await this.#readOn(subscription)) === catchUpBatch) await this.#taken(subscription);
      // What the tail gives from here on waits until everything before it was read: nothing falls between.
      const pending: (readonly OutboxEvent[])[] = [];
      subscription.pending = pending;
      if (queue.ended) return;
      this.#live.add(subscription);
      while ((await this.#readOn(subscription)) === catchUpBatch) await this.#taken(subscription);
      for (let next = pending.shift(); next; next = pending.shift()) await this.#deliverTo(subscription, next);
      subscription.pending = null;
    } catch (error) {
      this.#options.log.warn({ error: String(error) }, 'A subscription could not catch up');
      subscription.pending = null;
      this.#retry(subscription);
    }
  }

  /** When the client has taken everything; one that takes nothing for long is cut off. */
  async #taken({ queue, parts }: LiveSubscription): Promise<void> {
    const { subscriptionIdleMs } = this.#options.limits;
    while (queue.size > 0 && !queue.ended) {
      const { taken } = queue;
      const waited = new AbortController();
      const idle = sleep(subscriptionIdleMs, undefined, { ref: false, signal: waited.signal }).catch(() => undefined);
      await Promise.race([queue.emptied(), idle]);
      waited.abort();
      if (queue.size === 0 || queue.taken > taken) continue;
      parts.subscriber.tooSlow(queue.size, subscriptionIdleMs);
      void queue.return();
    }
  }

  async #readOn(subscription: LiveSubscription): Promise<number> {
    const events = await this.#options.tail.outbox.after(subscription.position, catchUpBatch);
    if (events.length > 0) await this.#deliverTo(subscription, events);
    return events.length;
  }

  async #deliverTo(subscription: LiveSubscription, events: readonly OutboxEvent[]): Promise<void> {
    const failed = await this.#deliver(events, [subscription]);
    if (failed.size > 0) throw new Error('The statement of the subscription failed');
  }
}

/** Subscriptions that are told the same, together. */
async function groupsOf(
  entity: EntityModel,
  events: readonly OutboxEvent[],
  subscriptions: readonly LiveSubscription[],
): Promise<ChangeGroup[]> {
  const groups = new Map<string, ChangeGroup>();
  const concerned = subscriptions
    .map((subscription) => ({ subscription, wanted: subscription.wanted(events) }))
    .filter(({ wanted }) => wanted.length > 0);
  // Together: they are looked up with one statement.
  const principals = await Promise.all(concerned.map(({ subscription }) => subscription.parts.subscriber.principal()));
  for (const [index, { subscription, wanted }] of concerned.entries()) {
    const principal = principals[index];
    if (!principal) continue;
    const place = subscription.placeFor(principal, entity.code);
    const key = `${wanted[0]?.eventId ?? ''} ${wanted.length} ${place.key}`;
    const group = groups.get(key);
    if (group) group.members.push(subscription);
    else groups.set(key, { entity, place, principal, events: wanted, members: [subscription] });
  }
  return [...groups.values()];
}

async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const open = [...items];
  const worker = async (): Promise<void> => {
    for (let next = open.shift(); next !== undefined; next = open.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: sideBySide }, worker));
}

function unknownEvent(): BadInput {
  const text = {
    zh: '没有这个事件:它属于另一个数据库,或已不再保留。请重新加载数据,再从现在开始订阅',
    en: 'There is no such event: it is of another database, or not kept any more. Load the data anew and subscribe from now',
  };
  return new BadInput(text, ['after']);
}
