import type { Migration } from '../../sdk/index.ts';

/** How far the handlers of plugins have got: the last event that became a job of theirs. */
export const events: Migration = {
  name: '0007_events',
  up: `
create table "event_handler" (
  "name" varchar(120) primary key,
  "transaction_id" xid8 not null,
  "event_id" uuid not null
);
`,
  down: `
drop table "event_handler";
`,
};
