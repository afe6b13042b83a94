import type { ClassDeclaration, Label } from '../sdk/index.ts';

/**
 * Every core row has its slot row, from installation on, and a slot row does not know whether its record is deleted:
 * what that forbids is told to `report`.
 */
export function checkSlot(slot: ClassDeclaration, report: (problem: Label) => void): void {
  const { name } = slot.class;
  const unique = [
    ...slot.indexes.filter((index) => index.unique).map((index) => index.fields.join(', ')),
    ...slot.fields.filter((field) => field.kind === 'attribute' && field.unique).map((field) => field.name),
  ];
  for (const fields of unique) {
    report({
      zh: `${name}.${fields}:扩展不知道其记录是否已删除,因此不能唯一(请用自己的实体)`,
      en: `${name}.${fields}: a slot does not know whether its record is deleted, so nothing in it can be unique`,
    });
  }
  for (const field of slot.fields) {
    if (!('required' in field) || !field.required) continue;
    if (field.kind === 'attribute' && field.default !== undefined && typeof field.default !== 'function') continue;
    report({
      zh: `${name}.${field.name}:扩展的必填字段需要固定的默认值,已有记录才能补齐`,
      en: `${name}.${field.name}: a required field of a slot needs a constant default, which existing records get`,
    });
  }
}
