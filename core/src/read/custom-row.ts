import type { FieldModel, RowModel } from '../model/index.ts';
import { Money } from '../sdk/index.ts';

/**
 * The row that a custom resolver gets: the fields that it requires, as an instance of the entity's class, so that
 * its methods work. Instants are dates, money is `Money`, relations are `{ id }` with opaque ids like the API's.
 */
export function customRow(source: unknown, row: RowModel): object {
  const values = (source as { readonly $?: Record<string, unknown> }).$ ?? {};
  const instance = Object.create(row.class.prototype as object) as Record<string, unknown>;
  for (const [name, value] of Object.entries(values)) instance[name] = hydrated(row.fields.get(name), value);
  return instance;
}

function hydrated(field: FieldModel | undefined, value: unknown): unknown {
  if (value === null || !field) return value;
  if (field.kind === 'toOne' || field.kind === 'anyOne') return { id: value };
  if (field.kind !== 'attribute') return value;
  if (field.type === 'dateTime') return new Date(value as string);
  if (field.type !== 'money') return value;
  const { amount, currency } = value as { amount: string; currency: string };
  return Money.of(amount, currency);
}
