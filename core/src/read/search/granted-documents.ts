import { mayRead } from '../../access/index.ts';
import type { EntityModel } from '../../model/index.ts';
import type { Principal } from '../../sdk/index.ts';

/**
 * The permissions whose documents the caller may find records of these entities by: those that searched fields need and
 * the caller has, and the empty text for documents that need none.
 */
export function grantedTo(principal: Principal, entities: readonly EntityModel[]): string[] {
  const rows = entities.flatMap((entity) => [entity, ...entity.slots.values()]);
  const open = rows.flatMap((row) => row.searched.filter((field) => mayRead(row, field, principal)));
  return [...new Set(['', ...open.map(({ read }) => read ?? '')])];
}
