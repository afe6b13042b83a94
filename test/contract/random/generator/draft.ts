import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Chance } from '../chance.ts';
import { CursorOf, GroupPosition, hasCursor, leaf, Leaf, plain, type Tree } from './value-tree.ts';

/** A variable: its value in each run; undefined: not sent. */
export interface DraftVariable {
  readonly name: string;
  readonly definition: string;
  readonly values: readonly [Tree | undefined | null, Tree | undefined | null];
}

/** An operation while it is written: its variables and fragments so far. Prints arguments. */
export class Draft {
  readonly variables: DraftVariable[] = [];
  readonly fragments: string[] = [];
  #names = 0;

  constructor(
    readonly chance: Chance,
    readonly schema: GraphQLSchema,
  ) {}

  /** A name that nothing else has: variables, fragments, aliases. */
  fresh(prefix: string): string {
    return `${prefix}${(this.#names += 1)}`;
  }

  /** ` @include(if: $b)` or the like; '' mostly. */
  directive(): string {
    const { chance } = this;
    if (!chance.percent(7)) return '';
    const [name, keeps] = chance.percent(50) ? ['include', true] : ['skip', false];
    if (chance.percent(25)) return ` @${name}(if: ${chance.percent(80) === keeps})`;
    const value = (): Leaf => leaf(chance.percent(75) === keeps);
    const [first, second] = [value(), value()];
    const defaults = chance.percent(30);
    const variable = this.fresh('b');
    const type = defaults ? `Boolean = ${String(first.values[0])}` : 'Boolean!';
    this.variables.push({
      name: variable,
      definition: `$${variable}: ${type}`,
      values: [defaults ? undefined : first, leaf(second.values[0])],
    });
    return ` @${name}(if: $${variable})`;
  }

  /** `(first: 2, where: $v1)`; '' without arguments. `solid`: names of those that must not become null. */
  arguments(
    trees: Readonly<Record<string, Tree | undefined>>,
    types: Readonly<Record<string, GraphQLInputType>>,
    solid: readonly string[] = [],
  ): string {
    const printed = Object.entries(trees).flatMap(([name, tree]) => {
      const type = types[name];
      if (tree === undefined || !type) return [];
      const isSize = (name === 'first' || name === 'last') && tree instanceof Leaf;
      if (isSize && this.chance.percent(12)) return [`${name}: ${this.#perhaps(tree, type)}`];
      return [`${name}: ${this.#value(tree, type, !solid.includes(name))}`];
    });
    for (const name of ['where', 'first', 'having']) {
      const type = types[name];
      // Said, but nothing: as if it were not there.
      if (type && trees[name] === undefined && this.chance.percent(3)) printed.push(`${name}: ${this.#nothing(type)}`);
    }
    return printed.length === 0 ? '' : `(${printed.join(', ')})`;
  }

  /** A variable that is null, or not sent, in one of the runs. */
  #perhaps(tree: Tree, type: GraphQLInputType): string {
    const { chance } = this;
    const name = this.fresh('v');
    const nothing = chance.pick([null, undefined]);
    const values = chance.percent(50) ? ([tree, nothing] as const) : ([nothing, tree] as const);
    this.variables.push({ name, definition: `$${name}: ${String(type)}`, values });
    return `$${name}`;
  }

  #nothing(type: GraphQLInputType): string {
    const { chance } = this;
    if (chance.percent(40)) return 'null';
    const name = this.fresh('v');
    const value = chance.percent(50) ? null : undefined;
    this.variables.push({ name, definition: `$${name}: ${String(getNullableType(type))}`, values: [value, undefined] });
    return `$${name}`;
  }

  #value(tree: Tree, type: GraphQLInputType, mayBeNull: boolean): string {
    const isCursor = tree instanceof CursorOf || tree instanceof GroupPosition;
    const share = tree instanceof Leaf ? 14 : 9;
    if (isCursor || this.chance.percent(share)) return this.#hoisted(tree, type, mayBeNull && !isCursor);
    return this.#literal(tree, type);
  }

  #hoisted(tree: Tree, type: GraphQLInputType, mayBeNull: boolean): string {
    const { chance } = this;
    const name = this.fresh('v');
    const nullable = !isNonNullType(type);
    if (!hasCursor(tree) && chance.percent(25)) {
      // Not sent in the first run: the default stands for it.
      const definition = `$${name}: ${String(nullable ? type : getNullableType(type))} = ${literalOf(plain(tree, 0, noCursor), type)}`;
      this.variables.push({ name, definition, values: [undefined, tree] });
      return `$${name}`;
    }
    if (nullable && mayBeNull && standsForNothing(type) && chance.percent(30)) return this.#perhaps(tree, type);
    this.variables.push({ name, definition: `$${name}: ${String(type)}`, values: [tree, tree] });
    return `$${name}`;
  }

  #literal(tree: Tree, given: GraphQLInputType): string {
    const type = getNullableType(given);
    if (tree instanceof Leaf) return literalOf(tree.fix(), type);
    if (isListType(type)) {
      const items = tree as readonly Tree[];
      // One value may stand for a list of one.
      const [only] = items;
      if (items.length === 1 && only && this.chance.percent(10))
        return this.#literal(only, type.ofType as GraphQLInputType);
      return `[${items.map((item) => this.#value(item, type.ofType as GraphQLInputType, false)).join(', ')}]`;
    }
    if (!isInputObjectType(type)) throw new Error(`${String(type)} has no such values`);
    const fields = type.getFields();
    const members = Object.entries(tree as Readonly<Record<string, Tree>>).map(([name, inner]) => {
      const field = fields[name];
      if (!field) throw new Error(`${type.name} has no ${name}`);
      return `${name}: ${this.#value(inner, field.type, !type.name.endsWith('OrderBy') && !type.name.endsWith('GroupBy'))}`;
    });
    const others = Object.values(fields).filter(({ name }) => !(name in tree));
    if (type.name.endsWith('Where') && others.length > 0 && this.chance.percent(4)) {
      const other = this.chance.pick(others);
      members.push(`${other.name}: ${this.#nothing(other.type)}`);
    }
    return `{ ${members.join(', ')} }`;
  }
}

/** Whether null there means the same as leaving it out. */
function standsForNothing(type: GraphQLInputType): boolean {
  const text = String(type);
  return (
    /(Where|Having)$/.test(text) ||
    /^\[\w+OrderBy!\]$/.test(text) ||
    /^(String|Int|Decimal|Date|DateTime|ID)Filter$/.test(text)
  );
}

function noCursor(): never {
  throw new Error('A cursor is always a variable');
}

/** The value as it stands in a document. */
export function literalOf(value: unknown, given: GraphQLInputType): string {
  const type = getNullableType(given);
  if (value === null) return 'null';
  if (isListType(type)) {
    const item = type.ofType as GraphQLInputType;
    return Array.isArray(value) ? `[${value.map((one) => literalOf(one, item)).join(', ')}]` : literalOf(value, item);
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const members = Object.entries(value as Readonly<Record<string, unknown>>)
      .filter(([, inner]) => inner !== undefined)
      .map(([name, inner]) => `${name}: ${literalOf(inner, (fields[name] as { type: GraphQLInputType }).type)}`);
    return `{ ${members.join(', ')} }`;
  }
  return isEnumType(type) ? String(value) : JSON.stringify(value);
}
