import { countColumn, numberColumn, quoteIdentifier, sumColumn } from '../../database/index.ts';
import type { AttributeModel } from '../../model/index.ts';
import type { Measure } from '../group/group-plan.ts';
import { measureSql } from '../group/measure-sql.ts';
import type { Counting } from './match-measure.ts';

/** How groups are put together from base rows: records, or what a measure keeps of them. */
export interface Aggregation {
  /** How many records. */
  readonly count: string;
  /** Base rows are records already added up by keys and currencies: one pass over them, however much is asked for. */
  readonly sumsRecords: boolean;
  /** Base rows come from rows that are added up by their own columns before anything is joined to them. */
  readonly gathers: boolean;
  /** What is added up then, of each row: how many records it is, and what an aggregated column needs. */
  gathered(source: string, column: string | null): readonly (readonly [expression: string, name: string])[];
  /** Column of the base rows that says how many records each of them stands for; null: one each. */
  rowCount(alias: string): string | null;
  /** Condition under which a group exists; null: it always does. */
  readonly exists: string | null;
  /** Columns of the base rows that an aggregated column needs, as expressions over their source, by name. */
  columns(source: string, column: string, name: string): readonly (readonly [expression: string, name: string])[];
  /** Null where no record has a value. */
  measure(measure: Measure, name: string): string;
  /** How many records have a value. */
  number(name: string): string;
}

const base = (name: string): string => `base.${quoteIdentifier(name)}`;

const ofRecords: Aggregation = {
  sumsRecords: false,
  gathers: false,
  gathered: () => [],
  rowCount: () => null,
  count: 'count(*)',
  exists: null,
  columns: (source, column, name) => [[`${source}.${quoteIdentifier(column)}`, name]],
  measure: (measure, name) => measureSql(measure, base(name)),
  number: (name) => `count(${base(name)})`,
};

/** Rows of a rollup and of its deltas add up; combinations that add up to nothing are gone. */
const ofMeasure: Aggregation = {
  sumsRecords: false,
  gathers: true,
  gathered: (source, column) =>
    (column === null ? [countColumn] : [sumColumn(column), numberColumn(column)]).map((name) => {
      return [`${source}.${quoteIdentifier(name)}`, name];
    }),
  rowCount: (alias) => `${alias}.${quoteIdentifier(countColumn)}`,
  count: `sum(base.${countColumn})::bigint`,
  exists: `sum(base.${countColumn}) > 0`,
  columns: (source, column, name) => [
    [`${source}.${quoteIdentifier(sumColumn(column))}`, sumColumn(name)],
    [`${source}.${quoteIdentifier(numberColumn(column))}`, numberColumn(name)],
  ],
  measure: (measure, name) => keptMeasure(measure, name),
  number: (name) => `sum(${base(numberColumn(name))})::bigint`,
};

/** What is added up of records that stand beside a measure's rows: those that it lacks, or counts too many. */
export function gatheredAs(sign: 1 | -1): Aggregation['gathered'] {
  const times = sign === 1 ? '' : '-';
  return (source, column) => {
    if (column === null) return [[`${times}1`, countColumn]];
    const value = `${source}.${quoteIdentifier(column)}`;
    return [
      [`${times}${value}`, sumColumn(column)],
      [`${times}(${value} is not null)::int`, numberColumn(column)],
    ];
  };
}

/** Records that are added up first look as a measure's do from then on. */
const ofSummedRecords: Aggregation = {
  ...ofMeasure,
  sumsRecords: true,
  gathers: false,
  rowCount: () => `count(*) as ${quoteIdentifier(countColumn)}`,
  exists: null,
  columns: (source, column, name) => {
    const value = `${source}.${quoteIdentifier(column)}`;
    return [
      [`sum(${value})`, sumColumn(name)],
      [`count(${value})`, numberColumn(name)],
    ];
  },
};

/** Sums alone: a sum is null where no record has a value, so that nothing has to be counted for it. */
const ofGatheredRecords: Aggregation = {
  ...ofMeasure,
  exists: null,
  gathered: (source, column) =>
    column === null ? [['1', countColumn]] : [[`${source}.${quoteIdentifier(column)}`, sumColumn(column)]],
  columns: (source, column, name) => [[`${source}.${quoteIdentifier(sumColumn(column))}`, sumColumn(name)]],
  measure: (_, name) => `sum(${base(sumColumn(name))})`,
};

/** Nothing is null, as it is where records are summed. */
function keptMeasure({ function: name, attribute }: Measure, column: string): string {
  const sum = `sum(${base(sumColumn(column))})`;
  const number = `sum(${base(numberColumn(column))})`;
  const value = name === 'avg' ? `round(${sum} / ${number}, ${scaleOf(attribute)})` : sum;
  return `case when ${number} > 0 then ${value} end`;
}

const scaleOf = ({ scale }: AttributeModel): number => scale ?? 4;

export function aggregationOf(counting: Counting): Aggregation {
  if (counting.kind === 'measure') return ofMeasure;
  if (counting.summed === 'before joins') return ofGatheredRecords;
  return counting.summed === 'behind joins' ? ofSummedRecords : ofRecords;
}
