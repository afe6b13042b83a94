import { quoteIdentifier, quoteLiteral } from '../../database/index.ts';
import type { AttributeModel, ToOneModel } from '../../model/index.ts';
import { sourceConditions } from '../filter/source-conditions.ts';
import { keptRows, type KeptSource } from '../measures/kept-rows.ts';
import { measureSources } from '../measures/measure-sources.ts';
import { columnText, columnTextAt } from '../print/column-text.ts';
import { rowSources, type RowSource } from '../print/row-sources.ts';
import type { Statement } from '../print/statement.ts';
import { slotOf } from './group-path.ts';
import type { GroupKey, GroupsPlan } from './group-plan.ts';
import { GroupRows } from './group-rows.ts';
import type { GroupMembers } from './print-group-members.ts';

/** What the members of the groups need of the base rows. */
type NeededOfBase = Pick<GroupMembers, 'aggregation' | 'baseColumns' | 'baseReferences'>;

/**
 * Prints the base rows of a grouping: `key_0 …` and the columns that its members need. They are records, or what a
 * measure keeps of them; what can be added up before it is joined to anything is gathered from all sources at once.
 */
export function printBase(plan: GroupsPlan, needed: NeededOfBase, statement: Statement): string {
  const { counting } = plan;
  const sources: readonly KeptSource[] =
    counting.kind === 'measure' ? measureSources({ ...plan, counting }, statement) : rowSources(plan, statement);
  return needed.aggregation.gathers
    ? printGathered(sources, plan, needed, statement)
    : sources.map((source) => printRows(source, plan, needed, statement)).join(' union all ');
}

function printGathered(
  sources: readonly KeptSource[],
  plan: GroupsPlan,
  needed: NeededOfBase,
  statement: Statement,
): string {
  const alias = statement.nextAlias();
  const { select, joins } = printColumns(alias, plan, needed, statement);
  const kept = keptRows(sources, plan, needed.baseColumns().values(), needed.aggregation, statement);
  return `${select} from ${kept} ${alias}${joins}`;
}

function printRows(source: RowSource, plan: GroupsPlan, needed: NeededOfBase, statement: Statement): string {
  const alias = statement.nextAlias();
  const { select, joins, groupedBy } = printColumns(alias, plan, needed, statement);
  const where = sourceConditions(source, alias, plan, statement);
  const groups = needed.aggregation.sumsRecords ? ` group by ${groupedBy.map((_, index) => index + 1).join(', ')}` : '';
  return `${select} from ${quoteIdentifier(source.table)} ${alias}${joins} where ${where}${groups}`;
}

interface PrintedColumns {
  readonly select: string;
  /** What the columns come from, beside the rows themselves. */
  readonly joins: string;
  /** Columns that nothing is aggregated of, the first ones of `select`. */
  readonly groupedBy: readonly string[];
}

function printColumns(alias: string, plan: GroupsPlan, needed: NeededOfBase, statement: Statement): PrintedColumns {
  const { aggregation } = needed;
  const joins: string[] = [];
  const rows = new GroupRows(alias, joins, statement);
  const keys = plan.keys.map(
    (key, index) => `${keyExpression(key, rows.at(key.path), joins, statement)} as key_${index}`,
  );
  const rowOf = (field: AttributeModel | ToOneModel): string => {
    const slot = slotOf(plan.entity, field);
    return rows.at(slot ? [{ kind: 'slot', slot }] : []);
  };
  const [plain, figures]: [string[], string[]] = [[], []];
  for (const [name, { field, column, isAggregated }] of needed.baseColumns()) {
    const row = rowOf(field);
    const stored = `${row}.${quoteIdentifier(column)}`;
    if (!isAggregated) plain.push(named(stored, name));
    else if (field.formula) figures.push(named(columnText(field, row), name));
    else figures.push(...aggregation.columns(row, column, name).map(([expression, as]) => named(expression, as)));
  }
  for (const [name, field] of needed.baseReferences()) {
    plain.push(named(keyExpression({ field }, rowOf(field), joins, statement), name));
  }
  const rowCount = aggregation.rowCount(alias);
  if (rowCount) figures.push(rowCount);
  const groupedBy = [...keys, ...plain];
  return { select: `select ${[...groupedBy, ...figures].join(', ')}`, joins: joins.join(''), groupedBy };
}

const named = (expression: string, name: string): string => `${expression} as ${quoteIdentifier(name)}`;

/** Records that the caller may not see fall into one group with those that have none: hidden looks absent. */
function keyExpression(
  key: Pick<GroupKey, 'field' | 'bucket'> & Partial<Pick<GroupKey, 'path'>>,
  row: string,
  joins: string[],
  statement: Statement,
): string {
  const column = columnTextAt(key.field, row, key.path ?? []);
  if (key.field.kind === 'toOne') {
    const target = statement.nextAlias();
    const visible = statement.visible(key.field.target, target);
    joins.push(
      ` left join ${quoteIdentifier(key.field.target.table)} ${target} on ${target}.id = ${column} and ${visible}`,
    );
    return `${target}.id`;
  }
  if (!key.bucket) return column;
  const unit = quoteLiteral(key.bucket.by.toLowerCase());
  if (key.field.type === 'date') return `date_trunc(${unit}, ${column}::timestamp)::date`;
  return `date_trunc(${unit}, ${column} at time zone ${statement.params.add(key.bucket.timeZone, 'text')})::date`;
}
