import { quoteIdentifier } from '../../database/index.ts';
import type { AttributeModel } from '../../model/index.ts';

/** SQL expression for what a field holds in the row `alias`: its column, or what it is computed by. */
export function columnText({ column, formula }: Pick<AttributeModel, 'column' | 'formula'>, alias: string): string {
  if (!formula) return `${alias}.${quoteIdentifier(column)}`;
  return `(${formula.map((part) => (typeof part === 'string' ? part : columnText(part, alias))).join('')})`;
}
