import { base64UrlOfText, quoteLiteral } from '../../database/index.ts';
import type { AttributeModel } from '../../model/index.ts';
import { columnType } from '../print/column-type.ts';
import type { GroupKey, GroupOrder, GroupPart, GroupsOutput, GroupsPlan } from './group-plan.ts';
import { printBase } from './print-base.ts';
import { printGroupPage, type PrintedGroupPage } from './group-page.ts';
import { GroupMembers } from './print-group-members.ts';
import { memberKey } from '../print/print-value.ts';
import type { Statement } from '../print/statement.ts';

const comparisonText = { eq: '=', ne: '<>', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

/**
 * Prints `select <JSON text of the group connection>`. `base` holds the visible rows with their keys, `grouped` one
 * row per group, `money_amounts` one per group and currency; those and records behind keys are joined to the page.
 */
export function printGroups(plan: GroupsPlan, statement: Statement): string {
  const members = new GroupMembers(plan, statement);
  const page = statement.nextAlias();
  const window = printGroupPage(plan.page, page, statement);
  const joins: string[] = [];
  // Members first: they tell which columns and CTEs the groups need.
  const outputs = plan.outputs.map((output, index) => {
    return `${memberKey(output.key, index === 0)}||${printOutput(output, members, page, window, joins)}`;
  });
  const order = plan.order.map((term) => orderTerm(term, plan, members)).join(', ');
  const having = printHaving(plan, members, statement);
  const base = printBase(plan, members, statement);
  const groupKeys = plan.keys.map((_, index) => `base.key_${index}`);
  const columns = [...groupKeys, `${members.aggregation.count} as row_count`, ...members.groupColumns()];
  const grouped = `select ${columns.join(', ')} from base group by ${groupKeys.join(', ')}${having}`;
  const ordered =
    `select grouped.*, row_number() over (order by ${order}) as page_row from grouped${members.orderJoins.join('')} ` +
    `order by ${order} ${window.limit()}`;
  const ctes = [`base as (${base})`, `grouped as (${grouped})`, ...members.moneyCtes()];
  return (
    `with ${ctes.join(', ')} select '{'||${outputs.join('||') || `''`}||'}' ` +
    // One connection, however many groups: also where nothing that was asked for gathers them.
    `from (${ordered}) ${page}${joins.join('')}${members.moneyJoin(page)} having true`
  );
}

function printHaving(plan: GroupsPlan, members: GroupMembers, statement: Statement): string {
  const conditions = plan.having.flatMap(({ basis, comparisons }) => {
    const expression = basis.kind === 'count' ? members.aggregation.count : members.measureSql(basis.measure);
    const cast = basis.kind === 'count' ? 'bigint' : castOf(basis.measure.attribute);
    return comparisons.map(({ operator, value }) => {
      return `${expression} ${comparisonText[operator]} ${statement.params.add(value, cast)}`;
    });
  });
  const all = [...(members.aggregation.exists ? [members.aggregation.exists] : []), ...conditions];
  return all.length > 0 ? ` having ${all.join(' and ')}` : '';
}

function castOf(attribute: AttributeModel): string {
  const type = columnType(attribute);
  return type === 'int' ? 'numeric' : type;
}

function orderTerm({ basis, descending, nullsFirst }: GroupOrder, plan: GroupsPlan, members: GroupMembers): string {
  const direction = `${descending ? ' desc' : ''} nulls ${nullsFirst ? 'first' : 'last'}`;
  if (basis.kind === 'count') return `grouped.row_count${direction}`;
  if (basis.kind === 'measure') return `grouped.${members.measureColumn(basis.measure)}${direction}`;
  const key = plan.keys[basis.index] as GroupKey;
  const column = `grouped.key_${basis.index}`;
  if (key.field.kind === 'attribute') return `${column}${direction}`;
  // People read names: groups of records are ordered by them, the id only breaks ties.
  const display = members.orderDisplay(key, column);
  return display ? `${display}${direction}, ${column}` : `${column}${direction}`;
}

function printOutput(
  output: GroupsOutput,
  members: GroupMembers,
  page: string,
  window: PrintedGroupPage,
  joins: string[],
): string {
  const aggregate = (text: string): string =>
    `'['||coalesce(string_agg(${text},',' order by ${page}.page_row)${window.onPage()},'')||']'`;
  const group = (parts: readonly GroupPart[]): string => members.printGroup(parts, page, joins);
  switch (output.kind) {
    case 'typename':
      return quoteLiteral(`"${output.type}"`);
    case 'totalCount':
      return '(select count(*)::text from grouped)';
    case 'nodes':
      return aggregate(group(output.parts));
    case 'edges': {
      const parts = output.parts.map((part, index) => {
        const value =
          part.kind === 'typename'
            ? quoteLiteral(`"${part.type}"`)
            : part.kind === 'cursor'
              ? `'"'||${groupCursor(page)}||'"'`
              : group(part.parts);
        return `${memberKey(part.key, index === 0)}||${value}`;
      });
      return aggregate(`'{'||${parts.join('||')}||'}'`);
    }
    case 'pageInfo': {
      const edge = (name: 'asc' | 'desc'): string =>
        `coalesce('"'||(array_agg(${groupCursor(page)} order by ${page}.page_row ${name})${window.onPage()})[1]||'"','null')`;
      const values: Readonly<Record<string, () => string>> = {
        __typename: () => `'"PageInfo"'`,
        hasNextPage: () => window.hasNextPage(),
        hasPreviousPage: () => window.hasPreviousPage(),
        startCursor: () => edge('asc'),
        endCursor: () => edge('desc'),
      };
      const parts = output.parts.map(
        ({ key, name }, index) => `${memberKey(key, index === 0)}||${values[name]?.() ?? `'null'`}`,
      );
      return `'{'||${parts.join('||')}||'}'`;
    }
  }
}

/** Groups are recomputed on every page: their cursor is a position. */
function groupCursor(page: string): string {
  return base64UrlOfText(`'["g",'||${page}.page_row||']'`);
}
