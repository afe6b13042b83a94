import type { Migration } from '../../sdk/index.ts';

/**
 * The order of events is that of their transactions. Transaction ids begin anew where a dump is restored into another
 * cluster: then these functions add what keeps the order (`database/event-order.ts` replaces them).
 */
export const eventOrder: Migration = {
  name: '0000_event_order',
  up: `
create function guanxi_event_shift() returns numeric language sql immutable return 0;
create function guanxi_transaction() returns xid8 language sql stable return pg_current_xact_id();
create function guanxi_event_horizon() returns xid8 language sql stable return pg_snapshot_xmin(pg_current_snapshot());
`,
  down: `
drop function guanxi_event_horizon();
drop function guanxi_transaction();
drop function guanxi_event_shift();
`,
};
