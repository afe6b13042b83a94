import {
  getNullableType,
  getVariableValues,
  isLeafType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

interface LeafVariable {
  readonly name: string;
  readonly type: GraphQLLeafType;
  readonly isRequired: boolean;
  readonly hasDefault: boolean;
}

/**
 * Coerces the variables of one operation as graphql-js does. Scalars and enums that are there and fit, which is nearly
 * all that most operations have, it does not look up and describe each time anew; whatever else there is, graphql-js is
 * asked.
 */
export class VariableCoercion {
  readonly #schema: GraphQLSchema;
  readonly #all: readonly VariableDefinitionNode[];
  readonly #leaves: readonly LeafVariable[];
  readonly #others: readonly VariableDefinitionNode[];

  constructor(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode) {
    const leaves: LeafVariable[] = [];
    const others: VariableDefinitionNode[] = [];
    for (const definition of variableDefinitions) {
      const declared = typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined;
      const type = declared && getNullableType(declared);
      if (!isLeafType(type)) others.push(definition);
      else {
        const name = definition.variable.name.value;
        leaves.push({
          name,
          type,
          isRequired: isNonNullType(declared),
          hasDefault: definition.defaultValue !== undefined,
        });
      }
    }
    this.#schema = schema;
    this.#all = variableDefinitions;
    this.#leaves = leaves;
    this.#others = others;
  }

  /** Null where a value does not fit. */
  of(input: Values): Values | null {
    if (this.#all.length === 0) return {};
    const leaves = this.#leavesOf(input);
    if (!leaves) return this.#asked(this.#all, input);
    if (this.#others.length === 0) return leaves;
    const others = this.#asked(this.#others, input);
    return others && { ...leaves, ...others };
  }

  /** Null where one has to be looked at more closely. */
  #leavesOf(input: Values): Values | null {
    const coerced: Record<string, unknown> = {};
    for (const { name, type, isRequired, hasDefault } of this.#leaves) {
      const isThere = Object.hasOwn(input, name);
      const value = isThere ? input[name] : null;
      if (value === null) {
        if (isRequired || (!isThere && hasDefault)) return null;
        if (isThere) coerced[name] = null;
        continue;
      }
      const parsed = parsedBy(type, value);
      if (parsed === undefined) return null;
      coerced[name] = parsed;
    }
    return coerced;
  }

  #asked(definitions: readonly VariableDefinitionNode[], input: Values): Values | null {
    return getVariableValues(this.#schema, definitions, input).coerced ?? null;
  }
}

/** Undefined where the value does not fit. */
function parsedBy(type: GraphQLLeafType, value: unknown): unknown {
  try {
    return type.parseValue(value);
  } catch {
    return undefined;
  }
}
