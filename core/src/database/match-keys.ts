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
 * The statement that writes keys of records that have none, in the order of the index. `mine`: the records are made by
 * this transaction, so that nobody else can write keys of them at the same time.
 */
export function saveMatchKeys(
  records: readonly RecordKeys[],
  { mine = false }: { readonly mine?: boolean } = {},
): BoundStatement {
  const [types, keys, ids, areExact]: [string[], string[], string[], string[]] = [[], [], [], []];
  for (const { recordId, type, keys: found } of records) {
    for (const { key, isExact } of found) {
      types.push(type);
      keys.push(key);
      ids.push(recordId);
      areExact.push(isExact ? 't' : 'f');
    }
  }
  return {
    text:
      'insert into "match_key" ("type", "key", "record_id", "is_exact") ' +
      'select * from unnest($1::text[], $2::bigint[], $3::uuid[], $4::boolean[]) order by 1, 2' +
      (mine ? '' : ' on conflict do nothing'),
    values: [types, keys, ids, areExact].map(arrayLiteral),
  };
}

/** The statement that removes all keys of records, by uuid. */
export function removeMatchKeys(recordIds: readonly string[]): BoundStatement {
  return {
    text: 'delete from "match_key" where "record_id" = any($1::uuid[])',
    values: [arrayLiteral(recordIds)],
  };
}
