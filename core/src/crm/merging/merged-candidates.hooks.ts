import { hooksOf, type ClassRef, type HookContext, type Merging } from '../../sdk/index.ts';
import { Account, Contact } from '../accounts/index.ts';
import { Lead } from '../leads/index.ts';
import { DuplicateCandidate } from '../matching/index.ts';

/** A pair that was merged is settled; of two pairs that come to be the same one, that of the survivor stays. */
async function settleMoved(moved: readonly DuplicateCandidate[], context: HookContext): Promise<void> {
  const subjects = [...new Set(moved.flatMap(({ first, second }) => [first.id, second.id]))];
  const arrived = new Set(moved);
  const stored = (await context.loadBy(DuplicateCandidate, 'first', subjects)).filter(({ deletedAt }) => !deletedAt);
  const pairs = new Set(stored.filter((one) => !arrived.has(one)).map(pairOf));
  for (const candidate of moved) {
    if (candidate.first.id === candidate.second.id) candidate.status = 'MERGED';
    else if (pairs.has(pairOf(candidate))) context.delete(candidate);
    else pairs.add(pairOf(candidate));
  }
}

const pairOf = ({ first, second }: DuplicateCandidate): string => [first.id, second.id].sort().join(' ');

/** Whoever takes a merge back says that they are two. */
async function dismiss({ survivor, merged }: Merging<{ readonly id: string }>, context: HookContext): Promise<void> {
  const ids = new Set([survivor.id, ...merged.map(({ id }) => id)]);
  for (const candidate of await context.loadBy(DuplicateCandidate, 'first', [...ids])) {
    if (!candidate.deletedAt && ids.has(candidate.second.id)) candidate.status = 'DISMISSED';
  }
}

const dismissing = (entity: ClassRef<{ readonly id: string }>) => hooksOf(entity, { afterUnmerge: dismiss });

export const mergedCandidateHooks = [
  hooksOf(DuplicateCandidate, { afterMove: settleMoved }),
  ...[Account, Contact, Lead].map(dismissing),
];
