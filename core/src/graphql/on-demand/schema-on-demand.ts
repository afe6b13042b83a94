import {
  GraphQLSchema,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchemaConfig,
} from 'graphql';
import { TypesOnDemand, type Implementations } from './types-on-demand.ts';

type TypeMap = ReturnType<GraphQLSchema['getTypeMap']>;

/**
 * A schema that makes a type's fields when an operation comes to them: graphql-js makes those of all types at once.
 * Whoever lists its types (introspection, a printed schema) makes it whole. Nothing of it is checked: it is for
 * compositions whose whole schema was.
 */
export class SchemaOnDemand extends GraphQLSchema {
  readonly #config: Readonly<GraphQLSchemaConfig>;
  readonly #types: TypesOnDemand;

  constructor(config: Readonly<GraphQLSchemaConfig>, types = new TypesOnDemand(config)) {
    super({ directives: config.directives, assumeValid: true });
    this.#config = config;
    this.#types = types;
  }

  /**
   * The same for a validation that suggests no names: it looks types up in the map of all and lists them only for what
   * was perhaps meant.
   */
  withoutSuggestions(): GraphQLSchema {
    return new LookedUpSchema(this.#config, this.#types);
  }

  override getQueryType(): GraphQLObjectType | null | undefined {
    return this.#config.query;
  }

  override getMutationType(): GraphQLObjectType | null | undefined {
    return this.#config.mutation;
  }

  override getSubscriptionType(): GraphQLObjectType | null | undefined {
    return this.#config.subscription;
  }

  override getType(name: string): GraphQLNamedType | undefined {
    return this.#types.named(name);
  }

  override getTypeMap(): TypeMap {
    return this.#types.whole().getTypeMap();
  }

  override getImplementations(type: GraphQLInterfaceType): Implementations {
    return this.#types.implementing(type);
  }

  override toConfig(): ReturnType<GraphQLSchema['toConfig']> {
    return this.#types.whole().toConfig();
  }
}

/** Its map of all types answers for each name and lists none. */
class LookedUpSchema extends SchemaOnDemand {
  readonly #map = new Proxy<TypeMap>(Object.create(null) as TypeMap, {
    get: (_none, name) => (typeof name === 'string' ? this.getType(name) : undefined),
    has: (_none, name) => typeof name === 'string' && this.getType(name) !== undefined,
  });

  override getTypeMap(): TypeMap {
    return this.#map;
  }
}
