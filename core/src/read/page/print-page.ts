import { derive, quoteIdentifier } from '../../database/index.ts';
import type { SlotModel } from '../../model/index.ts';
import { creationOrder, type CreationOrder } from './creation-order.ts';
import {
  keysetCondition,
  orderClause,
  outerOrderClause,
  printOrder,
  type OrderColumn,
  type PrintedOrder,
} from './print-order.ts';
import type { ConnectionPlan, CursorValues, Page } from '../plan/read-plan.ts';
import type { RowSource } from '../print/row-sources.ts';
import type { Statement } from '../print/statement.ts';

/** A page as a row source: all columns of the entity, the values of the order, and maybe the position in `page_row`. */
export interface PrintedPage {
  readonly text: string;
  readonly order: PrintedOrder;
}

/** `slots`: the aliases under which slots of the row are joined already. */
type RowConditions = (alias: string, source: RowSource, slots?: ReadonlyMap<SlotModel, string>) => string[];

/** Rows whose first order value is null are a list of their own behind or before the others. */
type Segment = 'present' | 'null' | undefined;

/**
 * Prints the rows of a page. Where the first value of the order may be null, the rows with and
 * those without one are read one after the other: each part then runs along an index in either direction, whichever
 * side the nulls are on, and the second one only as far as the first has not filled the page.
 *
 * Each part ends with a constant, and the page with the bound size: a plan that is kept for all values takes a bound
 * limit for a tenth of what is below it. With nothing but the bound one below the joins that is a tenth of the table,
 * and PostgreSQL plans the statement anew in every run, which takes longer than to run it (Q2: 1.9 ms, 0.75 kept).
 *
 * @param needsPosition whether somebody asks for `page_row`; who only gathers the rows in their order does without a
 * window function, and mostly without sorting, as the part was read in that order
 */
export function printPage(
  plan: ConnectionPlan,
  statement: Statement,
  sources: readonly RowSource[],
  conditions: RowConditions,
  needsPosition: boolean,
): PrintedPage {
  const segments = segmentsOf(plan);
  const parts = segments.flatMap((segment) =>
    sources.map((source) => printSegment(plan, segment, source, statement, conditions)),
  );
  const [only] = parts as [Part, ...Part[]];
  const rows = statement.nextAlias();
  const ends = limit(plan.page, statement);
  if (parts.length === 1) {
    const text = `select ${rows}.* from (${needsPosition ? only.withPosition : only.text}) ${rows} limit ${ends}`;
    return { text, order: only.order };
  }
  const union = parts.map(({ text }) => `(${text})`).join(' union all ');
  // PostgreSQL runs the parts in their order; the position does not rely on it.
  const order = { ...only.order, columns: only.order.columns.map((column) => ({ ...column, nullable: true })) };
  const by = outerOrderClause(order, rows, plan.page.backward);
  const selected = `select ${rows}.*${needsPosition ? `, row_number() over (order by ${by}) as page_row` : ''} from`;
  const text =
    sources.length > 1
      ? // The first rows of the list are among the first of each table.
        `${selected} (${union}) ${rows} order by ${by} limit ${ends}`
      : `${selected} (${union} limit ${ends}) ${rows}${needsPosition ? ` order by ${by}` : ''}`;
  return { text, order };
}

interface Part {
  readonly text: string;
  readonly withPosition: string;
  readonly order: PrintedOrder;
}

function printSegment(
  plan: ConnectionPlan,
  segment: Segment,
  source: RowSource,
  statement: Statement,
  rowConditions: RowConditions,
): Part {
  const { page } = plan;
  const inner = statement.nextAlias();
  const creation = creationOrder(plan);
  const slot = creation && statement.nextAlias();
  const conditions = rowConditions(inner, source, creation ? new Map([[creation.slot, slot ?? '']]) : undefined);
  const printed = printOrder(plan.order, inner, statement, segment);
  const order = creation ? orderedBySlot(printed, creation, slot ?? '', inner) : printed;
  const [first] = order.columns;
  if (segment && first) conditions.push(`${first.expression} is ${segment === 'null' ? '' : 'not '}null`);
  conditions.push(...keysetCondition(page, order, inner, statement));
  const by = orderClause(order, inner, page.backward);
  const columns = [source.columns(inner), ...order.columns.map(({ expression, name }) => `${expression} as ${name}`)];
  const from =
    `from ${quoteIdentifier(source.table)} ${inner}${order.joins.join('')} where ${conditions.join(' and ')} ` +
    `order by ${by} limit ${page.atMost}`;
  const text = `select ${columns.join(', ')} ${from}`;
  return {
    text,
    withPosition: `select ${columns.join(', ')}, row_number() over (order by ${by}) as page_row ${from}`,
    order,
  };
}

/** The slot is joined, and what it keeps of the record is what the page is ordered by. */
function orderedBySlot(order: PrintedOrder, { slot, column }: CreationOrder, alias: string, row: string): PrintedOrder {
  const join = ` join ${quoteIdentifier(slot.table)} ${alias} on ${alias}.record_id = ${row}.id`;
  const [first, ...rest] = order.columns as [OrderColumn, ...OrderColumn[]];
  const columns = [{ ...first, expression: `${alias}.${quoteIdentifier(column)}` }, ...rest];
  return { ...order, columns, joins: [join, ...order.joins] };
}

/** What stands behind `limit`: one row more than the page where it is told whether there is a next one. */
function limit({ size, looksFurther }: Page, statement: Statement): string {
  const rows = looksFurther ? derive(size, (page) => (page as number) + 1) : size;
  return statement.params.add(rows, 'int');
}

/** The parts of the list that the page can lie in, in the order of reading. */
function segmentsOf({ order, page }: ConnectionPlan): Segment[] {
  const [first] = order;
  const splits = first && !first.attribute.required && first.path.every((step) => step.kind === 'slot');
  if (!splits) return [undefined];
  const nullsFirst = first.nullsFirst !== page.backward;
  const segments: Segment[] = nullsFirst ? ['null', 'present'] : ['present', 'null'];
  const begin = page.backward ? page.before : page.after;
  const end = page.backward ? page.after : page.before;
  const at = (cursor: CursorValues): number => segments.indexOf(cursor[0] === null ? 'null' : 'present');
  const within = segments.slice(begin ? at(begin) : 0, end ? at(end) + 1 : 2);
  // Cursors the wrong way round leave nothing, which their conditions say as well.
  return within.length > 0 ? within : [undefined];
}
