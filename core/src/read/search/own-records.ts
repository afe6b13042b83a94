import { mayAttempt, reachesAll, rowRule, type NamedCondition } from '../../access/index.ts';
import { ownerToken, quoteIdentifier, quoteLiteral, SqlParameters, typeToken } from '../../database/index.ts';
import type { AnyOneModel, EntityModel } from '../../model/index.ts';
import type { Principal } from '../../sdk/index.ts';
import type { Statement } from '../print/statement.ts';

/** So many records are gathered one by one; whoever has more of them finds enough among the newest. */
const mostOwn = 8000;

/** Rules whose records can be told by tokens of their documents, and by which; null: too many to name them. */
const named: Readonly<Record<string, (principal: Principal) => readonly string[] | null>> = {
  OWNER: ({ userId }) => [userId],
  OWNER_OR_BELOW: ({ userId, reportIds }) => reportIds && [userId, ...reportIds],
  TEAM: ({ teamIds }) => teamIds,
  UNIT: ({ unitIds }) => unitIds,
};

/**
 * Where somebody who does not see everything has to look among very many documents, in the statement of a search. It
 * only narrows: what is found passes the gate as ever, and nothing is asked here about deleted records.
 *
 * - Documents name owner, team and unit of their record, and its type: `tokens` tells those that are open by these.
 * - What is open for another reason (a share, a parent, a plugin's scope) is looked up: `expressions`, of which
 *   `own_records` holds the uuids, an array, as `ids`. Every condition of a rule is a query of its own, because an
 *   index answers it then. Where they turn out to be too many, gathering stops.
 */
export class OwnRecords {
  /** Common table expressions, in the order in which they refer to each other; none: there is nothing to look up. */
  readonly expressions: readonly string[];
  /** Those that come before: records that others hang on. */
  readonly parentExpressions: readonly string[];
  /** Entities of which records are looked up. */
  readonly lookedUp: readonly EntityModel[];
  /** Entities of which records are open by what their documents name, or altogether. */
  readonly named: readonly EntityModel[];
  readonly #names = new Map<EntityModel, string>();
  readonly #statement: Statement;
  readonly #principal: Principal;
  readonly #open: readonly EntityModel[];
  /** What of the rule of an entity its documents name. */
  readonly #rulesOf = new Map<EntityModel, readonly string[]>();
  readonly #expressions: string[] = [];
  #areAll: string;

  /** `when`: condition that records are looked up at all, `whenAll`: not only those that others hang on. */
  constructor(
    entities: readonly EntityModel[],
    when: string,
    whenAll: string,
    statement: Statement,
    principal: Principal,
  ) {
    this.#areAll = when;
    this.#statement = statement;
    this.#principal = principal;
    this.#open = entities.filter((entity) => reachesAll(entity, 'read', principal));
    const sources = entities.map((entity) => [entity, this.#unnamed(entity)] as const);
    this.named = entities.filter((entity) => this.#open.includes(entity) || this.#rulesOf.has(entity));
    this.lookedUp = sources.filter(([, texts]) => texts.length > 0).map(([entity]) => entity);
    const all = sources.flatMap(([, texts]) => texts);
    this.parentExpressions = this.#expressions.splice(0);
    this.#areAll = `(${this.#areAll} and ${whenAll})`;
    if (all.length > 0) this.#add('own_records', all.join(' union '));
    this.expressions = this.#expressions;
  }

  /** Placeholder of a `tsquery`: documents that name whose they are, or are open to everybody. */
  get tokens(): string {
    return this.#tokensOf(this.#open, [...this.#rulesOf.values()].flat());
  }

  /**
   * Condition that the document `d`, which has one of the tokens, is open by them. Where scopes differ by entity, the
   * team of an account may be the caller's, and only accounts that they own be open.
   */
  get isNamed(): string {
    const rulesOfAll = new Set([...this.#rulesOf.values()].flat());
    const alike = [...Map.groupBy(this.#rulesOf, ([, rules]) => rules.join()).values()];
    const groups = alike.map((group) => {
      const isOfGroup = isOf(group.map(([entity]) => entity));
      const rules = group[0]?.[1] ?? [];
      // By all rules that there are: it has one of the tokens, and none that only types have.
      return rules.length === rulesOfAll.size
        ? isOfGroup
        : `(${isOfGroup} and d.tokens @@ ${this.#tokensOf([], rules)})`;
    });
    return `(${[isOf(this.#open), ...groups].join(' or ')})`;
  }

  #tokensOf(open: readonly EntityModel[], rules: readonly string[]): string {
    const tokensOf = (who: Principal): string[] => [
      ...open.map(({ code }) => typeToken(code)),
      ...rules.flatMap((rule) => named[rule]?.(who) ?? []).map(ownerToken),
    ];
    const query = (who: Principal): string => [...new Set(tokensOf(who))].map((token) => `'${token}'`).join(' | ');
    return this.#statement.params.addOf(this.#principal, query, 'tsquery');
  }

  /** How many records of somebody others may hang on, more than are looked up being all the same; null: on none. */
  get parents(): string | null {
    const names = [...this.#names.values()];
    return names.length === 0 ? null : names.map((name) => `(select cardinality(ids) from ${name})`).join(' + ');
  }

  /** Condition that they were looked up, and are all there. */
  get areAll(): string {
    return this.#areAll;
  }

  #of(entity: EntityModel): string {
    let name = this.#names.get(entity);
    if (name === undefined) {
      this.#names.set(entity, (name = `own_${entity.code}`));
      const { access } = entity;
      const { from, conditions } = this.#rule(entity);
      const isChild = typeof access === 'object' && 'via' in access;
      const all = isChild ? this.#children(entity, access.via) : conditions.map(({ text }) => `${from} where ${text}`);
      this.#add(name, all.join(' union all '));
    }
    return name;
  }

  #add(name: string, records: string): void {
    const limited = `select array(select r.id from (${records}) r where ${this.#areAll} limit ${mostOwn + 1}) as ids`;
    const areAll = `select cardinality(ids) <= ${mostOwn} and ${this.#areAll} as yes from ${name}`;
    this.#expressions.push(`${name} as materialized (${limited})`, `${name}_all as materialized (${areAll})`);
    this.#areAll = `(select yes from ${name}_all)`;
  }

  /** Queries of the records that are open for a reason that their documents do not name. */
  #unnamed(entity: EntityModel): string[] {
    if (reachesAll(entity, 'read', this.#principal)) return [];
    const rule = rowRule(entity, 'read', this.#principal, 'r', new SqlParameters());
    if (rule.kind === 'via') return this.#children(entity, rule.name);
    if (rule.kind !== 'any') return [];
    const names = [...new Set(rule.conditions.filter((one) => this.#isNamed(one)).map((one) => one.rule))];
    if (names.length > 0) this.#rulesOf.set(entity, names);
    if (names.length === rule.conditions.length) return [];
    const { from, conditions } = this.#rule(entity);
    const isNamed = conditions.filter((condition) => this.#isNamed(condition)).map(({ text }) => text);
    const rest = isNamed.length > 0 ? ` and (${isNamed.join(' or ')}) is not true` : '';
    return conditions
      .filter((condition) => !this.#isNamed(condition))
      .map(({ text }) => `${from} where ${text}${rest}`);
  }

  #rule(entity: EntityModel): { readonly from: string; readonly conditions: readonly NamedCondition[] } {
    const alias = this.#statement.nextAlias();
    const rule = rowRule(entity, 'read', this.#principal, alias, this.#statement.params);
    const from = `select ${alias}.id from ${quoteIdentifier(entity.table)} ${alias}`;
    return { from, conditions: rule.kind === 'any' ? rule.conditions : [] };
  }

  #isNamed({ rule }: NamedCondition): boolean {
    return (named[rule]?.(this.#principal) ?? null) !== null;
  }

  #children(entity: EntityModel, name: string): string[] {
    const parent = entity.fields.get(name);
    const alias = this.#statement.nextAlias();
    const from = `select ${alias}.id from ${quoteIdentifier(entity.table)} ${alias}`;
    if (parent?.kind === 'anyOne') return this.#withSubjects(parent, alias, from);
    if (parent?.kind !== 'toOne') return [];
    return [`${from} where ${alias}.${quoteIdentifier(parent.column)} ${this.#isOneOf(parent.target)}`];
  }

  /** A parent may be of any entity: all of those are open, or some, or none. */
  #withSubjects({ targets, typeColumn, column }: AnyOneModel, alias: string, from: string): string[] {
    return targets
      .filter((target) => mayAttempt(target, 'read', this.#principal))
      .map((target) => {
        const isOfType = `${alias}.${quoteIdentifier(typeColumn)} = ${quoteLiteral(target.code)}`;
        if (reachesAll(target, 'read', this.#principal)) return `${from} where ${isOfType}`;
        return `${from} where ${isOfType} and ${alias}.${quoteIdentifier(column)} ${this.#isOneOf(target)}`;
      });
  }

  /** An array: an index is asked for thousands of parents in one pass, and not for each. */
  #isOneOf(parent: EntityModel): string {
    return `= any((select ids from ${this.#of(parent)})::uuid[])`;
  }
}

function isOf(entities: readonly EntityModel[]): string {
  return `d.type = any(${quoteLiteral(`{${entities.map(({ code }) => code).join()}}`)}::text[])`;
}
