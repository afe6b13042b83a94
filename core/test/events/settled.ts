import { setTimeout as sleep } from 'node:timers/promises';
import type { TestCrm } from '../../src/testing/index.ts';

/**
 * Waits until readers of events come to everything that is committed now: transactions of other databases of the
 * cluster, where other tests run, hold them back as well.
 */
export async function settled({ crm }: TestCrm): Promise<void> {
  const { reader } = crm.database;
  const next = await reader.value('select pg_snapshot_xmax(pg_current_snapshot())::text', []);
  const text = `select (pg_snapshot_xmin(pg_current_snapshot()) >= $1::text::xid8)::text`;
  while ((await reader.value(text, [next])) !== 'true') await sleep(10);
}
