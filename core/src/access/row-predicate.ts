import { quoteIdentifier, quoteLiteral, type SqlParameters } from '../database/index.ts';
import type { EntityAction, EntityModel, FieldModel } from '../model/index.ts';
import type { Principal, Scope } from '../sdk/index.ts';
import { scopeOf } from './permissions.ts';
import { UnenforceableAccess } from './unenforceable-access.ts';

const everyRow = '(true)';
const noRow = '(false)';

/** Parents of parents: deeper than any sensible model, and a circle ends here instead of in a stack overflow. */
const maxDepth = 8;

/**
 * The SQL condition over the rows of `entity` (under `alias`, unquoted) that the principal may do `action` to.
 * A wider scope includes the narrower ones. Never says anything about `deleted_at`. Null counts as false.
 *
 * The text depends only on the entity and the grants, never on who exactly asks: principals with the same
 * `roleSignature` share it, and their ids, teams and unit path are bound parameters.
 */
export function rowPredicate(
  entity: EntityModel,
  action: EntityAction,
  principal: Principal | null,
  alias: string,
  params: SqlParameters,
): string {
  return predicateAt(entity, action, principal, alias, params, 0);
}

/**
 * Whether there can be any row that the principal may do `action` to: false where `rowPredicate` is false for all.
 * Records that belong to another one follow that one, as in `rowPredicate`.
 */
export function mayAttempt(entity: EntityModel, action: EntityAction, principal: Principal | null): boolean {
  const { access } = entity;
  if (typeof access === 'object' && 'via' in access) {
    return parentsOf(entity, access.via).some((parent) => mayAttempt(parent, parentAction(action), principal));
  }
  const scope = scopeOf(principal, `${entity.permission}:${action}`);
  if (!scope || access === 'catalogue' || scope === 'all') return scope !== null;
  return fieldsWithin(access, scope).length > 0 || sharedColumn(entity, action) !== null;
}

function predicateAt(
  entity: EntityModel,
  action: EntityAction,
  principal: Principal | null,
  alias: string,
  params: SqlParameters,
  depth: number,
): string {
  if (!principal) return noRow;
  const { access } = entity;
  if (typeof access === 'object' && 'via' in access) {
    if (depth === maxDepth) throw UnenforceableAccess.circle(entity);
    return entity.fields.get(access.via)?.kind === 'anyOne'
      ? viaSubject(entity, access.via, action, principal, alias, params, depth)
      : viaParent(entity, access.via, action, principal, alias, params, depth);
  }
  const scope = scopeOf(principal, `${entity.permission}:${action}`);
  if (!scope) return noRow;
  if (scope === 'all' || access === 'catalogue') return everyRow;
  const parts = fieldsWithin(access, scope).map(([reach, name]) => {
    const column = `${quoteIdentifier(alias)}.${quoteIdentifier(columnOf(entity, name))}`;
    if (reach === 'own') return `${column} = ${params.add(principal.userId, 'uuid')}`;
    if (reach === 'team') return `${column} = any(${params.add(principal.teamIds, 'uuid[]')})`;
    return underUnit(entity, name, column, principal, alias, params);
  });
  const shared = sharedColumn(entity, action);
  if (shared !== null) parts.push(`${quoteIdentifier(alias)}.${quoteIdentifier(shared)}`);
  return parts.length > 0 ? `(${parts.join(' or ')})` : noRow;
}

/** The column that opens a row to every reader. */
function sharedColumn({ access, fields }: EntityModel, action: EntityAction): string | null {
  if (action !== 'read' || typeof access !== 'object' || 'via' in access || access.shared === undefined) return null;
  const field = fields.get(access.shared);
  return field?.kind === 'attribute' ? field.column : null;
}

type Reach = Exclude<Scope, 'all'>;

/** The rule's fields that a scope looks at: `unit` looks at the owner and the team as well. */
function fieldsWithin(rule: Partial<Record<Reach, string | readonly string[]>>, scope: Reach): [Reach, string][] {
  const reaches: readonly Reach[] = { own: ['own'], team: ['own', 'team'], unit: ['own', 'team', 'unit'] }[
    scope
  ] as Reach[];
  return reaches.flatMap((reach) => [rule[reach] ?? []].flat().map((name): [Reach, string] => [reach, name]));
}

/** The column that holds the key of the owner, team or unit: of a relation, or the key of the record itself. */
function columnOf(entity: EntityModel, name: string): string {
  const field = entity.fields.get(name);
  if (field?.kind === 'toOne' || (field?.kind === 'attribute' && field.type === 'id')) return field.column;
  throw UnenforceableAccess.noReference(entity, name);
}

/** A unit and everything below it: the materialised path of the record's unit starts with the path of one's own. */
function underUnit(
  entity: EntityModel,
  name: string,
  column: string,
  principal: Principal,
  alias: string,
  params: SqlParameters,
): string {
  const units = unitsOf(entity, name);
  const inner = quoteIdentifier(`${alias}_unit`);
  const path = `${inner}.${quoteIdentifier(columnOfPath(units))}`;
  // Paths are uuids and slashes: there is nothing to escape. No unit: a pattern that no path is equal to.
  const pattern = params.add(principal.unitPath === null ? '' : `${principal.unitPath}%`, 'text');
  const key = `${inner}.${quoteIdentifier(units.keyColumn)}`;
  return `exists (select from ${quoteIdentifier(units.table)} ${inner} where ${key} = ${column} and ${path} like ${pattern})`;
}

function unitsOf(entity: EntityModel, name: string): EntityModel {
  const field = entity.fields.get(name);
  if (field?.kind === 'toOne') return field.target;
  if (field?.kind === 'attribute' && field.type === 'id') return entity;
  throw UnenforceableAccess.noReference(entity, name);
}

function columnOfPath(units: EntityModel): string {
  const field: FieldModel | undefined = units.fields.get('path');
  if (field?.kind !== 'attribute') throw UnenforceableAccess.noPath(units);
  return field.column;
}

function viaParent(
  entity: EntityModel,
  name: string,
  action: EntityAction,
  principal: Principal,
  alias: string,
  params: SqlParameters,
  depth: number,
): string {
  const field = parentOf(entity, name);
  const parent = field.target;
  const inner = `${alias}_${name}`;
  const condition = predicateAt(parent, parentAction(action), principal, inner, params, depth + 1);
  // The reference is required and a foreign key: where every parent is open, every child is.
  if (condition === everyRow || condition === noRow) return condition;
  const key = `${quoteIdentifier(inner)}.${quoteIdentifier(parent.keyColumn)}`;
  const reference = `${quoteIdentifier(alias)}.${quoteIdentifier(field.column)}`;
  const rows = `${quoteIdentifier(parent.table)} ${quoteIdentifier(inner)}`;
  return `exists (select from ${rows} where ${key} = ${reference} and ${condition})`;
}

/**
 * The same where the parent may be a record of any entity: one case per entity, so that a row asks only about its own.
 */
function viaSubject(
  entity: EntityModel,
  name: string,
  action: EntityAction,
  principal: Principal,
  alias: string,
  params: SqlParameters,
  depth: number,
): string {
  const field = subjectOf(entity, name);
  const column = (text: string): string => `${quoteIdentifier(alias)}.${quoteIdentifier(text)}`;
  const inner = `${alias}_${name}`;
  const open: string[] = [];
  const cases: string[] = [];
  for (const target of field.targets) {
    const condition = predicateAt(target, parentAction(action), principal, inner, params, depth + 1);
    const code = quoteLiteral(target.code);
    if (condition === everyRow) open.push(code);
    else if (condition !== noRow) {
      const key = `${quoteIdentifier(inner)}.${quoteIdentifier(target.keyColumn)} = ${column(field.column)}`;
      const rows = `${quoteIdentifier(target.table)} ${quoteIdentifier(inner)}`;
      cases.push(`when ${code} then exists (select from ${rows} where ${key} and ${condition})`);
    }
  }
  if (open.length === field.targets.length) return everyRow;
  const parts = open.length > 0 ? [`${column(field.typeColumn)} in (${open.join(', ')})`] : [];
  if (cases.length > 0) parts.push(`case ${column(field.typeColumn)} ${cases.join(' ')} else false end`);
  return parts.length > 0 ? `(${parts.join(' or ')})` : noRow;
}

function subjectOf(entity: EntityModel, name: string): Extract<FieldModel, { kind: 'anyOne' }> {
  const field = entity.fields.get(name);
  if (field?.kind === 'anyOne' && field.required) return field;
  throw UnenforceableAccess.noParent(entity, name);
}

/** The entities that a record may belong to. */
function parentsOf(entity: EntityModel, name: string): readonly EntityModel[] {
  const isAny = entity.fields.get(name)?.kind === 'anyOne';
  return isAny ? subjectOf(entity, name).targets : [parentOf(entity, name).target];
}

function parentOf(entity: EntityModel, name: string): Extract<FieldModel, { kind: 'toOne' }> {
  const field = entity.fields.get(name);
  if (field?.kind === 'toOne' && field.required && field.foreignKey) return field;
  throw UnenforceableAccess.noParent(entity, name);
}

/** Who may change a record may add, change and remove what belongs to it. */
function parentAction(action: EntityAction): EntityAction {
  return action === 'read' ? 'read' : 'update';
}
