import { mayAttempt, notPermitted } from '../../access/index.ts';
import type { AttributeModel, EntityModel } from '../../model/index.ts';
import { DuplicateFound, ValidationError } from '../../sdk/index.ts';
import { mergedInto } from '../merge/merged-into.ts';
import { changeRows, coerceRow, refuseTogether, type ChangeContext, type RowChange } from './change-rows.ts';
import { coerceAttribute } from '../input/field-rules.ts';
import { columnIn, keyIn, permitted } from './row-condition.ts';
import type { RowWork } from './row-work.ts';
import type { TrackedRecord } from './tracked-record.ts';
import { uniqueAttributes } from '../input/unique-check.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/** The attribute that rows are recognised by; an error where it is not unique. */
export function upsertKey(entity: EntityModel, by: string): AttributeModel | ValidationError {
  const candidates = uniqueAttributes(entity).filter((field) => !field.internal && field.type === 'string');
  const found = candidates.find((field) => field.name === by);
  if (found) return found;
  const names = candidates.map((field) => field.name).join(', ');
  return ValidationError.invalid('by', entity.label, {
    zh: `唯一字段之一:${names}`,
    en: `one of the unique fields: ${names}`,
  });
}

/** Reads the key of each row; a row without one, or with that of an earlier row, fails. */
export function readKeys(key: AttributeModel, works: readonly RowWork[]): Map<RowWork, string> {
  const keys = new Map<RowWork, string>();
  const taken = new Set<string>();
  for (const work of works) {
    const given = (work.input as Record<string, unknown> | null)?.[key.name];
    if (given === undefined || given === null || given === '') {
      work.errors.push(ValidationError.required(key.name, key.label).at(...work.path));
      continue;
    }
    const value = coerceAttribute(key, given, work.path, (error) => void work.errors.push(error));
    if (typeof value !== 'string') continue;
    if (taken.has(value)) work.errors.push(DuplicateFound.value(key.name, key.label).at(...work.path));
    else keys.set(work, value);
    taken.add(value);
  }
  return keys;
}

interface KeyedRows {
  readonly key: AttributeModel;
  readonly rows: ReadonlyMap<RowWork, string>;
  /** Records that are there stay as they are. */
  readonly keeps: boolean;
}

/** Creates the rows whose key is new, updates the others; a deleted record with the key comes back. */
export async function upsertRows(
  context: ChangeContext,
  entity: EntityModel,
  { key, rows, keeps }: KeyedRows,
): Promise<void> {
  const { unit } = context;
  const existing = await findByKey(unit, entity, key, rows);
  const speaking = await followMerges(unit, entity, existing);
  await withhold(unit, entity, key, existing);
  claim(existing, speaking);
  const changes = [...rows.keys()].flatMap((work): RowChange[] => {
    const record = existing.get(work) ?? null;
    if (work.failed || (record && (keeps || speaking.silent.has(work)))) return [];
    if (!record && !mayAttempt(entity, 'create', unit.scope.principal)) {
      work.errors.push(notPermitted(entity, 'create', work.path));
    }
    const coerced = coerceRow(unit, entity, work, record ? 'upsert' : 'create');
    // The survivor of a merge keeps the key that it has.
    if (speaking.merged.has(work)) (coerced.values as Map<unknown, unknown>).delete(key);
    return [{ work, record, coerced }];
  });
  refuseTogether(context, [...rows.keys()]);
  await changeRows(context, entity, changes, key);
}

/** The living record with each key, or the one that was deleted last; null where the row makes a new one. */
async function findByKey(
  unit: UnitOfWork,
  entity: EntityModel,
  key: AttributeModel,
  rows: ReadonlyMap<RowWork, string>,
): Promise<Map<RowWork, TrackedRecord>> {
  const byKey = new Map([...rows].map(([work, value]) => [value, work]));
  const originOf = () => null;
  const found = await unit.load(entity, [columnIn(key.column, [...byKey.keys()], 'text')], { lock: true, originOf });
  const best = new Map<RowWork, TrackedRecord>();
  for (const record of found) {
    const work = byKey.get(String(record.record[key.name]));
    if (!work) continue;
    const before = best.get(work);
    if (!before || deletedAt(record) > deletedAt(before)) best.set(work, record);
  }
  return best;
}

/** Of upserted rows: those of merged records, and those of them that another row speaks for. */
interface MergedRows {
  readonly merged: ReadonlySet<RowWork>;
  readonly silent: ReadonlySet<RowWork>;
}

/**
 * A row of a record that was merged into another one is about that one: a source that still knows both neither revives
 * the one nor makes a third. Where several rows come to be about one record, its own speaks for it, else the first.
 */
async function followMerges(
  unit: UnitOfWork,
  entity: EntityModel,
  found: Map<RowWork, TrackedRecord>,
): Promise<MergedRows> {
  const gone = [...found].filter(([, { record }]) => record['deletedAt']);
  const into = await mergedInto(
    unit,
    entity,
    gone.map(([, { id }]) => id),
  );
  const taken = new Set([...found.values()].filter(({ id }) => !into.has(id)).map(({ id }) => id));
  const merged = new Set<RowWork>();
  const silent = new Set<RowWork>();
  if (into.size === 0) return { merged, silent };
  const survivors = await unit.load(entity, [keyIn(entity, [...new Set(into.values())])], { lock: true });
  const byId = new Map(survivors.map((record) => [record.id, record]));
  for (const [work, { id }] of gone) {
    const survivor = byId.get(into.get(id) ?? '');
    if (!survivor) continue;
    found.set(work, survivor);
    merged.add(work);
    if (taken.has(survivor.id)) silent.add(work);
    taken.add(survivor.id);
  }
  return { merged, silent };
}

/** Each row knows its record from now on. */
function claim(found: ReadonlyMap<RowWork, TrackedRecord>, { silent }: MergedRows): void {
  for (const [work, record] of found) {
    work.recordId = record.id;
    if (!silent.has(work)) record.origin = { work, path: work.path };
  }
}

/** When a record left the living; those who are still here come last. */
function deletedAt({ record }: TrackedRecord): number {
  return record['deletedAt'] instanceof Date ? record['deletedAt'].getTime() : Number.MAX_SAFE_INTEGER;
}

/**
 * A record that the caller may not change: NotPermitted if he sees it. If he does not, the value is taken by something
 * that looks absent to him, which is what the unique index would say; a deleted one stands in nobody's way.
 */
async function withhold(
  unit: UnitOfWork,
  entity: EntityModel,
  key: AttributeModel,
  found: Map<RowWork, TrackedRecord>,
): Promise<void> {
  const { principal } = unit.scope;
  const groups = Map.groupBy(found, ([, { record }]) => (record['deletedAt'] ? 'restore' : 'update'));
  for (const [action, entries] of groups) {
    const condition = permitted(entity, action, principal);
    if (!condition) continue;
    const all = entries.map(([, record]) => record.id);
    const within = await unit.ids(entity, [keyIn(entity, all), condition]);
    const visible = await unit.ids(entity, [keyIn(entity, all), permitted(entity, 'read', principal)]);
    for (const [work, { id }] of entries) {
      if (within.has(id)) continue;
      found.delete(work);
      if (action === 'restore') continue;
      const error = visible.has(id)
        ? notPermitted(entity, action, work.path)
        : DuplicateFound.value(key.name, key.label).at(...work.path);
      work.errors.push(error);
    }
  }
}
