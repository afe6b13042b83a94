import type { MeasureModel } from '../../model/index.ts';
import { quoteIdentifier } from '../sql-text.ts';
import { columnList, figureColumns, mayFold, summedFigures } from './measure-columns.ts';

/** Deltas that one statement moves: a second's work, whatever has gathered. */
export const foldedAtOnce = 20_000;

/**
 * One statement that moves deltas into the levels, so that a reader sees each of them exactly once: here or there.
 * Answers how many it moved. Where somebody else folds, it moves none.
 */
export function foldMeasure(measure: MeasureModel): string {
  const { deltaTable, levels } = measure;
  const figures = figureColumns(measure);
  const merged = levels.map(({ table, columns }, index) => {
    const list = columnList(columns);
    const adds = figures.map((name) => {
      const figure = quoteIdentifier(name);
      return `${figure} = kept.${figure} + excluded.${figure}`;
    });
    return (
      `level_${index} as (insert into ${quoteIdentifier(table)} as kept (${columnList([...columns, ...figures])}) ` +
      `select ${list}, ${summedFigures(measure)} from moved group by ${list} ` +
      `on conflict (${list}) do update set ${adds.join(', ')})`
    );
  });
  const mine = mayFold(measure);
  const deltas = quoteIdentifier(deltaTable);
  const some = `ctid = any(array(select ctid from ${deltas} limit ${foldedAtOnce}))`;
  const moved = `moved as (delete from ${deltas} where ${mine} and ${some} returning *)`;
  return `with ${[moved, ...merged].join(', ')} select count(*)::int as count from moved`;
}
