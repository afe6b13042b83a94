import {
  GraphQLSchema,
  getNamedType,
  introspectionTypes,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  specifiedScalarTypes,
  type GraphQLArgument,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchemaConfig,
  type GraphQLType,
} from 'graphql';

/** What implements an interface. */
export interface Implementations {
  readonly objects: GraphQLObjectType[];
  readonly interfaces: GraphQLInterfaceType[];
}

/**
 * The types of a schema, found by name from its roots on and no further than the name that is looked for: a type makes
 * its fields when somebody comes to them, and a schema has thousands that an operation never names.
 */
export class TypesOnDemand {
  readonly #config: Readonly<GraphQLSchemaConfig>;
  readonly #found = new Map<string, GraphQLNamedType>();
  /** Whose fields and members were not looked at yet; unions come first: they make no fields. */
  readonly #unions: GraphQLNamedType[] = [];
  readonly #objects: GraphQLNamedType[] = [];
  readonly #inputs: GraphQLNamedType[] = [];
  #implementations: ReadonlyMap<string, Implementations> | undefined;
  #whole: GraphQLSchema | undefined;

  /** All that implement an interface are among the `types` of `config`. */
  constructor(config: Readonly<GraphQLSchemaConfig>) {
    this.#config = config;
    for (const type of [...specifiedScalarTypes, ...introspectionTypes]) this.#found.set(type.name, type);
    for (const root of [config.query, config.mutation, config.subscription]) if (root) this.#add(root);
    for (const type of config.types ?? []) this.#add(type);
  }

  named(name: string): GraphQLNamedType | undefined {
    let found = this.#found.get(name);
    while (!found) {
      const next = this.#unions.pop() ?? this.#objects.shift() ?? this.#inputs.shift();
      if (!next) return undefined;
      this.#lookInto(next);
      found = this.#found.get(name);
    }
    return found;
  }

  implementing({ name }: GraphQLInterfaceType): Implementations {
    this.#implementations ??= implementationsIn(this.#config.types ?? []);
    return this.#implementations.get(name) ?? { objects: [], interfaces: [] };
  }

  /** A schema with all of them, made once: for those who list types. */
  whole(): GraphQLSchema {
    return (this.#whole ??= new GraphQLSchema({ ...this.#config, assumeValid: true }));
  }

  #add(given: GraphQLType): void {
    const type = getNamedType(given);
    if (this.#found.has(type.name)) return;
    this.#found.set(type.name, type);
    if (isUnionType(type)) this.#unions.push(type);
    else if (isInputObjectType(type)) this.#inputs.push(type);
    else if (isObjectType(type) || isInterfaceType(type)) this.#objects.push(type);
  }

  #lookInto(type: GraphQLNamedType): void {
    if (isUnionType(type)) for (const member of type.getTypes()) this.#add(member);
    else if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) this.#add(field.type);
    else if (isObjectType(type) || isInterfaceType(type)) {
      for (const one of type.getInterfaces()) this.#add(one);
      for (const field of Object.values(type.getFields())) {
        this.#add(field.type);
        for (const argument of field.args as readonly GraphQLArgument[]) this.#add(argument.type);
      }
    }
  }
}

function implementationsIn(types: readonly GraphQLNamedType[]): ReadonlyMap<string, Implementations> {
  const found = new Map<string, Implementations>();
  for (const type of new Set(types)) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const { name } of type.getInterfaces()) {
      const { objects, interfaces } = found.get(name) ?? { objects: [], interfaces: [] };
      if (isObjectType(type)) objects.push(type);
      else interfaces.push(type);
      found.set(name, { objects, interfaces });
    }
  }
  return found;
}
