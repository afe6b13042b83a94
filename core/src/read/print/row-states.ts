import { isKeptSince } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import { changedSince } from '../measures/measure-sources.ts';
import { countingOf } from '../measures/match-measure.ts';
import { Decisions } from '../plan/decisions.ts';
import type { Condition } from '../plan/read-plan.ts';
import { namedColumns, open, openToday, type RowSource } from './row-sources.ts';
import type { Statement } from './statement.ts';

/** States of the rows of one entity in a time. */
export interface StatesPlan {
  readonly entity: EntityModel;
  readonly versionTable: string;
  /** Instants as texts. */
  readonly from: unknown;
  readonly to: unknown;
  readonly withDeleted: boolean;
  /** Without what held from before until after that time. */
  readonly changedOnly: boolean;
  /** What the caller filters by, so that changed rows are found; whoever prints the sources filters by it. */
  readonly where: Condition;
}

/**
 * Every state that rows had in a time, with `valid_from` and `valid_to`: two points of it are compared by one pass over
 * the table. Access is by today's rights, as it is for the rows as of an instant.
 */
export function rowStates(plan: StatesPlan, statement: Statement): RowSource[] {
  const { entity, versionTable, from, to, withDeleted, changedOnly } = plan;
  const [start, end] = [statement.params.add(from, 'timestamptz'), statement.params.add(to, 'timestamptz')];
  const kept = isKeptSince(versionTable, start);
  const columns = (alias: string, validFrom: string, validTo: string): string =>
    [namedColumns(entity, alias), `${validFrom} as valid_from`, `${validTo} as valid_to`].join(', ');
  const living = (alias: string): string[] =>
    withDeleted || !entity.fields.has('deletedAt') ? [] : [`${alias}.deleted_at is null`];
  return [
    {
      table: entity.table,
      columns: (alias) => columns(alias, `${alias}.updated_at`, 'null::timestamptz'),
      conditions: (alias) => [
        ...[kept, `${alias}.updated_at <= ${end}`, open(entity, alias, statement), ...living(alias)],
        ...(changedOnly ? changed(plan, alias, start, statement) : []),
      ],
    },
    {
      table: versionTable,
      columns: (alias) => columns(alias, `${alias}.valid_from`, `${alias}.valid_to`),
      conditions: (alias) => [
        ...[kept, `${alias}.valid_to > ${start}`, `${alias}.valid_from <= ${end}`],
        ...(changedOnly ? [`(${alias}.valid_from > ${start} or ${alias}.valid_to <= ${end})`] : []),
        ...[openToday(entity, alias, statement), ...living(alias)],
      ],
    },
  ];
}

/** Conditions on rows of today that are younger than the instant; by a log of changes where there is one. */
function changed(
  { entity, where, withDeleted }: StatesPlan,
  alias: string,
  at: string,
  statement: Statement,
): string[] {
  const younger = `${alias}.updated_at > ${at}`;
  const { principal } = statement;
  // Any instant: it is asked whether a measure tells the past at all.
  const counted = { entity, where, withDeleted, asOf: at, keys: [], aggregates: [] };
  const counting = countingOf(counted, principal, new Decisions({ variables: {}, principal }));
  if (counting.kind !== 'measure' || counting.changeTable === null) return [younger];
  return [`${alias}.id = any(array(${changedSince({ entity, where }, counting.changeTable, at, statement)}))`, younger];
}
