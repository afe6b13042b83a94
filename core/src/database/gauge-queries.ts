import type { SqlRunner } from './database.ts';

/** How work outside requests stands, over all processes. */
export interface BackgroundGauges {
  /** Jobs that are not over, and dead ones, by status. */
  readonly jobs: Readonly<Record<string, number>>;
  /** Seconds since which the job has been due that has waited longest. */
  readonly jobDelay: number;
  /** Seconds since the oldest event that some handler has not been given yet. */
  readonly eventLag: number;
}

export async function backgroundGauges(runner: SqlRunner): Promise<BackgroundGauges> {
  const [row] = await runner.rows<{ jobs: string; delay: string; lag: string }>(
    `select
       (select coalesce(json_object_agg("status", n), '{}')::text from (
          select "status", count(*) n from "job" where "status" not in ('DONE', 'CANCELLED') group by 1) by_status) as "jobs",
       (select coalesce(extract(epoch from now() - min("run_at")), 0)::text from "job"
          where "status" in ('WAITING', 'FAILED') and "run_at" <= now()) as "delay",
       (select coalesce(max(extract(epoch from now() - late.created_at)), 0)::text from event_handler h
          cross join lateral (select created_at from audit_entry a
            where (a.transaction_id, a.id) > (h.transaction_id, h.event_id)
            order by a.transaction_id, a.id limit 1) late) as "lag"`,
    [],
  );
  return {
    jobs: JSON.parse(row?.jobs ?? '{}') as Record<string, number>,
    jobDelay: Number(row?.delay ?? 0),
    eventLag: Number(row?.lag ?? 0),
  };
}
