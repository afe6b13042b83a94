import { withClient } from '../server-check.ts';

/**
 * Whether a transaction came to its end; null: nobody knows any more, or it was one of another database.
 * @param transaction `xid8` as text
 */
export function isCommitted(url: string, database: string, transaction: string): Promise<boolean | null> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ status: string | null }>(
      'select case when current_database() = $1 then pg_xact_status($2::text::xid8) end as status',
      [database, transaction],
    );
    const status = rows[0]?.status ?? null;
    return status === null ? null : status === 'committed';
  });
}
