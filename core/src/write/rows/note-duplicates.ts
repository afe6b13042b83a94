import type { MatchedField } from '../../model/index.ts';
import type { StartedSearch } from '../../read/index.ts';
import { DuplicateFound } from '../../sdk/index.ts';
import { trackedValue } from '../followers/match-keys.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import type { RowPlan } from './row-plan.ts';
import type { TrackedRecord } from './tracked-record.ts';

/** What becomes of a new record that is probably there already: it is refused, or made all the same and told about. */
export type DuplicateCheck = 'refuse' | 'warn';

/** A search for duplicates of what one row makes. */
export interface DuplicateSearch {
  readonly plan: RowPlan;
  readonly search: StartedSearch;
}

/**
 * Sends for probable duplicates of what the plans make, before the records stand, so that it travels with what else is
 * looked up: the search asks again where a value is another one in the end. Only of those that the call itself makes:
 * not of their children, nor of what hooks make.
 */
export function searchDuplicates(unit: UnitOfWork, plans: readonly RowPlan[]): DuplicateSearch[] {
  const { reader, runner, model } = unit;
  const { principal, language } = unit.scope;
  return plans.flatMap((plan) => {
    if (!reader || plan.record || !model.matching.has(plan.entity)) return [];
    const finder = reader.matchFinder(plan.entity, { principal, language, runner, cache: new Map() });
    const valueOf = (field: MatchedField): unknown => {
      const made = madeBy(unit, plan);
      return made ? trackedValue(made, field) : plannedValue(plan, field);
    };
    return [{ plan, search: finder.begin(valueOf) }];
  });
}

function madeBy(unit: UnitOfWork, { work }: RowPlan): TrackedRecord | undefined {
  return work.recordId === null ? undefined : unit.tracked.get(work.recordId);
}

function plannedValue({ entity, coerced, slots }: RowPlan, { row, field }: MatchedField): unknown {
  const of = row === entity ? coerced : [...slots].find(([slot]) => slot === row)?.[1];
  return of?.values.get(field);
}

/** Tells of probable duplicates of the records as hooks have left them, before they are written. */
export async function noteDuplicates(searches: readonly DuplicateSearch[], check: DuplicateCheck): Promise<void> {
  for (const { plan, search } of searches) {
    if (plan.work.failed) continue;
    const matches = await search.finish();
    if (matches.candidates.length + matches.hidden === 0) continue;
    const found = DuplicateFound.probable(plan.entity.label, matches, plan.work.path);
    if (check === 'refuse') plan.work.errors.push(found);
    else plan.work.warnings.push(found);
  }
}
