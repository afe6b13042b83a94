import type { EntityAction, EntityModel, FieldModel, RowModel } from '../../../core/src/model/index.ts';
import { guardedFields, keptFields, rules, type Rule } from './access-rules.ts';
import type { Fact, Facts, MarkedValue } from './facts.ts';
import { reaches, type Grant, type Reach } from './people.ts';

/** What everybody who is signed in sees: who they are, and by which sessions and keys. */
const ofEverybody = new Set(['user:read', 'signInSession:read', 'apiKey:read']);

/** Who somebody is, as far as access goes. */
export interface Standing {
  readonly uuid: string;
  readonly teams: readonly string[];
  /** The unit and all below it. */
  readonly units: readonly string[];
  /** Whoever has this person as manager, at any distance. */
  readonly below: readonly string[];
  readonly grants: readonly Grant[];
  /** Permissions of the API key that is used. */
  readonly key?: readonly string[];
}

/**
 * Who may do what, in plain words over the facts. Written from the documentation and sharing nothing with the
 * predicates that the server prints: where the two disagree, one of them is wrong.
 */
export class Oracle {
  readonly #facts: Facts;
  readonly #who: Standing | null;
  readonly #covered = new Map<Fact, Map<EntityAction, boolean>>();
  readonly #hidden = new Map<EntityModel, Fact | null>();
  readonly #seen = new Map<Fact, boolean>();

  constructor(facts: Facts, who: Standing | null) {
    this.#facts = facts;
    this.#who = who;
  }

  /** The widest reach of a permission; null: it was not given. */
  reach(permission: string): Reach | null {
    if (!this.#who) return null;
    let widest = ofEverybody.has(permission) ? 0 : -1;
    for (const [pattern, reach] of this.#who.grants) {
      if (means(pattern, permission)) widest = Math.max(widest, reaches.indexOf(reach));
    }
    if (this.#who.key && !this.#who.key.some((pattern) => means(pattern, permission))) {
      // Who the owner is can be told by every key; nothing else comes by itself.
      widest = permission === 'user:read' ? 0 : -1;
    }
    return reaches[widest] ?? null;
  }

  /** The plugins' scopes that come on top of the reach. */
  #through(permission: string): readonly string[] {
    if (this.reach(permission) === null) return [];
    const { grants = [] } = this.#who ?? {};
    return grants.flatMap(([pattern, , name]) => (name !== undefined && means(pattern, permission) ? [name] : []));
  }

  /** Whether the rule and the grants open the record for the action, deleted or not. */
  covers(fact: Fact, action: EntityAction, shares = true): boolean {
    if (!shares) return this.#covers(fact, action, false);
    let known = this.#covered.get(fact);
    if (!known) this.#covered.set(fact, (known = new Map()));
    let covered = known.get(action);
    if (covered === undefined) known.set(action, (covered = this.#covers(fact, action, true)));
    return covered;
  }

  #covers(fact: Fact, action: EntityAction, shares: boolean): boolean {
    const rule = ruleOf(fact.entity);
    if (rule !== 'catalogue' && 'via' in rule) {
      const parent = this.#parent(fact, rule.via);
      if (!parent) return false;
      if (action === 'read' || action === 'export') return this.covers(parent, action, shares);
      if (rule.writing === undefined) return this.covers(parent, 'update', shares);
      return this.covers(parent, 'read', false) && this.covers(parent, 'update', false);
    }
    const reach = this.reach(`${fact.entity.permission}:${action}`);
    if (reach === null || !this.#who) return false;
    if (rule === 'catalogue' || reach === 'all') return true;
    const value = (name: string): unknown => (name === 'id' ? fact.uuid : fact.values[name]);
    const who = this.#who;
    if (rule.own.some((name) => value(name) === who.uuid)) return true;
    if (action === 'read' && rule.shared !== undefined && value(rule.shared) === true) return true;
    if (shares && this.#isShared(fact, action)) return true;
    if (this.#through(`${fact.entity.permission}:${action}`).some((name) => this.#leads(fact, rule.through?.[name])))
      return true;
    if (reach === 'own') return false;
    if (rule.own.some((name) => who.below.includes(String(value(name))))) return true;
    if (rule.team !== undefined && who.teams.includes(String(value(rule.team)))) return true;
    return reach === 'unit' && rule.unit !== undefined && who.units.includes(String(value(rule.unit)));
  }

  /** Whether the way of a plugin's scope leads from the record to a team of the person. */
  #leads(fact: Fact, way: readonly string[] | undefined): boolean {
    if (way === undefined) return false;
    let at: Fact | null = fact;
    for (const name of way) {
      at = at && this.#parent(at, name);
      if (!at || at.deleted) return false;
    }
    return this.#who?.teams.includes(at.uuid) === true;
  }

  /** A share opens one record for reading, or for reading and updating, to whoever has the permission at all. */
  #isShared(fact: Fact, action: EntityAction): boolean {
    if (action !== 'read' && action !== 'update') return false;
    return this.#facts.sharesOf(fact).some(({ values, deleted }) => {
      const mine = values['user'] === this.#who?.uuid || this.#who?.teams.includes(String(values['team'])) === true;
      const ends = values['expiresAt'];
      const holds = !deleted && (ends === null || Date.parse(String(ends)) > Date.now());
      return mine && holds && (action === 'read' || values['level'] === 'WRITE');
    });
  }

  /** Whether the record and everything that it hangs on is there. */
  lives(fact: Fact): boolean {
    if (fact.deleted) return false;
    const rule = ruleOf(fact.entity);
    if (rule === 'catalogue' || !('via' in rule)) return true;
    const parent = this.#parent(fact, rule.via);
    return parent !== null && this.lives(parent);
  }

  /** Whether the record exists for this person. */
  sees(fact: Fact | null): fact is Fact {
    if (!fact) return false;
    let seen = this.#seen.get(fact);
    if (seen === undefined) this.#seen.set(fact, (seen = this.lives(fact) && this.covers(fact, 'read')));
    return seen;
  }

  /** A record that the data set made and that does not exist for this person. */
  hiddenOf(entity: EntityModel): Fact | undefined {
    let known = this.#hidden.get(entity);
    if (known === undefined) {
      known = this.#facts.made(entity).find((fact) => !fact.deleted && !this.covers(fact, 'read')) ?? null;
      this.#hidden.set(entity, known);
    }
    return known ?? undefined;
  }

  /** Whether any record of the entity could be read. */
  readsAny(entity: EntityModel): boolean {
    return this.mayTry(entity, 'read');
  }

  /** Whether any record of the entity could be the object of the action. */
  mayTry(entity: EntityModel, action: EntityAction): boolean {
    const rule = ruleOf(entity);
    if (rule === 'catalogue' || !('via' in rule)) return this.reach(`${entity.permission}:${action}`) !== null;
    const field = entity.fields.get(rule.via);
    const parents = field?.kind === 'anyOne' ? field.targets : field?.kind === 'toOne' ? [field.target] : [];
    const byOwnRight = action !== 'read' && rule.writing === 'byOwnRight';
    if (action === 'export') return parents.some((parent) => this.mayTry(parent, action));
    return parents.some((parent) => {
      return this.mayTry(parent, action === 'read' ? 'read' : 'update') && (!byOwnRight || this.mayTry(parent, 'read'));
    });
  }

  readsField(row: RowModel, field: FieldModel): boolean {
    if (!this.#who) return false;
    const needed = guardedFields[`${row.name}.${field.name}`];
    return needed === undefined || this.reach(needed) !== null;
  }

  /** Whether the person may set it in a record that it may change. */
  setsField(row: RowModel, field: FieldModel): boolean {
    const needed = keptFields[`${row.name}.${field.name}`];
    return this.readsField(row, field) && (needed === undefined || this.reach(needed) !== null);
  }

  /** Whether the person may meet a value, wherever. `deleted`: on paths that show deleted records. */
  mayMeet({ fact, row, field }: MarkedValue, deleted = false): boolean {
    if (field?.kind === 'attribute' && field.internal) return false;
    const there = deleted ? this.covers(fact, 'read') : this.sees(fact);
    return there && (field === null || this.readsField(row, field));
  }

  #parent(fact: Fact, name: string): Fact | null {
    const field = fact.entity.fields.get(name);
    return field ? this.#facts.target(fact, field) : null;
  }
}

export function ruleOf(entity: EntityModel): Rule {
  const rule = rules[entity.name];
  if (rule === undefined) throw new Error(`access-rules.ts does not say who sees ${entity.name}`);
  return rule;
}

/** `*`, `*:read`, `account:*`, `account:read`. */
function means(pattern: string, permission: string): boolean {
  if (pattern === '*' || pattern === permission) return true;
  if (pattern.startsWith('*:')) return permission.endsWith(pattern.slice(1));
  return pattern.endsWith(':*') && permission.startsWith(pattern.slice(0, -1));
}
