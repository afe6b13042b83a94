import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { base64UrlOfText, quoteLiteral } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import { BadInput } from '../../sdk/index.ts';
import type { PrintedOrder } from './print-order.ts';
import type { OrderTerm } from '../plan/read-plan.ts';

/** Short name of an order: a cursor of another list or another order is refused instead of giving a wrong page. */
export function orderSignature(entity: EntityModel, order: readonly OrderTerm[]): string {
  const terms = order
    .map((term) => {
      const path = term.path.map((step) => (step.kind === 'toOne' ? step.field.name : step.slot.prefix));
      return `${[...path, term.attribute.name].join('.')}:${term.descending}:${term.nullsFirst}`;
    })
    .join('|');
  return createHash('sha256').update(`${entity.name}|${terms}`).digest('base64url').slice(0, 6);
}

/** SQL expression of the cursor of the row `alias`: base64url of [signature, …values of the order, uuid]. */
export function cursorText(
  entity: EntityModel,
  order: readonly OrderTerm[],
  printed: PrintedOrder,
  alias: string,
): string {
  const values = printed.columns.map(({ name }) => `${alias}.${name}::text`);
  const array = `json_build_array(${[quoteLiteral(orderSignature(entity, order)), ...values, `${alias}.id`].join(',')})`;
  return base64UrlOfText(`${array}::text`);
}

function refuse(argument: string): BadInput {
  return new BadInput(
    {
      zh: `游标 ${argument} 无效:它不属于这个列表或这种排序`,
      en: `The cursor in ${argument} is not valid: it does not belong to this list in this order`,
    },
    [argument],
  );
}

const uuidText = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const looksLike = (shape: RegExp) => (text: string) => shape.test(text);

/** A day or an instant as PostgreSQL prints it, of the years 0001 to 9999. */
function isMoment(text: string): boolean {
  const moment = DateTime.fromSQL(text, { setZone: true });
  return moment.isValid && moment.year >= 1;
}

/** Whether a value in a cursor is one of its type, so that a forged one is an input error and not a cast error. */
const checks: Record<string, (text: string) => boolean> = {
  uuid: looksLike(uuidText),
  int: (text) => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2 ** 31,
  numeric: looksLike(/^-?\d{1,40}(\.\d{1,40})?$/),
  boolean: looksLike(/^(true|false)$/),
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isMoment(text),
  timestamptz: (text) =>
    /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-](0\d|1[0-5])(:\d{2})?$/.test(text) && isMoment(text),
};

/** Values of the order terms and the uuid in a cursor; anything that we did not print is refused. */
export function parseCursor(
  cursor: string,
  argument: string,
  entity: EntityModel,
  order: readonly OrderTerm[],
  types: readonly string[],
): (string | null)[] {
  let parsed: unknown;
  try {
    if (!/^[A-Za-z0-9_-]{1,8000}$/.test(cursor)) throw refuse(argument);
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw refuse(argument);
  }
  if (!Array.isArray(parsed) || parsed.length !== order.length + 2) throw refuse(argument);
  const [signature, ...values] = parsed as unknown[];
  if (signature !== orderSignature(entity, order)) throw refuse(argument);
  return values.map((value, index) => {
    const type = types[index] ?? 'uuid';
    if (value === null && index < order.length) return null;
    if (typeof value !== 'string' || value.includes('\u0000') || !value.isWellFormed()) throw refuse(argument);
    if (checks[type]?.(value) === false) throw refuse(argument);
    return value;
  });
}
