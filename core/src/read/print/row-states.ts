import { isKeptSince } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
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
}

/**
 * Every state that rows had in a time, with `valid_from` and `valid_to`: two points of it are compared by one pass over
 * the table. Access is by today's rights, as it is for the rows as of an instant.
 */
export function rowStates(
  { entity, versionTable, from, to, withDeleted }: StatesPlan,
  statement: Statement,
): RowSource[] {
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
      conditions: (alias) => [kept, `${alias}.updated_at <= ${end}`, open(entity, alias, statement), ...living(alias)],
    },
    {
      table: versionTable,
      columns: (alias) => columns(alias, `${alias}.valid_from`, `${alias}.valid_to`),
      conditions: (alias) => [
        ...[kept, `${alias}.valid_to > ${start}`, `${alias}.valid_from <= ${end}`],
        ...[openToday(entity, alias, statement), ...living(alias)],
      ],
    },
  ];
}
