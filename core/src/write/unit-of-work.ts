import { helper, LockMode, type EntityManager, type RawQueryFragment } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { isSystem } from '../access/index.ts';
import type { SqlRunner } from '../database/index.ts';
import type { CrmModel, EntityModel, RowModel, SlotModel, ToOneModel } from '../model/index.ts';
import type { FilesPort } from '../sdk/index.ts';
import { assignField, type FieldValue, type RecordObject, type StoredField } from './field-value.ts';
import { inputShapeOf, newInstance } from './input-shape.ts';
import { keyIn, rowAlias } from './row-condition.ts';
import { TrackedRecord, TrackedRow, type ChangeKind, type Origin } from './tracked-record.ts';
import type { WriteScope } from './write-scope.ts';

type Conditions = readonly (RawQueryFragment | null)[];

/** The ORM's class parameter; ours come from the model, as values. */
type OrmClass = new () => RecordObject;

/** What hooks may ask for beside the database. */
export interface UnitSurroundings {
  /** Default: there are no files. */
  readonly files?: FilesPort | undefined;
  /** Checks stored filters as if they were arguments of a query. */
  readonly schema?: GraphQLSchema | undefined;
}

/** What a load is for. */
export interface LoadPurpose {
  readonly lock: boolean;
  readonly kind?: ChangeKind;
  readonly originOf?: (id: string) => Origin | null;
}

/**
 * One transaction's worth of records. Entities live only here: nobody outside the room holds one, and every one that
 * is read or made is tracked, so that nothing is written without version check and audit row.
 */
export class UnitOfWork {
  /** The instant of everything that this unit writes. */
  readonly now: Date;
  readonly tracked = new Map<string, TrackedRecord>();
  /** New records whose place under the creator's scope is checked after they were written. */
  readonly toVerify: TrackedRecord[] = [];
  /** New records whose owner, team and unit are not settled yet. */
  toOwn: TrackedRecord[] = [];
  /** What hooks want done once the transaction is committed. */
  readonly afterCommit: (() => Promise<void>)[] = [];
  readonly model: CrmModel;
  readonly scope: WriteScope;
  readonly em: EntityManager;
  readonly runner: SqlRunner;
  readonly surroundings: UnitSurroundings;

  constructor(parts: {
    model: CrmModel;
    scope: WriteScope;
    em: EntityManager;
    runner: SqlRunner;
    surroundings?: UnitSurroundings | undefined;
  }) {
    this.surroundings = parts.surroundings ?? {};
    this.model = parts.model;
    this.scope = parts.scope;
    this.now = instantOf(parts.scope);
    this.em = parts.em;
    this.runner = parts.runner;
  }

  /** Records that meet all conditions, in the order of their ids, so that two units lock in the same order. */
  async load(entity: EntityModel, conditions: Conditions, purpose: LoadPurpose): Promise<TrackedRecord[]> {
    const query = this.#query(entity, conditions).select('*').orderBy({ id: 'asc' });
    if (purpose.lock) query.setLockMode(LockMode.PESSIMISTIC_WRITE);
    const records = (await query.getResult()) as RecordObject[];
    return records.map((record) => this.#track(entity, record, purpose));
  }

  /** Records by uuid, in the order of the ids, loaded once; null where there is none. */
  async byId(entity: EntityModel, ids: readonly string[]): Promise<(TrackedRecord | null)[]> {
    const missing = [...new Set(ids)].filter((id) => !this.tracked.has(id));
    if (missing.length > 0) await this.load(entity, [keyIn(entity, missing)], { lock: false });
    return ids.map((id) => {
      const found = this.tracked.get(id);
      return found?.model === entity ? found : null;
    });
  }

  /** Columns of the rows that meet all conditions, by field name, without making records of them. */
  async values<Row extends object>(
    entity: EntityModel,
    fields: readonly string[],
    conditions: Conditions,
  ): Promise<Row[]> {
    return this.#query(entity, conditions)
      .select(fields as never)
      .execute<Row[]>('all');
  }

  /** Whoever does it, as users are noted: the platform itself is none. */
  get actorId(): string | null {
    const { principal } = this.scope;
    return principal && !isSystem(principal) ? principal.userId : null;
  }

  /** Ids of the rows that meet all conditions. */
  async ids(entity: EntityModel, conditions: Conditions): Promise<Set<string>> {
    const rows = await this.values<{ id: string }>(entity, ['id'], conditions);
    return new Set(rows.map((row) => row.id));
  }

  /** Number of the rows that meet all conditions. */
  async count(entity: EntityModel, conditions: Conditions): Promise<number> {
    return this.#query(entity, conditions).getCount();
  }

  async exists(entity: EntityModel, conditions: Conditions): Promise<boolean> {
    const query = this.#query(entity, conditions)
      .select(['id'] as never)
      .limit(1);
    return (await query.execute<unknown[]>('all')).length > 0;
  }

  /** Locks rows and tells their versions now. */
  async lockedVersions(entity: EntityModel, ids: readonly string[]): Promise<Map<string, number>> {
    const query = this.#query(entity, [keyIn(entity, ids)])
      .select(['id', 'version'] as never)
      .orderBy({ id: 'asc' });
    const rows = await query.setLockMode(LockMode.PESSIMISTIC_WRITE).execute<{ id: string; version: number }[]>('all');
    return new Map(rows.map((row) => [row.id, row.version]));
  }

  /** The slot rows of records; the records' own row locks guard them. */
  async loadSlots(slot: SlotModel, records: readonly TrackedRecord[]): Promise<void> {
    const open = new Map(records.filter((record) => !record.slots.has(slot)).map((record) => [record.id, record]));
    if (open.size === 0) return;
    const rows = (await this.#query(slot, [keyIn(slot, [...open.keys()])])
      .select('*')
      .getResult()) as RecordObject[];
    for (const row of rows) {
      const record = open.get((row['record'] as { id: string }).id);
      record?.slots.set(slot, new TrackedRow(slot, row, false));
    }
    for (const record of open.values()) if (!record.slots.has(slot)) this.#makeSlot(slot, record);
  }

  /** A new record with its slots and the defaults of its attributes. */
  create(entity: EntityModel, origin: Origin | null): TrackedRecord {
    const tracked = new TrackedRecord(entity, newInstance(entity), 'create', origin, true);
    applyDefaults(tracked);
    // Nobody reads them here: they are columns of others.
    for (const name of inputShapeOf(entity).collections) tracked.record[name] = undefined;
    this.tracked.set(tracked.id, tracked);
    this.toOwn.push(tracked);
    for (const slot of entity.slots.values()) this.#makeSlot(slot, tracked);
    return tracked;
  }

  /** An entity of which there is a record that code changed although it was never read: its changes must not pass. */
  strangerWithChanges(): EntityModel | null {
    for (const record of this.em.getUnitOfWork().getIdentityMap().values() as Iterable<RecordObject>) {
      if (helper(record).isInitialized()) continue;
      const entity = this.model.entityOf(record.constructor);
      const { stored } = inputShapeOf(entity);
      if (stored.some(({ name }) => name !== 'id' && record[name] !== undefined)) return entity;
    }
    return null;
  }

  assign(row: TrackedRow, field: StoredField, value: FieldValue): void {
    assignField(row.record, field, value, (relation, uuid) => this.#refer(relation, uuid));
  }

  #makeSlot(slot: SlotModel, owner: TrackedRecord): void {
    const row = new TrackedRow(slot, newInstance(slot), true);
    row.record['record'] = owner.record;
    applyDefaults(row);
    owner.slots.set(slot, row);
  }

  #refer(field: ToOneModel, uuid: string): object {
    const known = this.tracked.get(uuid);
    return known?.model === field.target ? known.record : this.em.getReference(ormClass(field.target), uuid as never);
  }

  #track(entity: EntityModel, record: RecordObject, purpose: LoadPurpose): TrackedRecord {
    const id = record['id'] as string;
    let found = this.tracked.get(id);
    if (!found) {
      const origin = purpose.originOf?.(id) ?? null;
      found = new TrackedRecord(entity, record, purpose.kind ?? 'update', origin, purpose.lock);
      this.tracked.set(id, found);
    }
    return found;
  }

  #query(row: RowModel, conditions: Conditions) {
    const query = this.em.createQueryBuilder(ormClass(row), rowAlias);
    for (const condition of conditions) {
      // As text with values: of a fragment as such the ORM would write the values into the statement.
      if (condition) query.andWhere(condition.sql, [...condition.params]);
    }
    return query;
  }
}

/** Only demo data has a past that nobody saw: whoever else could date a write back could forge the audit trail. */
function instantOf({ at, source }: WriteScope): Date {
  if (at && source !== 'seed') throw new TypeError(`Only seeds may date writes back, not ${source}`);
  return at ?? new Date();
}

function ormClass(row: RowModel): OrmClass {
  return row.class as unknown as OrmClass;
}

function applyDefaults(row: TrackedRow): void {
  for (const field of inputShapeOf(row.model).stored) {
    if (field.kind !== 'attribute' || field.default === undefined || row.record[field.name] !== undefined) continue;
    row.record[field.name] = typeof field.default === 'function' ? field.default() : field.default;
  }
}
