import type { AttributeModel, EntityModel } from '../../model/index.ts';
import { DuplicateFound } from '../../sdk/index.ts';
import type { FieldValue } from './field-value.ts';
import type { RowProblem } from './reference-check.ts';
import { columnIn, living } from '../rows/row-condition.ts';
import type { RowPlan } from '../rows/row-plan.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/** Attributes whose values the check can compare as text. */
const comparable = new Set(['string', 'text', 'reference', 'enum']);

export function uniqueAttributes(entity: EntityModel): AttributeModel[] {
  return [...entity.fields.values()].filter(
    (field): field is AttributeModel => field.kind === 'attribute' && field.unique === true,
  );
}

/**
 * Finds the rows of a bulk call whose unique values are taken, by other records or by each other: the constraint
 * itself would name one row only. What it misses (races, composite keys) the constraint still stops. `except`: the
 * attribute that the rows were recognised by.
 */
export async function takenValues(
  unit: UnitOfWork,
  entity: EntityModel,
  plans: readonly RowPlan[],
  except?: AttributeModel,
): Promise<RowProblem[]> {
  if (plans.length < 2) return [];
  const fields = uniqueAttributes(entity).filter((field) => field !== except && comparable.has(field.type));
  return (await Promise.all(fields.map((field) => takenIn(unit, entity, field, plans)))).flat();
}

async function takenIn(
  unit: UnitOfWork,
  entity: EntityModel,
  field: AttributeModel,
  plans: readonly RowPlan[],
): Promise<RowProblem[]> {
  const written = new Map<string, RowPlan>();
  const problems: RowProblem[] = [];
  const refuse = ({ work, coerced }: RowPlan): void => {
    problems.push({ work, error: DuplicateFound.value(field.name, field.label).at(...coerced.path) });
  };
  for (const plan of plans) {
    const value: FieldValue | undefined = plan.coerced.values.get(field);
    if (typeof value !== 'string') continue;
    if (written.has(value)) refuse(plan);
    else written.set(value, plan);
  }
  if (written.size === 0) return problems;
  const conditions = [columnIn(field.column, [...written.keys()], 'text'), living(entity)];
  const taken = await unit.values<Record<string, string>>(entity, ['id', field.name], conditions);
  for (const row of taken) {
    const plan = written.get(row[field.name] ?? '');
    if (plan && plan.record?.id !== row['id']) refuse(plan);
  }
  return problems;
}
