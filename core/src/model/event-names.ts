import type { EntityModel } from './crm-model.ts';

/** What happened, by the action of the audit entry that tells of it. */
export const eventKinds = {
  CREATE: 'CREATED',
  UPDATE: 'UPDATED',
  DELETE: 'DELETED',
  RESTORE: 'RESTORED',
  PURGE: 'PURGED',
  EVENT: 'EVENT',
} as const;

export type EventAction = keyof typeof eventKinds;
/** `EVENT`: a plugin emitted it; every other kind is a change of the record. */
export type EventKind = (typeof eventKinds)[EventAction];

/**
 * The type of a change as an event: `account.updated`, `hotelReservation.created` — the root field of the entity, a
 * dot, and `created`, `updated`, `deleted`, `restored` or `purged`. Events of plugins have a colon instead:
 * `building:registration.approved`.
 */
export function changeEventType(entity: Pick<EntityModel, 'one'>, kind: EventKind): string {
  return `${entity.one}.${kind.toLowerCase()}`;
}
