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
  type MoveLog,
  type MoveValues,
  type PrintMoveAudit,
} from './moved-table.ts';
import { quoteIdentifier, quoteLiteral } from './sql-text.ts';

/** What is taken back. */
export interface MovedBefore {
  readonly log: MoveLog;
  /** Placeholder of the uuid of what moved it. */
  readonly source: string;
  /** A record goes back only where nothing of it has moved on. Default: each reference by itself. */
  readonly whole?: boolean;
  /** Condition over the rows that may be changed. Default: all. */
  readonly permitted?: string;
}

/**
 * Points back what a merge or hand-over moved and nobody has moved on since, and brings back what it deleted. One row
 * comes back: how many moved, came back, and stay as they are, of those that `visible` lets through.
 */
export function returnReferences(
  moved: MovedTable,
  { log, source, whole = false, permitted = 'true' }: MovedBefore,
  values: MoveValues,
  visible: string,
  audit: PrintMoveAudit,
): string {
  const { table, key, references, kept } = moved;
  const idOf = ({ name, typeColumn }: MovedColumn, log: string, place: 0 | 1): string => {
    const value = `${log}changes -> ${quoteLiteral(name)}`;
    return typeColumn === undefined ? `(${value} ->> ${place})::uuid` : `(${value} -> ${place} ->> 'id')::uuid`;
  };
  // A table may have columns of these names itself.
  const logged = 'b.merge_';
  const isThere = (one: MovedColumn, alias: string, log: string): string =>
    `(${log}kind = 'MOVED' and (${log}changes -> ${quoteLiteral(one.name)}) is not null and ${of(alias, one.column)} = ${idOf(one, log, 1)})`;
  const isEnded = (alias: string, log: string): string =>
    `(${log}kind = 'ENDED' and ${of(alias, kept.deletedAt)} is not null)`;
  const isWhole = references.map((one) => {
    const there = `${of(movedAlias, one.column)} is not distinct from ${idOf(one, 'l.', 1)}`;
    return `((l.changes -> ${quoteLiteral(one.name)}) is null or ${there})`;
  });
  const moves = whole
    ? [[`l.kind = 'MOVED'`, `${references.length > 0}`, ...isWhole].join(' and ')]
    : references.map((one) => isThere(one, movedAlias, 'l.'));
  const isUnchanged = [...moves, isEnded(movedAlias, 'l.')].join(' or ');
  const sets = references.map(
    (one) =>
      `${quoteIdentifier(one.column)} = case when ${isThere(one, 'b', logged)} then ${idOf(one, logged, 0)} else ${of('b', one.column)} end`,
  );
  const changes = references.map((one) => {
    const pair = [idOf(one, logged, 1), idOf(one, logged, 0)].map((id) => noted(id, 'b', one.typeColumn)).join(', ');
    return `case when ${isThere(one, 'b', logged)} then jsonb_build_object(${quoteLiteral(one.name)}, jsonb_build_array(${pair})) else '{}' end`;
  });
  const livingAgain = `case when ${isEnded('b', logged)} then jsonb_build_object('deletedAt', jsonb_build_array(${instantText('b', kept.deletedAt)}, null)) else '{}' end`;
  const row = { id: newId, subject: of('b', key), version: `${of('b', kept.version)} + 1` };
  const action = `case when b.merge_kind = 'ENDED' then 'RESTORE' else 'UPDATE' end`;
  return `with found as (
  select ${columnsBefore(moved)}, l.kind as merge_kind, l.changes as merge_changes, (${visible}) as is_visible,
    ((${isUnchanged}) and ${permitted}) is true as is_unchanged
  from "${log}" l join ${quoteIdentifier(table)} ${movedAlias} on ${of(movedAlias, key)} = l.record_id
  where l.source_id = ${source} and l.type = ${quoteLiteral(moved.code)} and l.kind in ('MOVED', 'ENDED')
  order by ${of(movedAlias, key)}
  for update of ${movedAlias}
), before as (
  select * from found where is_unchanged
), returned as (
  update ${quoteIdentifier(table)} m
  set ${[...sets, `${quoteIdentifier(kept.deletedAt)} = case when b.merge_kind = 'ENDED' then null else ${of('b', kept.deletedAt)} end`, stamped(kept, values)].join(', ')}
  from before b where ${of('m', key)} = ${of('b', key)}
), noted as (
  ${audit({ ...row, changes: `(${[...changes, livingAgain].join(' || ')})::text`, action }, 'before b')}
)${keeping(moved, values)}
select count(*) filter (where is_visible and is_unchanged and merge_kind = 'MOVED')::int as moved,
  count(*) filter (where is_visible and is_unchanged and merge_kind = 'ENDED')::int as ended,
  count(*) filter (where is_visible and not is_unchanged)::int as "left"
from found`;
}
