import { quoteIdentifier, quoteLiteral, SqlParameters } from '../database/index.ts';
import type { AnyOneModel, AttributeModel, EntityAction, EntityModel, ToOneModel } from '../model/index.ts';
import type { Principal } from '../sdk/index.ts';
import { scopeOf } from './permissions.ts';
import { reachConditions, reachesAny } from './reach-conditions.ts';
import { pathCondition } from './scope-path.ts';
import type { RowRule, ViaRule } from './row-rule.ts';
import { hasShares, sharedCondition } from './shared-records.ts';
import { UnenforceableAccess } from './unenforceable-access.ts';

const everyRow = '(true)';
const noRow = '(false)';

/** Parents of parents: deeper than any sensible model, and a circle ends here instead of in a stack overflow. */
const maxDepth = 8;

export interface PredicateOptions {
  /** Only what roles reach: records that were merely shared stay out. */
  readonly byOwnRight?: boolean;
}

/** One question while it is compiled. */
interface Asking {
  readonly principal: Principal;
  readonly params: SqlParameters;
  readonly shares: boolean;
}

/**
 * The SQL condition over the rows of `entity` (under `alias`, unquoted) that the principal may do `action` to.
 * A wider scope includes the narrower ones. Never says anything about `deleted_at`. Null counts as false.
 *
 * The text depends only on the entity and the grants, never on who exactly asks: principals with the same
 * `roleSignature` share it, and their ids, teams and units are bound parameters.
 */
export function rowPredicate(
  entity: EntityModel,
  action: EntityAction,
  principal: Principal | null,
  alias: string,
  params: SqlParameters,
  { byOwnRight = false }: PredicateOptions = {},
): string {
  if (!principal) return noRow;
  return predicateAt(entity, action, alias, { principal, params, shares: !byOwnRight }, 0);
}

/** Whether the principal may do `action` to every row of the entity: nothing need be asked about a single one. */
export function reachesAll(entity: EntityModel, action: EntityAction, principal: Principal | null): boolean {
  return rowPredicate(entity, action, principal, 'r', new SqlParameters()) === everyRow;
}

/**
 * Whether there can be any row that the principal may do `action` to: false where `rowPredicate` is false for all.
 * Records that belong to another one follow that one, as in `rowPredicate`.
 */
export function mayAttempt(entity: EntityModel, action: EntityAction, principal: Principal | null): boolean {
  return principal !== null && attemptAt(entity, action, principal, true);
}

function attemptAt(entity: EntityModel, action: EntityAction, principal: Principal, shares: boolean): boolean {
  const { access } = entity;
  if (typeof access === 'object' && 'via' in access) {
    const needs = neededOfParent(entity, action);
    return parentsOf(entity, access.via).some((parent) =>
      needs.actions.every((needed) => attemptAt(parent, needed, principal, shares && !needs.byOwnRight)),
    );
  }
  const scope = scopeOf(principal, `${entity.permission}:${action}`);
  if (!scope || access === 'catalogue' || scope === 'all') return scope !== null;
  return (
    reachesAny(entity, scope) ||
    flagColumn(entity, action) !== null ||
    scopePathsOf(entity, action, principal).length > 0 ||
    (shares && hasShares(entity, action, principal))
  );
}

/**
 * The rule that `rowPredicate` prints, in its named parts: what an explanation is made of, so that the two can never
 * disagree. Of what belongs to another record it says what that one must allow.
 */
export function rowRule(
  entity: EntityModel,
  action: EntityAction,
  principal: Principal,
  alias: string,
  params: SqlParameters,
  { byOwnRight = false }: PredicateOptions = {},
): RowRule {
  return ruleAt(entity, action, alias, { principal, params, shares: !byOwnRight });
}

function ruleAt(entity: EntityModel, action: EntityAction, alias: string, asking: Asking): RowRule {
  const { access } = entity;
  if (typeof access === 'object' && 'via' in access) {
    return { kind: 'via', name: access.via, ...neededOfParent(entity, action) };
  }
  const { principal, params, shares } = asking;
  const scope = scopeOf(principal, `${entity.permission}:${action}`);
  if (!scope) return { kind: 'closed' };
  if (scope === 'all') return { kind: 'open', because: 'ALL' };
  if (access === 'catalogue') return { kind: 'open', because: 'CATALOGUE' };
  const conditions = reachConditions(entity, scope, principal, alias, params);
  const flag = flagColumn(entity, action);
  if (flag !== null) {
    conditions.push({
      rule: 'FLAG',
      name: flag.name,
      text: `${quoteIdentifier(alias)}.${quoteIdentifier(flag.column)}`,
    });
  }
  for (const [name, path] of scopePathsOf(entity, action, principal)) {
    conditions.push({ rule: 'PLUGIN_SCOPE', name, text: pathCondition(entity, path, alias, principal, params) });
  }
  if (shares && hasShares(entity, action, principal)) {
    const text = sharedCondition(entity, action, alias, principal, params, conditions.length === 0);
    conditions.push({ rule: 'SHARE', name: 'id', text });
  }
  return { kind: 'any', conditions };
}

function predicateAt(entity: EntityModel, action: EntityAction, alias: string, asking: Asking, depth: number): string {
  const rule = ruleAt(entity, action, alias, asking);
  if (rule.kind === 'via') return viaCondition(entity, rule, alias, asking, depth);
  if (rule.kind === 'closed') return noRow;
  if (rule.kind === 'open') return everyRow;
  return rule.conditions.length > 0 ? `(${rule.conditions.map(({ text }) => text).join(' or ')})` : noRow;
}

/** The column that opens a row to every reader. */
function flagColumn({ access, fields }: EntityModel, action: EntityAction): AttributeModel | null {
  if (action !== 'read' || typeof access !== 'object' || 'via' in access || access.shared === undefined) return null;
  const field = fields.get(access.shared);
  return field?.kind === 'attribute' ? field : null;
}

/** The plugins' scopes that the permission was granted through, with their paths. */
function scopePathsOf(entity: EntityModel, action: EntityAction, principal: Principal): [string, string][] {
  const names = principal.customScopes.get(`${entity.permission}:${action}`) ?? [];
  return names.flatMap((name): [string, string][] => {
    const path = entity.scopePaths.get(name);
    return path === undefined ? [] : [[name, path]];
  });
}

/** What somebody must be allowed to do with the parent to do `action` to what belongs to it. */
export function neededOfParent(
  entity: EntityModel,
  action: EntityAction,
): { actions: EntityAction[]; byOwnRight: boolean } {
  if (action === 'read' || action === 'export') return { actions: [action], byOwnRight: false };
  const { access } = entity;
  const byOwnRight = typeof access === 'object' && 'via' in access && access.writing === 'byOwnRight';
  // Who may change a record may add, change and remove what belongs to it.
  return byOwnRight ? { actions: ['read', 'update'], byOwnRight } : { actions: ['update'], byOwnRight };
}

function viaCondition(
  entity: EntityModel,
  { name, actions, byOwnRight }: ViaRule,
  alias: string,
  asking: Asking,
  depth: number,
): string {
  if (depth === maxDepth) throw UnenforceableAccess.circle(entity);
  const inner = `${alias}_${name}`;
  const parentCondition = (parent: EntityModel): string => {
    const below = { ...asking, shares: asking.shares && !byOwnRight };
    // Looked at first: PostgreSQL cannot tell the type of a parameter that was bound for a text that nobody prints.
    if (!actions.every((needed) => attemptAt(parent, needed, asking.principal, below.shares))) return noRow;
    return allOf(actions.map((needed) => predicateAt(parent, needed, inner, below, depth + 1)));
  };
  return entity.fields.get(name)?.kind === 'anyOne'
    ? viaSubject(subjectOf(entity, name), alias, inner, parentCondition)
    : viaParent(parentOf(entity, name), alias, inner, parentCondition);
}

function allOf(conditions: readonly string[]): string {
  return conditions.filter((condition) => condition !== everyRow).join(' and ') || everyRow;
}

function viaParent(
  field: ToOneModel,
  alias: string,
  inner: string,
  parentCondition: (parent: EntityModel) => string,
): string {
  const parent = field.target;
  const condition = parentCondition(parent);
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
  field: AnyOneModel,
  alias: string,
  inner: string,
  parentCondition: (parent: EntityModel) => string,
): string {
  const column = (text: string): string => `${quoteIdentifier(alias)}.${quoteIdentifier(text)}`;
  const open: string[] = [];
  const cases: string[] = [];
  for (const target of field.targets) {
    const condition = parentCondition(target);
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

/** The entities that a record may belong to. */
export function parentsOf(entity: EntityModel, name: string): readonly EntityModel[] {
  const isAny = entity.fields.get(name)?.kind === 'anyOne';
  return isAny ? subjectOf(entity, name).targets : [parentOf(entity, name).target];
}

function subjectOf(entity: EntityModel, name: string): AnyOneModel {
  const field = entity.fields.get(name);
  if (field?.kind === 'anyOne' && field.required) return field;
  throw UnenforceableAccess.noParent(entity, name);
}

function parentOf(entity: EntityModel, name: string): ToOneModel {
  const field = entity.fields.get(name);
  if (field?.kind === 'toOne' && field.required && field.foreignKey) return field;
  throw UnenforceableAccess.noParent(entity, name);
}
