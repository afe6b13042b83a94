import { quoteIdentifier } from '../../database/index.ts';
import { toGlobalId, type EntityModel } from '../../model/index.ts';
import { RecordMerged } from '../../sdk/index.ts';
import { columnIn, keyIn, living, permitted, rowAlias } from '../rows/row-condition.ts';
import { Refused, type RowWork } from '../rows/row-work.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/** What was merged into what was merged …: longer than anybody goes on. */
const longestChain = 64;

/** The row itself is not deleted, whatever became of the records that it tells of. */
const notDeleted = { text: `${quoteIdentifier(rowAlias)}."deleted_at" is null`, values: [] };

/** The records that merged ones are part of now, by uuid of the merged one; whoever was not merged has none. */
export async function mergedInto(
  unit: UnitOfWork,
  entity: EntityModel,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const [merges, merged] = [unit.model.entities.get('MergeRecord'), unit.model.entities.get('MergedRecord')];
  if (!entity.mergeable || !merges || !merged || ids.length === 0) return new Map();
  const record = merged.fields.get('record');
  if (record?.kind !== 'anyOne') return new Map();
  const into = new Map<string, string>();
  let open = [...new Set(ids)];
  for (let level = 0; open.length > 0 && level < longestChain; level++) {
    const rows = await unit.values<{ record: string; merge: string }>(
      merged,
      ['record', 'merge'],
      [columnIn(record.column, open, 'uuid'), notDeleted],
    );
    const found = await unit.values<{ id: string; survivor: string }>(
      merges,
      ['id', 'survivor'],
      [keyIn(merges, [...new Set(rows.map(({ merge }) => merge))])],
    );
    const survivors = new Map(found.map(({ id, survivor }) => [id, survivor]));
    const next = new Map(rows.map((row) => [row.record, survivors.get(row.merge)] as const));
    for (const [from, to] of next) if (to !== undefined) into.set(from, to);
    open = [...new Set([...next.values()].filter((id) => id !== undefined))].filter((id) => !into.has(id));
  }
  return new Map(ids.flatMap((id) => (into.has(id) ? [[id, endOf(into, id)] as const] : [])));
}

function endOf(into: ReadonlyMap<string, string>, id: string): string {
  let at = id;
  for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
  return at;
}

/** Says where a record went that is not there any more; null where it was not merged, or into one that nobody shows. */
export async function mergedAlready(
  unit: UnitOfWork,
  entity: EntityModel,
  id: string,
  path: readonly string[],
): Promise<RecordMerged | null> {
  const into = (await mergedInto(unit, entity, [id])).get(id);
  if (into === undefined) return null;
  const readable = [keyIn(entity, [into]), living(entity), permitted(entity, 'read', unit.scope.principal)];
  return (await unit.exists(entity, readable)) ? new RecordMerged(toGlobalId(entity, into), entity.label, path) : null;
}

/** A merged record comes back by taking the merge back, with everything that it had; not as an empty shell. */
export async function refuseMerged(unit: UnitOfWork, { model, id }: TrackedRecord, work: RowWork): Promise<void> {
  const merged = await mergedAlready(unit, model, id, ['id']);
  if (!merged) return;
  work.errors.push(merged);
  throw new Refused();
}
