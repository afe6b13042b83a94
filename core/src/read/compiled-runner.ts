import type { CancelSignal, RunOptions, RunValues, SqlRunner } from '../database/index.ts';
import type { CompiledRead } from './compile-read.ts';
import { expectedRows } from './explain/estimated-rows.ts';
import type { SlowReads } from './explain/slow-reads.ts';

/** Runs compiled root fields; identical ones that are asked for at the same time share an answer. */
export class CompiledRunner {
  readonly #reader: SqlRunner;
  readonly #slow: Pick<SlowReads, 'ran'> | undefined;

  constructor(reader: SqlRunner, slow: Pick<SlowReads, 'ran'> | undefined) {
    this.#reader = reader;
    this.#slow = slow;
  }

  /** The JSON text of the value. `name`: prepare the statement under this name. @throws BadInput */
  run(read: CompiledRead, values: RunValues, options: RunOptions = {}): Promise<string> {
    if (read.estimated.length === 0) return this.#runWith(read, values, options);
    const { signal } = options;
    const asked = expectedRows(read.estimated, values, this.#reader, signal ? { signal } : {});
    return asked.then((estimates) => this.#runWith(read, { ...values, estimates }, options));
  }

  #runWith(read: CompiledRead, values: RunValues, options: RunOptions): Promise<string> {
    const { text, params, shape, prepares, general } = read;
    const { name, signal } = options;
    const bound = params.boundTo(values);
    const statement = async (until?: CancelSignal) => {
      const begin = performance.now();
      const how = { ...(prepares && name !== undefined && { name, general }), ...(until && { signal: until }) };
      const answer = (await this.#reader.value(text, bound, how)) ?? 'null';
      this.#slow?.ran({ text, values: bound, took: performance.now() - begin, shape: () => shape });
      return answer;
    };
    // The text says what the roles let through, the values who it is: the same for two callers means the same answer.
    return name === undefined ? statement(signal) : read.flights.share(bound, statement, signal);
  }
}
