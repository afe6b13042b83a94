import { NotFound, type UserError } from '../../sdk/index.ts';
import type { ReferenceLookup } from './coerced-row.ts';
import { keyIn, living, permitted } from '../rows/row-condition.ts';
import type { RowWork } from '../rows/row-work.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/** Something that an input refers to, and the row that fails when it is not there. */
export interface RowLookup<Lookup> {
  readonly work: RowWork;
  readonly lookup: Lookup;
}

/** An error, and the row that fails with it. */
export interface RowProblem {
  readonly work: RowWork;
  readonly error: UserError;
}

/**
 * Every record that the inputs refer to must exist, live and be visible to the caller; the three failures look the
 * same. One query per target entity, all at once.
 */
export async function missingReferences(
  unit: UnitOfWork,
  lookups: readonly RowLookup<ReferenceLookup>[],
): Promise<RowProblem[]> {
  const byTarget = [...Map.groupBy(lookups, ({ lookup }) => lookup.target)];
  const missing = await Promise.all(
    byTarget.map(async ([target, group]) => {
      const ids = [...new Set(group.map(({ lookup }) => lookup.uuid))];
      const readable = permitted(target, 'read', unit.scope.principal);
      const found = await unit.ids(target, [keyIn(target, ids), living(target), readable]);
      return group
        .filter(({ lookup }) => !found.has(lookup.uuid))
        .map(({ work, lookup }) => ({ work, error: NotFound.record(target.label, lookup.path) }));
    }),
  );
  return missing.flat();
}
