import { countColumn, quoteIdentifier } from '../../database/index.ts';
import { sourceConditions } from '../filter/source-conditions.ts';
import type { ConnectionPlan } from '../plan/read-plan.ts';
import type { Statement } from '../print/statement.ts';
import { measureSources } from './measure-sources.ts';

/** SQL expression for the text of a list's total, from a measure; null where none can tell. */
export function printKeptTotal(
  plan: Pick<ConnectionPlan, 'counting' | 'entity' | 'where' | 'asOf'>,
  statement: Statement,
): string | null {
  const { counting, entity, where } = plan;
  if (counting.kind === 'records') return null;
  const parts = measureSources({ ...plan, counting }, statement).map((source) => {
    const alias = statement.nextAlias();
    const conditions = sourceConditions(source, alias, { entity, where }, statement);
    const count = source.sign === null ? `${alias}.${countColumn}` : `${source.sign} as ${countColumn}`;
    return `select ${count} from ${quoteIdentifier(source.table)} ${alias} where ${conditions}`;
  });
  const kept = statement.nextAlias();
  return `(select coalesce(sum(${kept}.${countColumn}), 0)::text from (${parts.join(' union all ')}) ${kept})`;
}
