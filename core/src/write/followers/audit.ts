import { arrayLiteral, quoteIdentifier } from '../../database/index.ts';
import type { CrmModel, EntityModel } from '../../model/index.ts';
import { CrmError, newRecordId } from '../../sdk/index.ts';
import type { FieldChange, TrackedRecord } from '../rows/tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/** Stands for a value that the API never shows. */
const masked = '•••';

/** One written record and what changed in it. */
export interface WrittenRecord {
  readonly record: TrackedRecord;
  readonly changes: readonly FieldChange[];
  /** Of the record once this is written; a purge counts as one more change. */
  readonly version: number;
}

/** The composition has no table for audit rows: nothing may be written. */
export function auditEntity(model: CrmModel): EntityModel {
  const entity = model.entities.get('AuditEntry');
  if (entity) return entity;
  throw new CrmError('NO_AUDIT', {
    zh: '组合中没有实体 AuditEntry:没有审计就不能写入',
    en: 'The composition has no entity AuditEntry: nothing is written without audit',
  });
}

/** A statement that is ready to run. */
export interface ReadyStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * The statement that notes every written record: who, when, from where, and each changed field as `[before, after]`; of
 * a purged record only that it was purged. Internal values are masked.
 */
export function auditStatement(unit: UnitOfWork, written: readonly WrittenRecord[]): ReadyStatement {
  const records = written.map(({ record }) => record);
  const lists = [
    records.map(() => newRecordId()),
    records.map(({ model }) => model.code),
    records.map(({ id }) => id),
    records.map(({ kind }) => kind.toUpperCase()),
    written.map(({ record, changes }) => (record.kind === 'purge' ? '{}' : changesText(changes))),
    written.map(({ version }) => String(version)),
  ];
  const values = [...lists.map(arrayLiteral), unit.now.toISOString(), unit.actorId, unit.scope.source.toUpperCase()];
  return { text: insertText(auditEntity(unit.model)), values };
}

const texts = new WeakMap<EntityModel, string>();

function insertText(entity: EntityModel): string {
  let text = texts.get(entity);
  if (!text) texts.set(entity, (text = buildInsert(entity)));
  return text;
}

function buildInsert(entity: EntityModel): string {
  const row: AuditExpressions = {
    ...{ id: 'r.id', type: 'r.subject_type', subject: 'r.subject_id', action: 'r.action', changes: 'r.changes' },
    ...{ version: 'r.version', at: '$7::timestamptz', by: '$8::uuid', source: '$9' },
  };
  const source = 'unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::int[])';
  return auditInsert(entity, row, `${source} as r (id, subject_type, subject_id, action, changes, version)`);
}

/** What the columns of audit rows hold, as expressions over the rows of a source. `version`: after the change. */
export type AuditExpressions = Readonly<
  Record<'id' | 'at' | 'by' | 'type' | 'subject' | 'action' | 'source' | 'changes' | 'version', string> &
    Partial<Record<'event' | 'payload', string>>
>;

/** Prints the insert of one audit row per row of `from`. */
export function auditInsert(entity: EntityModel, row: AuditExpressions, from: string): string {
  const column = (name: string): string => {
    const field = entity.fields.get(name);
    if (!field || !('column' in field)) throw new CrmError('NO_AUDIT', { zh: name, en: `AuditEntry has no ${name}` });
    return quoteIdentifier(field.column);
  };
  const subject = entity.fields.get('subject');
  const typeColumn = subject?.kind === 'anyOne' ? quoteIdentifier(subject.typeColumn) : column('subject');
  const columns: readonly (readonly [string, string])[] = [
    [column('id'), row.id],
    [column('version'), '1'],
    [column('createdAt'), row.at],
    [column('updatedAt'), row.at],
    [column('createdBy'), row.by],
    [column('updatedBy'), row.by],
    [typeColumn, row.type],
    [column('subject'), row.subject],
    [column('action'), row.action],
    [column('source'), row.source],
    [column('changes'), row.changes],
    [column('recordVersion'), row.version],
    ...(row.event === undefined ? [] : [[column('event'), row.event] as const]),
    ...(row.payload === undefined ? [] : [[column('payload'), row.payload] as const]),
  ];
  const into = columns.map(([name]) => name).join(', ');
  const values = columns.map(([, value]) => value).join(', ');
  return `insert into ${quoteIdentifier(entity.table)} (${into}) select ${values} from ${from}`;
}

function changesText(changes: readonly FieldChange[]): string {
  const noted: Record<string, [unknown, unknown]> = {};
  for (const { name, field, before, after } of changes) {
    const secret = field.kind === 'attribute' && field.internal;
    noted[name] = secret ? [before === null ? null : masked, after === null ? null : masked] : [before, after];
  }
  return JSON.stringify(noted);
}
