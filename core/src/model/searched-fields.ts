import type { Label } from '../sdk/index.ts';
import type { AttributeModel, RowModel } from './crm-model.ts';

/** The attributes that the declaration makes searchable; names of anything else are told to `report`. */
export function searchedFields(
  row: Pick<RowModel, 'name' | 'fields'> & { readonly display?: string },
  names: readonly string[],
  report: (problem: Label) => void,
): AttributeModel[] {
  const found = [...new Set(names)].flatMap((name): AttributeModel[] => {
    const field = row.fields.get(name);
    const isText = field?.kind === 'attribute' && (field.type === 'string' || field.type === 'text');
    if (isText && !field.internal && !field.formula) return [field];
    report({
      zh: `${row.name}:search 中的 ${name} 不是文字字段`,
      en: `${row.name}: ${name} in search is not a field with text`,
    });
    return [];
  });
  const rank = ({ name }: AttributeModel): number => (name === row.display ? 0 : 1);
  return found.sort((one, other) => rank(one) - rank(other));
}
