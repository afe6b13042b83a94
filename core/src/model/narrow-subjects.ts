import type { AnyOneModel, EntityModel } from './crm-model.ts';

/** The polymorphic reference that an entity's access rule follows, at once or through its parents. */
function hangsOn(entity: EntityModel, seen: ReadonlySet<EntityModel> = new Set()): AnyOneModel | null {
  const { access } = entity;
  if (typeof access !== 'object' || !('via' in access) || seen.has(entity)) return null;
  const field = entity.fields.get(access.via);
  if (field?.kind === 'anyOne') return field;
  return field?.kind === 'toOne' ? hangsOn(field.target, new Set([...seen, entity])) : null;
}

/**
 * A note follows the access of its subject. There is no note on a note: who sees it would be asked without end; and
 * none on what nobody can read.
 */
export function narrowSubjects(entities: Iterable<EntityModel>): void {
  const all = [...entities];
  for (const entity of all) {
    const { access } = entity;
    const field = typeof access === 'object' && 'via' in access ? entity.fields.get(access.via) : undefined;
    if (field?.kind !== 'anyOne') continue;
    const targets = field.targets.filter((target) => target.operations.has('read') && !hangsOn(target));
    (field as { targets: readonly EntityModel[] }).targets = targets;
  }
}
