import { quoteIdentifier } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import { printObject } from './print-object.ts';
import type { ObjectPlan } from '../plan/read-plan.ts';
import type { Statement } from './statement.ts';

/** Prints the records with these uuids as one JSON object, by uuid; those that are hidden are left out. */
export function printRecords(
  entity: EntityModel,
  plan: ObjectPlan,
  uuids: readonly string[],
  statement: Statement,
  options: { readonly withDeleted: boolean },
): string {
  const alias = statement.nextAlias();
  const object = printObject(plan, alias, statement);
  const wanted = statement.params.add([...new Set(uuids)], 'uuid[]');
  return (
    `select '{'||coalesce(string_agg('"'||${alias}.id||'":'||${object.text},','),'')||'}' ` +
    `from ${quoteIdentifier(entity.table)} ${alias}${object.joins.join('')} ` +
    `where ${alias}.id = any(${wanted}) and ${statement.visible(entity, alias, options)}`
  );
}
