import type { EntityModel } from '../../model/index.ts';
import type { Condition } from '../plan/read-plan.ts';
import type { RowSource } from '../print/row-sources.ts';
import type { Statement } from '../print/statement.ts';
import { printCondition } from './print-condition.ts';

/** SQL of what rows of a source must meet: they exist for the caller, and match the filter. */
export function sourceConditions(
  source: Pick<RowSource, 'conditions'>,
  alias: string,
  { entity, where }: { readonly entity: EntityModel; readonly where: Condition },
  statement: Statement,
): string {
  return [...source.conditions(alias), printCondition(where, { alias, entity }, statement)].join(' and ');
}
