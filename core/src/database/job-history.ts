import type { SqlRunner } from './database.ts';

/**
 * Notes what a job wrote: $1 the job, then lists of type codes, uuids, actions and versions. Columns by name: a text
 * with `r.*` is never prepared, see RepeatedTexts.
 */
export const noteJobChanges = `insert into "job_change" ("job_id", "subject_type", "subject_id", "action", "version")
  select $1::uuid, r.type, r.id, r.action, r.version
  from unnest($2::text[], $3::uuid[], $4::text[], $5::int[]) r (type, id, action, version)`;

/** One change of one record by a job. */
export interface JobChange {
  /** Where it stands in the job; later ones are larger. */
  readonly place: string;
  readonly typeCode: string;
  readonly uuid: string;
  readonly action: 'CREATE' | 'UPDATE' | 'DELETE' | 'RESTORE' | 'PURGE';
  /** JSON: `{ "<field>": [before, after] }`. */
  readonly changes: string;
  /** JSON list of the names of the fields that somebody else has changed since. */
  readonly since: string;
}

/**
 * What a job changed, last first, from before a place (null: from its end); and what others than the job and whoever
 * takes it back changed since.
 */
export function changesOfJob(
  runner: SqlRunner,
  jobs: { readonly job: string; readonly reverting: string },
  before: string | null,
  first: number,
): Promise<JobChange[]> {
  return runner.rows<JobChange>(
    `select c."place"::text as "place", c."subject_type" as "typeCode", c."subject_id" as "uuid", c."action",
       coalesce(a."changes", '{}') as "changes", since."fields"::text as "since"
     from "job_change" c
     left join "audit_entry" a on a."subject_id" = c."subject_id" and a."subject_type" = c."subject_type"
       and a."record_version" = c."version" and a."action" = c."action"
     cross join lateral (
       select coalesce(json_agg(distinct changed.name), '[]') as "fields"
       from "audit_entry" later
       left join lateral json_object_keys(later."changes"::json) changed(name) on true
       where later."subject_id" = c."subject_id" and later."subject_type" = c."subject_type"
         and later."record_version" > c."version"
         and not exists (select from "job_change" own where own."subject_id" = c."subject_id"
           and own."version" = later."record_version" and own."job_id" in ($1, $2))
     ) since
     where c."job_id" = $1 and ($3::bigint is null or c."place" < $3)
     order by c."place" desc limit $4`,
    [jobs.job, jobs.reverting, before, first],
  );
}

/** How many changes a job noted. */
export async function countJobChanges(runner: SqlRunner, job: string): Promise<number> {
  return Number(await runner.value(`select count(*) from "job_change" where "job_id" = $1`, [job]));
}

/** What a job could not do. */
export interface NewJobProblem {
  /** Uuid. */
  readonly id: string;
  readonly line: number | null;
  readonly typeCode: string | null;
  /** Uuid of the record. */
  readonly subject: string | null;
  readonly rowKey: string | null;
  readonly field: string | null;
  readonly code: string;
  readonly message: string;
  readonly value: string | null;
}

/** Adds problems to a job. */
export async function noteJobProblems(
  runner: SqlRunner,
  job: string,
  problems: readonly NewJobProblem[],
): Promise<void> {
  if (problems.length === 0) return;
  await runner.rows(
    `insert into "job_problem" ("id", "version", "created_at", "updated_at", "job_id", "line", "subject_type",
       "subject_id", "row_key", "field", "code", "message", "value")
     select p."id", 1, now(), now(), $1, p."line", p."typeCode", p."subject", left(p."rowKey", 200), left(p."field", 200),
       left(p."code", 60), p."message", p."value"
     from jsonb_to_recordset($2::jsonb) p("id" uuid, "line" int, "typeCode" text, "subject" uuid, "rowKey" text,
       "field" text, "code" text, "message" text, "value" text)`,
    [job, JSON.stringify(problems)],
  );
}

/** A job that may be taken back, as far as that decides. */
export interface RevertibleJob {
  readonly startedBy: string | null;
  readonly status: string;
  readonly revertible: boolean;
  /** A job takes it back already, or has done so. */
  readonly reverted: boolean;
}

/** $2: key of the job that would take it back. */
export async function revertibleJob(runner: SqlRunner, id: string, key: string): Promise<RevertibleJob | null> {
  const [job] = await runner.rows<RevertibleJob>(
    `select "started_by_id" as "startedBy", "status", "revertible",
       exists (select from "job" other where other."key" = $2
         and other."status" in ('WAITING', 'FAILED', 'RUNNING', 'DONE')) as "reverted"
     from "job" where "id" = $1 and "deleted_at" is null`,
    [id, key],
  );
  return job ?? null;
}
