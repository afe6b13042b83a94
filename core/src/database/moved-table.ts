import type { KeptColumns, NamedColumn } from './hand-over-statements.ts';
import { quoteIdentifier } from './sql-text.ts';
import { keepVersions, type VersionTable } from './version-rows.ts';

/** A reference that moves from one record to another; a polymorphic one has a column with the type. */
export interface MovedColumn extends NamedColumn {
  readonly typeColumn?: string | undefined;
}

/** The table of an entity whose references move. */
export interface MovedTable {
  readonly table: string;
  readonly key: string;
  /** Type code of the entity. */
  readonly code: string;
  readonly kept: KeptColumns;
  readonly references: readonly MovedColumn[];
  /** Columns that are unique together among the living rows and have references among them. */
  readonly unique: readonly (readonly string[])[];
  readonly versions?: VersionTable | undefined;
}

/** Tables that note what moved, so that it can be taken back: `source_id` is what moved it. */
export type MoveLog = 'merge_change' | 'hand_over_change';

/** Placeholders of bound values. */
export interface MoveValues {
  readonly now: string;
  readonly actor: string;
}

/** Prints `insert into … select …` of one audit row per row of `source`, whose expressions are given. */
export type PrintMoveAudit = (
  row: { id: string; subject: string; changes: string; version: string; action: string },
  source: string,
) => string;

/** The alias of the table in a condition that is handed in. */
export const movedAlias = 'e';

/** A column of a row under an alias. */
export const of = (alias: string, column: string): string => `${alias}.${quoteIdentifier(column)}`;

/** An instant as audit entries show it. */
export const instantText = (alias: string, column: string): string =>
  `to_char(${of(alias, column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** `updated_at` of a change: it always moves, also twice within a millisecond. */
export const later = ({ updatedAt }: KeptColumns, { now }: MoveValues, alias: string): string =>
  `greatest(${now}, ${of(alias, updatedAt)} + interval '1 millisecond')`;

/** Version, instant and actor of a change. */
export function stamped(kept: KeptColumns, values: MoveValues): string {
  return [
    `${quoteIdentifier(kept.version)} = ${of('m', kept.version)} + 1`,
    `${quoteIdentifier(kept.updatedAt)} = ${later(kept, values, 'm')}`,
    `${quoteIdentifier(kept.updatedBy)} = ${values.actor}`,
  ].join(', ');
}

/** Columns of the rows as they were, for whatever the statement does with them. */
export function columnsBefore({ key, kept, references, unique, versions }: MovedTable): string {
  const named = references.flatMap(({ column, typeColumn = column }) => [column, typeColumn]);
  const kepts = [kept.version, kept.deletedAt];
  const columns = new Set([key, ...named, ...kepts, ...unique.flat(), ...(versions?.columns ?? [])]);
  return [...columns].map((column) => of(movedAlias, column)).join(', ');
}

/** The rows as they were before, where they are kept. */
export function keeping({ versions, kept }: MovedTable, values: MoveValues): string {
  return versions ? `, replaced as (\n  ${keepVersions(versions, 'b', later(kept, values, 'b'), 'before b')}\n)` : '';
}

/** What a row notes of a reference: a uuid, or type and uuid. */
export function noted(id: string, alias: string, typeColumn: string | undefined): string {
  return typeColumn === undefined ? id : `jsonb_build_object('type', ${of(alias, typeColumn)}, 'id', ${id})`;
}
