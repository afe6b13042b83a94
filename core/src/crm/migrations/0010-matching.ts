import type { Migration } from '../../sdk/index.ts';

/**
 * What records are found by when duplicates are looked for: hashes of normalised names, numbers and the like (the rules
 * of `matching`), so that only records which share one are compared. Records are of any entity, so nothing here has a
 * foreign key. An exact key is reason enough for a scan to compare two records.
 *
 * `match_state` says by which rules the keys of an entity were made, and how far making them again has come: what was
 * there before gets its keys beside everything else, after the start.
 */
export const matching: Migration = {
  name: '0010_matching',
  up: `
create table "match_key" (
  "type" text collate "C" not null,
  "key" bigint not null,
  "record_id" uuid not null,
  "is_exact" boolean not null,
  constraint "match_key_pkey" primary key ("type", "key", "record_id") include ("is_exact")
);
create index "match_key_record_by_hand" on "match_key" ("record_id");
create table "match_state" (
  "type" text primary key,
  "declaration" text not null,
  "position" uuid,
  "is_complete" boolean not null
);
`,
  down: `
drop table "match_state", "match_key";
`,
};
