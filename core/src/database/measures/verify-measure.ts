import type { MeasureLevel, MeasureModel } from '../../model/index.ts';
import { quoteIdentifier } from '../sql-text.ts';
import { columnList, figureColumns, rowFigures, summedFigures } from './measure-columns.ts';

/**
 * One statement that compares a level, with the deltas that it does not hold yet, and the records themselves: in one
 * snapshot, so that nobody has to stop writing. One row comes back: `groups`, how many combinations differ, and
 * `example`, one of them as JSON text.
 */
export function verifyLevel(measure: MeasureModel, { table, columns }: MeasureLevel): string {
  const list = columnList(columns);
  const figures = columnList(figureColumns(measure));
  const kept =
    `select ${list}, ${summedFigures(measure)} from (select ${list}, ${figures} from ${quoteIdentifier(table)} ` +
    `union all select ${list}, ${figures} from ${quoteIdentifier(measure.deltaTable)}) kept group by ${list} ` +
    `having ${figureColumns(measure)
      .map((name) => `sum(${quoteIdentifier(name)}) <> 0`)
      .join(' or ')}`;
  const rows = `select ${rowFigures(measure, 'r', 1)} from ${quoteIdentifier(measure.table)} r where r.deleted_at is null`;
  const counted = `select ${list}, ${summedFigures(measure)} from (${rows}) rows group by ${list}`;
  const different = (side: string, other: string): string =>
    `select '${side}' as side, * from (table ${side} except table ${other}) d`;
  return (
    `with kept as materialized (${kept}), records as materialized (${counted}), ` +
    `different as (${different('kept', 'records')} union all ${different('records', 'kept')}) ` +
    `select count(distinct row(${list}))::int as groups, (array_agg(to_json(d)::text))[1] as example from different d`
  );
}
