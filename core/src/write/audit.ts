import { quoteIdentifier } from '../database/index.ts';
import type { CrmModel, EntityModel } from '../model/index.ts';
import { CrmError, newRecordId } from '../sdk/index.ts';
import type { FieldChange, TrackedRecord } from './tracked-record.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** Stands for a value that the API never shows. */
const masked = '•••';

/** One written record and what changed in it. */
export interface WrittenRecord {
  readonly record: TrackedRecord;
  readonly changes: readonly FieldChange[];
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

/**
 * Notes every written record, in one statement of the same transaction: who, when, from where, and each changed field
 * as `[before, after]`; of a purged record only that it was purged. Internal values are masked.
 */
export async function writeAudit(unit: UnitOfWork, written: readonly WrittenRecord[]): Promise<void> {
  if (written.length === 0) return;
  const entity = auditEntity(unit.model);
  const rows = written.map(({ record, changes }) => ({
    id: newRecordId(),
    subject_type: record.model.code,
    subject_id: record.id,
    action: record.kind.toUpperCase(),
    changes: record.kind === 'purge' ? '{}' : changesText(changes),
  }));
  const source = unit.scope.source.toUpperCase();
  const values = [JSON.stringify(rows), unit.now.toISOString(), unit.actorId, source];
  await unit.runner.rows(insertText(entity), values);
}

const texts = new WeakMap<EntityModel, string>();

function insertText(entity: EntityModel): string {
  let text = texts.get(entity);
  if (!text) texts.set(entity, (text = buildInsert(entity)));
  return text;
}

function buildInsert(entity: EntityModel): string {
  const column = (name: string): string => {
    const field = entity.fields.get(name);
    if (!field || !('column' in field)) throw new CrmError('NO_AUDIT', { zh: name, en: `AuditEntry has no ${name}` });
    return quoteIdentifier(field.column);
  };
  const subject = entity.fields.get('subject');
  const typeColumn = subject?.kind === 'anyOne' ? quoteIdentifier(subject.typeColumn) : column('subject');
  const columns: readonly (readonly [string, string])[] = [
    [column('id'), 'r.id'],
    [column('version'), '1'],
    [column('createdAt'), '$2::timestamptz'],
    [column('updatedAt'), '$2::timestamptz'],
    [column('createdBy'), '$3::uuid'],
    [column('updatedBy'), '$3::uuid'],
    [typeColumn, 'r.subject_type'],
    [column('subject'), 'r.subject_id'],
    [column('action'), 'r.action'],
    [column('source'), '$4'],
    [column('changes'), 'r.changes'],
  ];
  const into = columns.map(([name]) => name).join(', ');
  const from = columns.map(([, value]) => value).join(', ');
  const shape = 'r (id uuid, subject_type text, subject_id uuid, action text, changes text)';
  return `insert into ${quoteIdentifier(entity.table)} (${into}) select ${from} from jsonb_to_recordset($1::jsonb) as ${shape}`;
}

function changesText(changes: readonly FieldChange[]): string {
  const noted: Record<string, [unknown, unknown]> = {};
  for (const { name, field, before, after } of changes) {
    const secret = field.kind === 'attribute' && field.internal;
    noted[name] = secret ? [before === null ? null : masked, after === null ? null : masked] : [before, after];
  }
  return JSON.stringify(noted);
}
