import { quoteIdentifier } from '../../database/index.ts';
import { columnTextAt } from '../print/column-text.ts';
import { columnType } from '../print/column-type.ts';
import type { CursorValues, OrderTerm, Page } from '../plan/read-plan.ts';
import type { Statement } from '../print/statement.ts';

export interface OrderColumn {
  readonly term: OrderTerm;
  /** Expression inside the page's own scan. */
  readonly expression: string;
  /** Its name outside. */
  readonly name: string;
  readonly nullable: boolean;
}

export interface PrintedOrder {
  readonly columns: readonly OrderColumn[];
  readonly joins: readonly string[];
  /** Only rows that have, or only rows that lack, the first value are ordered. */
  readonly segment: 'present' | 'null' | undefined;
}

/** Expressions that a list is ordered by, with the joins that to-one relations and slots need. */
export function printOrder(
  order: readonly OrderTerm[],
  alias: string,
  statement: Statement,
  segment?: PrintedOrder['segment'],
): PrintedOrder {
  const joins: string[] = [];
  const joined = new Map<string, string>();
  const columns = order.map((term, index): OrderColumn => {
    let at = alias;
    let trail = '';
    for (const step of term.path) {
      trail += `.${step.kind === 'toOne' ? step.field.name : step.slot.prefix}`;
      const known = joined.get(trail);
      if (known) {
        at = known;
        continue;
      }
      const next = statement.nextAlias();
      if (step.kind === 'slot') {
        // Every record has its slot, but behind a relation there may be no record.
        const join = at === alias ? 'join' : 'left join';
        joins.push(` ${join} ${quoteIdentifier(step.slot.table)} ${next} on ${next}.record_id = ${at}.id`);
      } else {
        const on = `${next}.id = ${at}.${quoteIdentifier(step.field.column)}`;
        const { target } = step.field;
        joins.push(
          ` left join ${quoteIdentifier(target.table)} ${next} on ${on} and ${statement.visible(target, next)}`,
        );
      }
      joined.set(trail, next);
      at = next;
    }
    const expression = columnTextAt(term.attribute, at, term.path);
    const throughOptional = term.path.some((step) => step.kind === 'toOne');
    const nullable = (throughOptional || !term.attribute.required) && !(index === 0 && segment === 'present');
    return { term, expression, name: `order_${index}`, nullable };
  });
  return { columns, joins, segment };
}

/** `order by` with the uuid as tie-break; reversed for pages that are read from the end. */
export function orderClause(order: PrintedOrder, alias: string, backward: boolean): string {
  const terms = ordering(order).map(({ term, expression, nullable }) =>
    direction(term, expression, nullable, backward),
  );
  return [...terms, `${alias}.id${tieDescends(order) !== backward ? ' desc' : ''}`].join(', ');
}

/** The same for the rows of a page, by the names that the values have outside. */
export function outerOrderClause(order: PrintedOrder, alias: string, backward: boolean): string {
  const terms = order.columns.map(({ term, name, nullable }) =>
    direction(term, `${alias}.${name}`, nullable, backward),
  );
  return [...terms, `${alias}.id${tieDescends(order) !== backward ? ' desc' : ''}`].join(', ');
}

function direction(term: OrderTerm, expression: string, nullable: boolean, backward: boolean): string {
  const descending = term.descending !== backward;
  // Nulls are named only where they can occur: an index on the plain column serves both spellings then.
  const nulls = nullable ? ` nulls ${term.nullsFirst !== backward ? 'first' : 'last'}` : '';
  return `${expression}${descending ? ' desc' : ''}${nulls}`;
}

/** Where the first value is null in every row, it orders nothing. */
function ordering({ columns, segment }: PrintedOrder): readonly OrderColumn[] {
  return segment === 'null' ? columns.slice(1) : columns;
}

/** The tie-break runs with the last term, so that one composite index serves both. */
function tieDescends(order: PrintedOrder): boolean {
  return order.columns.at(-1)?.term.descending ?? false;
}

/** Conditions that cut the list at the page's cursors. */
export function keysetCondition(page: Page, order: PrintedOrder, alias: string, statement: Statement): string[] {
  // A cursor in the other segment cuts nothing of this one.
  const cuts = (cursor: CursorValues | null): cursor is CursorValues =>
    cursor !== null && (order.segment === undefined || (cursor[0] === null) === (order.segment === 'null'));
  return [
    ...(cuts(page.after) ? [beyond(page.after, false, order, alias, statement)] : []),
    ...(cuts(page.before) ? [beyond(page.before, true, order, alias, statement)] : []),
  ];
}

interface Bound {
  readonly expression: string;
  /** Placeholder with cast; null where the cursor holds a null. */
  readonly value: string | null;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
  readonly nullable: boolean;
}

function beyond(
  values: CursorValues,
  backward: boolean,
  order: PrintedOrder,
  alias: string,
  statement: Statement,
): string {
  const bounds: Bound[] = ordering(order).map(({ term, expression, nullable }, index) => {
    const value = values[order.segment === 'null' ? index + 1 : index] ?? null;
    return {
      expression,
      nullable,
      value: value === null ? null : statement.params.add(value, columnType(term.attribute)),
      descending: term.descending !== backward,
      nullsFirst: term.nullsFirst !== backward,
    };
  });
  bounds.push({
    expression: `${alias}.id`,
    value: statement.params.add(values.at(-1) ?? null, 'uuid'),
    descending: tieDescends(order) !== backward,
    nullsFirst: false,
    nullable: false,
  });

  const [first] = bounds as [Bound, ...Bound[]];
  const uniform = bounds.every((bound) => !bound.nullable && bound.descending === first.descending);
  if (uniform) {
    // A row comparison is one range of a composite index.
    const left = bounds.map((bound) => bound.expression).join(', ');
    const right = bounds.map((bound) => bound.value).join(', ');
    return `(${left}) ${first.descending ? '<' : '>'} (${right})`;
  }
  const steps = bounds.map((bound, index) => {
    const equal = bounds.slice(0, index).map(same);
    const further = past(bound);
    return further === null ? null : `(${[...equal, further].join(' and ')})`;
  });
  return `(${steps.filter((step) => step !== null).join(' or ') || 'false'})`;
}

function same({ expression, value }: Bound): string {
  return value === null ? `${expression} is null` : `${expression} = ${value}`;
}

/** Rows strictly after the bound in its own direction; null where there can be none. */
function past({ expression, value, descending, nullsFirst, nullable }: Bound): string | null {
  if (value === null) return nullsFirst ? `${expression} is not null` : null;
  const compare = `${expression} ${descending ? '<' : '>'} ${value}`;
  return nullable && !nullsFirst ? `(${compare} or ${expression} is null)` : compare;
}
