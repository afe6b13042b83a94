import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLUnionType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLType,
} from 'graphql';

/** What of a schema is to stay. */
export interface SchemaFilter {
  /** A field of an object, interface or root type. */
  keepsField(type: GraphQLNamedType, name: string, field: GraphQLFieldConfig<unknown, unknown>): boolean;
  /** A field of an input object, or a value of an enum. */
  keepsInput(type: GraphQLNamedType, name: string): boolean;
  /** Whether a type may be named at all; what leads to it goes with it. */
  keepsType(type: GraphQLNamedType): boolean;
}

type Fields = GraphQLFieldConfigMap<unknown, unknown>;

/** Builds the copy of a schema; types are made again, as those of a schema hold on to each other. */
class Restriction {
  private readonly made = new Map<string, GraphQLNamedType | null>();
  private readonly asked = new Set<string>();

  constructor(private readonly filter: SchemaFilter) {}

  /** The type in the copy; null where nothing of it is left. */
  named(type: GraphQLNamedType): GraphQLNamedType | null {
    let found = this.made.get(type.name);
    if (found === undefined) this.made.set(type.name, (found = this.make(type)));
    return found;
  }

  private make(type: GraphQLNamedType): GraphQLNamedType | null {
    if (isSpecifiedScalarType(type) || isIntrospectionType(type)) return type;
    if (!this.filter.keepsType(type) || !this.hasParts(type)) return null;
    if (isObjectType(type)) return new GraphQLObjectType({ ...type.toConfig(), ...this.composite(type) });
    if (isInterfaceType(type)) return new GraphQLInterfaceType({ ...type.toConfig(), ...this.composite(type) });
    if (isUnionType(type)) {
      const config = type.toConfig();
      return new GraphQLUnionType({ ...config, types: () => this.all<GraphQLObjectType>(config.types) });
    }
    if (isInputObjectType(type)) return this.input(type);
    return isEnumType(type) ? this.enumeration(type) : type;
  }

  private composite(type: GraphQLObjectType | GraphQLInterfaceType): {
    fields: () => Fields;
    interfaces: () => GraphQLInterfaceType[];
  } {
    const config = type.toConfig();
    return {
      fields: () => this.outputs(type, config.fields),
      interfaces: () => this.all<GraphQLInterfaceType>(config.interfaces),
    };
  }

  private outputs(type: GraphQLNamedType, fields: Fields): Fields {
    const kept: Fields = {};
    for (const [name, field] of Object.entries(fields)) {
      if (!this.keepsOutput(type, name, field)) continue;
      const args = Object.entries(field.args ?? {}).flatMap(([argument, config]) =>
        this.named(getNamedType(config.type)) ? [[argument, { ...config, type: this.rewired(config.type) }]] : [],
      );
      kept[name] = {
        ...field,
        type: this.rewired(field.type),
        args: Object.fromEntries(args) as typeof field.args & object,
      };
    }
    return kept;
  }

  private keepsOutput(type: GraphQLNamedType, name: string, field: Fields[string]): boolean {
    return this.filter.keepsField(type, name, field) && this.named(getNamedType(field.type)) !== null;
  }

  private input(type: GraphQLInputObjectType): GraphQLInputObjectType {
    const config = type.toConfig();
    const fields = (): typeof config.fields =>
      Object.fromEntries(
        Object.entries(config.fields)
          .filter(([name, field]) => this.filter.keepsInput(type, name) && this.named(getNamedType(field.type)))
          .map(([name, field]) => [name, { ...field, type: this.rewired(field.type) }]),
      );
    return new GraphQLInputObjectType({ ...config, fields });
  }

  private enumeration(type: GraphQLEnumType): GraphQLEnumType {
    const config = type.toConfig();
    const values = Object.entries(config.values).filter(([name]) => this.filter.keepsInput(type, name));
    return new GraphQLEnumType({ ...config, values: Object.fromEntries(values) });
  }

  /** GraphQL forbids empty types. A type that leads to itself is judged by what else it has. */
  private hasParts(type: GraphQLNamedType): boolean {
    if (this.asked.has(type.name)) return false;
    this.asked.add(type.name);
    try {
      if (isObjectType(type) || isInterfaceType(type)) {
        return Object.entries(type.toConfig().fields).some(
          ([name, field]) => this.filter.keepsField(type, name, field) && this.leadsOn(getNamedType(field.type)),
        );
      }
      if (isInputObjectType(type)) {
        return Object.entries(type.getFields()).some(
          ([name, field]) => this.filter.keepsInput(type, name) && this.leadsOn(getNamedType(field.type)),
        );
      }
      return !isEnumType(type) || type.getValues().some(({ name }) => this.filter.keepsInput(type, name));
    } finally {
      this.asked.delete(type.name);
    }
  }

  private leadsOn(type: GraphQLNamedType): boolean {
    const found = this.made.get(type.name);
    return found === undefined ? this.filter.keepsType(type) && this.hasParts(type) : found !== null;
  }

  private all<T extends GraphQLNamedType>(types: readonly GraphQLNamedType[]): T[] {
    return types.flatMap((type) => (this.named(type) as T | null) ?? []);
  }

  private rewired<T extends GraphQLType>(type: T): T;
  private rewired(type: GraphQLType): GraphQLType {
    if (isNonNullType(type)) return new GraphQLNonNull(this.rewired(type.ofType as GraphQLOutputType) as never);
    if (isListType(type)) return new GraphQLList(this.rewired(type.ofType as GraphQLType));
    return this.named(type as GraphQLNamedType) as GraphQLType;
  }
}

/** The part of a schema that a filter keeps: fields with their resolvers, and only types that can be reached. */
export function restrictedSchema(schema: GraphQLSchema, filter: SchemaFilter): GraphQLSchema {
  const restriction = new Restriction(filter);
  const root = (type: GraphQLObjectType | null | undefined): GraphQLObjectType | null =>
    type ? (restriction.named(type) as GraphQLObjectType | null) : null;
  // What only an interface leads to: records behind `Node`, mistakes behind `UserError`.
  const behindInterfaces = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getInterfaces().length > 0,
  );
  return new GraphQLSchema({
    ...schema.toConfig(),
    query: root(schema.getQueryType()),
    mutation: root(schema.getMutationType()),
    subscription: root(schema.getSubscriptionType()),
    types: behindInterfaces.flatMap((type) => restriction.named(type) ?? []),
    assumeValid: true,
  });
}
