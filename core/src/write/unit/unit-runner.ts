import type { Database, SqlRunner } from '../../database/index.ts';
import type { CrmModel } from '../../model/index.ts';
import type { UserError } from '../../sdk/index.ts';
import type { RowReader } from '../bulk/bulk-selection.ts';
import type { ChangeContext } from '../rows/change-rows.ts';
import type { HookRunnerOptions } from '../hooks/hook-runner.ts';
import { KeyedCalls, type KeyedCall } from './keyed-calls.ts';
import { runBatch, type BatchOptions } from '../rows/row-batch.ts';
import type { RowWork } from '../rows/row-work.ts';
import { UnitOfWork, type UnitSurroundings } from './unit-of-work.ts';
import { UnitTransactions } from './unit-transactions.ts';
import type { WriteScope } from './write-scope.ts';

export interface UnitRunnerOptions {
  readonly model: CrmModel;
  readonly database: Database;
  readonly hooks: HookRunnerOptions;
  readonly reader: RowReader;
  readonly surroundings?: UnitSurroundings | undefined;
}

/** Runs rows of work in units of work: each attempt with an identity map of its own. */
export class UnitRunner {
  readonly model: CrmModel;
  readonly #hooks: HookRunnerOptions;
  readonly #reader: RowReader;
  readonly #surroundings: UnitSurroundings | undefined;
  readonly #transactions: UnitTransactions;
  readonly #keyed: KeyedCalls;

  constructor({ model, database, hooks, reader, surroundings }: UnitRunnerOptions) {
    this.model = model;
    this.#hooks = hooks;
    this.#reader = reader;
    this.#surroundings = surroundings;
    this.#transactions = new UnitTransactions(database, hooks.log);
    this.#keyed = new KeyedCalls(database, this.#transactions);
  }

  /** The rows that are not refused yet; afterwards each says what became of it. Gives the errors of no row. */
  run(
    works: readonly RowWork[],
    scope: WriteScope,
    options: BatchOptions,
    work: (context: ChangeContext, rows: readonly RowWork[]) => Promise<void>,
  ): Promise<readonly UserError[]> {
    return runBatch(this.#transactions, works, options, async ({ runner, rows, contended, effects }) => {
      const unit = this.#unit(scope, runner);
      for (const [entity, ids] of contended) await unit.lockedVersions(entity, [...ids]);
      scope.signal?.throwIfAborted();
      const { mode, duplicates } = options;
      await work({ unit, hooks: this.#hooks, allOrNothing: mode !== 'PER_ROW', duplicates }, rows);
      scope.signal?.throwIfAborted(); // the last moment: what follows is the commit
      effects.push(...unit.afterCommit);
    });
  }

  /** A unit of work without rows: to look something up on the caller's behalf, to note an event. */
  look(scope: WriteScope, work: (unit: UnitOfWork) => Promise<void>): Promise<void> {
    return this.#transactions.run(({ runner }) => work(this.#unit(scope, runner)));
  }

  #unit(scope: WriteScope, runner: SqlRunner): UnitOfWork {
    return new UnitOfWork({ model: this.model, scope, runner, reader: this.#reader, surroundings: this.#surroundings });
  }

  /** Does a keyed call, or gives what it answered before. */
  once<T>(call: KeyedCall<T>, work: (runner: SqlRunner) => Promise<T>): Promise<T> {
    return this.#keyed.answer(call, work);
  }

  transaction<T>(work: (runner: SqlRunner) => Promise<T>): Promise<T> {
    return this.#transactions.transaction(work);
  }
}
