import { Decimal } from 'decimal.js';
import { hasPermission, mayRead } from '../../access/index.ts';
import type { AttributeModel, EntityModel, FieldModel, RowModel } from '../../model/index.ts';
import { vocabularyValues } from './field-values.ts';
import { namedRecords } from './named-records.ts';
import type { RequestContext } from '../request/request-context.ts';

/** What an audit entry noted: JSON text `{ "<field>": [before, after] }`, and the type code of the record. */
export interface NotedChanges {
  readonly changes: string;
  readonly subjectType: string;
}

/** A field before and after, as the API shows it. */
export interface FieldChange {
  readonly field: string;
  readonly label: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly beforeLabel: string | null;
  readonly afterLabel: string | null;
}

/** A value of the past as the API shows it today, and what people call it. */
interface ShownValue {
  readonly value: unknown;
  readonly label: string | null;
}

/** A field of a record, where it stands: the entity's own, or in a slot. */
interface Place {
  readonly row: RowModel;
  readonly field: FieldModel;
}

const nothing: ShownValue = { value: null, label: null };

/**
 * The changes of an entry that the caller may see, by the permissions of today: a field that is closed to them is left
 * out and told in `extensions.masked`, a relation to a record that they do not see looks like none. What became of a
 * field that is not declared any more nobody knows, its permission neither: only those see it who see the audit trail
 * as it is.
 */
export async function fieldChanges(
  { changes, subjectType }: NotedChanges,
  context: RequestContext,
): Promise<FieldChange[]> {
  const { model, principal } = context;
  const entity = model.byCode.get(subjectType);
  const noted = Object.entries(JSON.parse(changes) as Record<string, readonly [unknown, unknown]>);
  const shown = await Promise.all(
    noted.map(async ([name, [before, after]]): Promise<FieldChange | null> => {
      if (entity && placeOf(entity, name)) return fieldChange(entity, name, [before, after], context);
      const raw = hasPermission(principal, 'auditEntry:changes');
      return raw ? { field: name, label: name, before, after, beforeLabel: null, afterLabel: null } : null;
    }),
  );
  return shown.filter((change) => change !== null);
}

/** One field before and after, as the caller may see it; null where it is closed to them or there is no such field. */
export async function fieldChange(
  entity: EntityModel,
  name: string,
  [before, after]: readonly [unknown, unknown],
  context: RequestContext,
): Promise<FieldChange | null> {
  const place = placeOf(entity, name);
  if (!place) return null;
  const { row, field } = place;
  if (!mayRead(row, field, context.principal)) {
    context.masked.add(`${row.name}.${field.name}`);
    return null;
  }
  const [was, is] = await Promise.all([before, after].map((value) => shownValue(field, value, context)));
  return {
    ...{ field: name, label: field.label[context.language] },
    ...{ before: was?.value, after: is?.value, beforeLabel: was?.label ?? null, afterLabel: is?.label ?? null },
  };
}

/** Values of a record by the names of an audit entry, as the caller may see them today; closed fields are left out. */
export async function shownFields(
  entity: EntityModel,
  values: Readonly<Record<string, unknown>>,
  context: RequestContext,
): Promise<Record<string, unknown>> {
  const shown = await Promise.all(
    Object.entries(values).map(async ([name, value]): Promise<readonly (readonly [string, unknown])[]> => {
      const place = placeOf(entity, name);
      if (!place || !mayRead(place.row, place.field, context.principal)) return [];
      return [[name, (await shownValue(place.field, value, context)).value]];
    }),
  );
  return Object.fromEntries(shown.flat());
}

/** `name` of the entity, or `hotel.vipLevel` of its slot. */
function placeOf(entity: EntityModel, name: string): Place | null {
  const [first = '', second] = name.split('.');
  const row = second === undefined ? entity : entity.slots.get(first);
  const field = row?.fields.get(second ?? first);
  return row && field ? { row, field } : null;
}

async function shownValue(field: FieldModel, value: unknown, context: RequestContext): Promise<ShownValue> {
  if (value === null || value === undefined) return nothing;
  switch (field.kind) {
    case 'toOne':
      return (await context.loader(namedRecords).load(`${field.target.code}:${String(value)}`)) ?? nothing;
    case 'anyOne': {
      const { type, id } = value as { readonly type: string; readonly id: string };
      return (await context.loader(namedRecords).load(`${type}:${id}`)) ?? nothing;
    }
    case 'attribute':
      return { value: plainValue(field, value), label: await labelOf(field, value, context) };
    default:
      return nothing;
  }
}

/** As lists show it: numbers with the decimals of their field. A secret is no number. */
function plainValue({ type, scale = 4, internal }: AttributeModel, value: unknown): unknown {
  if (internal) return value;
  if (type === 'decimal') return new Decimal(String(value)).toFixed(scale);
  if (type !== 'money') return value;
  const { amount, currency } = value as { readonly amount: string; readonly currency: string };
  return { amount: new Decimal(amount).toFixed(scale), currency };
}

async function labelOf(field: AttributeModel, value: unknown, context: RequestContext): Promise<string | null> {
  const labels = await labelsOf(field, context);
  if (!labels) return null;
  const codes = Array.isArray(value) ? (value as unknown[]) : [value];
  return codes.map((code) => labels.get(String(code)) ?? String(code)).join(', ');
}

/** What people call the values of a field; null where a value says it itself. */
async function labelsOf(
  { enum: labelled, vocabulary }: AttributeModel,
  context: RequestContext,
): Promise<ReadonlyMap<string, string> | null> {
  if (labelled) {
    return new Map(Object.entries(labelled.labels).map(([code, label]) => [code, label[context.language]]));
  }
  if (vocabulary === undefined) return null;
  const values = await context.loader(vocabularyValues).load(vocabulary);
  return new Map(values.map(({ value, label }) => [value, label]));
}
