import { newId } from './new-id.ts';
import {
  columnsBefore,
  instantText,
  keeping,
  movedAlias,
  noted,
  of,
  stamped,
  type MovedColumn,
  type MovedTable,
  type MoveValues,
  type PrintMoveAudit,
} from './moved-table.ts';
import { quoteIdentifier, quoteLiteral } from './sql-text.ts';

/** What a merge itself needs beside those. */
export interface MergeInstant {
  /** Uuid of the stored merge. */
  readonly merge: string;
  /** The instant as audit entries show it. */
  readonly nowText: string;
}

/** Placeholders of the records. */
export interface MergedIds {
  readonly survivor: string;
  /** uuid[] */
  readonly others: string;
  /** uuid[]: the others and the survivor. */
  readonly all: string;
  /** Type code of the merged records. */
  readonly code: string;
}

/** The row refers to one of the merged records. */
function refersTo({ references }: MovedTable, alias: string, { others, code }: MergedIds): string {
  const each = references.map(({ column, typeColumn }) => {
    const found = `${of(alias, column)} = any(${others})`;
    return typeColumn === undefined ? found : `${of(alias, typeColumn)} = ${quoteLiteral(code)} and ${found}`;
  });
  return `(${each.join(' or ')})`;
}

/** A living row that would say what another one says: one of the survivor's, or an earlier one of the others. */
function isDouble(moved: MovedTable, ids: MergedIds): string {
  const { table, key, kept, references, unique } = moved;
  const { survivor, others, all } = ids;
  const isReference = (column: string): boolean => references.some((one) => one.column === column);
  const after = (alias: string, column: string): string =>
    `case when ${of(alias, column)} = any(${others}) then ${survivor} else ${of(alias, column)} end`;
  const each = unique.map((columns) => {
    const own = columns.filter(isReference);
    const [only] = own;
    // One reference: the index serves. Several: each is looked at as it will be.
    const same =
      own.length === 1 && only !== undefined
        ? [`${of('b', only)} = any(${others})`, `${of('x', only)} = any(${all})`]
        : [
            `(${own.map((column) => `${of('x', column)} = any(${all})`).join(' or ')})`,
            ...own.map((column) => `${after('x', column)} = ${after('b', column)}`),
          ];
    const rest = columns.filter((column) => !isReference(column)).map((one) => `${of('x', one)} = ${of('b', one)}`);
    const moves = own.map((column) => `${of('x', column)} = any(${others})`).join(' or ');
    const stays = `(not (${moves}) or ${of('x', key)} < ${of('b', key)})`;
    return `exists (select from ${quoteIdentifier(table)} x where ${[
      `${of('x', kept.deletedAt)} is null and ${of('x', key)} <> ${of('b', key)}`,
      ...[...same, ...rest, stays],
    ].join(' and ')})`;
  });
  return each.length === 0 ? 'false' : `${of('b', kept.deletedAt)} is null and (${each.join(' or ')})`;
}

/**
 * Points every row that refers to one of the merged records at the survivor: one statement, with version, instant,
 * audit, replaced rows and what takes it back. A row that would be a double is deleted, and keeps its reference. The
 * merged records themselves stay out. One row comes back: how many moved and ended, of those that `visible` lets
 * through.
 */
export function moveReferences(
  moved: MovedTable,
  ids: MergedIds,
  values: MoveValues & MergeInstant,
  visible: string,
  audit: PrintMoveAudit,
): string {
  const { table, key, references, kept } = moved;
  const { survivor, others, all } = ids;
  const moves = ({ column, typeColumn }: MovedColumn): string =>
    `not d.is_double and ${of('b', column)} = any(${others})` +
    (typeColumn === undefined ? '' : ` and ${of('b', typeColumn)} = ${quoteLiteral(ids.code)}`);
  const sets = references.map(
    (one) =>
      `${quoteIdentifier(one.column)} = case when ${moves(one)} then ${survivor} else ${of('b', one.column)} end`,
  );
  const ended = `${quoteIdentifier(kept.deletedAt)} = case when d.is_double then ${values.now} else ${of('b', kept.deletedAt)} end`;
  const changes = references.map((one) => {
    const pair = [of('b', one.column), survivor].map((id) => noted(id, 'b', one.typeColumn)).join(', ');
    return `case when ${moves(one)} then jsonb_build_object(${quoteLiteral(one.name)}, jsonb_build_array(${pair})) else '{}' end`;
  });
  const endedChange = `case when d.is_double then jsonb_build_object('deletedAt', jsonb_build_array(null, ${values.nowText})) else '{}' end`;
  const source = `before b join doubles d on d.key = ${of('b', key)}`;
  const all_ = [...changes, endedChange].join(' || ');
  const row = { id: newId, subject: of('b', key), version: `${of('b', kept.version)} + 1` };
  return `with before as (
  select ${columnsBefore(moved)}, (${visible}) as is_visible
  from ${quoteIdentifier(table)} ${movedAlias}
  where ${refersTo(moved, movedAlias, ids)} and ${of(movedAlias, key)} <> all(${all})
  order by ${of(movedAlias, key)}
  for update
), doubles as (
  select ${of('b', key)} as key, (${isDouble(moved, ids)}) as is_double from before b
), moved as (
  update ${quoteIdentifier(table)} m set ${[...sets, ended, stamped(kept, values)].join(', ')}
  from ${source} where ${of('m', key)} = ${of('b', key)}
), noted as (
  ${audit({ ...row, changes: `(${all_})::text`, action: `case when d.is_double then 'DELETE' else 'UPDATE' end` }, source)}
), logged as (
  insert into "merge_change" ("source_id", "type", "record_id", "kind", "changes")
  select ${values.merge}, ${quoteLiteral(moved.code)}, ${of('b', key)},
    case when d.is_double then 'ENDED' else 'MOVED' end, ${all_} from ${source}
)${keeping(moved, values)}
select count(*) filter (where is_visible and not is_double)::int as moved,
  count(*) filter (where is_visible and is_double)::int as ended
from ${source}`;
}

/** Soft-deletes or brings back the merged records themselves; their values stay as they are. */
export function switchMerged(
  moved: Omit<MovedTable, 'references' | 'unique'>,
  others: string,
  /** Placeholder of the instant as audit entries show it, to delete them; null: to bring them back. */
  deletedAt: string | null,
  values: MoveValues,
  audit: PrintMoveAudit,
): string {
  const { table, key, kept } = moved;
  const all: MovedTable = { ...moved, references: [], unique: [] };
  const column = quoteIdentifier(kept.deletedAt);
  const isDeleting = deletedAt !== null;
  const pair = isDeleting ? `null, ${deletedAt}` : `${instantText('b', kept.deletedAt)}, null`;
  const row = {
    ...{ id: newId, subject: of('b', key), version: `${of('b', kept.version)} + 1` },
    changes: `jsonb_build_object('deletedAt', jsonb_build_array(${pair}))::text`,
    action: isDeleting ? `'DELETE'` : `'RESTORE'`,
  };
  return `with before as (
  select ${columnsBefore(all)} from ${quoteIdentifier(table)} ${movedAlias}
  where ${of(movedAlias, key)} = any(${others}) and ${of(movedAlias, kept.deletedAt)} is ${isDeleting ? '' : 'not '}null
  order by ${of(movedAlias, key)}
  for update
), switched as (
  update ${quoteIdentifier(table)} m set ${column} = ${isDeleting ? values.now : 'null'}, ${stamped(kept, values)}
  from before b where ${of('m', key)} = ${of('b', key)}
), noted as (
  ${audit(row, 'before b')}
)${keeping(all, values)}
select count(*)::int as count from before`;
}
