import type { FieldModel, RowModel, SlotModel } from '../../model/index.ts';
import { Money } from '../../sdk/index.ts';

/**
 * The row that a custom resolver gets: the fields that it requires, as an instance of the entity's class, so that
 * its methods work. Instants are dates, money is `Money`, relations are `{ id }` with opaque ids like the API's. A slot
 * also has its `record`.
 */
export function customRow(source: unknown, row: RowModel): object {
  const values = (source as { readonly $?: Record<string, unknown> }).$ ?? {};
  const instance = Object.create(row.class.prototype as object) as Record<string, unknown>;
  for (const [name, value] of Object.entries(values)) instance[name] = hydrated(fieldOf(row, name), value);
  return instance;
}

function fieldOf(row: RowModel, name: string): FieldModel | undefined {
  return row.fields.get(name) ?? ('record' in row && name === 'record' ? (row as SlotModel).record : undefined);
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
