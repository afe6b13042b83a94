import {
  livingShares,
  mayAttempt,
  rowRule,
  type NamedCondition,
  type RowRule,
  type RowRuleName,
} from '../../access/index.ts';
import { grantsOfUser, quoteIdentifier, SqlParameters, type SqlRunner } from '../../database/index.ts';
import type { CrmModel, EntityAction, EntityModel } from '../../model/index.ts';
import { permissionsMatching, type Principal, type Scope } from '../../sdk/index.ts';
import { Statement } from '../print/statement.ts';

/** Stable names of what decides. */
export type AccessCode =
  | 'ALL_RECORDS'
  | 'CATALOGUE'
  | 'OWNER'
  | 'MANAGER'
  | Exclude<RowRuleName, 'OWNER' | 'OWNER_OR_BELOW'>
  | 'VIA'
  | 'NO_PERMISSION'
  | 'OUT_OF_SCOPE'
  | 'RECORD_ABSENT';

/** One part of the rule, and whether it let the record through. */
export interface AccessPart {
  readonly code: AccessCode;
  /** Field of the record, or name of the plugin's scope. */
  readonly name: string;
  readonly matched: boolean;
}

export interface AccessShare {
  readonly level: string;
  /** ISO text; null: does not expire. */
  readonly expiresAt: string | null;
}

/** A line of a role that grants the permission. */
export interface AccessGrant {
  readonly role: string;
  readonly permission: string;
  readonly scope: string;
  readonly through: readonly string[];
}

/** What decides whether somebody may do something with one record. */
export interface AccessDecision {
  readonly entity: EntityModel | null;
  readonly action: string;
  readonly allowed: boolean;
  readonly code: AccessCode;
  /** The part that let the record through; null: none did, or no part had to. */
  readonly name: string | null;
  /** Null where another record decides. */
  readonly permission: string | null;
  readonly scope: Scope | null;
  readonly through: readonly string[];
  readonly parts: readonly AccessPart[];
  readonly share: AccessShare | null;
  readonly grants: readonly AccessGrant[];
  /** The records that decide instead, each with the action that is needed there. All must allow it. */
  readonly via: readonly AccessDecision[];
}

/** Who asks about whom. */
export interface AccessQuestion {
  readonly entity: EntityModel;
  readonly uuid: string;
  readonly action: EntityAction;
  readonly principal: Principal;
  /** Sees the record, or gets the answer that an absent one gets. */
  readonly asker: Principal;
}

const table = 'e';
const deepest = 8;

/** Asks the gate itself: its rule part by part instead of as one condition. */
export class AccessExplainer {
  readonly #model: CrmModel;
  readonly #runner: SqlRunner;

  constructor(model: CrmModel, runner: SqlRunner) {
    this.#model = model;
    this.#runner = runner;
  }

  async explain({ entity, uuid, action, principal, asker }: AccessQuestion): Promise<AccessDecision> {
    // Before anything is looked up: without the permission every id has the same answer, there or not.
    if (!mayAttempt(entity, action, principal)) return this.#withGrants(closed(entity, action, principal), principal);
    const withDeleted = action === 'restore' || action === 'purge';
    if (!(await this.#sees(entity, uuid, asker, withDeleted))) return absent(action);
    return this.#decide(entity, uuid, action, principal, false, 0);
  }

  async #sees(entity: EntityModel, uuid: string, asker: Principal, withDeleted: boolean): Promise<boolean> {
    const statement = new Statement(asker);
    const id = statement.params.add(uuid, 'uuid');
    const visible = statement.visible(entity, table, { withDeleted });
    const text = `select 1 from ${quoteIdentifier(entity.table)} ${table} where ${table}.id = ${id} and ${visible}`;
    return (await this.#runner.value(text, statement.params.values)) !== null;
  }

  async #decide(
    entity: EntityModel,
    uuid: string,
    action: EntityAction,
    principal: Principal,
    byOwnRight: boolean,
    depth: number,
  ): Promise<AccessDecision> {
    const params = new SqlParameters();
    const rule = rowRule(entity, action, principal, table, params, { byOwnRight });
    if (rule.kind === 'via') return this.#decideVia(entity, uuid, action, rule, principal, byOwnRight, depth);
    const decision = await this.#decideHere(entity, uuid, action, rule, principal, params);
    return this.#withGrants(decision, principal);
  }

  async #decideHere(
    entity: EntityModel,
    uuid: string,
    action: EntityAction,
    rule: Exclude<RowRule, { kind: 'via' }>,
    principal: Principal,
    params: SqlParameters,
  ): Promise<AccessDecision> {
    const base = { ...closed(entity, action, principal), code: 'OUT_OF_SCOPE' } as const;
    if (rule.kind === 'closed') return closed(entity, action, principal);
    if (rule.kind === 'open') {
      return { ...base, allowed: true, code: rule.because === 'ALL' ? 'ALL_RECORDS' : 'CATALOGUE' };
    }
    const parts = await this.#parts(entity, uuid, rule.conditions, params);
    const passed = parts.find(({ matched }) => matched);
    if (!passed) return { ...base, parts };
    const share = passed.code === 'SHARE' ? await this.#share(entity, uuid, action, principal) : null;
    return { ...base, allowed: true, code: passed.code, name: passed.name, parts, share };
  }

  async #parts(
    entity: EntityModel,
    uuid: string,
    conditions: readonly NamedCondition[],
    params: SqlParameters,
  ): Promise<AccessPart[]> {
    if (conditions.length === 0) return [];
    const columns = conditions.flatMap(({ text, isOwner }, index) => [
      `${text} as "p${index}"`,
      ...(isOwner ? [`${isOwner()} as "o${index}"`] : []),
    ]);
    const id = params.add(uuid, 'uuid');
    const from = `${quoteIdentifier(entity.table)} ${table} where ${table}.id = ${id}`;
    const [row] = await this.#runner.rows<Record<string, boolean | null>>(
      `select ${columns.join(', ')} from ${from}`,
      params.values,
    );
    return conditions.map(({ rule, name }, index): AccessPart => {
      // Null counts as false, as in the gate.
      const matched = row?.[`p${index}`] === true;
      if (rule !== 'OWNER_OR_BELOW') return { code: rule, name, matched };
      return { code: matched && row?.[`o${index}`] !== true ? 'MANAGER' : 'OWNER', name, matched };
    });
  }

  async #share(
    entity: EntityModel,
    uuid: string,
    action: EntityAction,
    principal: Principal,
  ): Promise<AccessShare | null> {
    const params = new SqlParameters();
    const living = livingShares(entity, action, principal, params);
    const [share] = await this.#runner.rows<AccessShare>(
      `select share.level, to_char(share.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "expiresAt"
       from record_share share where ${living} and share.subject_id = ${params.add(uuid, 'uuid')}
       order by share.expires_at desc nulls first limit 1`,
      params.values,
    );
    return share ?? null;
  }

  async #decideVia(
    entity: EntityModel,
    uuid: string,
    action: EntityAction,
    rule: Extract<RowRule, { kind: 'via' }>,
    principal: Principal,
    byOwnRight: boolean,
    depth: number,
  ): Promise<AccessDecision> {
    const above = depth < deepest ? await this.#parentOf(entity, uuid, rule.name) : null;
    const base = { ...closed(entity, action, principal), code: 'VIA', name: rule.name } as const;
    if (!above) return { ...base, code: 'OUT_OF_SCOPE' };
    const via: AccessDecision[] = [];
    for (const needed of rule.actions) {
      const own = byOwnRight || rule.byOwnRight;
      via.push(await this.#decide(above.entity, above.uuid, needed, principal, own, depth + 1));
    }
    const allowed = via.every((decision) => decision.allowed);
    return { ...base, allowed, via };
  }

  async #parentOf(
    entity: EntityModel,
    uuid: string,
    name: string,
  ): Promise<{ readonly entity: EntityModel; readonly uuid: string } | null> {
    const field = entity.fields.get(name);
    if (field?.kind !== 'toOne' && field?.kind !== 'anyOne') return null;
    const type = field.kind === 'anyOne' ? `${table}.${quoteIdentifier(field.typeColumn)}` : 'null';
    const text =
      `select ${table}.${quoteIdentifier(field.column)} as id, ${type} as type ` +
      `from ${quoteIdentifier(entity.table)} ${table} where ${table}.id = $1::uuid`;
    const [row] = await this.#runner.rows<{ id: string | null; type: string | null }>(text, [uuid]);
    const target = field.kind === 'toOne' ? field.target : this.#model.byCode.get(row?.type ?? '');
    return row?.id && target ? { entity: target, uuid: row.id } : null;
  }

  /** The lines of roles behind the permission; what everybody may do who is signed in has none. */
  async #withGrants(decision: AccessDecision, principal: Principal): Promise<AccessDecision> {
    const { permission, scope } = decision;
    if (permission === null || scope === null) return decision;
    const all = await this.#runner.rows<AccessGrant>(grantsOfUser, [principal.userId]);
    const grants = all.filter((grant) => permissionsMatching(grant.permission, [permission]).length > 0);
    return { ...decision, grants };
  }
}

function closed(entity: EntityModel, action: EntityAction, principal: Principal): AccessDecision {
  const { access } = entity;
  const isOwn = typeof access !== 'object' || !('via' in access);
  const permission = isOwn ? `${entity.permission}:${action}` : null;
  return {
    entity,
    action,
    allowed: false,
    code: 'NO_PERMISSION',
    name: null,
    permission,
    scope: permission === null ? null : (principal.grants.get(permission) ?? null),
    through: permission === null ? [] : (principal.customScopes.get(permission) ?? []),
    parts: [],
    share: null,
    grants: [],
    via: [],
  };
}

/** The same for what is not there, what the asker may not see, and what is no id at all. */
export function absent(action: string): AccessDecision {
  return {
    entity: null,
    action,
    allowed: false,
    code: 'RECORD_ABSENT',
    name: null,
    permission: null,
    scope: null,
    through: [],
    parts: [],
    share: null,
    grants: [],
    via: [],
  };
}
