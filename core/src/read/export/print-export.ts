import { rowPredicate } from '../../access/index.ts';
import { quoteIdentifier } from '../../database/index.ts';
import type { ExportPlan } from './plan-export.ts';
import { printCondition } from '../filter/print-condition.ts';
import { printObject } from '../print/print-object.ts';
import { orderClause, printOrder } from '../page/print-order.ts';
import type { Statement } from '../print/statement.ts';

/** Prints the statement whose only column is the JSON text of each row that the caller may read and export. */
export function printExport(plan: ExportPlan, statement: Statement): string {
  const { entity } = plan;
  const alias = statement.nextAlias();
  const object = printObject(plan.object, alias, statement);
  const order = printOrder(plan.order, alias, statement);
  const conditions = [
    statement.visible(entity, alias, { withDeleted: plan.withDeleted }),
    rowPredicate(entity, 'export', statement.principal, alias, statement.params),
    printCondition(plan.where, { alias, entity }, statement),
  ].filter((condition) => condition !== '(true)');
  const where = conditions.length > 0 ? ` where ${conditions.join(' and ')}` : '';
  return (
    `select ${object.text} from ${quoteIdentifier(entity.table)} ${alias}${object.joins.join('')}` +
    `${order.joins.join('')}${where} order by ${orderClause(order, alias, false)}`
  );
}
