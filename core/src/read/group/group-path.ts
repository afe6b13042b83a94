import type { AttributeModel, EntityModel, SlotModel, ToOneModel } from '../../model/index.ts';
import type { Step } from '../plan/read-plan.ts';

/** The way from a row to a group key as the API writes it, each step with a dot behind: `through.account.hotel.`. */
export function trailOf(path: readonly Step[]): string {
  return path.map((step) => `${step.kind === 'toOne' ? `through.${step.field.name}` : step.slot.prefix}.`).join('');
}

/** The slot of the entity that a field stands in; undefined where it is the entity's own. */
export function slotOf(entity: EntityModel, field: AttributeModel | ToOneModel): SlotModel | undefined {
  if (entity.fields.get(field.name) === field) return undefined;
  return [...entity.slots.values()].find((slot) => slot.fields.get(field.name) === field);
}

/** What a column of the entity or of its slots is called among the base rows of a grouping. */
export function baseName(entity: EntityModel, field: AttributeModel | ToOneModel, column = field.column): string {
  const slot = slotOf(entity, field);
  return slot ? `${slot.prefix}.${column}` : column;
}
