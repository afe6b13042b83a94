import { DuplicateFound } from '../../sdk/index.ts';
import { trackedValue } from '../followers/match-keys.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import type { RowWork } from './row-work.ts';
import type { TrackedRecord } from './tracked-record.ts';

/** What becomes of a new record that is probably there already: it is refused, or made all the same and told about. */
export type DuplicateCheck = 'refuse' | 'warn';

/**
 * Looks for probable duplicates of new records, after hooks have completed them and before they are written. Only of
 * those that the call itself makes: not of their children, nor of what hooks make.
 */
export async function noteDuplicates(
  unit: UnitOfWork,
  works: readonly RowWork[],
  check: DuplicateCheck,
): Promise<void> {
  for (const work of works) {
    const made = work.recordId === null ? undefined : unit.tracked.get(work.recordId);
    if (made?.isNew) await noteOf(unit, made, work, check);
  }
}

async function noteOf(unit: UnitOfWork, made: TrackedRecord, work: RowWork, check: DuplicateCheck): Promise<void> {
  const { model: entity, id } = made;
  if (!unit.reader || !unit.model.matching.has(entity)) return;
  const { principal, language } = unit.scope;
  const finder = unit.reader.matchFinder(entity, { principal, language, runner: unit.runner, cache: new Map() });
  const matches = await finder.like((field) => trackedValue(made, field), id);
  if (matches.candidates.length + matches.hidden === 0) return;
  const found = DuplicateFound.probable(entity.label, matches, work.path);
  if (check === 'refuse') work.errors.push(found);
  else work.warnings.push(found);
}
