import { parseGlobalId, type EntityModel } from '../../model/index.ts';
import type { ReadEngine, ReadScope } from '../../read/index.ts';
import { LimitExceeded, type WhereInput } from '../../sdk/index.ts';
import { Refused } from '../rows/row-work.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import { writeLimits } from '../write-limits.ts';

/** The part of the read room that finds the records of a bulk call. */
export type RowReader = Pick<ReadEngine, 'rows' | 'count' | 'groupsOfCode' | 'matchFinder'>;

/**
 * The records that a caller's filter means, under his rights, in the unit's own transaction. Too many are refused
 * before anything is touched.
 */
export async function selectRows(
  reader: RowReader,
  unit: UnitOfWork,
  entity: EntityModel,
  where: WhereInput,
): Promise<Set<string>> {
  const { principal, language } = unit.scope;
  const scope: ReadScope = { principal, language, runner: unit.runner, cache: new Map() };
  const total = await reader.count(entity, where, scope);
  if (total > writeLimits.rows) {
    const what = { zh: `一次批量操作的${entity.label.zh}数`, en: `${entity.label.en} records of one bulk call` };
    throw new Refused([LimitExceeded.of(what, total, writeLimits.rows, ['where'])]);
  }
  const rows = await reader.rows(entity, { where, first: writeLimits.rows, select: { id: true } }, scope);
  return new Set(rows.flatMap((row) => parseGlobalId(unit.model, String(row['id']))?.uuid ?? []));
}
