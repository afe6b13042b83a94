import type { CrmModel, EntityModel, RowModel } from '../model/index.ts';
import { declarationOf, permissionsMatching, type Label, type Plugin } from '../sdk/index.ts';
import { writePermission } from './permissions.ts';
import { scopePath } from './scope-path.ts';
import { UnenforceableAccess } from './unenforceable-access.ts';

/**
 * Every access rule and field permission of a composition that could not be enforced. The server must not start with
 * any: a rule that fails open is no rule.
 */
export function accessProblems(model: CrmModel): Label[] {
  const found: UnenforceableAccess[] = [];
  for (const entity of model.entities.values()) found.push(...ruleProblems(entity), ...scopeProblems(entity));
  for (const row of [...model.entities.values(), ...model.slots]) found.push(...fieldProblems(row, model));
  for (const plugin of model.plugins) found.push(...roleProblems(plugin, model));
  return found.map((problem) => problem.messages);
}

/**
 * The access rules alone that could not be enforced. They can be told of plugins that do not fit together, too: a
 * relation to an entity that is missing is told as that.
 */
export function accessRuleProblems(model: CrmModel): Label[] {
  return [...model.entities.values()].flatMap(ruleProblems).map((problem) => problem.messages);
}

/** A relation that leads to no entity of the composition: in the class, and not in the model. */
function leadsNowhere(entity: EntityModel, name: string): boolean {
  return !entity.fields.has(name) && declarationOf(entity.class).fields.some((field) => field.name === name);
}

/** Paths of plugins' scopes that lead nowhere, or not to a user, team or unit. */
function scopeProblems(entity: EntityModel): UnenforceableAccess[] {
  const { access } = entity;
  return [...entity.scopePaths.values()].flatMap((path) => {
    if (access === 'catalogue' || 'via' in access) return [UnenforceableAccess.notScoped(entity, path)];
    try {
      scopePath(entity, path);
      return [];
    } catch (error) {
      if (error instanceof UnenforceableAccess) return [error];
      throw error;
    }
  });
}

/** What the roles of a plugin grant and what does not exist: a grant with a slip of the pen would silently be none. */
function roleProblems({ id, roles = [] }: Plugin, model: CrmModel): UnenforceableAccess[] {
  return roles.flatMap(({ key, grants }) => {
    const where = `${id}: ${key}`;
    // Code without types may have left it out.
    if (typeof grants !== 'object' || (grants as unknown) === null) return [UnenforceableAccess.noGrants(where)];
    return Object.entries(grants).flatMap(([permission, grant]) => {
      const through = typeof grant === 'string' ? [] : grant.through;
      const unknown = through.filter((name) => !model.scopes.has(name));
      const isKnown =
        model.permissions.has(permission) || permissionsMatching(permission, model.permissions.keys()).length > 0;
      return [
        ...(isKnown ? [] : [UnenforceableAccess.unknownPermission(where, permission, model)]),
        ...unknown.map((name) => UnenforceableAccess.unknownScope(where, name, model)),
      ];
    });
  });
}

function fieldProblems(row: RowModel, model: CrmModel): UnenforceableAccess[] {
  return [...row.fields.values()].flatMap((field) => {
    const needed = new Set([field.read, writePermission(field)]);
    return [...needed]
      .filter((permission) => permission !== undefined && !model.permissions.has(permission))
      .map((permission) => UnenforceableAccess.unknownPermission(`${row.name}.${field.name}`, permission ?? '', model));
  });
}

function ruleProblems(entity: EntityModel): UnenforceableAccess[] {
  const { access } = entity;
  if (access === 'catalogue') return [];
  if ('via' in access) return viaProblems(entity, access.via);
  return [
    ...[access.own ?? []].flat().flatMap((name) => referenceProblems(entity, name, 'User')),
    ...referenceProblems(entity, access.team, 'Team'),
    ...referenceProblems(entity, access.unit, 'OrgUnit'),
    ...sharedProblems(entity, access.shared),
  ];
}

function sharedProblems(entity: EntityModel, name: string | undefined): UnenforceableAccess[] {
  const field = name === undefined ? undefined : entity.fields.get(name);
  const holds = field?.kind === 'attribute' && field.type === 'boolean' && field.required === true;
  return name === undefined || holds ? [] : [UnenforceableAccess.noFlag(entity, name)];
}

function referenceProblems(entity: EntityModel, name: string | undefined, expected: string): UnenforceableAccess[] {
  if (name === undefined || leadsNowhere(entity, name)) return [];
  const field = entity.fields.get(name);
  if (name === 'id') return entity.name === expected ? [] : [UnenforceableAccess.wrongTarget(entity, name, expected)];
  if (field?.kind !== 'toOne') return [UnenforceableAccess.noReference(entity, name)];
  if (field.target.name !== expected) return [UnenforceableAccess.wrongTarget(entity, name, expected)];
  const path = { OrgUnit: 'path', User: 'managerPath' }[expected];
  const hasPath = path === undefined || field.target.fields.get(path)?.kind === 'attribute';
  return hasPath ? [] : [UnenforceableAccess.noPath(field.target, path)];
}

function viaProblems(entity: EntityModel, via: string): UnenforceableAccess[] {
  const seen = new Set<EntityModel>();
  for (let at = entity, name = via; ;) {
    if (seen.has(at)) return [UnenforceableAccess.circle(entity)];
    seen.add(at);
    if (leadsNowhere(at, name)) return [];
    const field = at.fields.get(name);
    // The model keeps records that hang on such a reference from being its targets: it ends here.
    if (field?.kind === 'anyOne' && field.required) return [];
    if (field?.kind !== 'toOne' || !field.required || !field.foreignKey)
      return [UnenforceableAccess.noParent(at, name)];
    const next = field.target.access;
    if (typeof next !== 'object' || !('via' in next)) return [];
    at = field.target;
    name = next.via;
  }
}
