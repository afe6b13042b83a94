import { creationColumn, creationIndexes, type SlotModel } from '../../model/index.ts';
import type { Condition, ConnectionPlan } from '../plan/read-plan.ts';

/** What stands for the `createdAt` that a list is ordered by: the copy of it that a slot keeps. */
export interface CreationOrder {
  readonly slot: SlotModel;
  readonly column: string;
}

/**
 * A list of records with one value in a slot, in the order of their creation: the slot's index has both. Null where the
 * list is another one, or there is no such index.
 */
export function creationOrder({ entity, where, order, asOf }: ConnectionPlan): CreationOrder | null {
  const [first] = order;
  if (asOf !== null || first?.attribute !== entity.fields.get('createdAt') || first?.path.length !== 0) return null;
  for (const part of partsOf(where)) {
    if (part.kind !== 'slot') continue;
    const equal = new Set(partsOf(part.condition).flatMap(equalTo));
    const serves = creationIndexes(part.slot).some((names) =>
      names.every((name) => {
        const field = part.slot.fields.get(name);
        return field !== undefined && 'column' in field && equal.has(field.column);
      }),
    );
    if (serves) return { slot: part.slot, column: creationColumn };
  }
  return null;
}

const partsOf = (condition: Condition): readonly Condition[] =>
  condition.kind === 'and' ? condition.parts.flatMap(partsOf) : [condition];

function equalTo(condition: Condition): string[] {
  if (condition.kind === 'reference') return condition.negated ? [] : partsOf(condition.found).flatMap(equalTo);
  return condition.kind === 'compare' && condition.operator === 'eq' && !condition.insensitive
    ? [condition.column.column]
    : [];
}
