import type { GraphQLSchema } from 'graphql';
import { isSystem } from '../../access/index.ts';
import { countRows, selectRows, type RowSelection, type SqlRunner } from '../../database/index.ts';
import type { JobQueue } from '../../events/jobs/index.ts';
import type { CrmModel, EntityModel, RowModel, SlotModel } from '../../model/index.ts';
import { systemClock, type Clock, type FilesPort } from '../../sdk/index.ts';
import type { RowReader } from '../bulk/bulk-selection.ts';
import type { DomainEvent } from '../followers/domain-events.ts';
import { assignField, isStored, type FieldValue, type RecordObject, type StoredField } from '../input/field-value.ts';
import { inputShapeOf, newInstance } from '../input/input-shape.ts';
import { fieldIn, keyIn, rowAlias } from '../rows/row-condition.ts';
import { emptyRecord, fillRecord, storedColumns, type DatabaseRow, type Refer } from '../rows/row-reading.ts';
import { TrackedRecord, TrackedRow, type ChangeKind, type Origin } from '../rows/tracked-record.ts';
import type { WriteScope } from './write-scope.ts';

type Conditions = RowSelection['conditions'];

/** What hooks may ask for beside the database. */
export interface UnitSurroundings {
  /** Default: there are no files. */
  readonly files?: FilesPort | undefined;
  /** Checks stored filters as if they were arguments of a query. */
  readonly schema?: GraphQLSchema | undefined;
  /** Milliseconds that a hook may take for up to a thousand records. Default 10,000. */
  readonly hookMs?: number | undefined;
  /** Refusals with mistakes of their author are told instead of sent. Default: they are sent as they are. */
  readonly strict?: boolean | undefined;
  /** Default: there are no jobs. */
  readonly jobs?: JobQueue | undefined;
  /** Default: that of the machine. */
  readonly clock?: Clock | undefined;
}

/** What a load is for. */
export interface LoadPurpose {
  readonly lock: boolean;
  readonly kind?: ChangeKind;
  readonly originOf?: (id: string) => Origin | null;
}

/** Rows that were sent for before anybody asked; null: more than a few. */
interface ExpectedRows {
  readonly texts: ReadonlySet<unknown>;
  readonly rows: Promise<readonly DatabaseRow[] | null>;
}

/** Records that are read without counting them before. */
const fewRecords = 100;

/**
 * One transaction's worth of records. Entities live only here: nobody outside the room holds one, and every one that
 * is read or made is tracked, so that nothing is written without version check and audit row.
 */
export class UnitOfWork {
  /** The instant of everything that this unit writes. */
  readonly now: Date;
  readonly tracked = new Map<string, TrackedRecord>();
  /** Uuids of records that leave because a record does that this unit purges; the database may remove them itself. */
  readonly leaving = new Set<string>();
  /** New records whose place under the creator's scope is checked after they were written. */
  readonly toVerify: TrackedRecord[] = [];
  /** New records whose owner, team and unit are not settled yet. */
  toOwn: TrackedRecord[] = [];
  /** Events that hooks emitted. */
  readonly events: DomainEvent[] = [];
  /** What hooks want done once the transaction is committed. */
  readonly afterCommit: (() => Promise<void>)[] = [];
  readonly model: CrmModel;
  readonly scope: WriteScope;
  readonly runner: SqlRunner;
  /** Reads by the compiler; whoever asks it gives the runner of this unit. Null in a unit that runs no hooks. */
  readonly reader: RowReader | null;
  readonly surroundings: UnitSurroundings;
  /** What relations hold of records that were not read. */
  readonly #references = new Map<EntityModel, Map<string, RecordObject>>();
  readonly #expected = new Map<StoredField, ExpectedRows>();

  constructor(parts: {
    model: CrmModel;
    scope: WriteScope;
    runner: SqlRunner;
    reader?: RowReader;
    surroundings?: UnitSurroundings | undefined;
  }) {
    this.surroundings = parts.surroundings ?? {};
    this.model = parts.model;
    this.scope = parts.scope;
    this.now = instantOf(parts.scope, this.surroundings.clock ?? systemClock);
    this.runner = parts.runner;
    this.reader = parts.reader ?? null;
  }

  /** Records that meet all conditions, in the order of their ids, so that two units lock in the same order. */
  async load(entity: EntityModel, conditions: Conditions, purpose: LoadPurpose): Promise<TrackedRecord[]> {
    const selection = { columns: storedColumns(entity), conditions, orderBy: entity.keyColumn, lock: purpose.lock };
    const rows = await this.#select<DatabaseRow>(entity, selection);
    return rows.map((row) => this.#track(entity, row, purpose));
  }

  /** Sends for rows that `loadFew` will be asked for, by texts; until then, or a lock, none of them is a record. */
  expect(entity: EntityModel, field: StoredField, texts: readonly string[]): Promise<unknown> {
    const rows = this.#few(entity, field, texts);
    this.#expected.set(field, { texts: new Set(texts), rows });
    return rows;
  }

  /** Records whose field has one of the values, unlocked and in any order; null where they are more than a few. */
  async loadFew(entity: EntityModel, field: StoredField, values: readonly unknown[]): Promise<TrackedRecord[] | null> {
    const expected = this.#expected.get(field);
    const known = expected && values.every((value) => expected.texts.has(value)) ? expected.rows : null;
    const rows = await (known ?? this.#few(entity, field, values));
    const asked = known ? rows?.filter((row) => values.includes(row[field.column])) : rows;
    return asked?.map((row) => this.#track(entity, row, { lock: false })) ?? null;
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
    const columns = fields.map((name): [string, string] => [columnOf(entity, name), name]);
    return this.#select<Row>(entity, { columns, conditions });
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
    const { text, values } = countRows({ table: entity.table, alias: rowAlias, conditions });
    const [row] = await this.runner.rows<{ count: number }>(text, values);
    return row?.count ?? 0;
  }

  /** Those of the rows that are deleted by now; until the unit ends none of the others is deleted or merged. */
  async deletedAmong(entity: EntityModel, ids: readonly string[]): Promise<string[]> {
    const columns = ['id', 'deletedAt'].map((name): [string, string] => [columnOf(entity, name), name]);
    const selection = { columns, conditions: [keyIn(entity, ids)], orderBy: entity.keyColumn, lock: 'KEY' } as const;
    const rows = await this.#select<{ id: string; deletedAt: string | null }>(entity, selection);
    return rows.flatMap(({ id, deletedAt }) => (deletedAt === null ? [] : [id]));
  }

  async exists(entity: EntityModel, conditions: Conditions): Promise<boolean> {
    const columns = [[entity.keyColumn, 'id']] as const;
    return (await this.#select(entity, { columns, conditions, limit: 1 })).length > 0;
  }

  /** Locks rows and tells their versions now. */
  async lockedVersions(entity: EntityModel, ids: readonly string[]): Promise<Map<string, number>> {
    const columns = ['id', 'version'].map((name): [string, string] => [columnOf(entity, name), name]);
    const selection = { columns, conditions: [keyIn(entity, ids)], orderBy: entity.keyColumn, lock: true };
    this.#expected.clear(); // others may have written while this waited
    const rows = await this.#select<{ id: string; version: number }>(entity, selection);
    return new Map(rows.map((row) => [row.id, row.version]));
  }

  /** The slot rows of records; the records' own row locks guard them. */
  async loadSlots(slot: SlotModel, records: readonly TrackedRecord[]): Promise<void> {
    const open = new Map(records.filter((record) => !record.slots.has(slot)).map((record) => [record.id, record]));
    if (open.size === 0) return;
    const rows = await this.#select<DatabaseRow>(slot, {
      columns: storedColumns(slot),
      conditions: [keyIn(slot, [...open.keys()])],
    });
    for (const row of rows) {
      const owner = open.get(row[slot.keyColumn] as string);
      if (!owner) continue;
      const record = emptyRecord(slot);
      record['record'] = owner.record;
      fillRecord(slot, record, row, this.#refer);
      owner.slots.set(slot, new TrackedRow(slot, record, false));
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
    for (const [entity, references] of this.#references) {
      const { stored } = inputShapeOf(entity);
      for (const record of references.values()) {
        if (stored.some(({ name }) => name !== 'id' && record[name] !== undefined)) return entity;
      }
    }
    return null;
  }

  assign(row: TrackedRow, field: StoredField, value: FieldValue): void {
    assignField(row.record, field, value, ({ target }, uuid) => this.#refer(target, uuid));
  }

  #makeSlot(slot: SlotModel, owner: TrackedRecord): void {
    const row = new TrackedRow(slot, newInstance(slot), true);
    row.record['record'] = owner.record;
    applyDefaults(row);
    owner.slots.set(slot, row);
  }

  /** One object per record, whoever mentions it: reading it later fills in the one that relations hold. */
  readonly #refer: Refer = (target, uuid) => {
    const known = this.tracked.get(uuid);
    if (known?.model === target) return known.record;
    let references = this.#references.get(target);
    if (!references) this.#references.set(target, (references = new Map()));
    let reference = references.get(uuid);
    if (!reference) {
      reference = emptyRecord(target);
      reference['id'] = uuid;
      references.set(uuid, reference);
    }
    return reference;
  };

  #track(entity: EntityModel, row: DatabaseRow, purpose: LoadPurpose): TrackedRecord {
    const id = row[entity.keyColumn] as string;
    let found = this.tracked.get(id);
    if (!found) {
      const origin = purpose.originOf?.(id) ?? null;
      const record = this.#refer(entity, id);
      fillRecord(entity, record, row, this.#refer);
      this.#references.get(entity)?.delete(id);
      found = new TrackedRecord(entity, record, purpose.kind ?? 'update', origin, purpose.lock);
      this.tracked.set(id, found);
    }
    return found;
  }

  /** Rows whose field has one of the values; null where they are more than a few. */
  async #few(entity: EntityModel, field: StoredField, values: readonly unknown[]): Promise<DatabaseRow[] | null> {
    if (values.length > fewRecords) return null;
    const selection = { columns: storedColumns(entity), conditions: [fieldIn(field, values)], limit: fewRecords + 1 };
    const rows = await this.#select<DatabaseRow>(entity, selection);
    return rows.length > fewRecords ? null : rows;
  }

  #select<Row extends object>(row: RowModel, selection: Omit<RowSelection, 'table' | 'alias'>): Promise<Row[]> {
    const { text, values } = selectRows({ table: row.table, alias: rowAlias, ...selection });
    return this.runner.rows<Row>(text, values);
  }
}

/** Only demo data has a past that nobody saw: whoever else could date a write back could forge the audit trail. */
function instantOf({ at, source }: WriteScope, clock: Clock): Date {
  if (at && source !== 'seed') throw new TypeError(`Only seeds may date writes back, not ${source}`);
  return at ?? clock.now();
}

function columnOf(row: RowModel, name: string): string {
  const field = row.fields.get(name);
  if (!field || !isStored(field)) throw new TypeError(`${row.name} has no column for ${name}`);
  return field.column;
}

function applyDefaults(row: TrackedRow): void {
  for (const field of inputShapeOf(row.model).stored) {
    if (field.kind !== 'attribute' || field.default === undefined || row.record[field.name] !== undefined) continue;
    row.record[field.name] = typeof field.default === 'function' ? field.default() : field.default;
  }
}
