import type { Migration } from '../../sdk/index.ts';

/**
 * Counters of failed sign-ins, shared by all processes. The columns and their order are those of the library
 * rate-limiter-flexible, which inserts by position. Unlogged: after a crash everybody may try again.
 */
export const signInLimit: Migration = {
  name: '0002_sign_in_limit',
  up: `
create unlogged table "sign_in_limit" (
  "key" varchar(255) primary key,
  "points" integer not null default 0,
  "expire" bigint
);
create index "sign_in_limit_expire_by_hand" on "sign_in_limit" ("expire");
`,
  down: `
drop table "sign_in_limit";
`,
};
