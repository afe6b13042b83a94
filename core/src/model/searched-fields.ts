import { suggestedNames, type Label } from '../sdk/index.ts';
import type { AttributeModel, FieldModel, RowModel } from './crm-model.ts';

/** The attributes that the declaration makes searchable; names of anything else are told to `report`. */
export function searchedFields(
  row: Pick<RowModel, 'name' | 'fields'> & { readonly owner: string; readonly display?: string },
  names: readonly string[],
  report: (problem: Label) => void,
): AttributeModel[] {
  const texts = new Map([...row.fields.values()].filter(isSearchable).map((field) => [field.name, field]));
  const found = [...new Set(names)].flatMap((name): AttributeModel[] => {
    const field = texts.get(name);
    if (field) return [field];
    const near = suggestedNames(name, texts.keys());
    report({
      zh: `${row.owner}:${row.name}:search 中的 ${name} 不是文字字段${near.zh}`,
      en: `${row.owner}: ${row.name}: ${name} in search is not a field with text${near.en}`,
    });
    return [];
  });
  const rank = ({ name }: AttributeModel): number => (name === row.display ? 0 : 1);
  return found.sort((one, other) => rank(one) - rank(other));
}

/** Text of the record itself that clients may see. */
function isSearchable(field: FieldModel): field is AttributeModel {
  if (field.kind !== 'attribute' || field.internal || field.formula) return false;
  return field.type === 'string' || field.type === 'text';
}
