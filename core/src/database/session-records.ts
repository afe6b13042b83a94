import type { SqlRunner } from './database.ts';

/** Removes sessions that ended or expired so many days ago, at most `batch`; gives how many. */
export async function removeEndedSessions(runner: SqlRunner, days: number, batch: number): Promise<number> {
  const rows = await runner.rows(
    `delete from "sign_in_session" where "id" in (
       select "id" from "sign_in_session"
       where least("deleted_at", "expires_at") < now() - $1::int * interval '1 day' limit $2)
     returning "id"`,
    [days, batch],
  );
  return rows.length;
}
