/**
 * Everything before this transaction has ended: what is written before it is visible, and nothing will be added. Events
 * from here on wait, however early their ids are; with ids alone, a row that is committed late would be skipped.
 * Asked once a statement.
 */
export const eventHorizon = '(select guanxi_event_horizon())';

/** Entries that are events: changes of records, and events of plugins. Sign-ins and refusals are for the audit only. */
export const eventActions = ['CREATE', 'UPDATE', 'DELETE', 'RESTORE', 'PURGE', 'EVENT'] as const;

const isEvent = `e.action in (${eventActions.map((action) => `'${action}'`).join(', ')})`;

const columns = `e.transaction_id::text as transaction, e.id, e.subject_type, e.subject_id, e.action, e.source, e.record_version,
  e.changes, e.event, e.payload, e.created_by_id,
  to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as created_at`;

/** A row of the statements below. */
export interface OutboxRow {
  readonly transaction: string;
  readonly id: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly action: (typeof eventActions)[number];
  readonly source: string;
  readonly record_version: number | null;
  readonly changes: string;
  readonly event: string | null;
  readonly payload: string | null;
  /** ISO 8601. */
  readonly created_at: string;
  readonly created_by_id: string | null;
}

/** Where events begin that nobody can have seen yet, as one `xid8`. */
export const outboxEnd = `select ${eventHorizon}::text`;

/** The next events: $1 transaction and $2 id that they come after, $3 how many. */
export const outboxAfter = `select ${columns}
from audit_entry e
where (e.transaction_id, e.id) > ($1::xid8, $2::uuid) and e.transaction_id < ${eventHorizon} and ${isEvent}
order by e.transaction_id, e.id
limit $3`;

/** The event at $1 transaction, $2 id. */
export const outboxAt = `select ${columns}
from audit_entry e
where e.id = $2::uuid and e.transaction_id = $1::xid8 and ${isEvent}`;
