import type { EntityModel, ToOneModel } from '../../model/index.ts';
import { readField } from '../input/field-value.ts';
import type { TrackedRecord } from './tracked-record.ts';

export type NewRecords = ReadonlyMap<EntityModel, readonly TrackedRecord[]>;

/**
 * The entities of new records, those first that the others refer to: by the references that these very records make,
 * not by those that they could. Entities whose records refer to each other in a circle come together.
 */
export function insertOrder(records: NewRecords): (readonly EntityModel[])[] {
  const open = new Map([...records.keys()].map((entity) => [entity, needs(entity, records)]));
  const order: EntityModel[][] = [];
  while (open.size > 0) {
    const free = [...open].filter(([, needed]) => [...needed].every((one) => !open.has(one))).map(([entity]) => entity);
    // Nobody is free: what is left is a circle, or waits for one.
    const next = free.length > 0 ? free.map((entity) => [entity]) : [[...open.keys()]];
    order.push(...next);
    for (const entity of next.flat()) open.delete(entity);
  }
  return order;
}

/** The other entities of which this one's new records need new records. */
function needs(entity: EntityModel, records: NewRecords): ReadonlySet<EntityModel> {
  const needed = new Set<EntityModel>();
  for (const field of referencesOf(entity)) {
    const targets = field.target === entity ? undefined : records.get(field.target);
    if (!targets) continue;
    const made = new Set(targets.map(({ id }) => id));
    if (records.get(entity)?.some(({ record }) => made.has(readField(record, field) as string))) {
      needed.add(field.target);
    }
  }
  return needed;
}

/** The fields of an entity that are foreign keys. */
export function referencesOf(entity: EntityModel): ToOneModel[] {
  return [...entity.fields.values()].filter(
    (field): field is ToOneModel => field.kind === 'toOne' && field.foreignKey === true,
  );
}

/** Entities of records that leave for good, those first that refer to the others. */
export function removalOrder(entities: ReadonlySet<EntityModel>): EntityModel[] {
  const order: EntityModel[] = [];
  const visited = new Set<EntityModel>();
  const visit = (entity: EntityModel): void => {
    if (visited.has(entity)) return;
    visited.add(entity);
    for (const { target } of referencesOf(entity)) if (entities.has(target)) visit(target);
    order.push(entity);
  };
  for (const entity of entities) visit(entity);
  return order.reverse();
}
