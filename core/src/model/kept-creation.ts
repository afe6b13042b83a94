import { declarationOf } from '../sdk/index.ts';
import type { SlotModel } from './crm-model.ts';

/** Column of slots with `@Index(…, { with: ['createdAt'] })`: when the record was made. It is no field. */
export const creationColumn = 'record_created_at';

const known = new WeakMap<SlotModel, readonly (readonly string[])[]>();

/** Fields of each index of the slot that goes on with when the record was made. */
export function creationIndexes(slot: SlotModel): readonly (readonly string[])[] {
  let found = known.get(slot);
  if (!found) {
    const { indexes } = declarationOf(slot.class);
    known.set(slot, (found = indexes.filter((index) => index.withCreation).map(({ fields }) => fields)));
  }
  return found;
}

/** Whether the rows of the slot say when their records were made. */
export function keepsCreation(slot: SlotModel): boolean {
  return creationIndexes(slot).length > 0;
}
