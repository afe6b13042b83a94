import type { Migration } from '../../sdk/index.ts';

/**
 * What the search knows of records: a document for every reader, and one for each permission that a searched field
 * needs (`permission`; the empty text: none). Records are of any entity, so nothing here has a foreign key.
 *
 * `seq` grows with every written document: the newest ones are found first. The tokens of a document also name the
 * ranges of `seq` that it lies in, its type and whose the record is, so that a term that very many have is looked up
 * range by range, and among few documents where somebody sees few records.
 *
 * `search_state` says by which declaration the documents of an entity were made, and how far a rebuild has come.
 */
export const search: Migration = {
  name: '0004_search',
  up: `
create sequence "search_document_seq";
create table "search_document" (
  "record_id" uuid not null,
  "permission" text not null,
  "type" text not null,
  "seq" bigint not null,
  "title" text collate "C",
  "named" tsvector not null,
  "tokens" tsvector not null,
  "body" text not null,
  "pinyin" jsonb,
  primary key ("record_id", "permission")
);
create index "search_document_tokens_by_hand" on "search_document" using gin ("tokens");
create index "search_document_title_by_hand" on "search_document" ("title");
create table "search_state" (
  "type" text primary key,
  "declaration" text not null,
  "position" uuid,
  "is_complete" boolean not null
);
`,
  down: `
drop table "search_state", "search_document";
drop sequence "search_document_seq";
`,
};
