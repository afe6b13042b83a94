import { isLater, type EventPosition } from '../../database/index.ts';
import type { OutboxEvent } from '../../events/outbox/index.ts';
import { selects, type EventSelector, type RootRead } from '../../read/index.ts';
import type { Principal } from '../../sdk/index.ts';
import type { ExecutableOperation } from '../execution/query-executor.ts';
import type { OperationPlan, PlannedOperation, PlannedRoot } from '../execution/operation-plan.ts';
import type { RequestContext } from '../request/request-context.ts';
import { ChangeQueue } from './change-queue.ts';
import type { Subscriber } from './subscriber.ts';

/** What a subscription was begun with. */
export interface SubscriptionParts {
  readonly request: ExecutableOperation;
  readonly read: RootRead & { readonly kind: 'changes' };
  readonly plan: OperationPlan;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly selector: EventSelector | null;
  /** The request that began it. */
  readonly context: RequestContext;
  readonly subscriber: Subscriber;
  readonly onEnd: () => void;
}

/** The statement for one caller and one entity, and what makes it the same as another caller's. */
export interface GroupPlace {
  readonly key: string;
  readonly planned: PlannedOperation;
  readonly root: PlannedRoot;
}

/** One subscription of one client. */
export class LiveSubscription {
  readonly parts: SubscriptionParts;
  readonly queue: ChangeQueue;
  /** The last event that it was told of or had no interest in. */
  position: EventPosition = { transaction: '0', id: '' };
  /** What the tail gave while older events are still being read; null: nothing has to wait. */
  pending: (readonly OutboxEvent[])[] | null = null;
  /** In a row. */
  failures = 0;
  readonly #selection: string;
  #principal: Principal | null = null;
  readonly #places = new Map<string, GroupPlace>();

  constructor(parts: SubscriptionParts) {
    this.parts = parts;
    this.queue = new ChangeQueue(parts.onEnd);
    const { selector } = parts;
    this.#selection = selector
      ? JSON.stringify([selector.entities, selector.changes, selector.names].map((set) => [...set].sort()))
      : '';
  }

  /** Those of the events that it is about, and that it was not told of yet. */
  wanted(events: readonly OutboxEvent[]): readonly OutboxEvent[] {
    const { position } = this;
    const [first] = events;
    const allFresh = first === undefined || isLater(first.position, position);
    const fresh = allFresh ? events : events.filter((event) => isLater(event.position, position));
    const { read, selector } = this.parts;
    if (read.entity) {
      const { code } = read.entity;
      return fresh.filter(({ typeCode, name }) => typeCode === code && name === null);
    }
    return selector ? fresh.filter((event) => selects(selector, event)) : fresh;
  }

  /**
   * Where it belongs: subscriptions with the same statement, values and choice of events are told the same. Code that
   * computes fields may look at who asks: then only those of one user are.
   */
  placeFor(principal: Principal, typeCode: string): GroupPlace {
    if (principal !== this.#principal) {
      this.#principal = principal;
      this.#places.clear();
    }
    let place = this.#places.get(typeCode);
    if (!place) this.#places.set(typeCode, (place = this.#find(principal, typeCode)));
    return place;
  }

  #find(principal: Principal, typeCode: string): GroupPlace {
    const { plan, variables, context } = this.parts;
    const run = { variables, principal, changes: { type: typeCode, events: [], before: [] } };
    const planned = plan.planFor(run, false);
    const root = planned.roots[0] as PlannedRoot;
    const bound = JSON.stringify(root.read.params.boundTo(run));
    const caller = root.read.incomplete ? `${principal.userId} ${context.language}` : '';
    return { key: `${root.name}|${bound}|${this.#selection}|${caller}`, planned, root };
  }
}
