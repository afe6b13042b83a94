import type { Migration } from '../../sdk/index.ts';

/**
 * Keys of duplicates in an index that begins with what tells them apart: most rows are of few types, and a text in
 * front is compared at every step of the way to each of the dozen keys that a record gets.
 */
export const matchKeyOrder: Migration = {
  name: '0013_match_key_order',
  up: `
alter table "match_key" drop constraint "match_key_pkey";
alter table "match_key"
  add constraint "match_key_pkey" primary key ("key", "type", "record_id") include ("is_exact");
`,
  down: `
alter table "match_key" drop constraint "match_key_pkey";
alter table "match_key"
  add constraint "match_key_pkey" primary key ("type", "key", "record_id") include ("is_exact");
`,
};
