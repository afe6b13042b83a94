import { rowRule } from '../../access/index.ts';
import { quoteIdentifier, SqlParameters } from '../../database/index.ts';
import { keysetCondition, orderClause, type PrintedOrder } from '../page/print-order.ts';
import type { ConnectionPlan } from '../plan/read-plan.ts';
import type { Statement } from './statement.ts';

/**
 * A page of a list in the default order, without filter, for somebody who sees the records of a few owners, teams or
 * units: it lies among the first records of each of them, which an index on (team, id) gives at once. Without this the
 * planner walks the whole table in the order until the page is full, because it takes every team's records to be spread
 * evenly: for a team founded this year, behind a million older records, 1,180 ms a request instead of 9 (access-price).
 *
 * It only narrows: the gate stands beside it as ever.
 */
export function firstOfEach(plan: ConnectionPlan, statement: Statement, alias: string): string[] {
  const { entity, page, where, asOf } = plan;
  const unfiltered = where.kind === 'and' && where.parts.length === 0;
  if (!unfiltered || plan.order.length > 0 || plan.withDeleted || asOf !== null || !statement.principal) return [];
  const inner = statement.nextAlias();
  // The rule is asked for its shape: the texts of its conditions, and what they bind, are not used.
  const shape = rowRule(entity, 'read', statement.principal, inner, new SqlParameters());
  if (shape.kind !== 'any' || shape.conditions.length === 0) return [];
  if (shape.conditions.some(({ few }) => few === undefined)) return [];
  const living = entity.fields.has('deletedAt') ? [`${inner}.deleted_at is null`] : [];
  const order: PrintedOrder = { columns: [], joins: [], segment: undefined };
  const by = orderClause(order, inner, page.backward);
  const branches = shape.conditions
    .map(({ few }) => few as NonNullable<typeof few>)
    .map(({ column, idsOf }) => {
      const keys = statement.params.addOf(statement.principal as never, idsOf, 'uuid[]');
      const own = `${inner}.${quoteIdentifier(column)} = keys.key`;
      const conditions = [own, ...living, ...keysetCondition(page, order, inner, statement)].join(' and ');
      const first =
        `select ${inner}.id from ${quoteIdentifier(entity.table)} ${inner} where ${conditions} ` +
        `order by ${by} limit ${page.atMost}`;
      return `(select nearest.id from unnest(${keys}) keys(key) cross join lateral (${first}) nearest)`;
    });
  return [`${alias}.id = any(array(${branches.join(' union ')}))`];
}
