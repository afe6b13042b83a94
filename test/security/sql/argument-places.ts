import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';

/** A value of an argument with a payload in one place. */
export interface Place {
  /** As people read it: `where.name.eq`. */
  readonly path: string;
  readonly value: unknown;
  /** Whether the type takes any text there: ids it does not. */
  readonly isText: boolean;
}

function wrapped(type: GraphQLInputType, value: unknown): unknown {
  return isListType(getNullableType(type)) ? [value] : value;
}

/**
 * Every place inside an argument where a client may write a value, with the payload there; also keys that are none.
 * `seen` keeps types that were walked through already: what a type refuses it refuses everywhere.
 */
export function placesIn(type: GraphQLInputType, payload: string, seen: Set<string>, depth = 0): Place[] {
  const named = getNamedType(type);
  if (isScalarType(named)) {
    return [{ path: '', value: wrapped(type, payload), isText: named.name === 'String' }];
  }
  if (isEnumType(named)) return [{ path: '', value: wrapped(type, payload), isText: false }];
  if (!isInputObjectType(named) || depth > 3) return [];
  const places: Place[] = [];
  if (!seen.has(named.name))
    places.push({ path: '<key>', value: wrapped(type, { [payload]: payload }), isText: false });
  // Operators are shared by all filters: what they make of a text is tried for every field.
  const isOperators = /Filter$/.test(named.name);
  const known = seen.has(named.name);
  seen.add(named.name);
  for (const field of Object.values(named.getFields())) {
    const target = getNamedType(field.type);
    // Records in records in records: their conditions are walked through where they are at home.
    if (known && isInputObjectType(target) && target.name.endsWith('Where')) continue;
    for (const inner of placesIn(field.type, payload, seen, depth + 1)) {
      if (known && !(inner.isText && (isOperators || named.name.endsWith('Where')))) continue;
      const path = inner.path === '' ? field.name : `${field.name}.${inner.path}`;
      // A range has two ends, and what an object must have besides it has.
      const value = field.name === 'between' ? [inner.value, inner.value].flat() : inner.value;
      const beside = named.name.endsWith('Input') ? {} : requiredOf(named);
      const isText = inner.isText && field.name !== 'timeZone';
      places.push({ path, value: wrapped(type, { ...beside, [field.name]: value }), isText });
    }
  }
  return places;
}

function requiredOf(type: GraphQLInputObjectType): Record<string, unknown> {
  const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(required.map((field) => [field.name, fitting(field.type)]));
}

/** A value that fits, for arguments that must be there. */
export function fitting(type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (isListType(getNullableType(type))) {
    return [fitting(named)];
  }
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields());
    const required = fields.filter((field) => isNonNullType(field.type));
    const wanted = required.length > 0 || !named.name.endsWith('By') ? required : fields.slice(0, 1);
    return Object.fromEntries(wanted.map((field) => [field.name, fitting(field.type)]));
  }
  const values: Record<string, unknown> = {
    ...{ Int: 1, Float: 1, Boolean: true, Decimal: '1', Date: '2026-01-15', DateTime: '2026-01-15T08:00:00.000Z' },
    ...{ CurrencyCode: 'CNY', ID: 'x', String: 'x' },
  };
  return values[named.name] ?? 'x';
}

/** Arguments without which a field cannot be asked. */
export function requiredArguments(args: readonly GraphQLArgument[]): Record<string, unknown> {
  const required = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  return Object.fromEntries(required.map(({ name, type }) => [name, fitting(type)]));
}

/** A value as a literal of a document. Enums are texts here: they are what is attacked. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${literal(inner)}`)
      .join(', ')}}`;
  }
  return JSON.stringify(value);
}
