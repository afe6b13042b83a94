import type { EntityAction, EntityModel } from '../model/index.ts';
import { NotPermitted } from '../sdk/index.ts';
import { neededOfParent, parentsOf } from './row-predicate.ts';

/** Parents of parents; a circle is refused at start. */
const maxDepth = 8;

/**
 * Refuses an action and says what was lacking. What belongs to another record has no right of its own: of that one the
 * permission is told. All follows from declarations, so nobody learns anything about records that he does not see.
 */
export function notPermitted(entity: EntityModel, action: EntityAction, path: readonly string[] = []): NotPermitted {
  const { access, label } = entity;
  if (typeof access !== 'object' || !('via' in access)) {
    return NotPermitted.action(`${entity.permission}:${action}`, path);
  }
  const deciding = new Set(decidingPermissions(entity, action, 0));
  const actions = neededOfParent(entity, action).actions;
  // Of what may belong to records of many kinds nobody could read all permissions.
  const needed = (deciding.size <= actions.length ? [...deciding] : actions).join(', ');
  return new NotPermitted(
    'NOT_PERMITTED',
    {
      zh: `没有权限:对其所属记录的 ${needed}(${label.zh})`,
      en: `Not permitted: ${needed} on the record that it belongs to (${label.en})`,
    },
    { path },
  );
}

/** The permissions that are asked for in the end. */
function decidingPermissions(entity: EntityModel, action: EntityAction, depth: number): string[] {
  const { access } = entity;
  if (typeof access !== 'object' || !('via' in access)) return [`${entity.permission}:${action}`];
  if (depth === maxDepth) return [];
  return neededOfParent(entity, action).actions.flatMap((needed) =>
    parentsOf(entity, access.via).flatMap((parent) => decidingPermissions(parent, needed, depth + 1)),
  );
}
