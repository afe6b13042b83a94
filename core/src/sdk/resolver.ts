import { Resolver as GraphqlResolver } from 'type-graphql';
import { declareRequires, declareResolver, type ClassRef } from './declarations.ts';

type GraphqlClassDecorator = (target: ClassRef) => void;

/**
 * A plain type-graphql resolver class. With an entity or slot, `@Requires` of its fields is known to that row: the
 * engine selects what they need in the statement that reads the row. Code always gets the `id` of an entity, and the
 * `record` of a slot.
 */
export function Resolver(of?: () => ClassRef): (target: ClassRef) => void {
  return (target) => {
    const decorate = GraphqlResolver as unknown as (of?: () => ClassRef) => GraphqlClassDecorator;
    if (!of) return decorate()(target);
    declareResolver(target, of);
    decorate(of)(target);
  };
}

/** On a `@FieldResolver`: the fields of the row that the code needs; they are selected in the same statement. */
export function Requires(...fields: string[]): MethodDecorator {
  return (prototype, key) => declareRequires(prototype, String(key), fields);
}
