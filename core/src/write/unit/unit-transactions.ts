import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database, SqlRunner } from '../../database/index.ts';
import { CrmError, type Logger } from '../../sdk/index.ts';

/** Something to do outside the database once the transaction is committed. */
export type Effect = () => Promise<void>;

/** Where work runs: in which transaction, and what is to follow it. */
export interface TransactionPlace {
  readonly runner: SqlRunner;
  readonly effects: Effect[];
}

type Work<T> = (place: TransactionPlace) => Promise<T>;

/** A transaction that code opened; units of work inside take turns on its connection, each behind a savepoint. */
class OpenTransaction {
  readonly #place: TransactionPlace;
  #turn: Promise<unknown> = Promise.resolve();
  #savepoints = 0;
  ended = false;

  constructor(place: TransactionPlace) {
    this.#place = place;
  }

  /** Runs when everything before has finished; what it throws leaves nothing of it. */
  inTurn<T>(work: Work<T>): Promise<T> {
    const run = this.#turn.then(() => this.#behindSavepoint(work));
    this.#turn = run.catch(() => undefined);
    return run;
  }

  async #behindSavepoint<T>(work: Work<T>): Promise<T> {
    if (this.ended) throw transactionEnded();
    const { runner, effects } = this.#place;
    const before = effects.length;
    const name = `unit_${++this.#savepoints}`;
    await runner.rows(`savepoint ${name}`, []);
    try {
      const result = await work(this.#place);
      await runner.rows(`release savepoint ${name}`, []);
      return result;
    } catch (error) {
      effects.length = before;
      // Where even this fails the connection is gone: what happened first is what there is to tell.
      await runner.rows(`rollback to savepoint ${name}`, []).catch(() => undefined);
      throw error;
    }
  }
}

function transactionEnded(): CrmError {
  return new CrmError('TRANSACTION_ENDED', {
    zh: '事务已结束:transaction 中的写操作必须 await',
    en: 'The transaction has ended: writes inside `transaction` must be awaited',
  });
}

/**
 * Opens transactions and lets calls inside join: whatever is written while the work of `transaction` runs belongs to
 * it, through whichever port.
 */
export class UnitTransactions {
  readonly #database: Database;
  readonly #log: Logger | undefined;
  readonly #current = new AsyncLocalStorage<OpenTransaction>();

  constructor(database: Database, log?: Logger) {
    this.#database = database;
    this.#log = log;
  }

  /**
   * All of `work` or nothing. Inside another transaction: a part of it that can fail alone. The runner reads in the
   * transaction, in turn with the writes: a refused statement does not end it.
   */
  transaction<T>(work: (runner: SqlRunner) => Promise<T>): Promise<T> {
    return this.run((place) => this.within(place, work));
  }

  /** Runs `work` in a transaction of its own, or in its turn in the one that is open. */
  run<T>(work: Work<T>): Promise<T> {
    const open = this.#current.getStore();
    return open ? open.inTurn(work) : this.#committed(work);
  }

  async #committed<T>(work: Work<T>): Promise<T> {
    let effects: Effect[] = [];
    // PostgreSQL may ask for another run: what the first one wanted done is forgotten with it.
    const result = await this.#database.unit((runner) => work({ runner, effects: (effects = []) }));
    for (const effect of effects) {
      await effect().catch((error: unknown) =>
        this.#log?.error({ error: String(error) }, 'Work after a commit failed'),
      );
    }
    return result;
  }

  /** Several attempts inside one transaction: each behind its own savepoint. */
  runInParts<T>(work: (part: <P>(work: Work<P>) => Promise<P>) => Promise<T>): Promise<T> {
    return this.run((place) => {
      const open = new OpenTransaction(place);
      return work((part) => open.inTurn(part));
    });
  }

  /** Runs `work` in a transaction that is open already: whatever it writes joins it. */
  async within<T>(place: TransactionPlace, work: (runner: SqlRunner) => Promise<T>): Promise<T> {
    const open = new OpenTransaction(place);
    const runner: SqlRunner = {
      rows: (text, values, options) => open.inTurn((place) => place.runner.rows(text, values, options)),
      value: (text, values, options) => open.inTurn((place) => place.runner.value(text, values, options)),
    };
    try {
      return await this.#current.run(open, () => work(runner));
    } finally {
      open.ended = true;
    }
  }
}
