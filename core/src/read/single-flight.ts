interface Flight {
  running: number;
  /** Starts when one of the running ends; whoever arrives until then shares it. */
  next: Promise<string> | undefined;
  readonly landed: (() => void)[];
}

/** Of one statement with the same values, as many as this run side by side. */
const sideBySide = 2;

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
  share(key: string, run: (signal?: AbortSignal) => Promise<string>, signal?: AbortSignal): Promise<string> {
    let flight = this.#flights.get(key);
    if (!flight) this.#flights.set(key, (flight = { running: 0, next: undefined, landed: [] }));
    if (flight.running < sideBySide) return this.#start(key, flight, () => run(signal));
    const current = flight;
    current.next ??= new Promise<void>((resolve) => current.landed.push(resolve)).then(() => {
      current.next = undefined;
      return this.#start(key, current, run);
    });
    return signal ? untilAborted(current.next, signal) : current.next;
  }

  async #start(key: string, flight: Flight, run: () => Promise<string>): Promise<string> {
    flight.running += 1;
    try {
      return await run();
    } finally {
      flight.running -= 1;
      const waiting = flight.landed.shift();
      if (waiting) waiting();
      else if (flight.running === 0) this.#flights.delete(key);
    }
  }
}

/** What is waited for, or the reason why nobody waits any more. */
function untilAborted(answer: Promise<string>, signal: AbortSignal): Promise<string> {
  if (signal.aborted) return Promise.reject(signal.reason as Error);
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
