import { quoteIdentifier, quoteLiteral } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import { jsonObject } from '../print/json-object.ts';
import { printObject } from '../print/print-object.ts';
import { memberKey } from '../print/print-value.ts';
import type { NamedPart } from '../plan/read-plan.ts';
import type { Statement } from '../print/statement.ts';
import { printMatches } from './print-matches.ts';
import { searchCursorText } from './search-cursor.ts';
import { searchRanks, type NodePlans, type SearchOutput, type SearchPlan } from './search-plan.ts';

const page = 'f';

/** Prints `select <JSON text of the connection>`. */
export function printSearch(plan: SearchPlan, statement: Statement): string {
  const { params } = statement;
  const size = params.add(plan.size, 'int');
  const position = plan.after && {
    rank: params.add(plan.after.rank, 'int'),
    seq: params.add(plan.after.seq, 'bigint'),
    id: params.add(plan.after.id, 'uuid'),
  };
  const behind = position
    ? ` where (m.rank, -m.seq, m.record_id) > (${position.rank}, -(${position.seq}), ${position.id})`
    : '';
  const order = 'm.rank, m.seq desc, m.record_id';
  // One row more than the page tells whether there is a next one.
  const rows =
    `select m.*, row_number() over (order by ${order}) as page_row, ${params.add(plan.signature, 'text')} as signature ` +
    `from matched m${behind} order by ${order} limit ${size} + 1`;
  const outputs = plan.outputs.map((output, index) => {
    return `${memberKey(output.key, index === 0)}||${printOutput(output, plan, statement)}`;
  });
  return (
    `with matched as materialized (${printMatches(plan, statement)}), ` +
    `${page} as materialized (select r.*, r.page_row <= ${size} as is_shown from (${rows}) r) ` +
    `select ${jsonObject(outputs)} from ${page} having true`
  );
}

function printOutput(output: SearchOutput, plan: SearchPlan, statement: Statement): string {
  switch (output.kind) {
    case 'typename':
      return `'"SearchConnection"'`;
    case 'totalCount':
      return '(select count(*)::text from matched)';
    case 'pageInfo':
      return printPageInfo(output.parts, plan);
    case 'nodes':
      return onPage(printNode(output.objects, statement));
    case 'edges': {
      const members = output.parts.map((part, index) => {
        const value =
          part.kind === 'node'
            ? printNode(part.objects, statement)
            : { cursor: cursorText, rank: rankText, typename: `'"SearchEdge"'` }[part.kind];
        return `${memberKey(part.key, index === 0)}||${value}`;
      });
      return onPage(jsonObject(members));
    }
  }
}

const rankText = `(array[${searchRanks.map((rank) => quoteLiteral(`"${rank}"`)).join(',')}])[${page}.rank + 1]`;

const columns = { rank: `${page}.rank`, seq: `${page}.seq`, id: `${page}.record_id` };
const cursorText = `'"'||${searchCursorText(`${page}.signature`, columns)}||'"'`;

function onPage(text: string): string {
  const rows = `string_agg(${text},',' order by ${page}.page_row) filter (where ${page}.is_shown)`;
  return `'['||coalesce(${rows},'')||']'`;
}

/** The record's object: one subquery per entity, of which a row asks its own. It has passed the gate in `matched`. */
function printNode(objects: NodePlans, statement: Statement): string {
  const cases = objects.map((plan) => {
    const entity = plan.row as EntityModel;
    const alias = statement.nextAlias();
    const { text, joins } = printObject(plan, alias, statement);
    const from = `${quoteIdentifier(entity.table)} ${alias}${joins.join('')}`;
    return `when ${quoteLiteral(entity.code)} then (select ${text} from ${from} where ${alias}.id = ${page}.record_id)`;
  });
  return cases.length === 0 ? `'null'` : `coalesce(case ${page}.type ${cases.join(' ')} end,'null')`;
}

function printPageInfo(parts: readonly NamedPart[], plan: SearchPlan): string {
  const shown = `filter (where ${page}.is_shown)`;
  const cursors = (direction: string): string =>
    `coalesce((array_agg(${cursorText} order by ${page}.page_row${direction}) ${shown})[1],'null')`;
  const values: Record<string, string> = {
    __typename: `'"PageInfo"'`,
    hasNextPage: `coalesce(bool_or(not ${page}.is_shown),false)::text`,
    hasPreviousPage: `'${plan.after !== null}'`,
    startCursor: cursors(''),
    endCursor: cursors(' desc'),
  };
  return jsonObject(parts.map(({ key, name }, index) => `${memberKey(key, index === 0)}||${values[name] ?? `'null'`}`));
}
