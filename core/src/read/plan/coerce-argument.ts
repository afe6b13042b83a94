import { coerceInputValue, GraphQLList, GraphQLNonNull, isInputType, type GraphQLSchema } from 'graphql';
import type { EntityModel } from '../../model/index.ts';
import { BadInput } from '../../sdk/index.ts';

/** Arguments of a list that are input objects. */
export type ListArgument = 'where' | 'orderBy';

/**
 * The value of an argument as a query would get it as a variable: wrong values are found, not only names.
 * @throws BadInput with the argument and the place in it
 */
export function coerceArgument(
  schema: GraphQLSchema,
  entity: EntityModel,
  argument: ListArgument,
  value: unknown,
): unknown {
  const type = schema.getType(argument === 'where' ? `${entity.name}Where` : `${entity.name}OrderBy`);
  if (!type || !isInputType(type) || value === undefined) return value;
  const expected = argument === 'where' ? type : new GraphQLList(new GraphQLNonNull(type));
  return coerceInputValue(value, expected, (path, _value, { message }) => {
    // A suggestion could name what the caller may not know of.
    const [said = message] = message.split(' Did you mean');
    throw new BadInput({ zh: said, en: said }, [argument, ...path.map(String)]);
  });
}
