import type { Migration } from '../../sdk/index.ts';

/**
 * What revertible jobs wrote, in order; the values before stand in the audit trail. Removed with the job, after which
 * it can no longer be taken back.
 */
export const jobs: Migration = {
  name: '0008_jobs',
  up: `
create table "job_change" (
  "job_id" uuid not null references "job" ("id") on delete cascade,
  "place" bigint generated always as identity,
  "subject_type" text not null,
  "subject_id" uuid not null,
  "action" text not null,
  "version" int not null,
  primary key ("job_id", "place")
);
create index "job_change_subject_by_hand" on "job_change" ("subject_id", "version");
`,
  down: `
drop table "job_change";
`,
};
