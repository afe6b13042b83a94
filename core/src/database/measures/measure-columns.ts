import type { MeasureModel } from '../../model/index.ts';
import { quoteIdentifier, quoteLiteral } from '../sql-text.ts';

/** The tables that a measure keeps: deltas, the log of changes if it tells past days, rollups. */
export function tablesOfMeasure({ deltaTable, changeTable, levels }: MeasureModel): string[] {
  return [deltaTable, ...(changeTable === null ? [] : [changeTable]), ...levels.map(({ table }) => table)];
}

/** Column of a rollup that holds the sum of an attribute's column. */
export const sumColumn = (column: string): string => `${column}_sum`;
/** Column of a rollup that holds how many records have a value there: a sum of nothing is null, an average needs it. */
export const numberColumn = (column: string): string => `${column}_number`;
/** Column of a rollup that holds how many records there are. */
export const countColumn = 'row_count';

/** The columns with figures, by name. */
export function figureColumns({ sums }: MeasureModel): string[] {
  return [countColumn, ...sums.flatMap(({ column }) => [sumColumn(column), numberColumn(column)])];
}

export function columnList(columns: readonly string[]): string {
  return columns.map(quoteIdentifier).join(', ');
}

/** What an entity's row is told apart by. */
export function dimensionList({ columns, dates }: MeasureModel, alias: string): string[] {
  return columns.map((column) => {
    const value = `${alias}.${quoteIdentifier(column)}`;
    const date = dates.find((one) => one.column === column);
    if (date?.grain !== 'MONTH') return value;
    return `date_trunc('month', ${value}::timestamp)::date as ${quoteIdentifier(column)}`;
  });
}

/** What an entity's row counts as: its dimensions, and figures of it alone, each times `sign`. */
export function rowFigures(measure: MeasureModel, alias: string, sign: 1 | -1): string {
  const times = sign === 1 ? '' : '-';
  const of = (column: string): string => `${alias}.${quoteIdentifier(column)}`;
  const dimensions = dimensionList(measure, alias);
  const figures = measure.sums.flatMap(({ column }) => [
    `${times}${of(column)}::numeric as ${quoteIdentifier(sumColumn(column))}`,
    `${times}(${of(column)} is not null)::int::bigint as ${quoteIdentifier(numberColumn(column))}`,
  ]);
  return [...dimensions, `${times}1::bigint as ${quoteIdentifier(countColumn)}`, ...figures].join(', ');
}

/** `sum(…)` of every figure, under its name. Nothing adds up to nothing, not to null. */
export function summedFigures(measure: MeasureModel): string {
  return figureColumns(measure)
    .map((name) => `coalesce(sum(${quoteIdentifier(name)}), 0) as ${quoteIdentifier(name)}`)
    .join(', ');
}

/** Part of the key of the advisory lock under which deltas are folded, beside the measure's own. */
const lockSpace = 7_301_883;

/** Arguments of `pg_advisory_xact_lock` and its like: one at a time folds or rebuilds a measure. */
export function foldingLock({ name }: MeasureModel): string {
  return `${lockSpace}, hashtext(${quoteLiteral(name)})`;
}

/** Condition of a statement that folds or sweeps: nobody else does that or rebuilds, until the transaction ends. */
export function mayFold(measure: MeasureModel): string {
  return `(select pg_try_advisory_xact_lock(${foldingLock(measure)}))`;
}
