import type { SqlRunner } from './database.ts';
import { queueRow } from './job-records.ts';

/** A worker says that it lives by holding an advisory lock of this class, for as long as its connection does. */
const LIVING_WORKER = 7_301_885;
/** One process at a time takes over what the dead left behind. */
const RECOVERY_LOCK = 7_301_886;

const isDead = (worker: string): string => `not exists (
  select from pg_locks held where held.locktype = 'advisory' and held.granted and held.objsubid = 2
    and held.database = (select oid from pg_database where datname = current_database())
    and held.classid = ${LIVING_WORKER} and held.objid = (hashtext(${worker})::bigint & 4294967295)::oid)`;

/** $1: name of the worker. On a connection that stays open as long as the worker lives. */
export const sayAlive = `select pg_try_advisory_lock(${LIVING_WORKER}, hashtext($1)) as "alive"`;

/** A worker and what it has in hand. */
export interface BusyWorker {
  readonly worker: string;
  /** Uuids of the jobs that it runs. */
  readonly running: readonly string[];
}

/** $1: the worker that asks, $2: what it runs. Its own jobs that it does not run are left over from an outage. */
const isAbandoned = `"job"."status" = 'RUNNING'
  and (${isDead('"job"."worker"')} or "job"."worker" = $1 and "job"."id" <> all($2::uuid[]))`;

/** Whether jobs or queues are in nobody's hands any more: cheap enough to ask every second. */
export async function hasAbandonedJobs(runner: SqlRunner, { worker, running }: BusyWorker): Promise<boolean> {
  const found = await runner.value(
    `select exists (select from "job" where ${isAbandoned}) or exists (
       select from (
         select locked_by from graphile_worker._private_jobs where locked_by is not null
         union select locked_by from graphile_worker._private_job_queues where locked_by is not null
       ) busy where ${isDead('busy.locked_by')})`,
    [worker, running],
  );
  return found === 'true';
}

/** A run that saved something before it was killed does not count: the work is long, not the job a killer. */
const gotOn = `"saved_claim" is not distinct from "claim"`;
const isUsedUp = `("attempts" >= "max_attempts" and not (${gotOn}))`;

/**
 * Gives back what workers held that live no longer (killed, machine gone): their jobs run again at once, elsewhere. One
 * that has used its last attempt is dead: it may be what kills them. In a transaction; gives the number of jobs.
 */
export async function takeOverJobs(runner: SqlRunner, { worker, running }: BusyWorker): Promise<number> {
  await runner.rows(`select pg_advisory_xact_lock(${RECOVERY_LOCK})`, []);
  const freed = await runner.rows<{ id: string }>(
    `update "job" set "worker" = null,
       "status" = case when "cancelling" then 'CANCELLED' when ${isUsedUp} then 'DEAD' else 'WAITING' end,
       "attempts" = case when ${gotOn} then "attempts" - 1 else "attempts" end,
       "finished_at" = case when "cancelling" or ${isUsedUp} then now() end, "run_at" = now(),
       "last_error" = case when "cancelling" then "last_error" else $3::text end, "cancelling" = false,
       "updated_at" = now(), "version" = "version" + 1
     where ${isAbandoned}
     returning "id"`,
    [worker, running, 'The process that ran it ended / 运行它的进程已结束'],
  );
  await runner.rows(
    `select graphile_worker.force_unlock_workers(array(
       select locked_by from (
         select locked_by from graphile_worker._private_jobs where locked_by is not null
         union select locked_by from graphile_worker._private_job_queues where locked_by is not null
       ) busy where ${isDead('busy.locked_by')}))`,
    [],
  );
  await runner.rows(
    `select case when job."status" = 'WAITING' then (${queueRow}).id
       else (graphile_worker.remove_job(job."id"::text)).id end
     from "job" job where job."id" = any($1::uuid[])`,
    [freed.map(({ id }) => id)],
  );
  return freed.length;
}
