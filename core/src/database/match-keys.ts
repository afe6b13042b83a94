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

/** The statement that writes keys of records that have none. */
export function saveMatchKeys(records: readonly RecordKeys[]): BoundStatement {
  const all = records.flatMap(({ recordId, type, keys }) => keys.map((one) => ({ ...one, recordId, type })));
  const lists = [
    all.map(({ type }) => type),
    all.map(({ key }) => key),
    all.map(({ recordId }) => recordId),
    all.map(({ isExact }) => String(isExact)),
  ];
  return {
    text:
      'insert into "match_key" ("type", "key", "record_id", "is_exact") ' +
      'select * from unnest($1::text[], $2::bigint[], $3::uuid[], $4::boolean[]) on conflict do nothing',
    values: lists.map(arrayLiteral),
  };
}

/** The statement that removes all keys of records, by uuid. */
export function removeMatchKeys(recordIds: readonly string[]): BoundStatement {
  return {
    text: 'delete from "match_key" where "record_id" = any($1::uuid[])',
    values: [arrayLiteral(recordIds)],
  };
}
