import {
  emptyTables,
  lockSearchState,
  recordsToSearch,
  removeDocuments,
  saveDocuments,
  saveSearchState,
  searchStates,
  type Database,
  type SqlRunner,
} from '../../database/index.ts';
import type { CrmModel, EntityModel } from '../../model/index.ts';
import {
  documentsOf,
  ownerFieldsOf,
  searchDeclarationOf,
  searchedEntities,
  searchedFieldsOf,
} from '../../read/index.ts';
import type { Logger } from '../../sdk/index.ts';

/** Records whose documents are made in one transaction: about a tenth of a second. */
const batch = 500;

export interface SearchRebuildOptions {
  readonly model: CrmModel;
  readonly database: Database;
  readonly log?: Logger | undefined;
}

export interface RebuildOptions {
  /** Only what is not made yet. Default: everything. */
  readonly resume?: boolean;
  /** Told of every batch: how many records of the entity are done. */
  readonly onProgress?: (entity: EntityModel, done: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Makes the documents of the search again where they are not what the composition declares: after an update that makes
 * other fields searched, of records that were there before the search was. In batches, each a transaction that notes
 * how far it came: whoever is interrupted goes on there, and two processes never make the same ones.
 */
export class SearchRebuild {
  readonly #model: CrmModel;
  readonly #database: Database;
  readonly #log: Logger | undefined;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;

  constructor({ model, database, log }: SearchRebuildOptions) {
    this.#model = model;
    this.#database = database;
    this.#log = log;
  }

  /**
   * Notes which entities have documents by another declaration than theirs, `all`: every entity. Those without records
   * have nothing to be made again.
   */
  async plan({ all = false } = {}): Promise<void> {
    const entities = searchedEntities(this.#model);
    if (entities.length === 0) return;
    await this.#database.unit(async (runner) => {
      const states = new Map((await searchStates(runner)).map((state) => [state.type, state]));
      const outdated = entities.filter(
        (entity) => all || states.get(entity.code)?.declaration !== searchDeclarationOf(entity),
      );
      const tables = outdated.map(({ table }) => table);
      const empty = await emptyTables(runner, tables);
      for (const entity of outdated) {
        const declaration = searchDeclarationOf(entity);
        const isComplete = empty.has(entity.table);
        await saveSearchState(runner, { type: entity.code, declaration, position: null, isComplete });
      }
    });
  }

  /** Makes what `plan` noted, entity by entity. */
  async run({ onProgress, signal }: RebuildOptions = {}): Promise<void> {
    const open = (await searchStates(this.#database.reader)).filter(({ isComplete }) => !isComplete);
    for (const { type } of open) {
      const entity = searchedEntities(this.#model).find(({ code }) => code === type);
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
    if (searchedEntities(this.#model).length === 0) return;
    const { signal } = this.#stopping;
    this.#running = this.run({ signal }).catch((error: unknown) => {
      if (!signal.aborted) this.#log?.error({ error }, 'Documents of the search could not be made');
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  /** Makes the documents of the next records; how many there were. */
  async #next(runner: SqlRunner, entity: EntityModel): Promise<number> {
    const state = await lockSearchState(runner, entity.code);
    if (!state || state.isComplete || state.declaration !== searchDeclarationOf(entity)) return 0;
    const columns = searchedFieldsOf(entity).map(({ key, row: { table, keyColumn }, attribute: { column } }) => {
      return { key, table, keyColumn, column };
    });
    const owners = ownerFieldsOf(entity).map(({ name, column }) => {
      return { key: `owner ${name}`, table: entity.table, keyColumn: entity.keyColumn, column };
    });
    const { position } = state;
    const rows = await recordsToSearch(runner, entity.table, [...columns, ...owners], { position, limit: batch });
    const documents = rows.flatMap((row) => {
      const whose = owners.map(({ key }) => row[key] as string | null);
      const made = documentsOf(entity, ({ key }) => row[key], whose);
      return made.map((one) => ({ ...one, recordId: row.id, type: entity.code }));
    });
    const ids = rows.map(({ id }) => id);
    // Also those for permissions that no field needs any more.
    for (const { text, values } of [removeDocuments(ids), saveDocuments(documents)]) await runner.rows(text, values);
    const isComplete = rows.length < batch;
    await saveSearchState(runner, { ...state, position: ids.at(-1) ?? position, isComplete });
    return rows.length;
  }
}
