import { quoteIdentifier, quoteLiteral } from '../../database/index.ts';
import type { AnyOneModel, EntityModel, SlotModel, ToOneModel } from '../../model/index.ts';
import { cursorText } from '../page/cursor.ts';
import { firstOfEach } from './first-of-each.ts';
import { printKeptTotal } from '../measures/print-kept-total.ts';
import { printCondition } from '../filter/print-condition.ts';
import { inverseCondition, printObject } from './print-object.ts';
import { outerOrderClause, type PrintedOrder } from '../page/print-order.ts';
import { printPage } from '../page/print-page.ts';
import { memberKey } from './print-value.ts';
import type { ConnectionOutput, ConnectionPlan, EdgeOutput, NamedPart } from '../plan/read-plan.ts';
import { rowSources, type RowSource } from './row-sources.ts';
import type { Statement } from './statement.ts';

/** The parent row that a connection's records must point to; absent for root lists. */
export interface ChildOf {
  readonly inverse: ToOneModel | AnyOneModel;
  readonly parentAlias: string;
  readonly parent: EntityModel | undefined;
}

/** Where an estimate is counted, it is exact up to here; one more stands for any larger number. */
const mostCounted = 10_000;

interface PageSource {
  readonly alias: string;
  /** Placeholder of the page's size where there is a row behind it; null: every row belongs to the page. */
  readonly size: string | null;
  /** What the rows are gathered in the order of. */
  readonly by: string;
  readonly order: PrintedOrder;
  readonly backward: boolean;
}

/** Prints `select <JSON text of the connection>`; the caller puts it in brackets or sends it as it is. */
export function printConnection(plan: ConnectionPlan, statement: Statement, child?: ChildOf): string {
  const needsPage = plan.outputs.some((output) => output.kind !== 'totalCount' && output.kind !== 'typename');
  if (!needsPage) return `select ${printOutputs(plan, statement, child, undefined, [])}`;

  const needsPosition = plan.page.looksFurther || plan.outputs.some((output) => output.kind === 'pageInfo');
  const conditions = (inner: string, from: RowSource, slots?: ReadonlyMap<SlotModel, string>): string[] => [
    ...rowConditions(plan, statement, inner, from, child, slots),
    ...(child ? [] : firstOfEach(plan, statement, inner)),
  ];
  const page = printPage(plan, statement, sourcesOf(plan, statement, child), conditions, needsPosition);
  const alias = statement.nextAlias();
  const { backward } = plan.page;
  const source: PageSource = {
    alias,
    size: plan.page.looksFurther ? statement.params.add(plan.page.size, 'int') : null,
    by: needsPosition ? `${alias}.page_row${backward ? ' desc' : ''}` : outerOrderClause(page.order, alias, false),
    order: page.order,
    backward,
  };
  const joins: string[] = [];
  const outputs = printOutputs(plan, statement, child, source, joins);
  // One connection, however many rows: also where nothing that was asked for gathers them.
  return `select ${outputs} from (${page.text}) ${alias}${joins.join('')} having true`;
}

function sourcesOf(plan: ConnectionPlan, statement: Statement, child: ChildOf | undefined): RowSource[] {
  return rowSources(plan, statement, child?.inverse.name);
}

function rowConditions(
  plan: ConnectionPlan,
  statement: Statement,
  alias: string,
  source: RowSource,
  child: ChildOf | undefined,
  slots?: ReadonlyMap<SlotModel, string>,
): string[] {
  const gate = source.conditions(alias);
  const parent = child ? [inverseCondition(child.inverse, alias, child.parentAlias, child.parent)] : [];
  const filter = printCondition(plan.where, { alias, entity: plan.entity, ...(slots && { slots }) }, statement);
  return [...parent, ...gate, ...(filter === '(true)' ? [] : [filter])];
}

function printOutputs(
  plan: ConnectionPlan,
  statement: Statement,
  child: ChildOf | undefined,
  source: PageSource | undefined,
  joins: string[],
): string {
  const members = plan.outputs.map((output, index) => {
    const value = printOutput(output, plan, statement, child, source, joins);
    return `${memberKey(output.key, index === 0)}||${value}`;
  });
  return members.length === 0 ? `'{}'` : `'{'||${members.join('||')}||'}'`;
}

function printOutput(
  output: ConnectionOutput,
  plan: ConnectionPlan,
  statement: Statement,
  child: ChildOf | undefined,
  source: PageSource | undefined,
  joins: string[],
): string {
  if (output.kind === 'typename') return quoteLiteral(`"${output.type}"`);
  if (output.kind === 'totalCount') {
    if (output.estimate) return printEstimate(plan, statement, child);
    return (child ? null : printKeptTotal(plan, statement)) ?? `(${counts(plan, statement, child)})::text`;
  }
  if (!source) throw new Error('A connection without a page has no rows to print');
  if (output.kind === 'pageInfo') return printPageInfo(output.parts, plan, source);
  if (output.kind === 'nodes') {
    const object = printObject(output.object, source.alias, statement);
    joins.push(...object.joins);
    return aggregate(object.text, source);
  }
  const members = output.parts.map((part, index) => {
    return `${memberKey(part.key, index === 0)}||${printEdgePart(part, plan, statement, source, joins)}`;
  });
  return aggregate(`'{'||${members.join('||')}||'}'`, source);
}

/** Each table that rows come from, with its conditions. */
function rows(plan: ConnectionPlan, statement: Statement, child: ChildOf | undefined): string[] {
  return sourcesOf(plan, statement, child).map((source) => {
    const alias = statement.nextAlias();
    const conditions = rowConditions(plan, statement, alias, source, child);
    return `from ${quoteIdentifier(source.table)} ${alias} where ${conditions.join(' and ')}`;
  });
}

function counts(plan: ConnectionPlan, statement: Statement, child: ChildOf | undefined): string {
  return rows(plan, statement, child)
    .map((from) => `(select count(*) ${from})`)
    .join(' + ');
}

const selectEach = (from: readonly string[]): string => from.map((one) => `select ${one}`).join(' union all ');

/**
 * How many there are, roughly: for a list of its own what the planner expects of the same gate and filter. A list below
 * a record, of which the planner knows nothing, and one of which it would tell too much, are counted up to a bound.
 */
function printEstimate(plan: ConnectionPlan, statement: Statement, child: ChildOf | undefined): string {
  const isFiltered = plan.asOf !== null || plan.where.kind !== 'and' || plan.where.parts.length > 0;
  const print = (asked: Statement): string => selectEach(rows(plan, asked, undefined));
  const expected = child ? null : statement.estimate(print, isFiltered);
  if (expected === null) {
    const first = `${selectEach(rows(plan, statement, child))} limit ${mostCounted + 1}`;
    return `(select count(*)::text from (${first}) ${statement.nextAlias()})`;
  }
  return `(case when ${expected} is null then ${counts(plan, statement, undefined)} else ${expected} end)::text`;
}

function printEdgePart(
  part: EdgeOutput,
  plan: ConnectionPlan,
  statement: Statement,
  source: PageSource,
  joins: string[],
): string {
  if (part.kind === 'typename') return quoteLiteral(`"${part.type}"`);
  if (part.kind === 'cursor') return `'"'||${cursorText(plan.entity, plan.order, source.order, source.alias)}||'"'`;
  const object = printObject(part.object, source.alias, statement);
  joins.push(...object.joins);
  return object.text;
}

function aggregate(text: string, { alias, size, by }: PageSource): string {
  const onPage = size === null ? '' : ` filter (where ${alias}.page_row <= ${size})`;
  return `'['||coalesce(string_agg(${text},',' order by ${by})${onPage},'')||']'`;
}

function printPageInfo(parts: readonly NamedPart[], plan: ConnectionPlan, source: PageSource): string {
  const { alias, size, backward } = source;
  const more = size === null ? `'false'` : `coalesce(bool_or(${alias}.page_row > ${size}),false)::text`;
  const cursor = cursorText(plan.entity, plan.order, source.order, alias);
  const onPage = size === null ? '' : ` filter (where ${alias}.page_row <= ${size})`;
  // Not the row that only tells whether there are more: a page of none has no first one.
  const first = size === null ? '' : ` and ${alias}.page_row <= ${size}`;
  const near = `'"'||min(${cursor}) filter (where ${alias}.page_row = 1${first})||'"'`;
  const far = `'"'||(array_agg(${cursor} order by ${alias}.page_row desc)${onPage})[1]||'"'`;
  const values: Record<string, string> = {
    __typename: `'"PageInfo"'`,
    hasNextPage: backward ? `'${plan.page.before !== null}'` : more,
    hasPreviousPage: backward ? more : `'${plan.page.after !== null}'`,
    startCursor: `coalesce(${backward ? far : near},'null')`,
    endCursor: `coalesce(${backward ? near : far},'null')`,
  };
  const members = parts.map(({ key, name }, index) => `${memberKey(key, index === 0)}||${values[name] ?? `'null'`}`);
  return `'{'||${members.join('||')}||'}'`;
}
