import { quoteIdentifier, quoteLiteral } from '../../database/index.ts';
import type { AnyOneModel, EntityModel } from '../../model/index.ts';
import type { Statement } from '../print/statement.ts';

/**
 * Condition that the record of the document `d` is of one of these entities and exists for the caller: the same as in
 * every list. Scalar subqueries, not `exists`: PostgreSQL would read all records of an entity at once to answer many of
 * those.
 */
export function documentGate(entities: readonly EntityModel[], statement: Statement): string {
  const cases = [...Map.groupBy(entities, gatedAs).values()].map((alike) => {
    const [entity] = alike as [EntityModel, ...EntityModel[]];
    const alias = statement.nextAlias();
    const isOpen = statement.visible(entity, alias);
    if (alike.length === 1) {
      const row = `${quoteIdentifier(entity.table)} ${alias} where ${alias}.id = d.record_id and ${isOpen}`;
      return `when d.type = ${quoteLiteral(entity.code)} then (select true from ${row})`;
    }
    const rows = alike.map(({ table, code }) => {
      const record = `d.type = ${quoteLiteral(code)} and r.id = d.record_id`;
      return `select ${subjectColumns(entity)} from ${quoteIdentifier(table)} r where ${record}`;
    });
    const codes = alike.map(({ code }) => quoteLiteral(code)).join(', ');
    return `when d.type in (${codes}) then (select true from (${rows.join(' union all ')}) ${alias} where ${isOpen})`;
  });
  return cases.length === 0 ? 'false' : `case ${cases.join(' ')} end`;
}

/**
 * Entities with the same answer are open under one condition: rows that belong to records of the same entities (notes,
 * attachments). It names the tables of all of those: printed once, it makes the statement a third shorter.
 */
function gatedAs(entity: EntityModel): unknown {
  const subject = subjectOf(entity);
  return subject ? `${subjectColumns(entity)} ${subject.targets.map(({ code }) => code).join()}` : entity;
}

/** What the condition looks at in such a row. */
function subjectColumns(entity: EntityModel): string {
  const subject = subjectOf(entity);
  const names = [subject?.typeColumn, subject?.column, entity.fields.has('deletedAt') ? 'deleted_at' : undefined];
  return names.flatMap((name) => (name === undefined ? [] : [`r.${quoteIdentifier(name)}`])).join(', ');
}

/** The reference to a record of any entity on which it depends whether the row is open. */
function subjectOf({ access, fields }: EntityModel): AnyOneModel | undefined {
  const via = typeof access === 'object' && 'via' in access ? fields.get(access.via) : undefined;
  return via?.kind === 'anyOne' ? via : undefined;
}
