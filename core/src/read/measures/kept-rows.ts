import { quoteIdentifier } from '../../database/index.ts';
import type { AttributeModel } from '../../model/index.ts';
import type { GroupsPlan } from '../group/group-plan.ts';
import { sourceConditions } from '../filter/source-conditions.ts';
import type { RowSource } from '../print/row-sources.ts';
import type { Statement } from '../print/statement.ts';
import { gatheredAs, type Aggregation } from './aggregation.ts';
import type { MeasureSource } from './measure-sources.ts';

/** A column of the base rows of a grouping. */
interface NeededColumn {
  readonly field: AttributeModel;
  readonly column: string;
  readonly isAggregated: boolean;
}

/** Records, or what a measure keeps of them. */
export type KeptSource = RowSource | MeasureSource;

/** Rows that are not added up yet. */
interface UnsummedRows {
  readonly text: string;
  /** Names of the columns that add up; the others stand under their own. */
  readonly figures: ReadonlySet<string>;
}

/**
 * Prints the rows of all sources as they are: columns, and what records count as.
 * @param aggregated columns with values that are added up
 */
export function unsummedRows(
  sources: readonly KeptSource[],
  plan: Pick<GroupsPlan, 'entity' | 'where'>,
  { columns, aggregated }: { readonly columns: ReadonlySet<string>; readonly aggregated: readonly string[] },
  { gathered: kept }: Pick<Aggregation, 'gathered'>,
  statement: Statement,
): UnsummedRows {
  const figures = new Set<string>();
  const rows = sources.map((source) => {
    const alias = statement.nextAlias();
    const sign = 'sign' in source ? source.sign : null;
    const gathered = sign === null ? kept : gatheredAs(sign);
    const values = new Map(
      [null, ...aggregated]
        .flatMap((column) => gathered(alias, column))
        .map(([expression, name]) => [name, expression]),
    );
    for (const name of values.keys()) figures.add(name);
    const list = [
      ...[...columns].map((column) => `${alias}.${quoteIdentifier(column)}`),
      ...[...values].map(([name, expression]) => `${expression} as ${quoteIdentifier(name)}`),
    ];
    const where = sourceConditions(source, alias, plan, statement);
    return `select ${list.join(', ')} from ${quoteIdentifier(source.table)} ${alias} where ${where}`;
  });
  return { text: rows.join(' union all '), figures };
}

/**
 * The rows of a rollup, or records, that a grouping needs, added up by no more columns than it looks at: a thousand
 * owners become a dozen rows before anything is joined to them. All sources are added up at once: what one takes from
 * another is one row, not two, for everything that follows.
 */
export function keptRows(
  sources: readonly KeptSource[],
  plan: Pick<GroupsPlan, 'entity' | 'where' | 'keys'>,
  needed: Iterable<NeededColumn>,
  aggregation: Pick<Aggregation, 'gathered'>,
  statement: Statement,
): string {
  const all = [...needed];
  const columns = new Set(
    plan.keys.map(({ path: [step], field }) => (step?.kind === 'toOne' ? step.field : field).column),
  );
  for (const { column, isAggregated } of all) if (!isAggregated) columns.add(column);
  const aggregated = all.filter(({ isAggregated }) => isAggregated).map(({ column }) => column);
  const rows = unsummedRows(sources, plan, { columns, aggregated }, aggregation, statement);
  const list = [...columns].map(quoteIdentifier).join(', ');
  const sums = [...rows.figures].map(quoteIdentifier).map((name) => `sum(${name}) as ${name}`);
  return `(select ${[list, ...sums].join(', ')} from (${rows.text}) rows group by ${list})`;
}
