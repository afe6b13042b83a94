import type { Migration } from '../../sdk/index.ts';

/** Until when the versions of a table were removed: lists as of an earlier instant are empty, not halves. */
export const prunedHistory: Migration = {
  name: '0006_pruned_history',
  up: `
create table "pruned_history" (
  "versions" text primary key,
  "until" timestamptz(3) not null
);
`,
  down: `
drop table "pruned_history";
`,
};
