import { setTimeout as sleep } from 'node:timers/promises';
import { eventActions, type Database } from '../database/index.ts';

/**
 * Waits until readers of events come to everything that is committed now: whatever still writes in this database, a
 * job for instance, holds them back.
 */
export async function settled({ reader }: Pick<Database, 'reader'>): Promise<void> {
  const next = await reader.value('select pg_snapshot_xmax(pg_current_snapshot())::text', []);
  const text = `select (guanxi_oldest_transaction() >= $1::text::xid8)::text`;
  while ((await reader.value(text, [next])) !== 'true') await sleep(10);
}

/**
 * Whether an event that anybody can see was not given to handlers yet. In a cluster of several databases that may be so
 * once everything has settled: a transaction of another database that ends while PostgreSQL looks at it holds events
 * back for that look, and nothing calls for the next one where no process follows events.
 */
export async function hasWaitingEvents({ reader }: Pick<Database, 'reader'>): Promise<boolean> {
  // All handlers of a composition advance together; those behind are of others.
  const text = `select exists (
    select from (select transaction_id, event_id from event_handler order by 1 desc, 2 desc limit 1) h, audit_entry e
    where (e.transaction_id, e.id) > (h.transaction_id, h.event_id) and e.action = any($1::text[]))::text`;
  return (await reader.value(text, [eventActions])) === 'true';
}
