import type { ExecutionResult } from 'graphql';

/** What a subscription has to tell and its client has not taken yet. */
export class ChangeQueue implements AsyncIterableIterator<ExecutionResult> {
  readonly #waiting: ExecutionResult[] = [];
  readonly #onEnd: () => void;
  #taker: ((taken: IteratorResult<ExecutionResult>) => void) | null = null;
  #emptied: PromiseWithResolvers<void> | null = null;
  #ended = false;
  #taken = 0;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  get size(): number {
    return this.#waiting.length;
  }

  /** How many were taken so far. */
  get taken(): number {
    return this.#taken;
  }

  get ended(): boolean {
    return this.#ended;
  }

  push(result: ExecutionResult): void {
    if (this.#ended) return;
    const taker = this.#taker;
    this.#taker = null;
    if (taker) taker({ value: result, done: false });
    else this.#waiting.push(result);
  }

  /** When the client has taken everything, or has gone. */
  async emptied(): Promise<void> {
    if (this.#waiting.length === 0 || this.#ended) return;
    this.#emptied ??= Promise.withResolvers();
    await this.#emptied.promise;
  }

  /** Gives what is waiting, and then nothing more. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#isEmpty();
    if (this.#waiting.length === 0) this.#taker?.({ value: undefined, done: true });
    this.#onEnd();
  }

  next(): Promise<IteratorResult<ExecutionResult>> {
    const result = this.#waiting.shift();
    if (result) this.#taken += 1;
    if (this.#waiting.length === 0) this.#isEmpty();
    if (result) return Promise.resolve({ value: result, done: false });
    if (this.#ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => (this.#taker = resolve));
  }

  /** The client takes no interest any more. */
  return(): Promise<IteratorResult<ExecutionResult>> {
    this.#waiting.length = 0;
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  #isEmpty(): void {
    this.#emptied?.resolve();
    this.#emptied = null;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
