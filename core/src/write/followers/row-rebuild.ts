import {
  emptyTables,
  lockSearchState,
  recordsToSearch,
  saveSearchState,
  searchStates,
  type Database,
  type MadeRows,
  type SearchedColumn,
  type SqlRunner,
} from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import type { Logger } from '../../sdk/index.ts';
import type { ReadyStatement } from './audit.ts';

/** Records whose rows are made in one transaction: about a tenth of a second. */
const batch = 500;

/** A record as it is read for its rows: uuid, and values by the keys of the columns. */
export type RebuiltRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

/** What is made of records and kept beside them. */
export interface RebuiltRows {
  readonly kind: MadeRows;
  /** Whose records have such rows. */
  readonly entities: readonly EntityModel[];
  /** Fingerprint of what the rows of an entity are made of. */
  declarationOf(entity: EntityModel): string;
  columnsOf(entity: EntityModel): readonly SearchedColumn[];
  /** The statements that replace the rows of these records. */
  statements(entity: EntityModel, records: readonly RebuiltRecord[]): readonly ReadyStatement[];
}

export interface RebuildOptions {
  /** Only what is not made yet. Default: everything. */
  readonly resume?: boolean;
  /** Told of every batch: how many records of the entity are done. */
  readonly onProgress?: (entity: EntityModel, done: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Makes rows again where they are not what the composition declares: after an update that declares something else, of
 * records that were there before. In batches, each a transaction that notes how far it came: whoever is interrupted
 * goes on there, and two processes never make the same ones.
 */
export class RowRebuild {
  readonly #rows: RebuiltRows;
  readonly #database: Database;
  readonly #log: Logger | undefined;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;

  constructor(rows: RebuiltRows, database: Database, log: Logger | undefined) {
    this.#rows = rows;
    this.#database = database;
    this.#log = log;
  }

  /**
   * Notes which entities have rows by another declaration than theirs, `all`: every entity. Those without records have
   * nothing to be made again.
   */
  async plan({ all = false } = {}): Promise<void> {
    const { entities, kind } = this.#rows;
    if (entities.length === 0) return;
    await this.#database.unit(async (runner) => {
      const states = new Map((await searchStates(runner, kind)).map((state) => [state.type, state]));
      const outdated = entities.filter(
        (entity) => all || states.get(entity.code)?.declaration !== this.#rows.declarationOf(entity),
      );
      const tables = outdated.map(({ table }) => table);
      const empty = await emptyTables(runner, tables);
      for (const entity of outdated) {
        const declaration = this.#rows.declarationOf(entity);
        const isComplete = empty.has(entity.table);
        await saveSearchState(runner, { type: entity.code, declaration, position: null, isComplete }, kind);
      }
    });
  }

  /** Makes what `plan` noted, entity by entity. */
  async run({ onProgress, signal }: RebuildOptions = {}): Promise<void> {
    const { entities, kind } = this.#rows;
    if (entities.length === 0) return;
    const open = (await searchStates(this.#database.reader, kind)).filter(({ isComplete }) => !isComplete);
    for (const { type } of open) {
      const entity = entities.find(({ code }) => code === type);
      if (!entity) continue;
      for (let done = 0, made = batch; made === batch; done += made) {
        signal?.throwIfAborted();
        made = await this.#database.unit((runner) => this.#next(runner, entity));
        onProgress?.(entity, done + made);
      }
    }
  }

  /** Runs beside everything else, until it is done or stopped. */
  start(): void {
    if (this.#rows.entities.length === 0) return;
    const { signal } = this.#stopping;
    this.#running = this.run({ signal }).catch((error: unknown) => {
      if (!signal.aborted) this.#log?.error({ error }, `Rows of the ${this.#rows.kind} could not be made`);
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  /** Makes the rows of the next records; how many there were. */
  async #next(runner: SqlRunner, entity: EntityModel): Promise<number> {
    const { kind } = this.#rows;
    const state = await lockSearchState(runner, entity.code, kind);
    if (!state || state.isComplete || state.declaration !== this.#rows.declarationOf(entity)) return 0;
    const { position } = state;
    const records = await recordsToSearch(runner, entity.table, this.#rows.columnsOf(entity), {
      position,
      limit: batch,
    });
    for (const { text, values } of this.#rows.statements(entity, records)) await runner.rows(text, values);
    const isComplete = records.length < batch;
    await saveSearchState(runner, { ...state, position: records.at(-1)?.id ?? position, isComplete }, kind);
    return records.length;
  }
}
