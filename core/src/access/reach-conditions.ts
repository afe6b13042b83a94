import { keysBelow, quoteIdentifier, type SqlParameters } from '../database/index.ts';
import type { EntityModel } from '../model/index.ts';
import type { Principal, Scope } from '../sdk/index.ts';
import type { NamedCondition } from './row-rule.ts';
import { fewKeys } from './create-principal.ts';
import { UnenforceableAccess } from './unenforceable-access.ts';

type Reach = Exclude<Scope, 'all'>;

const reaches: Readonly<Record<Reach, readonly Reach[]>> = {
  own: ['own'],
  team: ['own', 'team'],
  unit: ['own', 'team', 'unit'],
};

/** The rule's fields that a scope looks at: `unit` looks at the owner and the team as well. */
function fieldsWithin({ access }: EntityModel, scope: Reach): [Reach, string][] {
  if (typeof access !== 'object' || 'via' in access) return [];
  return reaches[scope].flatMap((reach) => [access[reach] ?? []].flat().map((name): [Reach, string] => [reach, name]));
}

/** Whether the scope looks at any field of the entity. */
export function reachesAny(entity: EntityModel, scope: Reach): boolean {
  return fieldsWithin(entity, scope).length > 0;
}

/** One condition for each field that says whose a record is; a record may pass any of them. */
export function reachConditions(
  entity: EntityModel,
  scope: Reach,
  principal: Principal,
  alias: string,
  params: SqlParameters,
): NamedCondition[] {
  return fieldsWithin(entity, scope).map(([reach, name]): NamedCondition => {
    const field = columnOf(entity, name);
    const column = `${quoteIdentifier(alias)}.${quoteIdentifier(field)}`;
    const few = (idsOf: (who: Principal) => readonly string[] | null): Pick<NamedCondition, 'few'> =>
      (idsOf(principal)?.length ?? Infinity) > fewKeys || field === entity.keyColumn
        ? {}
        : { few: { column: field, idsOf } };
    if (reach === 'team') {
      return { rule: 'TEAM', name, text: isMyTeam(column, principal, params), ...few(teamIdsOf) };
    }
    if (reach === 'unit') {
      const text = isMyUnit(column, targetOf(entity, name), principal, params);
      return { rule: 'UNIT', name, text, ...few(unitIdsOf) };
    }
    if (scope === 'own' || !principal.hasReports) {
      return { rule: 'OWNER', name, text: isMe(column, principal, params), ...few(({ userId }) => [userId]) };
    }
    const text = isMeOrBelow(column, targetOf(entity, name), principal, params);
    const below = ({ userId, reportIds }: Principal): string[] | null => reportIds && [userId, ...reportIds];
    const isOwner = (): string => isMe(column, principal, params);
    return { rule: 'OWNER_OR_BELOW', name, text, isOwner, ...few(below) };
  });
}

// Named, so that a statement binds each of them once.
const userIdOf = ({ userId }: Principal): string => userId;
const teamIdsOf = ({ teamIds }: Principal): readonly string[] => teamIds;
const unitIdsOf = ({ unitIds }: Principal): readonly string[] | null => unitIds;
const idsFromMeDown = ({ userId, reportIds }: Principal): string[] => [userId, ...(reportIds ?? [])];

export function isMe(column: string, principal: Principal, params: SqlParameters): string {
  return `${column} = ${params.addOf(principal, userIdOf, 'uuid')}`;
}

export function isMyTeam(column: string, principal: Principal, params: SqlParameters): string {
  return `${column} = any(${params.addOf(principal, teamIdsOf, 'uuid[]')})`;
}

/**
 * The own unit or one below it. Few units are a bound array: the planner knows how many rows they have and may use an
 * index (1 % of a million rows counted in 20 ms; by an EXISTS on the path, which no index serves inside an OR, 200 ms).
 * Many are found by the path, once per statement: binding a thousand ids costs 3 ms of planning.
 */
export function isMyUnit(column: string, units: EntityModel, principal: Principal, params: SqlParameters): string {
  if (principal.unitIds !== null) return `${column} = any(${params.addOf(principal, unitIdsOf, 'uuid[]')})`;
  return `${column} in (${idsBelow(units, 'path', principal, ({ unitPath }) => unitPath, params)})`;
}

/** The caller or somebody below in the chain of managers; few and many as for units. */
function isMeOrBelow(column: string, users: EntityModel, principal: Principal, params: SqlParameters): string {
  if (principal.reportIds !== null) {
    return `${column} = any(${params.addOf(principal, idsFromMeDown, 'uuid[]')})`;
  }
  const below = idsBelow(users, 'managerPath', principal, (who) => who.managerPath, params);
  return `(${isMe(column, principal, params)} or ${column} in (${below}))`;
}

/** The ids of all records whose materialised path starts with this one. */
function idsBelow(
  entity: EntityModel,
  pathField: string,
  principal: Principal,
  pathOf: (principal: Principal) => string | null,
  params: SqlParameters,
): string {
  const field = entity.fields.get(pathField);
  if (field?.kind !== 'attribute') throw UnenforceableAccess.noPath(entity, pathField);
  // Paths are uuids and slashes: there is nothing to escape. No path: a pattern that none is equal to.
  const startsWith = (path: string | null): string => (path === null ? '' : `${path}%`);
  const pattern = params.addOf(principal, (who) => startsWith(pathOf(who)), 'text');
  return keysBelow(entity, field, pattern);
}

/** The column that holds the key of the owner, team or unit: of a relation, or the key of the record itself. */
function columnOf(entity: EntityModel, name: string): string {
  const field = entity.fields.get(name);
  if (field?.kind === 'toOne' || (field?.kind === 'attribute' && field.type === 'id')) return field.column;
  throw UnenforceableAccess.noReference(entity, name);
}

function targetOf(entity: EntityModel, name: string): EntityModel {
  const field = entity.fields.get(name);
  if (field?.kind === 'toOne') return field.target;
  if (field?.kind === 'attribute' && field.type === 'id') return entity;
  throw UnenforceableAccess.noReference(entity, name);
}
