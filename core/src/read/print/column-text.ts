import { quoteIdentifier } from '../../database/index.ts';
import type { AttributeModel } from '../../model/index.ts';

/** SQL expression for what a field holds in the row `alias`: its column, or what it is computed by. */
export function columnText({ column, formula }: Pick<AttributeModel, 'column' | 'formula'>, alias: string): string {
  if (!formula) return `${alias}.${quoteIdentifier(column)}`;
  return `(${formula.map((part) => (typeof part === 'string' ? part : columnText(part, alias))).join('')})`;
}

/**
 * The same at the end of a path, where there may be no row: then there is no value either, whatever the formula makes
 * of nulls (`num_nonnulls`, `coalesce`).
 */
export function columnTextAt(
  field: Pick<AttributeModel, 'column' | 'formula'>,
  alias: string,
  path: readonly { readonly kind: 'toOne' | 'slot' }[],
): string {
  const text = columnText(field, alias);
  if (!field.formula || !path.some(({ kind }) => kind === 'toOne')) return text;
  const key = path.at(-1)?.kind === 'slot' ? 'record_id' : 'id';
  return `(case when ${alias}.${key} is not null then ${text} end)`;
}
