import { countColumn, quoteIdentifier } from '../../database/index.ts';
import { printCondition } from '../filter/print-condition.ts';
import type { ConnectionPlan } from '../plan/read-plan.ts';
import type { Statement } from '../print/statement.ts';
import { measureSources } from './measure-sources.ts';

/** SQL expression for the text of a list's total, from a measure; null where none can tell. */
export function printKeptTotal(
  { counting, entity, where }: Pick<ConnectionPlan, 'counting' | 'entity' | 'where'>,
  statement: Statement,
): string | null {
  if (counting.kind === 'records') return null;
  const parts = measureSources(entity, counting, statement).map((source) => {
    const alias = statement.nextAlias();
    const filter = printCondition(where, { alias, entity }, statement);
    const conditions = [...source.conditions(alias), filter].join(' and ');
    return `select ${alias}.${countColumn} from ${quoteIdentifier(source.table)} ${alias} where ${conditions}`;
  });
  const kept = statement.nextAlias();
  return `(select coalesce(sum(${kept}.${countColumn}), 0)::text from (${parts.join(' union all ')}) ${kept})`;
}
