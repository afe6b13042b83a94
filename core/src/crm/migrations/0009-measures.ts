import type { Migration } from '../../sdk/index.ts';

/**
 * Which measures the database keeps, and by which definition. Their tables and triggers are no migrations: they follow
 * from what `@Measure` says now, and are made and filled anew when that changes.
 */
export const measures: Migration = {
  name: '0009_measures',
  up: `
create table "measure_definition" (
  "name" text primary key,
  "plugin" text not null,
  "entity_table" text not null,
  "checksum" text not null,
  "built_at" timestamptz not null default now()
);
`,
  down: `
drop table "measure_definition";
`,
};
