import type { Migration } from '../../sdk/index.ts';

/**
 * What each merge changed, so that it can be taken back: references that moved, doubles that ended, fields that were
 * set, records that hooks made; and the same of each hand-over. Written by set-based statements, read by what takes it
 * back alone; it leaves with its merge or hand-over.
 */
export const merges: Migration = {
  name: '0012_merges',
  up: `
create table "merge_change" (
  "source_id" uuid not null,
  "type" text not null,
  "record_id" uuid not null,
  "kind" text not null check ("kind" in ('MOVED', 'ENDED', 'FIELDS', 'MADE')),
  "changes" jsonb not null,
  primary key ("source_id", "record_id", "kind"),
  constraint "merge_change_source_id_foreign" foreign key ("source_id") references "merge_record" ("id")
    on delete cascade deferrable initially deferred
);
create table "hand_over_change" (
  "source_id" uuid not null,
  "type" text not null,
  "record_id" uuid not null,
  "kind" text not null check ("kind" in ('MOVED', 'ENDED', 'FIELDS', 'MADE')),
  "changes" jsonb not null,
  primary key ("source_id", "record_id", "kind"),
  constraint "hand_over_change_source_id_foreign" foreign key ("source_id") references "hand_over_record" ("id")
    on delete cascade deferrable initially deferred
);
`,
  down: `
drop table "hand_over_change";
drop table "merge_change";
`,
};
