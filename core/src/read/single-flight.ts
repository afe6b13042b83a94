import { clearTimeout, setTimeout } from 'node:timers';
import type { CancelSignal } from '../database/index.ts';

interface Flight {
  running: number;
  /** Whoever arrives until it starts shares it. */
  next: Waiting | undefined;
}

/** Starts when one of the running ends, or when that takes too long. */
interface Waiting {
  readonly answer: Promise<string>;
  readonly start: () => void;
}

/** Of one statement with the same values, as many as this run side by side. */
const sideBySide = 2;

/**
 * Milliseconds that a caller waits for the end of a running statement before his own starts beside it. Quick ones end
 * before: of them one runs at a time, and under load all who wait share the next.
 */
const patience = 50;

/**
 * Lets identical statements that are wanted at the same time share an answer. Nobody gets the answer of a statement
 * that began before they asked: it might not know what they have just written.
 */
export class SingleFlight {
  readonly #flights = new Map<string, Flight>();

  /**
   * `key` names the statement and all its values. The signal ends a statement that is its caller's alone; of a shared
   * answer it ends the waiting.
   */
  share(key: string, run: (signal?: CancelSignal) => Promise<string>, signal?: CancelSignal): Promise<string> {
    const flight = this.#flights.get(key);
    if (!flight) {
      const first: Flight = { running: 0, next: undefined };
      this.#flights.set(key, first);
      return this.#run(key, first, () => run(signal));
    }
    flight.next ??= this.#next(key, flight, run);
    const { answer } = flight.next;
    return signal ? untilAborted(answer, signal) : answer;
  }

  #next(key: string, flight: Flight, run: () => Promise<string>): Waiting {
    const { promise: answer, resolve } = Promise.withResolvers<string>();
    const start = (): void => {
      clearTimeout(timer);
      flight.next = undefined;
      resolve(this.#run(key, flight, run));
    };
    const timer = setTimeout(() => flight.running < sideBySide && start(), patience);
    return { answer, start };
  }

  async #run(key: string, flight: Flight, run: () => Promise<string>): Promise<string> {
    flight.running += 1;
    try {
      return await run();
    } finally {
      flight.running -= 1;
      if (flight.next) flight.next.start();
      else if (flight.running === 0) this.#flights.delete(key);
    }
  }
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
