import type { AttributeModel, EntityModel, FieldModel, ToManyModel } from './crm-model.ts';
import { eventKinds } from './event-names.ts';

type Building<T> = { -readonly [K in keyof T]: T[K] };

/** Name of the list of its changes that every record has. */
export const historyField = 'history';

/** Stands in the audit trail for a value that the API never shows. */
export const masked = '•••';

/** The actions of audit entries that tell of a change of the record: neither sign-ins, nor refusals, nor events. */
export const historyActions: readonly string[] = Object.keys(eventKinds).filter((action) => action !== 'EVENT');

/**
 * Gives every entity the list of what happened to its records. Its entries are rows of the audit trail, read by another
 * rule: who may read a record may read its history, with the permissions of its fields. Nothing without an audit trail.
 */
export function attachHistory(entities: ReadonlyMap<string, EntityModel>): void {
  const audit = entities.get('AuditEntry');
  const subject = audit?.fields.get('subject');
  if (!audit || subject?.kind !== 'anyOne') return;
  const entry = historyEntry(audit, subject.typeColumn);
  const history: ToManyModel = {
    ...{ kind: 'toMany', name: historyField, label: { zh: '变更历史', en: 'History' } },
    target: entry,
    // Of every record, whatever the audit trail itself is narrowed to.
    inverse: { ...subject, targets: [...entities.values()] },
  };
  for (const entity of entities.values()) (entity as Building<EntityModel>).history = history;
}

function historyEntry(audit: EntityModel, typeColumn: string): EntityModel {
  const fieldOf = (name: string): FieldModel => {
    const field = audit.fields.get(name);
    if (!field) throw new TypeError(`AuditEntry has no ${name}`);
    return field;
  };
  const fields: readonly FieldModel[] = [
    fieldOf('id'),
    { ...(fieldOf('createdAt') as AttributeModel), name: 'at', label: { zh: '时间', en: 'At' } },
    { ...fieldOf('createdBy'), name: 'by', inputName: 'byId', label: { zh: '操作人', en: 'By' } } as FieldModel,
    fieldOf('action'),
    fieldOf('source'),
    { ...(fieldOf('recordVersion') as AttributeModel), name: 'version' },
    forCode(fieldOf('changes') as AttributeModel),
    forCode({ ...(fieldOf('action') as AttributeModel), name: 'subjectType', type: 'string', column: typeColumn }),
  ];
  return {
    ...audit,
    name: 'HistoryEntry',
    label: { zh: '变更记录', en: 'History entry' },
    one: 'historyEntry',
    many: 'historyEntries',
    // Only ever reached through the record that it is about, which the caller sees.
    access: { via: 'subject' },
    operations: new Set(),
    fields: new Map(fields.map((field) => [field.name, field])),
    requires: new Map([['changes', ['changes', 'subjectType']]]),
    slots: new Map(),
    parts: new Map(),
    history: null,
  };
}

/** Not in the API as it stands; what is made of it is. */
function forCode({ read: _permission, ...attribute }: AttributeModel): AttributeModel {
  return { ...attribute, internal: true, filterable: false, sortable: false, groupable: false };
}
