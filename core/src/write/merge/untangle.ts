import type { EntityModel, ToOneModel } from '../../model/index.ts';
import { keyIn } from '../rows/row-condition.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import { standsInTree, type FieldOutcome } from './survivorship.ts';

/** Longer chains are refused where they are made. */
const longestChain = 64;

/**
 * Keeps trees of records of one entity (parent accounts) trees: who stood below a merged record, at whatever depth,
 * moves up to where the topmost of them stood. Looked at before anything moves.
 */
export async function untangle(
  unit: UnitOfWork,
  entity: EntityModel,
  merged: ReadonlySet<string>,
  outcomes: readonly FieldOutcome[],
): Promise<FieldOutcome[]> {
  const found: FieldOutcome[] = [];
  for (const outcome of outcomes) {
    const { field, after } = outcome;
    if (field.kind !== 'toOne' || !standsInTree(entity, outcome) || typeof after !== 'string') found.push(outcome);
    else found.push({ ...outcome, ...(await aboveMerged(unit, entity, field, after, merged, outcome)) });
  }
  return found;
}

async function aboveMerged(
  unit: UnitOfWork,
  entity: EntityModel,
  field: ToOneModel,
  start: string,
  merged: ReadonlySet<string>,
  { after, from }: FieldOutcome,
): Promise<Pick<FieldOutcome, 'after' | 'from'>> {
  const chain: string[] = [];
  for (let at: string | null = start; at !== null && !chain.includes(at) && chain.length < longestChain;) {
    chain.push(at);
    const [row]: { above: string | null }[] = await unit
      .values(entity, [field.name], [keyIn(entity, [at])])
      .then((rows) => rows.map((one) => ({ above: (one as Record<string, string | null>)[field.name] ?? null })));
    at = row?.above ?? null;
  }
  const topmost = chain.findLastIndex((id) => merged.has(id));
  return topmost < 0 ? { after, from } : { after: chain[topmost + 1] ?? null, from: null };
}
