import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import { parseGlobalId, type CrmModel, type EntityModel, type RowModel } from '../../../../core/src/model/index.ts';
import { Refused, type Input } from './filters.ts';
import type { Sight } from './sight.ts';

type Of = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/**
 * Looks at everything below a root field before any row: notes selected fields that the caller may not see, and
 * refuses filters, orders, groups and figures over them, whether or not there are rows.
 */
export function refuseHidden(info: GraphQLResolveInfo, model: CrmModel, sight: Sight, masked: Set<string>): void {
  const walk = new Walk(info, model, sight, masked);
  const root = info.schema.getQueryType() as GraphQLObjectType;
  walk.field(root, info.fieldNodes as FieldNode[]);
}

class Walk {
  constructor(
    private readonly of: Of,
    private readonly model: CrmModel,
    private readonly sight: Sight,
    private readonly masked: Set<string>,
  ) {}

  field(parent: GraphQLObjectType, nodes: readonly FieldNode[], groupBy: readonly Input[] = []): void {
    const [node] = nodes as readonly [FieldNode];
    const definition = parent.getFields()[node.name.value];
    if (!definition) return;
    const args = getArgumentValues(definition, node, this.of.variableValues) as Input;
    const row = this.#rowNamed(parent.name);
    const field = row?.fields.get(node.name.value);
    if (row && field && !this.sight.mayRead(field)) {
      this.masked.add(`${row.name}.${field.name}`);
      return;
    }
    if (/Group(Sum|Avg|Min|Max|CountDistinct)$/.test(parent.name))
      this.#check(this.#entityOf(parent.name), node.name.value);
    const type = getNamedType(definition.type);
    if (isObjectType(type)) {
      this.#arguments(type.name, args);
      this.#below(type, nodes, groupBy.length > 0 ? groupBy : ((args['groupBy'] ?? []) as readonly Input[]));
      return;
    }
    const targets = field?.kind === 'anyOne' ? field.targets : this.#records(args);
    for (const target of targets) {
      const concrete = this.of.schema.getType(target.name);
      if (isObjectType(concrete)) this.#below(concrete, nodes, []);
    }
  }

  #records(args: Input): EntityModel[] {
    const ids = [args['id'] ?? args['ids'] ?? []].flat();
    return [...new Set(ids.flatMap((id) => parseGlobalId(this.model, String(id))?.entity ?? []))];
  }

  #rowNamed(name: string): RowModel | undefined {
    return this.model.entities.get(name) ?? this.model.slots.find((slot) => slot.name === name);
  }

  #entityOf(typeName: string): RowModel {
    const name = typeName.replace(/Group(Sum|Avg|Min|Max|CountDistinct|Connection)$|Connection$/, '');
    return this.#rowNamed(name) as RowModel;
  }

  #below(type: GraphQLObjectType, nodes: readonly FieldNode[], groupBy: readonly Input[]): void {
    const fields = new Map<string, FieldNode[]>();
    for (const { selectionSet } of nodes) if (selectionSet) this.#gather(type, selectionSet, fields);
    for (const same of fields.values()) {
      const name = same[0]?.name.value ?? '';
      // A key that nothing was grouped by is null, whatever is selected of it.
      const isKey = /GroupKey(Through)?$/.test(type.name);
      if (isKey && !isGroupedBy(groupBy, name)) continue;
      const inner = groupBy.flatMap((key) => (typeof key[name] === 'object' ? [key[name] as Input] : []));
      this.field(type, same, this.#rowNamed(type.name) ? [] : isKey ? inner : groupBy);
    }
  }

  #gather(type: GraphQLObjectType, { selections }: SelectionSetNode, into: Map<string, FieldNode[]>): void {
    for (const node of selections) {
      const { variableValues, fragments, schema } = this.of;
      if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] === false) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        into.set(key, [...(into.get(key) ?? []), node]);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
      const condition = fragment?.typeCondition?.name.value;
      const applies =
        condition === undefined ||
        condition === type.name ||
        type.getInterfaces().some((one) => one.name === schema.getType(condition)?.name);
      if (fragment && applies) this.#gather(type, fragment.selectionSet, into);
    }
  }

  /** Arguments of lists and groups, by the type that they answer with. */
  #arguments(typeName: string, { where, orderBy, groupBy, having }: Input): void {
    if (where == null && orderBy == null && groupBy == null) return;
    const entity = this.#entityOf(typeName);
    this.#where(entity, where);
    if (groupBy == null) for (const element of (orderBy ?? []) as readonly Input[]) this.#path(entity, element);
    for (const element of (groupBy ?? []) as readonly Input[]) this.#path(entity, element);
    const orders = (groupBy == null ? [] : (orderBy ?? [])) as readonly Input[];
    const figures = [(having ?? {}) as Input, ...orders];
    for (const [name, input] of figures.flatMap((one) => Object.entries(one))) {
      if (name !== 'count' && name !== 'key') this.#figures(entity, (input ?? {}) as Input);
    }
  }

  #figures(row: RowModel, input: Input): void {
    for (const [name, value] of Object.entries(input)) {
      const slot = 'slots' in row ? (row as EntityModel).slots.get(name) : undefined;
      if (value == null) continue;
      if (slot) this.#figures(slot, value as Input);
      else this.#check(row, name);
    }
  }

  /** One step of an order or one key of a grouping: one entry on each level. */
  #path(row: RowModel, element: Input): void {
    const [entry] = Object.entries(element).filter(([, value]) => value != null);
    if (!entry) throw new Refused('One key per element');
    const [name, value] = entry;
    // A key of the record behind a relation: the next level names that.
    if (name === 'through') return this.#path(row, value as Input);
    const slot = 'slots' in row ? (row as EntityModel).slots.get(name) : undefined;
    if (slot) return this.#path(slot, value as Input);
    this.#check(row, name);
    const field = row.fields.get(name);
    if (field?.kind === 'toOne' && typeof value === 'object') this.#path(field.target, value as Input);
  }

  #where(row: RowModel, where: unknown): void {
    for (const [name, value] of Object.entries((where ?? {}) as Input)) {
      if (value == null) continue;
      const slot = 'slots' in row ? (row as EntityModel).slots.get(name) : undefined;
      if (name === 'and' || name === 'or' || name === 'not') for (const one of [value].flat()) this.#where(row, one);
      else if (slot) this.#where(slot, value);
      else this.#term(row, name, value as Input);
    }
  }

  #term(row: RowModel, name: string, value: Input): void {
    const field = row.fields.get(name);
    if (!field) {
      const of = [...row.fields.values()].find((one) => 'inputName' in one && one.inputName === name);
      if (of) this.#check(row, of.name);
      return refuseNull(value);
    }
    this.#check(row, name);
    if (field.kind === 'attribute') refuseNull(value);
    if (field.kind === 'toOne' || field.kind === 'hasOne') this.#where(field.target, value);
    if (field.kind !== 'toMany') return;
    for (const [quantifier, inner] of Object.entries(value))
      if (quantifier !== 'count') this.#where(field.target, inner);
  }

  #check(row: RowModel, name: string): void {
    const field = row.fields.get(name);
    if (field && !this.sight.mayRead(field)) throw new Refused(`${row.name}.${name} needs ${String(field.read)}`);
  }
}

/** Nothing is compared with null: who means it says `isNull`. */
function refuseNull(operators: Input): void {
  for (const [operator, value] of Object.entries(operators)) {
    if (value === null && operator !== 'mode') throw new Refused(`${operator} is null`);
    if (operator === 'currency') refuseNull(value as Input);
  }
}

function isGroupedBy(groupBy: readonly Input[], name: string): boolean {
  return name === '__typename' || groupBy.some((key) => key[name] != null);
}
