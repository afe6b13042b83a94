import { clearTimeout, setTimeout } from 'node:timers';
import type { CancelSignal } from '../database/index.ts';

interface Flight {
  readonly values: readonly unknown[];
  running: number;
  /** Whoever arrives until it starts shares it. */
  next: Waiting | undefined;
}

/** Starts when one of the running ends, or when that takes too long. */
interface Waiting {
  readonly answer: Promise<string>;
  readonly start: () => void;
}

/** With the same values, as many as this run side by side. */
const sideBySide = 2;

/**
 * Milliseconds that a caller waits for the end of a running statement before his own starts beside it. Quick ones end
 * before: of them one runs at a time, and under load all who wait share the next.
 */
const patience = 50;

/**
 * Lets identical runs of one statement that are wanted at the same time share an answer. Nobody gets the answer of a
 * run that began before they asked: it might not know what they have just written.
 */
export class SingleFlight {
  /**
   * What is under way. Not a Map: one that every run enters and leaves gets a new table again and again. V8 links each
   * with the next, so one that has become old keeps all later ones, and what they hold, until the next full collection.
   */
  readonly #flights: Flight[] = [];

  /** The signal ends a run that is its caller's alone; of a shared answer it ends the waiting. */
  share(
    values: readonly unknown[],
    run: (signal?: CancelSignal) => Promise<string>,
    signal?: CancelSignal,
  ): Promise<string> {
    const flight = this.#flights.find((one) => areSame(one.values, values));
    if (!flight) {
      const first: Flight = { values, running: 0, next: undefined };
      this.#flights.push(first);
      return this.#run(first, () => run(signal));
    }
    flight.next ??= this.#next(flight, run);
    const { answer } = flight.next;
    return signal ? untilAborted(answer, signal) : answer;
  }

  #next(flight: Flight, run: () => Promise<string>): Waiting {
    const { promise: answer, resolve } = Promise.withResolvers<string>();
    const start = (): void => {
      clearTimeout(timer);
      flight.next = undefined;
      resolve(this.#run(flight, run));
    };
    const timer = setTimeout(() => flight.running < sideBySide && start(), patience);
    return { answer, start };
  }

  async #run(flight: Flight, run: () => Promise<string>): Promise<string> {
    flight.running += 1;
    try {
      return await run();
    } finally {
      flight.running -= 1;
      if (flight.next) flight.next.start();
      else if (flight.running === 0) this.#flights.splice(this.#flights.indexOf(flight), 1);
    }
  }
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((value, index) => isSame(value, others[index]));
}

function isSame(value: unknown, other: unknown): boolean {
  if (value === other) return true;
  if (typeof value !== 'object' || typeof other !== 'object') return false;
  return JSON.stringify(value) === JSON.stringify(other);
}

/** What is waited for, or the reason why nobody waits any more. */
function untilAborted(answer: Promise<string>, signal: CancelSignal): Promise<string> {
  if (signal.aborted) return Promise.reject(signal.reason as Error);
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
