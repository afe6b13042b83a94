import {
  astFromValue,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  print,
  type GraphQLInputType,
} from 'graphql';

/** What a scalar of the platform accepts. */
const samples: Readonly<Record<string, string>> = {
  ...{ Int: '1', Float: '1', Boolean: 'true', String: '"a"', Decimal: '"1"', CurrencyCode: '"CNY"' },
  ...{ Date: '"2026-05-01"', DateTime: '"2026-05-01T08:00:00Z"', JSON: '{}' },
};

/**
 * A value as it stands in a document. Without one the least that the type accepts: required fields only, the first
 * value of an enum, a record whose type the name tells.
 */
export function literalOf(
  type: GraphQLInputType,
  value: unknown,
  name = '',
  idFor: (name: string) => string = () => '',
): string {
  if (value !== undefined) {
    const node = astFromValue(value, type);
    return node ? print(node) : 'null';
  }
  if (isNonNullType(type)) return literalOf(type.ofType as GraphQLInputType, undefined, name, idFor);
  if (isListType(type)) return `[${literalOf(type.ofType as GraphQLInputType, undefined, name, idFor)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (!isInputObjectType(type)) {
    return type.name === 'ID' ? JSON.stringify(idFor(name)) : (samples[type.name] ?? '"a"');
  }
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return `{ ${fields.map((field) => `${field.name}: ${literalOf(field.type, undefined, field.name, idFor)}`).join(', ')} }`;
}
