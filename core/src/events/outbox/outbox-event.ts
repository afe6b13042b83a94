import { eventIdOf, type EventPosition, type OutboxRow } from '../../database/index.ts';
import { eventKinds, type EventAction, type EventKind } from '../../model/index.ts';

/** Something that happened to a record, after its transaction was committed. */
export interface OutboxEvent {
  readonly position: EventPosition;
  /** Opaque: what clients give as `after`. */
  readonly eventId: string;
  /** Type code of the record's entity. */
  readonly typeCode: string;
  /** Uuid of the record. */
  readonly subjectId: string;
  readonly action: EventAction;
  readonly kind: EventKind;
  /** Where it came from: `GRAPHQL`, `SEED` … */
  readonly source: string;
  /** Of the record after the change; null: an event of a plugin. */
  readonly version: number | null;
  /** JSON text `{ "<field>": [before, after] }`. */
  readonly changes: string;
  /** Name of a plugin's event; null: a change of the record. */
  readonly name: string | null;
  /** JSON text of what the plugin said. */
  readonly payload: string | null;
  readonly at: Date;
  /** Uuid of the user; null: the platform itself. */
  readonly actorId: string | null;
}

/** An event as a row of the outbox tells of it. */
export function outboxEvent(row: OutboxRow): OutboxEvent {
  const position = { transaction: row.transaction, id: row.id };
  return {
    position,
    eventId: eventIdOf(position),
    typeCode: row.subject_type,
    subjectId: row.subject_id,
    action: row.action,
    kind: eventKinds[row.action],
    source: row.source,
    version: row.record_version,
    changes: row.changes,
    name: row.event,
    payload: row.payload,
    at: new Date(row.created_at),
    actorId: row.created_by_id,
  };
}
