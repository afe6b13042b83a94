import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database/index.ts';

/**
 * Waits until readers of events come to everything that is committed now: whatever still writes in this database, a
 * job for instance, holds them back.
 */
export async function settled({ reader }: Pick<Database, 'reader'>): Promise<void> {
  const next = await reader.value('select pg_snapshot_xmax(pg_current_snapshot())::text', []);
  const text = `select (guanxi_oldest_transaction() >= $1::text::xid8)::text`;
  while ((await reader.value(text, [next])) !== 'true') await sleep(10);
}
