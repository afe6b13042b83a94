import {
  advanceHandlers,
  beginHandlers,
  isLater,
  lockHandlers,
  outboxAfter,
  type Database,
  type EventPosition,
  type HandlerPosition,
  type OutboxRow,
  type SqlRunner,
} from '../../database/index.ts';
import type { CrmModel } from '../../model/index.ts';
import type { Logger } from '../../sdk/index.ts';
import type { JobOrder, JobQueue } from '../jobs/index.ts';
import { outboxEvent, type EventTail, type OutboxEvent } from '../outbox/index.ts';
import { eventTypeOf, type RegisteredHandler } from './event-handlers.ts';

export interface EventDispatcherOptions {
  readonly model: CrmModel;
  readonly database: Database;
  readonly handlers: readonly RegisteredHandler[];
  readonly jobs: Pick<JobQueue, 'enqueue'>;
  readonly tail: Pick<EventTail, 'listen' | 'outbox'>;
  readonly log: Logger;
}

/** Events of one transaction. */
const batchSize = 500;
/** Between two looks under load: each costs a transaction, however few events there are. */
const pauseMs = 50;
/** Jobs of one handler that may run side by side; those of one record never do. */
const lanes = 8;

const platform = { principal: null, language: 'en' } as const;

/**
 * Turns events into jobs, one for each handler that waits for it: the jobs and how far a handler has got are one
 * transaction, so none is lost or made twice. Events of one record go to one queue, in their order.
 */
export class EventDispatcher {
  readonly #options: EventDispatcherOptions;
  #stop: (() => void) | null = null;
  #soon: NodeJS.Timeout | null = null;
  /** When the last look began. */
  #looked = -Infinity;
  #working: Promise<void> = Promise.resolve();

  constructor(options: EventDispatcherOptions) {
    this.#options = options;
  }

  /** Notes handlers that are new: they get what happens from now on, whether or not a process runs then. */
  async begin(): Promise<void> {
    const { handlers, tail, database } = this.#options;
    if (handlers.length === 0) return;
    const { transaction, id } = await tail.outbox.end();
    await database.reader.rows(beginHandlers, [this.#names, transaction, id]);
  }

  /** Follows events from now on; first what happened while no process ran. */
  async start(): Promise<void> {
    const { handlers, tail } = this.#options;
    if (handlers.length === 0) return;
    await this.begin();
    this.#stop = await tail.listen(() => this.#dispatchSoon());
    await this.dispatch();
  }

  async stop(): Promise<void> {
    this.#stop?.();
    this.#stop = null;
    if (this.#soon) clearTimeout(this.#soon);
    this.#soon = null;
    await this.#working;
  }

  /** Everything that happened by now. */
  dispatch(): Promise<void> {
    this.#working = this.#working
      .then(() => this.#work())
      .catch((error: unknown) => {
        // The next event tries again, as does the next start.
        this.#options.log.warn({ error: String(error) }, 'Events could not be given to handlers');
      });
    return this.#working;
  }

  /** At once after a rest; what comes in quick succession waits for each other, and nobody for it. */
  async #dispatchSoon(): Promise<void> {
    // Whoever is still starting looks at everything in the end.
    if (this.#soon || !this.#stop) return;
    const wait = this.#looked + pauseMs - performance.now();
    if (wait <= 0) return this.dispatch();
    this.#soon = setTimeout(() => {
      this.#soon = null;
      void this.dispatch();
    }, wait).unref();
  }

  get #names(): string[] {
    return this.#options.handlers.map(({ job }) => job);
  }

  async #work(): Promise<void> {
    const { database } = this.#options;
    this.#looked = performance.now();
    let found: number;
    do {
      found = await database.unit((runner) => this.#batch(runner));
    } while (found === batchSize);
  }

  async #batch(runner: SqlRunner): Promise<number> {
    const positions = await runner.rows<HandlerPosition>(lockHandlers, [this.#names]);
    const first = positions.reduce<EventPosition | null>((a, b) => (a && isLater(b, a) ? a : b), null);
    if (!first) return 0;
    const rows = await runner.rows<OutboxRow>(outboxAfter, [first.transaction, first.id, batchSize]);
    const events = rows.map(outboxEvent);
    const last = events.at(-1);
    if (!last) return 0;
    const orders: JobOrder[] = [];
    for (const position of positions) orders.push(...(await this.#ordersOf(runner, position, events)));
    await this.#options.jobs.enqueue(runner, orders, platform);
    const behind = positions.filter((position) => isLater(last.position, position)).map(({ name }) => name);
    await runner.rows(advanceHandlers, [behind, last.position.transaction, last.position.id]);
    return events.length;
  }

  async #ordersOf(
    runner: SqlRunner,
    position: HandlerPosition,
    events: readonly OutboxEvent[],
  ): Promise<readonly JobOrder[]> {
    const { handlers, model } = this.#options;
    const handler = handlers.find(({ job }) => job === position.name);
    if (!handler) return [];
    const wanted = events
      .filter((event) => isLater(event.position, position) && isNews(event))
      .filter((event) => handler.types.has(eventTypeOf(model, event) ?? ''));
    if (handler.orders) return handler.orders(runner, wanted);
    return wanted.map((event) => ({
      job: handler.job,
      payload: { event: event.eventId },
      options: { queue: `${handler.job} ${laneOf(event.subjectId)}` },
    }));
  }
}

/** Seeds and demo data tell of a past: nobody is to be written to about it. */
const isNews = ({ source }: OutboxEvent): boolean => source !== 'SEED';

/** The last digits of a UUIDv7 are random. */
function laneOf(recordId: string): number {
  return Number.parseInt(recordId.slice(-2), 16) % lanes;
}
