import type { Migration } from '../../sdk/index.ts';

/**
 * The order of events is that of their transactions. Transaction ids begin anew where a dump is restored into another
 * cluster: then these functions add what keeps the order (`database/event-order.ts` replaces the last two).
 *
 * A transaction of another database of the cluster writes no event here: the horizon does not wait for it. A standby
 * knows only the oldest transaction, not whose it is.
 */
export const eventOrder: Migration = {
  name: '0000_event_order',
  up: `
create function guanxi_event_shift() returns numeric language sql immutable return 0;
create function guanxi_transaction() returns xid8 language sql stable return pg_current_xact_id();
create function guanxi_oldest_transaction() returns xid8 language sql stable as $$
  select case when pg_is_in_recovery() then pg_snapshot_xmin(pg_current_snapshot()) else coalesce(
    (select min(running) from pg_snapshot_xip(pg_current_snapshot()) running where running::xid not in (
      select l.transactionid from pg_locks l join pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'transactionid' and l.mode = 'ExclusiveLock' and l.granted
        and a.datname <> current_database())),
    pg_snapshot_xmax(pg_current_snapshot())) end
$$;
create function guanxi_event_horizon() returns xid8 language sql stable return guanxi_oldest_transaction();
`,
  down: `
drop function guanxi_event_horizon();
drop function guanxi_oldest_transaction();
drop function guanxi_transaction();
drop function guanxi_event_shift();
`,
};
