import { textField, type AttributeModel } from '../../model/index.ts';
import { readField } from '../input/field-value.ts';
import { withChildren, type RowPlan } from '../rows/row-plan.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import type { HookRunnerOptions } from './hook-runner.ts';

/**
 * Sends for what hooks say that they are going to ask for, by what the plans write. Where a default, another hook or
 * the record brings a value that the input does not tell, they ask themselves.
 */
export function expectReads(
  unit: UnitOfWork,
  { hooks }: Pick<HookRunnerOptions, 'hooks'>,
  plans: readonly RowPlan[],
): Promise<unknown>[] {
  return [...Map.groupBy(withChildren(plans), ({ entity }) => entity)].flatMap(([entity, group]) => {
    const reads = hooks.get(entity)?.flatMap((registered) => registered.hooks.reads ?? []) ?? [];
    return reads.flatMap((read) => {
      const fields = read.by.flatMap((name) => textField(entity, name) ?? []);
      const values = new Set(group.flatMap((plan) => valuesOf(plan, fields)));
      const target = unit.model.entityOf(read.entity);
      const field = textField(target, read.field);
      return field && values.size > 0 ? [unit.expect(target, field, [...values])] : [];
    });
  });
}

/** What the record will hold in these fields; nothing where none of them changes. */
function valuesOf({ coerced, record }: RowPlan, fields: readonly AttributeModel[]): string[] {
  if (!fields.some((field) => coerced.values.has(field))) return [];
  return fields.flatMap((field) => {
    const value = coerced.values.has(field) || !record ? coerced.values.get(field) : readField(record.record, field);
    return typeof value === 'string' ? [value] : [];
  });
}
