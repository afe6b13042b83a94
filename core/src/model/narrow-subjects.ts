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
    for (const field of entity.fields.values()) {
      if (field.kind === 'anyOne' && field.ownedOnly) keepTargets(field, isOwned);
    }
    const field = typeof access === 'object' && 'via' in access ? entity.fields.get(access.via) : undefined;
    if (field?.kind !== 'anyOne') continue;
    keepTargets(field, (target) => target.operations.has('read') && !hangsOn(target));
  }
}

function keepTargets(field: AnyOneModel, keeps: (target: EntityModel) => boolean): void {
  (field as { targets: readonly EntityModel[] }).targets = field.targets.filter(keeps);
}

/** Its records belong to somebody, and people change them: who may do what with one is a question of its own. */
function isOwned({ access, operations }: EntityModel): boolean {
  if (typeof access !== 'object' || 'via' in access) return false;
  return access.own !== undefined && access.own !== 'id' && operations.has('read') && operations.has('update');
}
