import { quoteIdentifier, SqlParameters, type SelectCondition } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import { VersionConflict } from '../../sdk/index.ts';
import { auditEntity } from '../followers/audit.ts';
import type { RowChange } from './change-rows.ts';
import { onlyChanges, type CoercedRow } from '../input/coerced-row.ts';
import { readField, sameValue, type FieldValue, type StoredField } from '../input/field-value.ts';
import { columnIn, keyIn, permitted, rowAlias } from './row-condition.ts';
import { Refused } from './row-work.ts';
import type { TrackedRecord, TrackedRow } from './tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

export interface VersionOption {
  /** The version that the caller saw last; absent: the row lock alone keeps changes from getting lost. */
  readonly ifVersion?: number | null | undefined;
}

export interface ExpectedVersion extends VersionOption {
  /** A change of other fields than those that changed since goes through. */
  readonly merge?: boolean | null | undefined;
}

/** So many changes back a record is put together again; whoever is further behind reads it anew. */
const furthest = 1000;

/** A field that the input sets, in the record or in a slot (`hotel.vipLevel`). */
interface Mine {
  readonly name: string;
  readonly field: StoredField;
  readonly value: FieldValue;
  readonly current: FieldValue;
}

/**
 * The change of a record whose caller saw an earlier version: as it is where nothing happened since, without what the
 * caller merely repeats where it may be merged.
 * @throws Refused with a VersionConflict on the row
 */
export async function settleVersion(
  unit: UnitOfWork,
  entity: EntityModel,
  change: RowChange & { readonly record: TrackedRecord },
  { ifVersion, merge }: ExpectedVersion,
): Promise<RowChange> {
  const { work, coerced, record } = change;
  const current = Number(record.record['version']);
  if (typeof ifVersion !== 'number' || ifVersion === current) return change;
  const mine = await mentioned(unit, coerced, record);
  const base = await baseOf(unit, entity, record, ifVersion, mine);
  if (!base || !(await isReadable(unit, record))) {
    work.errors.push(new VersionConflict(current, ifVersion));
    throw new Refused();
  }
  // A list of children says which ones there are: nobody can tell whether one was left out or not seen.
  const set = [...coerced.links].flatMap(([{ inputName }, { set }]) => (set ? [inputName] : []));
  const lists = [...[...coerced.children.keys()].map(({ name }) => name), ...set];
  const both = mine.filter((one) => isContested(one, base)).map(({ name }) => name);
  const fields = [...both, ...lists];
  if (merge && fields.length === 0) return { ...change, coerced: withoutRepeated(coerced, base) };
  const said = Object.fromEntries(mine.map(({ name, value }) => [name, value]));
  work.errors.push(new VersionConflict(current, ifVersion, { fields, base: Object.fromEntries(base), mine: said }));
  throw new Refused();
}

/** Others changed it since, the caller wants to change it, and not to what it is already. */
function isContested({ name, field, value, current }: Mine, base: ReadonlyMap<string, FieldValue>): boolean {
  const before = base.get(name) ?? null;
  const differ = (a: FieldValue, b: FieldValue): boolean => !sameValue(field, a, b);
  return differ(before, current) && differ(before, value) && differ(value, current);
}

/** Clients send whole forms: what stands in them as it was is no change, and does not undo somebody else's. */
function withoutRepeated(coerced: CoercedRow, base: ReadonlyMap<string, FieldValue>): CoercedRow {
  const of = (row: CoercedRow, prefix: string): CoercedRow =>
    onlyChanges(row, (field, value) => sameValue(field, value, base.get(prefix + field.name) ?? null));
  const slots = new Map([...coerced.slots].map(([slot, row]) => [slot, of(row, `${slot.prefix}.`)]));
  return { ...of(coerced, ''), slots };
}

async function mentioned(unit: UnitOfWork, coerced: CoercedRow, record: TrackedRecord): Promise<Mine[]> {
  for (const slot of coerced.slots.keys()) await unit.loadSlots(slot, [record]);
  const of = ({ values }: CoercedRow, row: TrackedRow | undefined, prefix: string): Mine[] =>
    [...values].map(([field, value]) => {
      return { name: prefix + field.name, field, value, current: row ? readField(row.record, field) : null };
    });
  const inSlots = [...coerced.slots].flatMap(([slot, row]) => of(row, record.slots.get(slot), `${slot.prefix}.`));
  return [...of(coerced, record, ''), ...inSlots];
}

async function isReadable(unit: UnitOfWork, { model, id }: TrackedRecord): Promise<boolean> {
  const readable = permitted(model, 'read', unit.scope.principal);
  return readable === null || (await unit.exists(model, [keyIn(model, [id]), readable]));
}

/**
 * What the mentioned fields held in a version of the past: what they hold now, unless the audit trail says what they
 * held before the first change since. Null where it does not reach back so far.
 */
async function baseOf(
  unit: UnitOfWork,
  entity: EntityModel,
  record: TrackedRecord,
  version: number,
  mine: readonly Mine[],
): Promise<Map<string, FieldValue> | null> {
  const current = Number(record.record['version']);
  if (version < 1 || version > current || current - version > furthest) return null;
  const audit = auditEntity(unit.model);
  const about = aboutRecord(audit, entity, record.id);
  const column = columnOf(audit, 'recordVersion');
  if (!(await unit.exists(audit, [...about, atMost(column, version)]))) return null;
  const since = Array.from({ length: current - version }, (_, index) => version + 1 + index);
  const conditions = [...about, columnIn(column, since, 'int')];
  const rows = await unit.values<{ recordVersion: number; changes: string }>(
    audit,
    ['recordVersion', 'changes'],
    conditions,
  );
  const base = new Map(mine.map(({ name, current: now }) => [name, now]));
  // The newest first: what remains is what stood before the oldest.
  for (const { changes } of rows.toSorted((a, b) => b.recordVersion - a.recordVersion)) {
    const noted = JSON.parse(changes) as Record<string, readonly [unknown, unknown]>;
    for (const { name, field } of mine) {
      const pair = noted[name];
      if (pair) base.set(name, notedValue(field, pair[0]));
    }
  }
  return base;
}

/** A value as the audit trail keeps it: JSON has no instants. */
function notedValue(field: StoredField, value: unknown): FieldValue {
  const isInstant = field.kind === 'attribute' && field.type === 'dateTime' && typeof value === 'string';
  return isInstant ? new Date(value) : (value as FieldValue);
}

function aboutRecord(audit: EntityModel, { code }: EntityModel, id: string): SelectCondition[] {
  const subject = audit.fields.get('subject');
  if (subject?.kind !== 'anyOne') throw new TypeError('AuditEntry.subject may be any record');
  return [columnIn(subject.typeColumn, [code], 'text'), columnIn(subject.column, [id], 'uuid')];
}

function columnOf({ fields, name: entity }: EntityModel, name: string): string {
  const field = fields.get(name);
  if (field?.kind !== 'attribute') throw new TypeError(`${entity} has no ${name}`);
  return field.column;
}

function atMost(column: string, value: number): SelectCondition {
  const params = new SqlParameters();
  const limit = params.add(value, 'int');
  return { text: `${quoteIdentifier(rowAlias)}.${quoteIdentifier(column)} <= ${limit}`, values: params.values };
}
