import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

const plain: Readonly<Record<string, unknown>> = {
  Int: 1,
  Decimal: '1',
  Boolean: false,
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
  CurrencyCode: 'CNY',
};

/** The id that stands at an argument or input field of this name. */
type IdOf = (name: string) => string;

/** Something for every field that an input demands, references excepted unless `idOf` knows them. */
export function minimalInput(schema: GraphQLSchema, name: string, idOf: IdOf = () => 'x'): Record<string, unknown> {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) return {};
  const required = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(required.map((field) => [field.name, minimalValue(schema, field, idOf)]));
}

/** The same for what a root field demands. */
export function minimalArguments(
  schema: GraphQLSchema,
  { args }: GraphQLField<unknown, unknown>,
  idOf: IdOf,
): (readonly [name: string, type: string, value: unknown])[] {
  return args.filter(isRequiredArgument).map((argument) => {
    return [argument.name, String(argument.type), minimalValue(schema, argument, idOf)] as const;
  });
}

function minimalValue(
  schema: GraphQLSchema,
  { name, type }: { readonly name: string; readonly type: GraphQLInputType },
  idOf: IdOf,
): unknown {
  const named = getNamedType(type);
  const value = isInputObjectType(named)
    ? minimalInput(schema, named.name, idOf)
    : isEnumType(named)
      ? named.getValues()[0]?.name
      : named.name === 'ID'
        ? idOf(name)
        : (plain[named.name] ?? 'x');
  return isListType(getNullableType(type)) ? [value] : value;
}
