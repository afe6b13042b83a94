import { quoteIdentifier } from '../../database/index.ts';
import type { AttributeModel } from '../../model/index.ts';
import type { GroupsPlan } from '../group/group-plan.ts';
import type { Aggregation } from './aggregation.ts';

/** A column of the base rows of a grouping. */
interface NeededColumn {
  readonly field: AttributeModel;
  readonly column: string;
  readonly isAggregated: boolean;
}

/**
 * The rows of a rollup, or records, that a grouping needs, added up by no more columns than it looks at: a thousand
 * owners become a dozen rows before anything is joined to them.
 * @param from table, alias and conditions: `"x" t1 where …`
 */
export function keptRows(
  { keys }: Pick<GroupsPlan, 'keys'>,
  needed: Iterable<NeededColumn>,
  { gathered }: Pick<Aggregation, 'gathered'>,
  source: { readonly from: string; readonly alias: string },
): string {
  const columns = new Set(keys.map(({ path: [step], field }) => (step?.kind === 'toOne' ? step.field : field).column));
  const figures = new Map(gathered(source.alias, null).map(([expression, name]) => [name, expression]));
  for (const { column, isAggregated } of needed) {
    if (!isAggregated) columns.add(column);
    else for (const [expression, name] of gathered(source.alias, column)) figures.set(name, expression);
  }
  const list = [...columns].map((column) => `${source.alias}.${quoteIdentifier(column)}`);
  const sums = [...figures].map(([name, expression]) => `${expression} as ${quoteIdentifier(name)}`);
  return `(select ${[...list, ...sums].join(', ')} from ${source.from} group by ${list.join(', ')})`;
}
