import type { EntityModel } from '../../model/index.ts';
import { NotFound } from '../../sdk/index.ts';
import type { ReferenceLookup } from './coerced-row.ts';
import { keyIn, living, permitted } from '../rows/row-condition.ts';
import type { RowWork } from '../rows/row-work.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/** Something that an input refers to, and the row that fails when it is not there. */
export interface RowLookup<Lookup> {
  readonly work: RowWork;
  readonly lookup: Lookup;
}

/**
 * Every record that the inputs refer to must exist, live and be visible to the caller; the three failures look the
 * same. One query per target entity.
 */
export async function checkReferences(unit: UnitOfWork, lookups: readonly RowLookup<ReferenceLookup>[]): Promise<void> {
  const byTarget = new Map<EntityModel, RowLookup<ReferenceLookup>[]>();
  for (const one of lookups) {
    const group = byTarget.get(one.lookup.target);
    if (group) group.push(one);
    else byTarget.set(one.lookup.target, [one]);
  }
  for (const [target, group] of byTarget) {
    const ids = [...new Set(group.map(({ lookup }) => lookup.uuid))];
    const readable = permitted(target, 'read', unit.scope.principal);
    const found = await unit.ids(target, [keyIn(target, ids), living(target), readable]);
    for (const { work, lookup } of group) {
      if (!found.has(lookup.uuid)) work.errors.push(NotFound.record(target.label, lookup.path));
    }
  }
}
