import type { Label } from '../sdk/index.ts';
import type { EntityModel, SlotModel } from './crm-model.ts';

/** Column of slots with `@Index(…, { with: ['createdAt'] })`: when the record was made. It is no field. */
export const creationColumn = 'record_created_at';

/** Fields of each index of the slot that goes on with when the record was made. */
export function creationIndexes({ indexes }: SlotModel): readonly (readonly string[])[] {
  return indexes.filter((index) => index.withCreation).map(({ fields }) => fields);
}

/** Whether the rows of the slot say when their records were made. */
export function keepsCreation({ indexes }: SlotModel): boolean {
  return indexes.some((index) => index.withCreation);
}

/** Records say themselves when they were made: an index of an entity that wants it of another table is told. */
export function checkCreationIndexes({ name, indexes }: EntityModel, report: (problem: Label) => void): void {
  for (const { fields } of indexes.filter((index) => index.withCreation)) {
    const right = `@Index(['${[...fields, 'createdAt'].join("', '")}'])`;
    report({
      zh: `${name}:索引选项 with 仅用于扩展,实体请写 ${right}`,
      en: `${name}: the option with of an index is for slots, an entity says ${right}`,
    });
  }
}
