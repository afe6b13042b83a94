import type { EntityModel } from '../../model/index.ts';
import type { RowSource } from '../print/row-sources.ts';
import type { Statement } from '../print/statement.ts';
import type { Counting } from './match-measure.ts';

/** The rollup and what it does not hold yet, behind the same gate as the records; in one statement both are exact. */
export function measureSources(
  entity: EntityModel,
  { measure, level }: Counting & { kind: 'measure' },
  statement: Statement,
): RowSource[] {
  return [level.table, measure.deltaTable].map((table) => ({
    table,
    columns: (alias) => `${alias}.*`,
    // Only living records are counted in the first place.
    conditions: (alias) => [statement.visible(entity, alias, { withDeleted: true })],
  }));
}
