import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, EventPosition, Notifications } from '../../database/index.ts';
import type { Logger } from '../../sdk/index.ts';
import type { OutboxEvent } from './outbox-event.ts';
import { Outbox } from './outbox.ts';

/** Takes events in their order; the next ones come when it has finished. */
export type EventListener = (events: readonly OutboxEvent[]) => Promise<void>;

export interface EventTailOptions {
  readonly database: Pick<Database, 'reader' | 'notifications'>;
  readonly log: Logger;
}

/** Events of one batch. */
const batchSize = 500;
/** Between two looks of the process that looks for all. */
const relayMs = 50;
/** Between two looks of the others, which are told: what they do when the relay has just died. */
const othersMs = 500;
/** Never look more often, however many commits there are. */
const shortestMs = 10;
const retryMs = 1_000;

const channel = 'guanxi_events';
const relayLock = 7_301_884;

/**
 * Follows the events of the database while somebody in this process listens. Of all processes that do, one is the
 * relay: it holds an advisory lock, looks every 50 ms and tells the others by NOTIFY. Commits do not notify by
 * themselves: that takes a lock that all commits would queue for (4,500 instead of 9,700 a second). Where nobody
 * listens nothing runs.
 */
export class EventTail {
  readonly outbox: Outbox;
  readonly #database: EventTailOptions['database'];
  readonly #log: Logger;
  readonly #listeners = new Set<EventListener>();
  #notifications: Notifications | null = null;
  #isRelay = false;
  #position: EventPosition | null = null;
  #started: Promise<void> | null = null;
  #running: Promise<void> | null = null;
  #lockTried = 0;
  #stopped = false;
  #told = false;
  #wake: () => void = () => {};

  constructor({ database, log }: EventTailOptions) {
    this.#database = database;
    this.#log = log;
    this.outbox = new Outbox(database.reader);
  }

  /** Behind the last event that was given to listeners; null while nobody listens. */
  get position(): EventPosition | null {
    return this.#position;
  }

  /**
   * Gives every event from now on to the listener, until the returned function is called.
   * @throws where PostgreSQL is away
   */
  async listen(listener: EventListener): Promise<() => void> {
    this.#listeners.add(listener);
    const stop = (): void => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.wake();
    };
    try {
      await (this.#started ??= this.#start());
    } catch (error) {
      this.#started = null;
      stop();
      throw error;
    }
    return stop;
  }

  /** Something was committed in this process, or another one tells so. */
  wake(): void {
    this.#told = true;
    this.#wake();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.wake();
    await this.#running;
  }

  get #isWanted(): boolean {
    return this.#listeners.size > 0 && !this.#stopped;
  }

  async #start(): Promise<void> {
    this.#position = await this.outbox.end();
    this.#running = this.#run();
  }

  async #run(): Promise<void> {
    while (this.#isWanted) {
      await this.#connect();
      const found = await this.#look();
      if (found < batchSize) await this.#pause(found);
    }
    // Nothing is awaited in between: whoever listens from here on starts anew.
    const connection = this.#notifications;
    this.#notifications = null;
    this.#isRelay = false;
    this.#position = null;
    this.#started = null;
    await connection?.close();
  }

  /** Looks once and gives what is new to everybody; how many events that were, -1 when PostgreSQL is away. */
  async #look(): Promise<number> {
    try {
      const position = this.#position as EventPosition;
      const events = await this.outbox.after(position, batchSize);
      const last = events.at(-1);
      if (!last) return 0;
      if (this.#isRelay) await this.#notifications?.tell();
      // Together with the choice of the listeners: who comes later starts behind these.
      this.#position = last.position;
      const listeners = [...this.#listeners];
      await Promise.all(listeners.map((listener) => this.#give(listener, events)));
      return events.length;
    } catch (error) {
      this.#log.warn({ error: String(error) }, 'Events could not be read; trying again');
      return -1;
    }
  }

  async #give(listener: EventListener, events: readonly OutboxEvent[]): Promise<void> {
    try {
      await listener(events);
    } catch (error) {
      this.#log.error({ error: String(error) }, 'Events could not be delivered');
    }
  }

  async #pause(found: number): Promise<void> {
    if (found < 0) return void (await sleep(retryMs, undefined, { ref: false }));
    await sleep(shortestMs, undefined, { ref: false });
    if (!this.#told) {
      const until = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, this.#isRelay ? relayMs - shortestMs : othersMs);
        timer.unref();
        this.#wake = () => (clearTimeout(timer), resolve());
      });
      await until;
      this.#wake = () => {};
    }
    this.#told = false;
  }

  /** Hears the relay, or becomes it. Without a connection of its own the process looks every half second. */
  async #connect(): Promise<void> {
    try {
      this.#notifications ??= await this.#database.notifications({
        channel,
        lock: relayLock,
        onTold: () => this.wake(),
        onLost: () => {
          this.#notifications = null;
          this.#isRelay = false;
          this.#lockTried = 0;
        },
      });
      if (this.#isRelay || performance.now() - this.#lockTried < othersMs) return;
      this.#lockTried = performance.now();
      this.#isRelay = await this.#notifications.tryLock();
    } catch (error) {
      this.#log.debug({ error: String(error) }, 'No connection for notifications');
    }
  }
}
