import type { CrmModel, EntityModel, RowModel } from '../model/index.ts';
import type { Label } from '../sdk/index.ts';
import { UnenforceableAccess } from './unenforceable-access.ts';

/**
 * Every access rule and field permission of a composition that could not be enforced. The server must not start with
 * any: a rule that fails open is no rule.
 */
export function accessProblems(model: CrmModel): Label[] {
  const found: UnenforceableAccess[] = [];
  for (const entity of model.entities.values()) found.push(...ruleProblems(entity));
  for (const row of [...model.entities.values(), ...model.slots]) found.push(...fieldProblems(row, model));
  return found.map((problem) => problem.messages);
}

function fieldProblems(row: RowModel, model: CrmModel): UnenforceableAccess[] {
  return [...row.fields.values()]
    .filter((field) => field.read !== undefined && !model.permissions.has(field.read))
    .map((field) => UnenforceableAccess.unknownPermission(`${row.name}.${field.name}`, field.read ?? ''));
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
  if (name === undefined) return [];
  const field = entity.fields.get(name);
  if (name === 'id') return entity.name === expected ? [] : [UnenforceableAccess.wrongTarget(entity, name, expected)];
  if (field?.kind !== 'toOne') return [UnenforceableAccess.noReference(entity, name)];
  if (field.target.name !== expected) return [UnenforceableAccess.wrongTarget(entity, name, expected)];
  const hasPath = field.target.fields.get('path')?.kind === 'attribute';
  return expected === 'OrgUnit' && !hasPath ? [UnenforceableAccess.noPath(field.target)] : [];
}

function viaProblems(entity: EntityModel, via: string): UnenforceableAccess[] {
  const seen = new Set<EntityModel>();
  for (let at = entity, name = via; ;) {
    if (seen.has(at)) return [UnenforceableAccess.circle(entity)];
    seen.add(at);
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
