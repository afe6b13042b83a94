import type { StartedSearch } from '../../read/index.ts';
import { DuplicateFound } from '../../sdk/index.ts';
import { trackedValue } from '../followers/match-keys.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import type { RowWork } from './row-work.ts';
import type { TrackedRecord } from './tracked-record.ts';

/** What becomes of a new record that is probably there already: it is refused, or made all the same and told about. */
export type DuplicateCheck = 'refuse' | 'warn';

/** A search for duplicates of what one row makes. */
export interface DuplicateSearch {
  readonly work: RowWork;
  readonly made: TrackedRecord;
  readonly search: StartedSearch;
}

/**
 * Sends for probable duplicates of new records before hooks complete them, so that it travels with what hooks ask. Only
 * of those that the call itself makes: not of their children, nor of what hooks make.
 */
export function searchDuplicates(unit: UnitOfWork, works: readonly RowWork[]): DuplicateSearch[] {
  const { reader, runner, model } = unit;
  const { principal, language } = unit.scope;
  return works.flatMap((work) => {
    const made = work.recordId === null ? undefined : unit.tracked.get(work.recordId);
    if (!reader || !made?.isNew || !model.matching.has(made.model)) return [];
    const finder = reader.matchFinder(made.model, { principal, language, runner, cache: new Map() });
    return [{ work, made, search: finder.begin((field) => trackedValue(made, field), made.id) }];
  });
}

/** Tells of probable duplicates of the records as hooks have left them, before they are written. */
export async function noteDuplicates(searches: readonly DuplicateSearch[], check: DuplicateCheck): Promise<void> {
  for (const { work, made, search } of searches) {
    const matches = await search.finish();
    if (matches.candidates.length + matches.hidden === 0) continue;
    const found = DuplicateFound.probable(made.model.label, matches, work.path);
    if (check === 'refuse') work.errors.push(found);
    else work.warnings.push(found);
  }
}
