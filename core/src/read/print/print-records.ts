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
  const { params } = statement;
  const wanted = [...new Set(uuids)];
  // Of a list PostgreSQL expects ten, and plans the prepared statement for one anew in every run.
  const found = wanted.length === 1 ? params.add(wanted[0], 'uuid') : `any(${params.add(wanted, 'uuid[]')})`;
  return (
    `select '{'||coalesce(string_agg('"'||${alias}.id||'":'||${object.text},','),'')||'}' ` +
    `from ${quoteIdentifier(entity.table)} ${alias}${object.joins.join('')} ` +
    `where ${alias}.id = ${found} and ${statement.visible(entity, alias, options)}`
  );
}
