import { BadInput } from '../sdk/index.ts';
import { base64UrlOfText } from './base64-url.ts';
import { quoteLiteral } from './sql-text.ts';

/**
 * Where an event stands among all events: by the transaction that wrote it, then by its own id. Ids alone would not do:
 * a row with a lower one may be committed later.
 */
export interface EventPosition {
  /** `xid8` as text. */
  readonly transaction: string;
  /** Uuid of the audit entry. */
  readonly id: string;
}

/** Marks event ids, so that the cursor of a list is not taken for one. */
const mark = 'ev1.';
const shape = /^ev1\.(\d{1,20})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const mostTransactions = 2n ** 64n;

/** The opaque id of an event: it is the cursor after which a client goes on. */
export function eventIdOf({ transaction, id }: EventPosition): string {
  return Buffer.from(`${mark}${transaction}.${id}`).toString('base64url');
}

/** SQL expression of the same id, of the audit entry under `alias`. */
export function eventIdText(alias: string): string {
  const text = `${quoteLiteral(mark)}||${alias}.transaction_id::text||'.'||${alias}.id::text`;
  return base64UrlOfText(text);
}

/** @throws BadInput for anything that `eventIdOf` did not make */
export function parseEventId(eventId: string, argument = 'after'): EventPosition {
  const text = /^[A-Za-z0-9_-]{1,100}$/.test(eventId) ? Buffer.from(eventId, 'base64url').toString('utf8') : '';
  const [, transaction, id] = shape.exec(text) ?? [];
  if (transaction !== undefined && id !== undefined && BigInt(transaction) < mostTransactions) {
    return { transaction, id };
  }
  throw new BadInput({ zh: `${argument} 不是事件编号`, en: `${argument} is not the id of an event` }, [argument]);
}

/** Whether `one` comes after `other`. */
export function isLater(one: EventPosition, other: EventPosition): boolean {
  const [a, b] = [BigInt(one.transaction), BigInt(other.transaction)];
  return a === b ? one.id > other.id : a > b;
}
