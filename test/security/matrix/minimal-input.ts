import {
  isInputObjectType,
  isRequiredInputField,
  getNamedType,
  isEnumType,
  isListType,
  getNullableType,
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

/** Something for every field that an input demands, references excepted. */
export function minimalInput(schema: GraphQLSchema, name: string): Record<string, unknown> {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) return {};
  const required = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(
    required.map((field) => {
      const named = getNamedType(field.type);
      const value = isInputObjectType(named)
        ? minimalInput(schema, named.name)
        : isEnumType(named)
          ? named.getValues()[0]?.name
          : (plain[named.name] ?? 'x');
      return [field.name, isListType(getNullableType(field.type)) ? [value] : value];
    }),
  );
}
