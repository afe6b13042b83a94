/** A handler of events and the last event that was given to it, or that it has no interest in. */
export interface HandlerPosition {
  readonly name: string;
  /** `xid8` as text. */
  readonly transaction: string;
  readonly id: string;
}

/** Handlers that are new begin with the next event: $1 names, $2 transaction, $3 id. */
export const beginHandlers = `insert into event_handler (name, transaction_id, event_id)
select name, $2::xid8, $3::uuid from unnest($1::text[]) name
on conflict (name) do nothing`;

/** The positions of the handlers $1 that no other process is working on, locked until the transaction ends. */
export const lockHandlers = `select name, transaction_id::text as transaction, event_id as id from event_handler
where name = any($1::text[]) order by name for update skip locked`;

/** All handlers of $1 have the events up to $2 transaction, $3 id. */
export const advanceHandlers = `update event_handler set transaction_id = $2::xid8, event_id = $3::uuid
where name = any($1::text[])`;
