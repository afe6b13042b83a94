import { quoteIdentifier, RowInsert, type InsertedColumn } from '../../database/index.ts';
import { masked, type CrmModel, type EntityModel } from '../../model/index.ts';
import { CrmError, newRecordId } from '../../sdk/index.ts';
import type { FieldValue } from '../input/field-value.ts';
import type { FieldChange, TrackedRecord } from '../rows/tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import type { WriteSource } from '../unit/write-scope.ts';

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

/** What one audit row says. */
export interface AuditNote {
  /** Type code and uuid of the record that it is about. */
  readonly type: string;
  readonly subject: string;
  readonly action: string;
  /** JSON text. */
  readonly changes: string;
  /** Version of the record after the change. */
  readonly recordVersion?: number;
  readonly event?: string;
  /** JSON text. */
  readonly payload?: string | null;
  readonly address?: string | null;
  readonly userAgent?: string | null;
}

/** When, by whom (null: the platform itself) and from where it happened. */
export interface AuditOrigin {
  readonly at: Date;
  readonly by: string | null;
  readonly source: WriteSource;
}

type NotedColumn = readonly [name: Exclude<keyof AuditNote, 'type' | 'subject'>, type: string];

const notedColumns: readonly NotedColumn[] = [
  ['action', 'text'],
  ['changes', 'text'],
  ['recordVersion', 'int'],
  ['event', 'text'],
  ['payload', 'text'],
  ['address', 'text'],
  ['userAgent', 'text'],
];

const inserts = new WeakMap<EntityModel, RowInsert>();

function insertInto(entity: EntityModel): RowInsert {
  let insert = inserts.get(entity);
  if (insert) return insert;
  const of = (name: string, type: string): InsertedColumn => ({ column: columnOf(entity, name), type });
  const same = (name: string, type: string): InsertedColumn => ({ ...of(name, type), shared: true });
  insert = new RowInsert(entity.table, [
    of('id', 'uuid'),
    ...[same('version', 'int'), same('source', 'text')],
    ...[same('createdAt', 'timestamptz'), same('updatedAt', 'timestamptz')],
    ...[same('createdBy', 'uuid'), same('updatedBy', 'uuid')],
    { column: typeColumnOf(entity), type: 'text' },
    of('subject', 'uuid'),
    ...notedColumns.map(([name, type]) => of(name, type)),
  ]);
  inserts.set(entity, insert);
  return insert;
}

/** The statement that writes audit rows, which are the outbox as well. */
export function auditRows(
  model: CrmModel,
  notes: readonly AuditNote[],
  { at, by, source }: AuditOrigin,
): ReadyStatement {
  const instant = at.toISOString();
  return insertInto(auditEntity(model)).statement([
    notes.map(() => newRecordId()),
    ...[['1'], [source.toUpperCase()]],
    ...[[instant], [instant]],
    ...[[by], [by]],
    notes.map(({ type }) => type),
    notes.map(({ subject }) => subject),
    ...notedColumns.map(([name]) => notes.map((note) => note[name]?.toString() ?? null)),
  ]);
}

/**
 * Notes every written record: who, when, from where, and each changed field as `[before, after]`; of a purged record
 * only that it was purged. Internal values are masked.
 */
export function auditStatement(unit: UnitOfWork, written: readonly WrittenRecord[]): ReadyStatement {
  const notes = written.map(({ record: { model, id, kind }, changes, version }): AuditNote => {
    const text = kind === 'purge' ? '{}' : changesText(changes);
    return { type: model.code, subject: id, action: kind.toUpperCase(), changes: text, recordVersion: version };
  });
  return auditRows(unit.model, notes, { at: unit.now, by: unit.actorId, source: unit.scope.source });
}

function columnOf({ fields }: EntityModel, name: string): string {
  const field = fields.get(name);
  if (field && 'column' in field) return field.column;
  throw new CrmError('NO_AUDIT', { zh: `AuditEntry 没有 ${name}`, en: `AuditEntry has no ${name}` });
}

function typeColumnOf(entity: EntityModel): string {
  const subject = entity.fields.get('subject');
  return subject?.kind === 'anyOne' ? subject.typeColumn : columnOf(entity, 'subject');
}

/** What the columns of audit rows about a statement's own rows hold, over those. `version`: after the change. */
export type AuditExpressions = Readonly<
  Record<'id' | 'at' | 'by' | 'type' | 'subject' | 'action' | 'source' | 'changes' | 'version', string>
>;

/** Prints the insert of one audit row per row of `from`. */
export function auditInsert(entity: EntityModel, row: AuditExpressions, from: string): string {
  const column = (name: string): string => quoteIdentifier(columnOf(entity, name));
  const typeColumn = quoteIdentifier(typeColumnOf(entity));
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
  ];
  const into = columns.map(([name]) => name).join(', ');
  const values = columns.map(([, value]) => value).join(', ');
  return `insert into ${quoteIdentifier(entity.table)} (${into}) select ${values} from ${from}`;
}

/** JSON put together piece by piece: an object of arrays for each record would be thrown away in bulk. */
function changesText(changes: readonly FieldChange[]): string {
  let text = '';
  for (const { name, field, before, after } of changes) {
    const secret = field.kind === 'attribute' && field.internal === true;
    const shown = (value: FieldValue): string => (value === null ? 'null' : JSON.stringify(secret ? masked : value));
    text += `${text && ','}"${name}":[${shown(before)},${shown(after)}]`;
  }
  return `{${text}}`;
}
