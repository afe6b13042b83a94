import { notPermitted } from '../../access/index.ts';
import type { EntityAction, EntityModel } from '../../model/index.ts';
import { NotFound, type UserError } from '../../sdk/index.ts';
import { deleted, keyIn, living, permitted } from '../rows/row-condition.ts';
import { Refused } from '../rows/row-work.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import { mergedAlready } from './merged-into.ts';

/** A record that a merge is about: the argument that names it, and what the caller must be allowed to do to it. */
export interface MergeParty {
  readonly id: string;
  readonly path: readonly string[];
  readonly actions: readonly EntityAction[];
  readonly state: 'living' | 'deleted';
}

/**
 * Locks the records, in the order of their ids as everybody does, once it is sure that the caller may do this to them;
 * looked at again under the lock, so that of two merges of one record the second finds it gone.
 */
export async function lockParties(
  unit: UnitOfWork,
  entity: EntityModel,
  parties: readonly MergeParty[],
): Promise<void> {
  await refuseParties(unit, entity, parties);
  await unit.lockedVersions(
    entity,
    parties.map(({ id }) => id),
  );
  await refuseParties(unit, entity, parties);
}

async function refuseParties(unit: UnitOfWork, entity: EntityModel, parties: readonly MergeParty[]): Promise<void> {
  const { principal } = unit.scope;
  const errors = new Map<MergeParty, UserError>();
  const absent = await missing(unit, entity, parties, 'read');
  for (const party of absent) {
    const merged = await mergedAlready(unit, entity, party.id, party.path);
    errors.set(party, merged ?? NotFound.record(entity.label, party.path));
  }
  for (const action of new Set(parties.flatMap(({ actions }) => actions))) {
    const asked = parties.filter((party) => party.actions.includes(action) && !errors.has(party));
    for (const party of await missing(unit, entity, asked, action)) {
      errors.set(party, notPermitted(entity, action, party.path));
    }
  }
  if (principal === null || errors.size > 0) {
    throw new Refused(parties.flatMap((party) => errors.get(party) ?? []));
  }
}

async function missing(
  unit: UnitOfWork,
  entity: EntityModel,
  parties: readonly MergeParty[],
  action: EntityAction,
): Promise<MergeParty[]> {
  const reached = permitted(entity, action, unit.scope.principal);
  const found = await Promise.all(
    (['living', 'deleted'] as const).map(async (state) => {
      const ids = parties.filter((party) => party.state === state).map(({ id }) => id);
      const inState = state === 'living' ? living(entity) : deleted(entity);
      return ids.length === 0 ? new Set<string>() : unit.ids(entity, [keyIn(entity, ids), inState, reached]);
    }),
  );
  return parties.filter(({ id, state }) => !found[state === 'living' ? 0 : 1]?.has(id));
}
