import type { SqlRunner } from './database.ts';

/**
 * Jobs have two rows: one of the entity `Job`, which says everything, and while they wait or run one of
 * graphile-worker with nothing but the id, which says who does what when. Every change here writes both in one
 * statement or transaction.
 */
export interface NewJob {
  /** Uuid. */
  readonly id: string;
  readonly job: string;
  /** JSON text. */
  readonly payload: string;
  readonly key: string | null;
  /** ISO; null: now. */
  readonly runAt: string | null;
  readonly queue: string | null;
  readonly maxAttempts: number;
  readonly priority: number;
  /** Uuid of a user; null: the platform. */
  readonly startedBy: string | null;
  readonly apiKeyId: string | null;
  readonly language: string;
  readonly revertible: boolean;
}

/** graphile-worker gives up by itself after so many: never before we do. */
const NEVER = 32_000;

/** Puts the row "job" (an alias) into the queue, or changes how it stands there. */
export const queueRow = `graphile_worker.add_job(identifier => job."job", payload => json_build_object('id', job."id"),
  queue_name => job."queue", run_at => job."run_at", max_attempts => ${NEVER}, job_key => job."id"::text,
  priority => job."priority")`;

/** Enqueues jobs in the transaction of the runner. Gives uuids in order: with a key, that of the job that waited. */
export async function enqueueJobs(runner: SqlRunner, jobs: readonly NewJob[]): Promise<string[]> {
  const keys = [...new Set(jobs.flatMap(({ key }) => (key === null ? [] : [key])))].sort();
  if (keys.length > 0) {
    // Two transactions with one key: the second finds the job of the first, or is the first.
    await runner.rows(
      `select pg_advisory_xact_lock(hashtextextended('guanxi job ' || known.key, 0))
       from unnest($1::text[]) with ordinality known(key, place) order by known.place`,
      [keys],
    );
  }
  const rows = await runner.rows<{ asked: string; id: string }>(
    `with asked as materialized (
       select * from jsonb_to_recordset($1::jsonb) asked("id" uuid, "job" text, "payload" text, "key" text,
         "runAt" timestamptz, "queue" text, "maxAttempts" int, "priority" int, "startedBy" uuid, "apiKeyId" text,
         "language" text, "revertible" boolean)
     ), renewed as (
       update "job" set "payload" = asked."payload", "run_at" = coalesce(asked."runAt", now()),
         "queue" = asked."queue", "max_attempts" = asked."maxAttempts", "priority" = asked."priority",
         "status" = 'WAITING', "attempts" = 0, "saved" = null, "started_by_id" = asked."startedBy",
         "api_key_id" = asked."apiKeyId", "language" = asked."language", "updated_by_id" = asked."startedBy",
         "updated_at" = now(), "version" = "job"."version" + 1
       from asked
       where asked."key" is not null and "job"."key" = asked."key" and "job"."job" = asked."job"
         and "job"."status" in ('WAITING', 'FAILED')
       returning asked."id" as "asked", "job".*
     ), made as (
       insert into "job" ("id", "version", "created_at", "updated_at", "created_by_id", "updated_by_id", "job", "status",
         "started_by_id", "max_attempts", "queue", "priority", "run_at", "key", "payload", "api_key_id", "language",
         "revertible")
       select asked."id", 1, now(), now(), asked."startedBy", asked."startedBy", asked."job", 'WAITING',
         asked."startedBy", asked."maxAttempts", asked."queue", asked."priority", coalesce(asked."runAt", now()),
         asked."key", asked."payload", asked."apiKeyId", asked."language",
         asked."revertible"
       from asked where not exists (select from renewed where renewed."asked" = asked."id")
       returning "id" as "asked", "job".*
     )
     select job."asked", job."id", (${queueRow}).id as "queued"
     from (select * from renewed union all select * from made) job`,
    [JSON.stringify(jobs)],
  );
  const ids = new Map(rows.map(({ asked, id }) => [asked, id]));
  return jobs.map(({ id }) => ids.get(id) ?? id);
}

/** A job as the process that runs it needs it. */
export interface ClaimedJob {
  readonly id: string;
  readonly job: string;
  readonly payload: string;
  readonly saved: string | null;
  readonly progress: number;
  readonly attempts: number;
  readonly maxAttempts: number;
  /** Which run of the job this is: whoever has an older one has lost it. */
  readonly claim: number;
  readonly startedBy: string | null;
  readonly apiKeyId: string | null;
  readonly language: string;
}

/** Takes a job that waits; null: it was cancelled, or it is over. */
export async function claimJob(runner: SqlRunner, id: string, worker: string): Promise<ClaimedJob | null> {
  const [claimed] = await runner.rows<ClaimedJob>(
    `update "job" set "status" = 'RUNNING', "attempts" = "attempts" + 1, "claim" = "claim" + 1, "worker" = $2,
       "started_at" = now(), "updated_at" = now(), "version" = "version" + 1
     where "id" = $1 and "status" in ('WAITING', 'FAILED')
     returning "id", "job", "payload", "saved", "progress", "attempts", "max_attempts" as "maxAttempts", "claim",
       "started_by_id" as "startedBy", "api_key_id" as "apiKeyId", "language"`,
    [id, worker],
  );
  return claimed ?? null;
}

/** One run of one job. */
export interface JobRun {
  readonly id: string;
  readonly claim: number;
}

/** Notes how far a job is, in the transaction of the runner. False: this run has lost the job. */
export async function saveJob(
  runner: SqlRunner,
  { id, claim }: JobRun,
  noted: { readonly saved: string; readonly progress: number | null; readonly total: number | null },
): Promise<boolean> {
  const rows = await runner.rows(
    `update "job" set "saved" = $3, "saved_claim" = "claim", "progress" = coalesce($4::int, "progress"), "total" = coalesce($5::int, "total"),
       "updated_at" = now(), "version" = "version" + 1
     where "id" = $1 and "claim" = $2 and "status" = 'RUNNING' and not "cancelling"
     returning "id"`,
    [id, claim, noted.saved, noted.progress, noted.total],
  );
  return rows.length > 0;
}

/** How a run ended. */
export type JobEnd =
  | { readonly status: 'DONE'; readonly result: string | null }
  /** It is tried again after so many seconds. */
  | { readonly status: 'FAILED'; readonly error: string; readonly seconds: number }
  | { readonly status: 'DEAD'; readonly error: string }
  /** It gave up because somebody asked it to. */
  | { readonly status: 'CANCELLED' }
  /** Its process stops: another one takes it up, and this attempt does not count. */
  | { readonly status: 'WAITING' };

/** Notes how a run ended, and enqueues the next attempt. A run that has lost the job changes nothing. */
export async function endJobRun(runner: SqlRunner, { id, claim }: JobRun, end: JobEnd): Promise<void> {
  const { status } = end;
  const error = 'error' in end ? end.error : null;
  const again = status === 'FAILED' || status === 'WAITING';
  await runner.rows(
    `with ended as (
       update "job" set
         "status" = case when "cancelling" and $3::text <> 'DONE' then 'CANCELLED' else $3::text end,
         "worker" = null, "cancelling" = false,
         "result" = case when $3::text = 'DONE' then $4::text else "result" end,
         "progress" = case when $3::text = 'DONE' then coalesce("total", "progress") else "progress" end,
         "last_error" = coalesce($5::text, case when $3::text = 'DONE' then null else "last_error" end),
         "attempts" = case when $3::text = 'WAITING' then "attempts" - 1 else "attempts" end,
         "run_at" = case when $3::text in ('FAILED', 'WAITING') then now() + $6::float8 * interval '1 second'
           else "run_at" end,
         "finished_at" = case when $3::text in ('FAILED', 'WAITING') and not "cancelling" then null else now() end,
         "updated_at" = now(), "version" = "version" + 1
       where "id" = $1 and "claim" = $2 and "status" = 'RUNNING'
       returning *
     )
     select ${again ? `(${queueRow}).id` : 'job."id"'} as "id" from ended job
     where $7::boolean and job."status" <> 'CANCELLED'`,
    [id, claim, status, 'result' in end ? end.result : null, error, 'seconds' in end ? end.seconds : 0, again],
  );
}
