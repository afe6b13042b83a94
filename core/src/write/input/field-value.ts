import { Decimal } from 'decimal.js';
import type { AnyOneModel, AttributeModel, FieldModel, ToOneModel } from '../../model/index.ts';
import { AnyReference, Money } from '../../sdk/index.ts';

/** A field with columns of its own. */
export type StoredField = AttributeModel | ToOneModel | AnyOneModel;

/** Value of a stored field apart from any record: relations as uuid, money and any-references as plain objects. */
export type FieldValue =
  | string
  | number
  | boolean
  | Date
  | null
  | readonly string[]
  | { readonly amount: string; readonly currency: string }
  | { readonly type: string; readonly id: string };

/** An entity instance, seen by field name. */
export type RecordObject = Record<string, unknown>;

export function isStored(field: FieldModel): field is StoredField {
  if (field.kind === 'attribute') return field.formula === undefined;
  return field.kind === 'toOne' || field.kind === 'anyOne';
}

/** What a record holds in a field now; a copy, so that it may serve as the value before a change. */
export function readField(record: RecordObject, field: StoredField): FieldValue {
  const value = record[field.name];
  if (value === undefined || value === null) return null;
  if (field.kind === 'toOne') return typeof value === 'string' ? value : (value as { id: string }).id;
  if (field.kind === 'anyOne') {
    const { type, id } = value as AnyReference;
    return { type, id };
  }
  if (field.type === 'money') {
    const { amount, currency } = value as Money;
    return { amount: String(amount), currency };
  }
  if (value instanceof Date) return new Date(value);
  if (Array.isArray(value)) return [...(value as string[])];
  return value as FieldValue;
}

/** Whether two values are the same to a person: `12.5` and `12.5000` are. */
export function sameValue(field: StoredField, a: FieldValue, b: FieldValue): boolean {
  if (a === null || b === null) return a === b;
  if (a === b) return true;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (isList(a) && isList(b)) return a.length === b.length && a.every((value, index) => value === b[index]);
  if (field.kind === 'attribute' && field.type === 'decimal') return sameNumber(a, b);
  if (isMoney(a) && isMoney(b)) return a.currency === b.currency && sameNumber(a.amount, b.amount);
  if (isAny(a) && isAny(b)) return a.type === b.type && a.id === b.id;
  return false;
}

/** Without sign and superfluous zero in front, as PostgreSQL prints them. */
const plainNumber = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

function sameNumber(a: FieldValue, b: FieldValue): boolean {
  const [left, right] = [String(a), String(b)];
  if (left === right) return true;
  // Every amount of a bulk write comes by here: those that differ behind the point by zeros only need no arithmetic.
  if (plainNumber.test(left) && plainNumber.test(right)) return withoutZeros(left) === withoutZeros(right);
  return new Decimal(left).equals(new Decimal(right));
}

function withoutZeros(number: string): string {
  return number.includes('.') ? number.replace(/\.?0+$/, '') : number;
}

function isList(value: FieldValue): value is readonly string[] {
  return Array.isArray(value);
}

function isMoney(value: FieldValue): value is { amount: string; currency: string } {
  return typeof value === 'object' && value !== null && 'amount' in value;
}

function isAny(value: FieldValue): value is { type: string; id: string } {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Sets a field. `refer` gives the object that stands for a record of another entity. */
export function assignField(
  record: RecordObject,
  field: StoredField,
  value: FieldValue,
  refer: (field: ToOneModel, uuid: string) => object,
): void {
  record[field.name] = propertyValue(field, value, refer);
}

function propertyValue(
  field: StoredField,
  value: FieldValue,
  refer: (field: ToOneModel, uuid: string) => object,
): unknown {
  if (value === null) return null;
  if (field.kind === 'toOne') return field.foreignKey ? refer(field, value as string) : value;
  if (field.kind === 'anyOne') {
    const { type, id } = value as { type: string; id: string };
    return AnyReference.to(type, id);
  }
  if (isMoney(value)) return Money.of(value.amount, value.currency);
  return isList(value) ? [...value] : value;
}
