import type { SqlRunner } from './database.ts';
import { queueRow, type JobRun } from './job-records.ts';

/** Which of these runs were asked to give up, or have lost their job. */
export async function lostRuns(runner: SqlRunner, runs: readonly JobRun[]): Promise<string[]> {
  const rows = await runner.rows<{ id: string }>(
    `select run."id" from jsonb_to_recordset($1::jsonb) run("id" uuid, "claim" int)
     where not exists (select from "job" where "job"."id" = run."id" and "job"."claim" = run."claim"
       and "job"."status" = 'RUNNING' and not "job"."cancelling")`,
    [JSON.stringify(runs)],
  );
  return rows.map(({ id }) => id);
}

/** Whose a job is; null: there is none. */
export async function jobStarter(runner: SqlRunner, id: string): Promise<{ readonly startedBy: string | null } | null> {
  const [job] = await runner.rows<{ startedBy: string | null }>(
    `select "started_by_id" as "startedBy" from "job" where "id" = $1 and "deleted_at" is null`,
    [id],
  );
  return job ?? null;
}

/** Ends a job that waits, asks a running one to give up. Gives false where it is over already. In a transaction. */
export async function cancelJob(runner: SqlRunner, id: string, by: string | null): Promise<boolean> {
  const [changed] = await runner.rows<{ status: string }>(
    `update "job" set "cancelling" = "status" = 'RUNNING',
       "status" = case when "status" = 'RUNNING' then 'RUNNING' else 'CANCELLED' end,
       "finished_at" = case when "status" = 'RUNNING' then null else now() end,
       "updated_by_id" = $2, "updated_at" = now(), "version" = "version" + 1
     where "id" = $1 and "status" in ('WAITING', 'FAILED', 'RUNNING')
     returning "status"`,
    [id, by],
  );
  if (changed?.status === 'CANCELLED') {
    await runner.rows(`select (graphile_worker.remove_job($1)).id`, [id]);
  }
  return changed !== undefined;
}

/** Lets a job run again from where it was, with all its attempts. Gives false where it is not over. */
export async function retryJob(runner: SqlRunner, id: string, by: string | null): Promise<boolean> {
  const rows = await runner.rows(
    `with again as (
       update "job" set "status" = 'WAITING', "attempts" = 0, "run_at" = now(), "finished_at" = null, "key" = null,
         "updated_by_id" = $2, "updated_at" = now(), "version" = "version" + 1
       where "id" = $1 and "status" in ('FAILED', 'DEAD', 'CANCELLED')
       returning *
     )
     select (${queueRow}).id from again job`,
    [id, by],
  );
  return rows.length > 0;
}

/** Removes jobs that are long over, at most `batch`; gives how many. */
export async function pruneJobs(
  runner: SqlRunner,
  days: { readonly done: number; readonly dead: number },
  batch: number,
): Promise<number> {
  const rows = await runner.rows(
    `delete from "job" where "id" in (
       select "id" from "job"
       where "status" in ('DONE', 'CANCELLED') and "finished_at" < now() - $1::int * interval '1 day'
         or "status" = 'DEAD' and "finished_at" < now() - $2::int * interval '1 day'
       limit $3)
     returning "id"`,
    [days.done, days.dead, batch],
  );
  // Left behind where a process ended between noting how a run ended and taking it off the queue.
  await runner.rows(
    `select (graphile_worker.complete_jobs(array(
       select id from graphile_worker._private_jobs where attempts >= max_attempts and locked_at is null))).id`,
    [],
  );
  return rows.length;
}
