import { newId } from './new-id.ts';
import { quoteIdentifier, quoteLiteral } from './sql-text.ts';
import { keepVersions, type VersionTable } from './version-rows.ts';

/** A column under the name that its field has in audit entries. */
export interface NamedColumn {
  readonly name: string;
  readonly column: string;
}

/** Columns of a table that every unit of work keeps. */
export interface KeptColumns {
  readonly version: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
  readonly deletedAt: string;
}

/** The table of an entity, as far as a hand-over touches it. */
export interface HandedTable {
  readonly table: string;
  readonly key: string;
  /** Type code of the entity. */
  readonly code: string;
  readonly kept: KeptColumns;
  /** References to the user who hands over. The first says whose the record is. */
  readonly owners: readonly NamedColumn[];
  /** What follows the first of `owners`, with the placeholder of its new value. */
  readonly following: readonly (NamedColumn & { readonly value: string })[];
  /** Where the rows are kept that are replaced, if they are. */
  readonly versions?: VersionTable | undefined;
}

/** Placeholders of bound values. */
export interface HandOverValues {
  readonly from: string;
  readonly now: string;
  readonly actor: string;
  /** Uuid of the stored hand-over; null: the composition stores none. */
  readonly source: string | null;
}

/** Prints `insert into … select …` of one audit row per row of `source`, whose expressions are given. */
export type PrintAudit = (
  row: { id: string; subject: string; changes: string; version: string },
  source: string,
) => string;

/** The alias of the table in a condition that is handed in. */
export const handedAlias = 'e';

const of = (alias: string, column: string): string => `${alias}.${quoteIdentifier(column)}`;

/** Rows, locked in the order of their ids, as everybody locks them; with the values that change. */
function before(of_: HandedTable, condition: string): string {
  const { table, key, kept, owners, following, versions } = of_;
  const named = [...owners, ...following].map(({ column }) => column);
  const columns = new Set([key, ...named, kept.version, ...(versions?.columns ?? [])]);
  const values = [...columns].map((column) => of(handedAlias, column));
  return `before as (
  select ${[...values, `${of(handedAlias, kept.deletedAt)} is not null as is_deleted`].join(', ')}
  from ${quoteIdentifier(table)} ${handedAlias}
  where ${condition}
  order by ${of(handedAlias, key)}
  for update
)`;
}

/** `updated_at` of a change: it always moves, also twice within a millisecond. */
function later({ updatedAt }: KeptColumns, { now }: HandOverValues, alias: string): string {
  return `greatest(${now}, ${of(alias, updatedAt)} + interval '1 millisecond')`;
}

/** The rows as they were before, where they are kept: what somebody else committed before the lock is in them. */
function keeping({ versions, kept }: HandedTable, values: HandOverValues): string {
  if (!versions) return '';
  return `, replaced as (
  ${keepVersions(versions, 'b', later(kept, values, 'b'), 'before b')}
)`;
}

/** Notes what moved or ended, so that it can be taken back. `changes`: expression of its jsonb. */
function logged({ code, key }: HandedTable, { source }: HandOverValues, kind: string, changes: string): string {
  if (source === null) return '';
  return `, logged as (
  insert into "hand_over_change" ("source_id", "type", "record_id", "kind", "changes")
  select ${source}, ${quoteLiteral(code)}, ${of('b', key)}, ${quoteLiteral(kind)}, ${changes} from before b
)`;
}

/** Version, instant and actor of a change. */
function stamped(kept: KeptColumns, values: HandOverValues): string {
  const { version, updatedAt, updatedBy } = kept;
  const { actor } = values;
  return [
    `${quoteIdentifier(version)} = ${of('m', version)} + 1`,
    `${quoteIdentifier(updatedAt)} = ${later(kept, values, 'm')}`,
    `${quoteIdentifier(updatedBy)} = ${actor}`,
  ].join(', ');
}

/** The rows that refer to the user. */
export function refersTo({ owners }: Pick<HandedTable, 'owners'>, from: string): string {
  return `(${owners.map(({ column }) => `${of(handedAlias, column)} = ${from}`).join(' or ')})`;
}

/**
 * Gives every row that `permitted` lets through to somebody else: one statement, with version, instant and audit.
 * One row comes back: how many there were, and how many of them are deleted.
 */
export function moveRecords(
  moving: HandedTable,
  permitted: string,
  values: HandOverValues & { readonly to: string },
  audit: PrintAudit,
): string {
  const { table, key, owners, following, kept } = moving;
  const [first] = owners;
  if (!first) throw new TypeError(`${table} has no owner`);
  const { from, to } = values;
  const isOwn = `${of('b', first.column)} = ${from}`;
  const changes = [
    ...owners.map(({ name, column }) => ({ name, column, when: `${of('b', column)} = ${from}`, value: to })),
    ...following.map((one) => ({ ...one, when: `${isOwn} and ${of('b', one.column)} is distinct from ${one.value}` })),
  ];
  const sets = changes.map(
    ({ column, when, value }) =>
      `${quoteIdentifier(column)} = case when ${when} then ${value} else ${of('b', column)} end`,
  );
  const noted = changes.map(
    ({ name, column, when, value }) =>
      `case when ${when} then jsonb_build_object(${quoteLiteral(name)}, jsonb_build_array(${of('b', column)}, ${value})) else '{}' end`,
  );
  const row = { id: newId, subject: of('b', key), version: `${of('b', kept.version)} + 1` };
  return `with ${before(moving, `${refersTo(moving, from)} and ${permitted}`)}, moved as (
  update ${quoteIdentifier(table)} m set ${[...sets, stamped(kept, values)].join(', ')}
  from before b where ${of('m', key)} = ${of('b', key)}
), noted as (
  ${audit({ ...row, changes: `(${noted.join(' || ')})::text` }, 'before b')}
)${logged(moving, values, 'MOVED', noted.join(' || '))}${keeping(moving, values)}
select count(*)::int as count, count(*) filter (where is_deleted)::int as deleted from before`;
}

/** Soft-deletes the living rows that refer to the user. `nowText`: the instant as audit entries show it. */
export function endRecords(
  ending: HandedTable,
  values: HandOverValues & { readonly nowText: string },
  audit: PrintAudit,
): string {
  const { table, key, kept } = ending;
  const deletedAt = quoteIdentifier(kept.deletedAt);
  const condition = `${refersTo(ending, values.from)} and ${of(handedAlias, kept.deletedAt)} is null`;
  const change = `jsonb_build_object('deletedAt', jsonb_build_array(null, ${values.nowText}))`;
  const changes = `${change}::text`;
  const row = { id: newId, subject: of('b', key), version: `${of('b', kept.version)} + 1` };
  return `with ${before(ending, condition)}, ended as (
  update ${quoteIdentifier(table)} m set ${deletedAt} = ${values.now}, ${stamped(kept, values)}
  from before b where ${of('m', key)} = ${of('b', key)}
), noted as (
  ${audit({ ...row, changes }, 'before b')}
)${logged(ending, values, 'ENDED', change)}${keeping(ending, values)}
select count(*)::int as count, 0 as deleted from before`;
}

/** How many rows refer to the user, all of them or the living. */
export function countRecords(counted: HandedTable, from: string, livingOnly: boolean): string {
  const living = livingOnly ? ` and ${of(handedAlias, counted.kept.deletedAt)} is null` : '';
  return `select count(*)::int as count, 0 as deleted from ${quoteIdentifier(counted.table)} ${handedAlias}
where ${refersTo(counted, from)}${living}`;
}
