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

/**
 * The statements that write keys of records that have none, one for each type, in the order of the index. A record is
 * named once and its keys by its place in that list, the exact ones below zero: records have a dozen, and PostgreSQL
 * takes longer to read their uuids and types again and again than to sort them. `mine`: the records are made by this
 * transaction, so that nobody else can write keys of them at the same time.
 */
export function saveMatchKeys(
  records: readonly RecordKeys[],
  { mine = false }: { readonly mine?: boolean } = {},
): BoundStatement[] {
  const text =
    'insert into "match_key" ("type", "key", "record_id", "is_exact") ' +
    'select $1::text, k.key, ($2::uuid[])[abs(k.place)], k.place < 0 ' +
    'from unnest($3::bigint[], $4::int[]) k (key, place) order by k.key' +
    (mine ? '' : ' on conflict do nothing');
  return [...Map.groupBy(records, ({ type }) => type)].map(([type, group]) => {
    const ids = group.map(({ recordId }) => recordId);
    const keys: string[] = [];
    const places: number[] = [];
    for (const [index, record] of group.entries()) {
      for (const { key, isExact } of record.keys) {
        keys.push(key);
        places.push(isExact ? -(index + 1) : index + 1);
      }
    }
    // Numbers and uuids need no quotes in the text of an array.
    return { text, values: [type, ...[ids, keys, places].map((list) => `{${list.join(',')}}`)] };
  });
}

/** The statement that removes all keys of records, by uuid. */
export function removeMatchKeys(recordIds: readonly string[]): BoundStatement {
  return {
    text: 'delete from "match_key" where "record_id" = any($1::uuid[])',
    values: [arrayLiteral(recordIds)],
  };
}
