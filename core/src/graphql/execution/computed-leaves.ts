import {
  getArgumentValues,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { placesIn, withValues, type ComputedField } from '../../read/index.ts';
import type { RequestContext } from '../request/request-context.ts';

/** A computed field without a selection of its own: its value can be written into the text of an answer. */
export interface ComputedLeaf {
  readonly parent: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

/** What resolvers are told about the operation, but for the place of each. */
export type OperationInfo = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'operation' | 'variableValues'>;

/** How the computed fields of a statement are filled in; none where one of them has a selection. */
export function computedLeaves(schema: GraphQLSchema, fields: readonly ComputedField[]): readonly ComputedLeaf[] {
  const leaves = fields.flatMap(({ row, field: { name, nodes } }) => {
    const parent = schema.getType(row.name);
    const definition = isObjectType(parent) ? parent.getFields()[name] : undefined;
    if (!isObjectType(parent) || !definition?.resolve || !isLeafType(getNamedType(definition.type))) return [];
    return [{ parent, definition, nodes }];
  });
  return leaves.length === fields.length ? leaves : [];
}

/**
 * The text of an answer with the values of its computed fields. Their resolvers are all called before the first of them
 * is waited for, as for a list in graphql-js: what loads in batches does so here.
 * @throws whenever anything is not as it should be: what the answer is then, graphql-js knows
 */
export async function withComputedLeaves(
  text: string,
  leaves: readonly ComputedLeaf[],
  context: RequestContext,
  operation: OperationInfo,
): Promise<string> {
  const placed = placesIn(text);
  const calls = leaves.map((leaf) => callOf(leaf, context, operation));
  const values = placed.places.map(({ place, required }) => calls[place]?.({ $: required }));
  const texts = (await Promise.all(values)).map((value, index) => {
    const { definition } = leaves[placed.places[index]?.place ?? 0] as ComputedLeaf;
    return JSON.stringify(serialised(definition.type, value));
  });
  return withValues(placed, texts);
}

function callOf(
  { parent, definition, nodes }: ComputedLeaf,
  context: RequestContext,
  operation: OperationInfo,
): (source: unknown) => unknown {
  const { name, resolve } = definition;
  const [first] = nodes;
  if (!resolve || !first) throw new TypeError(`${parent.name}.${name} is not computed`);
  const args = getArgumentValues(definition, first, operation.variableValues);
  const info = new LeafInfo(operation, { parent, definition, nodes });
  return (source) => {
    try {
      return resolve(source, args, context, info);
    } catch (error) {
      // A promise like the others: all of them are waited for.
      return Promise.reject(error as Error);
    }
  };
}

/** What a resolver that fills a place is told. A class: literals with getters would each be a shape of their own. */
class LeafInfo implements GraphQLResolveInfo {
  readonly fieldName: string;
  readonly returnType: GraphQLOutputType;
  readonly parentType: GraphQLObjectType;
  readonly fieldNodes: readonly FieldNode[];
  readonly schema: GraphQLSchema;
  readonly fragments: GraphQLResolveInfo['fragments'];
  readonly operation: GraphQLResolveInfo['operation'];
  readonly variableValues: GraphQLResolveInfo['variableValues'];
  readonly rootValue = undefined;

  constructor(operation: OperationInfo, { parent, definition, nodes }: ComputedLeaf) {
    this.fieldName = definition.name;
    this.returnType = definition.type;
    this.parentType = parent;
    this.fieldNodes = nodes;
    this.schema = operation.schema;
    this.fragments = operation.fragments;
    this.operation = operation.operation;
    this.variableValues = operation.variableValues;
  }

  /** A place does not know where in the answer it is: whoever asks is called again by graphql-js, which does. */
  get path(): never {
    throw new Error('A place in a text has no path');
  }
}

/** @throws where the type does not allow the value */
function serialised(type: GraphQLOutputType, value: unknown): unknown {
  if (value instanceof Error) throw value;
  if (isNonNullType(type)) {
    const present = serialised(type.ofType, value);
    if (present === null) throw new TypeError('A value is missing');
    return present;
  }
  if (value === null || value === undefined) return null;
  if (isListType(type)) {
    if (!Array.isArray(value)) throw new TypeError('A list is no array');
    return value.map((item: unknown) => serialised(type.ofType, item));
  }
  if (!isLeafType(type)) throw new TypeError('A value has a selection');
  const leaf = type.serialize(value);
  if (leaf === null || leaf === undefined) throw new TypeError('A value has no text');
  return leaf;
}
