import type { Migration } from '../../src/sdk/index.ts';

/** As `generateMigration` writes it. */
export const gateTables: Migration = {
  name: '0001_init',
  up: `
create table "gate_request" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "name" varchar(200) not null,
  "approved" boolean not null default false,
  primary key ("id")
);
create unique index "gate_request_external_id_unique" on "gate_request" ("external_id") where deleted_at is null;
`,
  down: 'drop table "gate_request";',
};
