import type { AttributeModel, EntityModel } from '../model/index.ts';
import { quoteIdentifier } from './sql-text.ts';

/** Keys of the records whose materialised path is like a pattern, as a subquery. */
export function keysBelow(entity: EntityModel, path: AttributeModel, pattern: string): string {
  const column = (name: string): string => `below.${quoteIdentifier(name)}`;
  const from = `${quoteIdentifier(entity.table)} below`;
  return `select ${column(entity.keyColumn)} from ${from} where ${column(path.column)} like ${pattern}`;
}
