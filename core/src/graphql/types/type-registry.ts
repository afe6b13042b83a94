import {
  GraphQLList,
  GraphQLNonNull,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';
import type { CrmModel } from '../../model/index.ts';

/**
 * The types of one composition by name, each made on first use. Types of the base schema (what type-graphql made of
 * plain resolvers and entity classes) are never reused: their fields would still point at placeholders.
 */
export class TypeRegistry {
  private readonly types = new Map<string, GraphQLNamedType>();
  private readonly made = new Set<string>();

  constructor(
    readonly model: CrmModel,
    readonly base: GraphQLSchema,
    /** Makes the type of this composition that stands for one of the base schema. */
    private readonly rebuild: (types: TypeRegistry, type: GraphQLNamedType) => GraphQLNamedType,
  ) {}

  /** The type of this name; made by `make` when it is asked for the first time. */
  once<T extends GraphQLNamedType>(name: string, make: () => T): T {
    this.made.add(name);
    const found = this.types.get(name);
    if (found) return found as T;
    const made = make();
    this.types.set(name, made);
    return made;
  }

  /** What stands for a named type of the base schema. */
  named(type: GraphQLNamedType): GraphQLNamedType {
    const found = this.types.get(type.name);
    if (found) return found;
    const rebuilt = this.rebuild(this, type);
    this.types.set(type.name, rebuilt);
    return rebuilt;
  }

  /** Whether a generated type has this name; one of the base schema must not have it, too. */
  isGenerated(name: string): boolean {
    return this.made.has(name);
  }

  output(type: GraphQLOutputType): GraphQLOutputType {
    return this.rewired(type) as GraphQLOutputType;
  }

  input(type: GraphQLInputType): GraphQLInputType {
    return this.rewired(type) as GraphQLInputType;
  }

  baseObject(name: string): GraphQLObjectType | undefined {
    const type = this.base.getType(name);
    return isObjectType(type) ? type : undefined;
  }

  /** An enum of the base schema: labelled enums are registered with type-graphql. */
  baseEnum(name: string): GraphQLEnumType {
    const type = this.base.getType(name);
    if (!isEnumType(type)) throw new Error(`The enum ${name} is not part of the base schema`);
    return type;
  }

  private rewired(type: GraphQLType): GraphQLType {
    if (isNonNullType(type)) return new GraphQLNonNull(this.rewired(type.ofType as GraphQLType) as never);
    if (isListType(type)) return new GraphQLList(this.rewired(type.ofType as GraphQLType));
    return this.named(type as GraphQLNamedType);
  }
}
