import type { Client } from 'pg';

/**
 * Events of a dump that was restored into another cluster stand at transactions which that cluster has yet to reach:
 * new ones would come before them, and old ones would never be past the horizon. From here on the functions that give
 * both add so much that every new event comes after every old one. Positions that clients hold stay what they are.
 * Gives whether that was necessary. No server may run on the database yet.
 */
export async function continueEventOrder(client: Client): Promise<boolean> {
  const { rows: known } = await client.query<{ exists: boolean }>(
    `select to_regclass('audit_entry') is not null and to_regproc('guanxi_transaction') is not null as exists`,
  );
  if (!known[0]?.exists) return false;
  const { rows } = await client.query<{ last: string | null }>(
    'select max(transaction_id)::text as last from audit_entry',
  );
  // Asked afterwards: in the same cluster every row is of an earlier transaction.
  const { rows: now } = await client.query<{ next: string; shift: string }>(
    'select guanxi_transaction()::text as next, guanxi_event_shift()::text as shift',
  );
  const { next = '0', shift = '0' } = now[0] ?? {};
  const last = BigInt(rows[0]?.last ?? 0);
  if (last < BigInt(next)) return false;
  const added = BigInt(shift) + last - BigInt(next) + 1n;
  const shifted = (transaction: string): string => `((${transaction})::text::numeric + ${added})::text::xid8`;
  await client.query(`
create or replace function guanxi_event_shift() returns numeric language sql immutable return ${added};
create or replace function guanxi_transaction() returns xid8 language sql stable
  return ${shifted('pg_current_xact_id()')};
create or replace function guanxi_event_horizon() returns xid8 language sql stable
  return ${shifted('guanxi_oldest_transaction()')};
`);
  return true;
}
