import { hooksOf, type HookContext } from '../../sdk/index.ts';
import { Affiliation } from './affiliation.entity.ts';
import { overlap, positionOf } from './affiliation.hooks.ts';

/** Of the same position at the same time one stays, and of a person's main employers the one that was there first. */
async function settleMerged(moved: readonly Affiliation[], context: HookContext): Promise<void> {
  const contacts = [...new Set(moved.map(({ contact }) => contact.id))];
  const arrived = new Set(moved);
  const stored = (await context.loadBy(Affiliation, 'contact', contacts)).filter(({ deletedAt }) => !deletedAt);
  const kept = stored.filter((one) => !arrived.has(one));
  for (const affiliation of moved) {
    const same = kept.find((one) => positionOf(one) === positionOf(affiliation) && overlap(one, affiliation));
    const isMain = affiliation.main && !kept.some(({ contact, main }) => main && contact.id === affiliation.contact.id);
    if (same) {
      if (isMain) same.main = true;
      context.delete(affiliation);
      continue;
    }
    if (affiliation.main && !isMain) affiliation.main = false;
    kept.push(affiliation);
  }
}

export const mergedAffiliationHooks = hooksOf(Affiliation, { afterMove: settleMerged });
