import { GraphQLScalarType } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';

/** Values of any shape: those of fields of any type. */
export const Json = new GraphQLScalarType({
  ...GraphQLJSON.toConfig(),
  description: 'A value of any type: text, number, boolean, list or object.',
  specifiedByURL: null,
});
