import type { EntityManager } from '@mikro-orm/postgresql';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database, SqlRunner } from '../database/index.ts';
import { CrmError } from '../sdk/index.ts';

type Work<T> = (em: EntityManager) => Promise<T>;

/** A transaction that code opened; units of work inside take turns on its connection, each behind a savepoint. */
class OpenTransaction {
  readonly #em: EntityManager;
  readonly #database: Database;
  #turn: Promise<unknown> = Promise.resolve();
  #savepoints = 0;
  ended = false;

  constructor(database: Database, em: EntityManager) {
    this.#database = database;
    this.#em = em;
  }

  /** Runs when everything before has finished; what it throws leaves nothing of it. */
  inTurn<T>(work: Work<T>): Promise<T> {
    const run = this.#turn.then(() => this.#behindSavepoint(work));
    this.#turn = run.catch(() => undefined);
    return run;
  }

  async #behindSavepoint<T>(work: Work<T>): Promise<T> {
    if (this.ended) throw transactionEnded();
    const runner = this.#database.runnerIn(this.#em);
    const name = `unit_${++this.#savepoints}`;
    await runner.rows(`savepoint ${name}`, []);
    try {
      const result = await work(this.#em);
      await runner.rows(`release savepoint ${name}`, []);
      return result;
    } catch (error) {
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
  readonly #current = new AsyncLocalStorage<OpenTransaction>();

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * All of `work` or nothing. Inside another transaction: a part of it that can fail alone. The runner reads in the
   * transaction, in turn with the writes: a refused statement does not end it.
   */
  transaction<T>(work: (runner: SqlRunner) => Promise<T>): Promise<T> {
    return this.run((em) => this.#opened(em, work));
  }

  /** Runs `work` in a transaction of its own, or in its turn in the one that is open. */
  run<T>(work: Work<T>): Promise<T> {
    const open = this.#current.getStore();
    return open ? open.inTurn(work) : this.#database.transaction(work);
  }

  /** Several attempts inside one transaction: each behind its own savepoint. */
  runInParts<T>(work: (part: <P>(work: Work<P>) => Promise<P>) => Promise<T>): Promise<T> {
    return this.run((em) => {
      const open = new OpenTransaction(this.#database, em);
      return work((part) => open.inTurn(part));
    });
  }

  async #opened<T>(em: EntityManager, work: (runner: SqlRunner) => Promise<T>): Promise<T> {
    const open = new OpenTransaction(this.#database, em);
    const runner: SqlRunner = {
      rows: (text, values, options) => open.inTurn((at) => this.#database.runnerIn(at).rows(text, values, options)),
      value: (text, values, options) => open.inTurn((at) => this.#database.runnerIn(at).value(text, values, options)),
    };
    try {
      return await this.#current.run(open, () => work(runner));
    } finally {
      open.ended = true;
    }
  }
}
