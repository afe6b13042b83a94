import type { Database, SqlRunner } from '../database/index.ts';
import { noJobs, type JobQueue } from '../events/jobs/index.ts';
import { parseGlobalId, type CrmModel, type EntityModel } from '../model/index.ts';
import { ReadEngine, readPortOf } from '../read/index.ts';
import {
  NotFound,
  ValidationError,
  type BulkOutcome,
  type JobsPort,
  type Logger,
  type ReadPort,
  type UpsertOptions,
  type Verb,
  type VerbOptions,
  type WhereInput,
  type WriteOutcome,
  type WritePort,
} from '../sdk/index.ts';
import { markRestored } from './rows/apply-plans.ts';
import { actOnRow } from './rows/act-on-row.ts';
import { auditEntity } from './followers/audit.ts';
import type { RowReader } from './bulk/bulk-selection.ts';
import { bulkDeleteWhere, bulkUpdateWhere, type BulkWhere } from './bulk/bulk-where.ts';
import { changeRows, coerceRow, deleteRows, finish, type ChangeContext } from './rows/change-rows.ts';
import { createRows } from './rows/create-rows.ts';
import { emitEvent } from './followers/domain-events.ts';
import { explainFailed } from './explain-failed.ts';
import { refuseMerged } from './merge/merged-into.ts';
import { RecordMerges } from './merge/record-merges.ts';
import { HandOvers } from './ownership/hand-overs.ts';
import type { KeyedCall } from './unit/keyed-calls.ts';
import { bulkOutcome, refused, tooManyRows, writeOutcome } from './outcomes.ts';
import type { DuplicateCheck } from './rows/note-duplicates.ts';
import { purgeRow } from './rows/purge-rows.ts';
import { registeredHooks } from './hooks/registered-hooks.ts';
import { batchOptions, numbered, type BulkOptions } from './rows/bulk-options.ts';
import type { BatchOptions } from './rows/row-batch.ts';
import { gates, loadOne, refuseWithoutGrant } from './rows/row-gate.ts';
import { RowWork } from './rows/row-work.ts';
import type { UnitSurroundings } from './unit/unit-of-work.ts';
import { UnitRunner } from './unit/unit-runner.ts';
import { readKeys, upsertKey, upsertRows } from './rows/upsert-rows.ts';
import { settleVersion, type ExpectedVersion, type VersionOption } from './rows/version-conflict.ts';
import { writePort } from './write-port.ts';
import type { WriteScope } from './unit/write-scope.ts';

export interface WriteEngineOptions {
  readonly model: CrmModel;
  readonly database: Database;
  /** Finds the records of bulk calls; default: a read engine over the same model. */
  readonly reader?: RowReader;
  readonly log?: Logger;
  /** What hooks may ask for beside the database. */
  readonly surroundings?: UnitSurroundings;
  /** What a probable duplicate means to calls that want to know. Default: nothing. */
  readonly duplicates?: DuplicateCheck | undefined;
}

const together = { mode: 'ALL_OR_NOTHING' } as const satisfies BatchOptions;

/**
 * Writes as units of work: one transaction per call, with audit. What a user can cause comes back in `errors`, and then
 * nothing was written; bugs and outages are thrown. Hooks are those of the model's plugins.
 */
export class WriteEngine {
  /** Records that turn out to be one. */
  readonly merges: RecordMerges;
  /** Records that come to belong to somebody else. */
  readonly handOvers: HandOvers;
  readonly #model: CrmModel;
  readonly #reader: RowReader;
  readonly #units: UnitRunner;
  readonly #jobs: JobQueue | undefined;
  readonly #duplicates: DuplicateCheck | undefined;

  constructor({ model, database, reader, log, surroundings, duplicates }: WriteEngineOptions) {
    auditEntity(model); // no table for it: refuse before anybody writes
    this.#model = model;
    this.#reader = reader ?? new ReadEngine({ model, database });
    this.#jobs = surroundings?.jobs;
    this.#duplicates = duplicates;
    const hooks = { hooks: registeredHooks(model), log };
    this.#units = new UnitRunner({ model, database, hooks, reader: this.#reader, surroundings });
    this.merges = new RecordMerges(this.#units);
    this.handOvers = new HandOvers(this.#units);
  }

  /**
   * Inline children and slots are part of the input; every slot gets its row, said or not. `checkDuplicates`: a record
   * that is probably there already is a DuplicateFound, or a warning where the installation wants only that.
   */
  async create(
    entity: EntityModel,
    input: unknown,
    scope: WriteScope,
    { checkDuplicates = false }: { readonly checkDuplicates?: boolean } = {},
  ): Promise<WriteOutcome> {
    const work = new RowWork(['input'], input);
    const batch = { ...together, duplicates: checkDuplicates ? this.#duplicates : undefined };
    const errors = await createRows(this.#units, entity, [work], batch, scope);
    return writeOutcome(entity, work, errors);
  }

  /** Up to 10,000 new records; error paths are `["input", "<row>", …]`. */
  async createMany(
    entity: EntityModel,
    inputs: readonly unknown[],
    options: BulkOptions,
    scope: WriteScope,
  ): Promise<BulkOutcome> {
    const works = numbered(inputs);
    const batch = batchOptions(options);
    const errors = tooManyRows(works) ?? (await createRows(this.#units, entity, works, batch, scope));
    return bulkOutcome(entity, works, errors, batch);
  }

  /**
   * Absent keys stay, `null` clears. Of inline children, those with `id` are changed, those without are created and
   * those that the list leaves out are soft-deleted. With `ifVersion` a record that changed is a VersionConflict; with
   * `merge` only where the same fields changed.
   * An input that changes nothing writes nothing.
   */
  async update(
    entity: EntityModel,
    id: string,
    input: unknown,
    options: ExpectedVersion,
    scope: WriteScope,
  ): Promise<WriteOutcome> {
    const work = this.#workOn(entity, id, input);
    if (work.failed || refuseWithoutGrant(entity, 'update', scope.principal, [work])) return refused(work);
    const coerced = coerceRow({ model: this.#model, scope }, entity, work, 'update');
    await explainFailed(this.#units, entity, new Map([[work, coerced]]), scope);
    if (work.failed) return refused(work);
    const errors = await this.#units.run([work], scope, together, async (context) => {
      const record = await loadOne(context.unit, entity, work, gates.updating, null);
      const change = await settleVersion(context.unit, entity, { work, coerced, record }, options);
      await changeRows(context, entity, [change]);
    });
    return writeOutcome(entity, work, errors);
  }

  /** Soft: the record leaves the living and can be restored. Records that are visible through it leave with it. */
  async delete(entity: EntityModel, id: string, options: VersionOption, scope: WriteScope): Promise<WriteOutcome> {
    const work = this.#workOn(entity, id, null);
    if (work.failed || refuseWithoutGrant(entity, 'delete', scope.principal, [work])) return refused(work);
    const errors = await this.#units.run([work], scope, together, async (context) => {
      const record = await loadOne(context.unit, entity, work, gates.deleting, options.ifVersion);
      await deleteRows(context, new Map([[work, record]]));
    });
    return writeOutcome(entity, work, errors);
  }

  /** A verb of the domain on one record: see `WritePort.act`. */
  async act(
    entity: EntityModel,
    id: string,
    verb: Verb<object>,
    options: VerbOptions,
    scope: WriteScope,
  ): Promise<WriteOutcome> {
    const action = options.action ?? 'update';
    const work = this.#workOn(entity, id, null);
    if (work.failed || refuseWithoutGrant(entity, action, scope.principal, [work])) return refused(work);
    const batch = { ...together, dryRun: options.dryRun ?? false };
    const act = (context: ChangeContext) => actOnRow(context, entity, work, verb, options);
    return writeOutcome(entity, work, await this.#units.run([work], scope, batch, act));
  }

  /** Brings a deleted record back; DuplicateFound when another record has its unique value now. */
  async restore(entity: EntityModel, id: string, scope: WriteScope): Promise<WriteOutcome> {
    const work = this.#workOn(entity, id, null);
    if (work.failed || refuseWithoutGrant(entity, 'restore', scope.principal, [work])) return refused(work);
    const errors = await this.#units.run([work], scope, together, async (context) => {
      const record = await loadOne(context.unit, entity, work, gates.restoring, null);
      if (!record.record['deletedAt']) return;
      await refuseMerged(context.unit, record, work);
      markRestored(record);
      await finish(context, [work]);
    });
    return writeOutcome(entity, work, errors);
  }

  /** For good, living or deleted; ValidationError STILL_REFERENCED when other records refer to it. */
  async purge(entity: EntityModel, id: string, options: VersionOption, scope: WriteScope): Promise<WriteOutcome> {
    const work = this.#workOn(entity, id, null);
    if (work.failed || refuseWithoutGrant(entity, 'purge', scope.principal, [work])) return refused(work);
    const errors = await this.#units.run([work], scope, together, async (context) => {
      const record = await loadOne(context.unit, entity, work, gates.purging, options.ifVersion);
      await purgeRow(context, work, record);
    });
    return writeOutcome(entity, work, errors);
  }

  /**
   * Creates or updates up to 10,000 records by a unique attribute (`externalId` by default). A deleted record with the
   * key comes back, unless existing ones are to be kept. Of two rows with one key the second is an error.
   */
  async upsertMany(
    entity: EntityModel,
    inputs: readonly unknown[],
    options: UpsertOptions,
    scope: WriteScope,
  ): Promise<BulkOutcome> {
    const works = numbered(inputs);
    const batch = batchOptions(options);
    const key = upsertKey(entity, options.by ?? 'externalId');
    const wrong = key instanceof ValidationError ? [key] : tooManyRows(works);
    if (wrong || key instanceof ValidationError) return bulkOutcome(entity, works, wrong ?? [], batch);
    if (refuseWithoutGrant(entity, 'update', scope.principal, works)) return bulkOutcome(entity, works, [], batch);
    const keys = readKeys(key, works);
    const keeps = options.existing === 'KEEP';
    // Two writers made the same new key at once: the second run finds the record of the other.
    const again: BatchOptions['again'] = ({ fields }) => fields.includes(key.name);
    const errors = await this.#units.run(works, scope, { ...batch, again }, (context, rows) =>
      upsertRows(context, entity, { key, rows: new Map(rows.map((row) => [row, keys.get(row) ?? ''])), keeps }),
    );
    return bulkOutcome(entity, works, errors, batch);
  }

  /** The same input for every record that the filter finds, at most 10,000; one that may not be changed stops all. */
  bulkUpdate(
    entity: EntityModel,
    where: WhereInput,
    input: unknown,
    options: { readonly dryRun?: boolean },
    scope: WriteScope,
  ): Promise<BulkOutcome> {
    const batch = batchOptions(options);
    return bulkUpdateWhere(this.#selected, entity, where, input, batch, scope);
  }

  /** Soft-deletes every record that the filter finds, at most 10,000. */
  bulkDelete(
    entity: EntityModel,
    where: WhereInput,
    options: { readonly dryRun?: boolean },
    scope: WriteScope,
  ): Promise<BulkOutcome> {
    const batch = batchOptions(options);
    return bulkDeleteWhere(this.#selected, entity, where, batch, scope);
  }

  /** Emits an event of a plugin about a record, in the transaction that is open. @throws EventMistake */
  emit(name: string, subjectId: string, payload: unknown, scope: WriteScope): Promise<void> {
    return this.#units.look(scope, (unit) => emitEvent(unit, name, subjectId, payload));
  }

  /**
   * Everything that `work` writes, through its port or any other of this engine, is one transaction: a thrown error
   * leaves nothing. A refused write inside leaves nothing of itself, and `work` decides what follows.
   * PostgreSQL may ask for another run of `work`: it must not have effects outside the database.
   */
  transaction<T>(scope: WriteScope, work: (write: WritePort, read: ReadPort) => Promise<T>): Promise<T> {
    const { principal, language } = scope;
    return this.#units.transaction((runner) => {
      const read = readPortOf(this.#model, this.#reader, { principal, language, runner, cache: new Map() });
      return work(this.port(scope), read);
    });
  }

  /**
   * A call with an idempotency key: `work` in one transaction with its kept answer, or the answer that an earlier call
   * left. Whatever `work` writes through this engine belongs to it; `runner` reads there.
   * @throws IdempotencyKeyReused
   */
  once<T>(call: KeyedCall<T>, work: (runner: SqlRunner) => Promise<T>): Promise<T> {
    return this.#units.once(call, work);
  }

  /** Runs statements in the transaction of `transaction` where one is open, else in one of their own. */
  inTransaction<T>(work: (runner: SqlRunner) => Promise<T>): Promise<T> {
    return this.#units.transaction(work);
  }

  /** What the SDK offers to resolvers as `ctx.jobs`: enqueued in the transaction that is open. */
  jobs(scope: Pick<WriteScope, 'principal' | 'language'>): JobsPort {
    return this.#jobs?.port(scope, (work) => this.inTransaction(work)) ?? noJobs();
  }

  /** What the SDK offers to resolvers, seeds and imports. */
  port(scope: WriteScope): WritePort {
    return writePort(this, this.#model, scope);
  }

  /** Where bulk calls by filter find their records. */
  get #selected(): BulkWhere {
    return { units: this.#units, reader: this.#reader, model: this.#model };
  }

  /** Malformed, of another type, of nothing: all the same to the caller. */
  #workOn(entity: EntityModel, id: string, input: unknown): RowWork {
    const parsed = parseGlobalId(this.#model, id);
    const uuid = parsed?.entity === entity ? parsed.uuid : null;
    const work = new RowWork(input === null ? [] : ['input'], input, uuid);
    if (uuid === null) work.errors.push(NotFound.record(entity.label));
    return work;
  }
}
