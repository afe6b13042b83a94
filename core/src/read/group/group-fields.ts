import { mayRead } from '../../access/index.ts';
import type { FieldModel, RowModel } from '../../model/index.ts';
import type { AggregateFunction, Principal } from '../../sdk/index.ts';
import type { Measure } from './group-plan.ts';
import { refusedField } from '../plan/refused-field.ts';
import { badInput } from '../plan/read-input.ts';

/** A field that the caller may read, and therefore group and aggregate by. */
export function readableField(
  row: RowModel,
  name: string,
  principal: Principal | null,
  path: readonly string[],
): FieldModel {
  const field = row.fields.get(name);
  if (field && mayRead(row, field, principal)) return field;
  throw refusedField({ zh: `不能使用字段 ${name}`, en: `The field ${name} cannot be used here` }, field, path);
}

/** An aggregate that the attribute offers. */
export function planMeasure(
  row: RowModel,
  name: AggregateFunction,
  attributeName: string,
  principal: Principal | null,
  path: readonly string[],
): Measure {
  const attribute = readableField(row, attributeName, principal, path);
  if (attribute.kind !== 'attribute' || !attribute.aggregate?.includes(name)) {
    throw badInput(path, `${attributeName} 不支持 ${name}`, `${attributeName} does not offer ${name}`);
  }
  return { function: name, attribute };
}

/** Sums of several currencies have no order and no bound. */
export function plainMeasure(
  row: RowModel,
  name: string,
  attributeName: string,
  principal: Principal | null,
  path: readonly string[],
): Measure {
  const measure = planMeasure(row, name as AggregateFunction, attributeName, principal, path);
  if (measure.attribute.type === 'money') {
    throw badInput(path, '不同币种的金额不能直接比较', 'amounts of different currencies cannot be compared');
  }
  return measure;
}
