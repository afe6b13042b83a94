import { systemPrincipal } from '../../access/index.ts';
import { parseGlobalId, type EntityModel } from '../../model/index.ts';
import type { Matches } from '../../sdk/index.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/** Records that are probably like these values, as the platform sees them, in the transaction of the unit. */
export async function similarRecords(
  unit: UnitOfWork,
  entity: EntityModel,
  values: Readonly<Record<string, unknown>>,
): Promise<Matches> {
  const { runner, reader, scope } = unit;
  if (!reader) throw new TypeError('A unit of work without a reader runs no hooks');
  const asking = { principal: systemPrincipal, language: scope.language, runner, cache: new Map() };
  const finder = reader.matchFinder(entity, asking);
  const found = await finder.like(({ key }) => values[key] ?? null);
  const uuidOf = (id: string): string => parseGlobalId(unit.model, id)?.uuid ?? id;
  return { ...found, candidates: found.candidates.map((one) => ({ ...one, id: uuidOf(one.id) })) };
}
