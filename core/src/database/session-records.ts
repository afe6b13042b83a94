import type { SqlRunner } from './database.ts';
import { quoteIdentifier } from './sql-text.ts';

/** Which of these sessions ($1) nobody can use any more: ended, expired, or their user may not sign in. */
export const endedSessions = `select asked.id from unnest($1::uuid[]) asked(id)
where not exists (
  select from sign_in_session s join app_user u on u.id = s.user_id
  where s.id = asked.id and s.deleted_at is null and s.expires_at > now() and u.active and u.deleted_at is null
)`;

/** What says when it was last used. */
export type UsedTable = 'sign_in_session' | 'api_key';

/** Notes that a session or key was used at `now`, unless somebody has noted a use since `before`. */
export async function noteLastUse(
  runner: SqlRunner,
  table: UsedTable,
  id: string,
  { now, before }: { readonly now: Date; readonly before: Date },
): Promise<void> {
  await runner.rows(
    `update ${quoteIdentifier(table)} set "last_used_at" = $2
     where "id" = $1 and ("last_used_at" is null or "last_used_at" < $3)`,
    [id, now, before],
    { repeats: true },
  );
}

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
