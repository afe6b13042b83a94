import { systemPrincipal } from '../../access/index.ts';
import { parseGlobalId, toGlobalId, type EntityModel } from '../../model/index.ts';
import type { ReadScope } from '../../read/index.ts';
import { LimitExceeded, type WhereInput } from '../../sdk/index.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import { writeLimits } from '../write-limits.ts';

/** Those of the records (uuids) that meet a filter as the platform sees them, in the transaction of the unit. */
export async function matchingIds(
  unit: UnitOfWork,
  entity: EntityModel,
  where: WhereInput,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return new Set();
  if (asked.length > writeLimits.hookRecords) {
    const what = {
      zh: `钩子一次核对的${entity.label.zh}`,
      en: `${entity.label.en} records that a hook checks at once`,
    };
    throw LimitExceeded.of(what, asked.length, writeLimits.hookRecords);
  }
  const { runner, reader, scope } = unit;
  if (!reader) throw new TypeError('A unit of work without a reader runs no hooks');
  const reading: ReadScope = { principal: systemPrincipal, language: scope.language, runner, cache: new Map() };
  const among = { and: [{ id: { in: asked.map((id) => toGlobalId(entity, id)) } }, where] };
  const rows = await reader.rows(entity, { where: among, first: asked.length, select: { id: true } }, reading);
  return new Set(rows.flatMap((row) => parseGlobalId(unit.model, String(row['id']))?.uuid ?? []));
}
