import type { Migration } from '../../sdk/index.ts';

/**
 * Reads that were slow or went through large tables, for `guanxi doctor --slow`. Written by the servers, at most 500
 * rows; no values of anybody. Unlogged: after a crash it fills again.
 */
export const slowRead: Migration = {
  name: '0003_slow_read',
  up: `
create unlogged table "slow_read" (
  "id" text primary key,
  "entity" text not null,
  "kind" text not null,
  "filter" text not null,
  "ordered_by" text not null,
  "statement" text not null,
  "places" jsonb not null,
  "scans" jsonb not null,
  "slow" int not null,
  "worst_ms" numeric(12, 1) not null,
  "met_at" timestamptz not null
);
`,
  down: `
drop table "slow_read";
`,
};
