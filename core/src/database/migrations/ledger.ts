import type { Client } from 'pg';
import { tableExists } from '../existing-tables.ts';

/** Which migrations a database has seen. */
export type Ledger = ReadonlyMap<string, { readonly checksum: string }>;

export const LEDGER_TABLE = 'guanxi_migration';

export async function createLedger(client: Client): Promise<void> {
  await client.query(
    `create table if not exists ${LEDGER_TABLE} (
       name text primary key,
       checksum text not null,
       applied_at timestamptz(3) not null default now()
     )`,
  );
}

export async function readLedger(client: Client): Promise<Ledger> {
  if (!(await tableExists(client, LEDGER_TABLE))) return new Map();
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `select name, checksum from ${LEDGER_TABLE} order by name`,
  );
  return new Map(rows.map(({ name, checksum }) => [name, { checksum }]));
}

export async function noteApplied(client: Client, name: string, checksum: string): Promise<void> {
  await client.query(`insert into ${LEDGER_TABLE} (name, checksum) values ($1, $2)`, [name, checksum]);
}
