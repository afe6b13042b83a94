import { hasPermission, mayRead, scopeOf } from '../../access/index.ts';
import type { Delivery } from '../../database/index.ts';
import type { OutboxEvent } from '../../events/outbox/index.ts';
import { toGlobalId, type CrmModel, type EntityModel, type RowModel } from '../../model/index.ts';
import type { ReadEngine, ReadScope } from '../../read/index.ts';
import type { Principal, Selection, WhereInput } from '../../sdk/index.ts';

export interface MessageParts {
  readonly model: CrmModel;
  readonly read: Pick<ReadEngine, 'rows'>;
  /** Whoever authorized the endpoint. */
  readonly reader: Principal;
}

/**
 * The body of a message: what happened, and the attributes of the record as they are now, as far as the reader may read
 * them. Null: the reader may not see the record, or the filter leaves it out.
 */
export async function webhookMessage(
  { model, read, reader }: MessageParts,
  event: OutboxEvent,
  { type, where }: Pick<Delivery, 'type' | 'where'>,
): Promise<string | null> {
  const entity = model.byCode.get(event.typeCode);
  if (!entity) return null;
  const id = toGlobalId(entity, event.subjectId);
  const record = await readRecord(entity, event, where, { read, reader });
  if (record === undefined) return null;
  const changed = Object.keys(JSON.parse(event.changes) as object).filter((name) => mayTell(entity, name, reader));
  return JSON.stringify({
    type,
    timestamp: event.at.toISOString(),
    data: {
      ...{ id, eventId: event.eventId, version: event.version, changed, record },
      ...(event.payload !== null && { payload: JSON.parse(event.payload) as unknown }),
    },
  });
}

/** Undefined: not for the reader. Null: it was removed for good, and the reader might see every such record. */
async function readRecord(
  entity: EntityModel,
  { subjectId, action }: OutboxEvent,
  where: string | null,
  { read, reader }: Omit<MessageParts, 'model'>,
): Promise<Record<string, unknown> | null | undefined> {
  const permission = `${entity.permission}:read`;
  if (!hasPermission(reader, permission)) return undefined;
  const filter = where?.trim() ? (JSON.parse(where) as WhereInput) : null;
  if (action === 'PURGE') return !filter && scopeOf(reader, permission) === 'all' ? null : undefined;
  // Naming `deletedAt` includes deleted records: who saw them is told that they were deleted.
  const living = { id: { eq: toGlobalId(entity, subjectId) }, deletedAt: {} };
  const scope: ReadScope = { principal: reader, language: reader.language ?? 'en', cache: new Map() };
  const list = { where: filter ? { ...living, and: [filter] } : living, select: selectionOf(entity, reader), first: 1 };
  const [record] = (await read.rows(entity, list, scope)) as Record<string, unknown>[];
  return record;
}

/** Its attributes and the ids that it refers to. */
function selectionOf(entity: EntityModel, reader: Principal): Selection {
  const selected = [...entity.fields.values()].flatMap((field): [string, true | Selection][] => {
    if (!mayRead(entity, field, reader)) return [];
    if (field.kind === 'toOne') return [[field.name, { id: true }]];
    if (field.kind !== 'attribute' || field.internal) return [];
    return [[field.name, field.type === 'money' ? { amount: true, currency: true } : true]];
  });
  return { ...Object.fromEntries(selected), id: true };
}

/** Names of changed fields are told to who may read them; a slot's are `<prefix>.<field>`. */
function mayTell(entity: EntityModel, name: string, reader: Principal): boolean {
  const [prefix, inSlot] = name.split('.');
  const slot = inSlot === undefined ? undefined : [...entity.slots.values()].find((one) => one.prefix === prefix);
  const row: RowModel = slot ?? entity;
  const field = row.fields.get(inSlot ?? name);
  return field !== undefined && !(field.kind === 'attribute' && field.internal) && mayRead(row, field, reader);
}
