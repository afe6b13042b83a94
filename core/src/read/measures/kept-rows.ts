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

/** Rows that are gathered. */
interface KeptSource extends Pick<Aggregation, 'gathered'> {
  /** Table, alias and conditions: `"x" t1 where …` */
  readonly from: string;
  readonly alias: string;
}

/**
 * The rows of a rollup, or records, that a grouping needs, added up by no more columns than it looks at: a thousand
 * owners become a dozen rows before anything is joined to them. All sources are added up at once: what one takes from
 * another is one row, not two, for everything that follows.
 * @param alias of the gathered rows
 */
export function keptRows(
  { keys }: Pick<GroupsPlan, 'keys'>,
  needed: Iterable<NeededColumn>,
  sources: readonly KeptSource[],
  alias: string,
): string {
  const all = [...needed];
  const columns = new Set(keys.map(({ path: [step], field }) => (step?.kind === 'toOne' ? step.field : field).column));
  for (const { column, isAggregated } of all) if (!isAggregated) columns.add(column);
  const aggregated = all.filter(({ isAggregated }) => isAggregated).map(({ column }) => column);
  const figures = new Set<string>();
  const rows = sources.map(({ from, alias: row, gathered }) => {
    const values = new Map<string, string>();
    for (const column of [null, ...aggregated]) {
      for (const [expression, name] of gathered(row, column)) values.set(name, expression);
    }
    for (const name of values.keys()) figures.add(name);
    const list = [...columns].map((column) => `${row}.${quoteIdentifier(column)}`);
    const figured = [...values].map(([name, expression]) => `${expression} as ${quoteIdentifier(name)}`);
    return `select ${[...list, ...figured].join(', ')} from ${from}`;
  });
  const list = [...columns].map(quoteIdentifier).join(', ');
  const sums = [...figures].map(quoteIdentifier).map((name) => `sum(${name}) as ${name}`);
  return `(select ${[list, ...sums].join(', ')} from (${rows.join(' union all ')}) rows group by ${list}) ${alias}`;
}
