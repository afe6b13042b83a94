import {
  keepAnswer,
  removeOldKeys,
  takeKey,
  type Database,
  type SqlRunner,
  type StoredCall,
} from '../../database/index.ts';
import { IdempotencyKeyReused } from '../../sdk/index.ts';
import type { UnitTransactions } from './unit-transactions.ts';

/** A call with an idempotency key. */
export interface KeyedCall<Answer> extends StoredCall {
  /** The answer as text to keep; null: nothing was written, and the key stays free. */
  keep(answer: Answer): string | null;
  /** The answer that a text stands for. */
  recall(text: string): Answer;
}

/** Ends a transaction that is to leave nothing, with what it answers all the same. */
class NothingKept<Answer> extends Error {
  constructor(readonly answer: Answer) {
    super();
  }
}

/** Old keys that one sweep removes, and how many calls keep a key between two: it removes more than come. */
const swept = 1000;
const callsPerSweep = 500;

/** Runs calls that come with an idempotency key: however often each comes, and wherever, it is done once. */
export class KeyedCalls {
  readonly #database: Database;
  readonly #transactions: UnitTransactions;
  #untilSweep = 0;

  constructor(database: Database, transactions: UnitTransactions) {
    this.#database = database;
    this.#transactions = transactions;
  }

  /**
   * The first call does `work` in a transaction and leaves its answer there; those after it get that answer, those at
   * the same time wait for it. A call that fails leaves nothing, so the next one is the first.
   * @throws IdempotencyKeyReused when an earlier call with the key had another input
   */
  async answer<Answer>(call: KeyedCall<Answer>, work: (runner: SqlRunner) => Promise<Answer>): Promise<Answer> {
    try {
      return await this.#transactions.run(async (place) => {
        const { runner } = place;
        const earlier = await takeKey(runner, call);
        if (earlier && earlier.input !== call.input) throw new IdempotencyKeyReused();
        if (earlier) return call.recall(earlier.answer);
        const answer = await this.#transactions.within(place, work);
        const text = call.keep(answer);
        if (text === null) throw new NothingKept(answer);
        await keepAnswer(runner, call, text);
        place.effects.push(() => this.#sweepSometimes());
        return answer;
      });
    } catch (error) {
      if (error instanceof NothingKept) return error.answer as Answer;
      throw error;
    }
  }

  async #sweepSometimes(): Promise<void> {
    this.#untilSweep -= 1;
    if (this.#untilSweep >= 0) return;
    this.#untilSweep = callsPerSweep;
    await this.#database.unit((runner) => removeOldKeys(runner, swept));
  }
}
