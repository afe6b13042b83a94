import { hooksOf, type HookContext } from '../../sdk/index.ts';
import { AccountRelation } from './account-relation.entity.ts';
import { overlap, pairOf } from './account-relation.hooks.ts';

/** A company that turns out to be another one has no relation to itself, and none twice. */
async function settleMerged(moved: readonly AccountRelation[], context: HookContext): Promise<void> {
  const accounts = [...new Set(moved.flatMap(({ from, to }) => [from.id, to.id]))];
  const arrived = new Set(moved);
  const stored = (await context.loadBy(AccountRelation, 'from', accounts)).filter(({ deletedAt }) => !deletedAt);
  const kept = stored.filter((one) => !arrived.has(one));
  for (const relation of moved) {
    const isOwn = relation.from.id === relation.to.id;
    if (isOwn || kept.some((one) => pairOf(one) === pairOf(relation) && overlap(one, relation))) {
      context.delete(relation);
      continue;
    }
    relation.openKey = relation.validTo ? null : pairOf(relation);
    kept.push(relation);
  }
}

export const mergedRelationHooks = hooksOf(AccountRelation, { afterMove: settleMerged });
