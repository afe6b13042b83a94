import type { Migration } from '../../sdk/index.ts';

/**
 * Answers to mutations that came with an idempotency key, written in the transaction of their writes and kept for 24
 * hours. `key` and `input` are digests: what clients think up as keys, and what they sent, is stored nowhere.
 */
export const idempotency: Migration = {
  name: '0005_idempotency',
  up: `
create table "idempotency_key" (
  "caller" uuid not null,
  "key" text not null,
  "mutation" text not null,
  "input" text not null,
  "answer" text,
  "created_at" timestamptz not null default now(),
  primary key ("caller", "key")
);
create index "idempotency_key_created_at_by_hand" on "idempotency_key" ("created_at");
`,
  down: `
drop table "idempotency_key";
`,
};
