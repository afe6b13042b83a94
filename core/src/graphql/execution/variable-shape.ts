import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  specifiedScalarTypes,
  type GraphQLInputType,
} from 'graphql';
import { Deferred } from '../../database/index.ts';

type Path = readonly (string | number)[];

/** Booleans and enums decide what is read; every other scalar is only a value. */
function isOpen(type: GraphQLInputType): boolean {
  return isScalarType(type) && type !== specifiedScalarTypes.find(({ name }) => name === 'Boolean');
}

/**
 * What of a coerced variable the text of a statement depends on: which members are there, nulls, booleans, enums. Two
 * values with the same shape can be served by the same statement.
 */
export function shapeOf(type: GraphQLInputType, value: unknown): string {
  if (value === null || value === undefined) return 'n';
  if (isNonNullType(type)) return shapeOf(type.ofType, value);
  if (isListType(type)) {
    const item = isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType;
    if (isOpen(item as GraphQLInputType)) return 'l';
    return `[${(value as readonly unknown[]).map((one) => shapeOf(type.ofType, one)).join()}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    let text = '{';
    for (const [name, inner] of Object.entries(value)) {
      const field = fields[name];
      if (field) text += `${name}:${shapeOf(field.type, inner)},`;
    }
    return `${text}}`;
  }
  return isOpen(type) ? 'v' : `=${String(value)}`;
}

/** The value with everything that its shape leaves open replaced by where to find it in a run. */
export function deferred(type: GraphQLInputType, value: unknown, path: Path): unknown {
  if (value === null || value === undefined) return value;
  if (isNonNullType(type)) return deferred(type.ofType, value, path);
  if (isListType(type)) {
    const item = isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType;
    if (isOpen(item as GraphQLInputType)) return at(path);
    return (value as readonly unknown[]).map((one, index) => deferred(type.ofType, one, [...path, index]));
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        const field = fields[name];
        return [name, field ? deferred(field.type, inner, [...path, name]) : inner];
      }),
    );
  }
  return isEnumType(type) || !isOpen(type) ? value : at(path);
}

function at(path: Path): Deferred {
  return new Deferred(({ variables }) =>
    path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], variables),
  );
}
