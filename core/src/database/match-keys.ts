import type { BoundStatement } from './bind-values.ts';
import { arrayLiteral } from './set-statements.ts';

/** What a record is found by when duplicates are looked for; see migration 0010 of core. */
export interface RecordKeys {
  /** Uuid of the record. */
  readonly recordId: string;
  /** Type code of its entity. */
  readonly type: string;
  readonly keys: readonly { readonly key: string; readonly isExact: boolean }[];
}

const insertText =
  'insert into "match_key" ("type", "key", "record_id", "is_exact") ' +
  'select $1::text, k.key, ($2::uuid[])[abs(k.place)], k.place < 0 ' +
  'from unnest($3::bigint[], $4::int[]) k (key, place) order by k.key';

/**
 * The statements that write keys of records that have none, one for each type, in the order of the index. A record is
 * named once and its keys by its place in that list, the exact ones below zero: records have a dozen, and PostgreSQL
 * takes longer to read their uuids and types again and again than to sort them. Records are asked for one by one.
 *
 * The records are made by this transaction, or it holds them locked and has removed their keys: nobody else writes
 * keys of them at the same time, so that PostgreSQL need not look for them before each.
 */
export function saveMatchKeys(records: Iterable<RecordKeys>): BoundStatement[] {
  const types = new Map<string, { readonly ids: string[]; readonly keys: string[]; readonly places: number[] }>();
  for (const { recordId, type, keys } of records) {
    if (keys.length === 0) continue;
    let found = types.get(type);
    if (!found) types.set(type, (found = { ids: [], keys: [], places: [] }));
    const place = found.ids.push(recordId);
    for (const { key, isExact } of keys) {
      found.keys.push(key);
      found.places.push(isExact ? -place : place);
    }
  }
  // Numbers and uuids need no quotes in the text of an array.
  return Array.from(types, ([type, { ids, keys, places }]) => {
    return { text: insertText, values: [type, ...[ids, keys, places].map((list) => `{${list.join(',')}}`)] };
  });
}

/** The statement that removes all keys of records, by uuid. */
export function removeMatchKeys(recordIds: readonly string[]): BoundStatement {
  return {
    text: 'delete from "match_key" where "record_id" = any($1::uuid[])',
    values: [arrayLiteral(recordIds)],
  };
}
