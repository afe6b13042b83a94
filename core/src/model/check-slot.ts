import type { ClassDeclaration, FieldDeclaration, Label, TargetRef } from '../sdk/index.ts';

/**
 * Every core row has its slot row, from installation on, and a slot row does not know whether its record is deleted:
 * what that forbids is told to `report`. Answers the fields that can be stored.
 * @param place `of`: name of the entity that it extends; `owner`: id of its plugin
 */
export function checkSlot(
  slot: ClassDeclaration,
  { of, owner }: { readonly of: string; readonly owner: string },
  report: (problem: Label) => void,
): FieldDeclaration[] {
  const { name } = slot.class;
  const unique = [
    ...slot.indexes.filter((index) => index.unique).map((index) => index.fields.join(', ')),
    ...slot.fields.filter((field) => field.kind === 'attribute' && field.unique).map((field) => field.name),
  ];
  for (const fields of unique) {
    report({
      zh: `${owner}:${name}.${fields}:扩展不知道其记录是否已删除,因此不能唯一:请去掉 unique,或改用自己的实体`,
      en:
        `${owner}: ${name}.${fields}: a slot does not know whether its record is deleted, so nothing in it can be ` +
        'unique: leave out unique, or keep it in an entity of your own',
    });
  }
  for (const field of slot.fields) {
    if (!('required' in field) || !field.required) continue;
    if (field.kind === 'attribute' && field.default !== undefined && typeof field.default !== 'function') continue;
    report({
      zh: `${owner}:${name}.${field.name}:扩展的必填字段需要固定的默认值,已有记录才能补齐`,
      en: `${owner}: ${name}.${field.name}: a required field of a slot needs a constant default, which existing records get`,
    });
  }
  const lists = slot.fields.filter(({ kind }) => kind === 'toMany' || kind === 'hasOne');
  for (const list of lists) {
    const target = 'target' in list ? targetName(list.target) : '';
    report({
      zh: `${owner}:${name}.${list.name}:扩展不能有列表:请在 ${target} 上写 @BelongsTo(() => ${of}, …),再按它筛选 ${target}`,
      en:
        `${owner}: ${name}.${list.name}: slots hold no lists: give ${target} a @BelongsTo(() => ${of}, …), ` +
        `and ask for the list of ${target} with a filter by it`,
    });
  }
  return slot.fields.filter((field) => !lists.includes(field));
}

const targetName = (target: TargetRef): string => (typeof target === 'string' ? target : target().name);
