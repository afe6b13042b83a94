import { Embedded, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { EnumOptions, PropertyOptions } from '@mikro-orm/core';
import { Field, Int } from 'type-graphql';
import type { AttributeOptions } from './attribute-options.ts';
import { declareField } from './declarations.ts';
import { Money } from './money.ts';
import { CurrencyCode, DateTime, Decimal, LocalDate } from './scalars.ts';

export { CurrencyCode, DateTime, Decimal, LocalDate };

/** Largest number of characters where the declaration says nothing. */
export const defaultMax = { string: 200, text: 20_000, reference: 60 } as const;

type OrmOptions = PropertyOptions<object>;

function columnOptions(options: AttributeOptions): OrmOptions {
  if (options.list) return { type: 'string[]', columnType: 'text[]' };
  switch (options.type) {
    case 'string':
      return { type: 'string', length: options.max ?? defaultMax.string };
    case 'reference':
      return { type: 'string', length: defaultMax.reference };
    case 'text':
      return { type: 'text' };
    case 'int':
      return { type: 'integer' };
    case 'decimal':
      return { type: 'decimal', precision: options.precision ?? 19, scale: options.scale ?? 4 };
    case 'boolean':
      return { type: 'boolean' };
    case 'date':
      return { type: 'date' };
    case 'dateTime':
      return { type: 'datetime', length: 3 };
    default:
      return {};
  }
}

/** @internal for decorators */
export function graphqlType(options: AttributeOptions): unknown {
  switch (options.type) {
    case 'int':
      return Int;
    case 'decimal':
      return Decimal;
    case 'boolean':
      return Boolean;
    case 'date':
      return LocalDate;
    case 'dateTime':
      return DateTime;
    case 'money':
      return Money;
    case 'enum':
      return options.enum?.graphql;
    default:
      return options.format === 'currency' ? CurrencyCode : String;
  }
}

/**
 * One attribute of an entity or slot: column (MikroORM), field (type-graphql), input, filter, order, label, permission.
 * `enum` needs `enum: …`, `reference` needs `vocabulary: …`; what is missing is reported when the composition starts.
 */
export function Attribute(options: AttributeOptions): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    declareField(prototype, { kind: 'attribute', name, ...options });
    const nullable = !options.required;
    // Constants are defaults of the column too: rows that a migration makes (slots of existing records) get them.
    const constant = typeof options.default === 'function' || options.list ? undefined : options.default;
    // The ORM quotes strings without doubling their quotes.
    const raw = typeof constant === 'string' ? `'${constant.replaceAll("'", "''")}'` : String(constant);
    const byDefault = constant === undefined ? {} : { defaultRaw: raw };
    if (options.type === 'money') {
      Embedded(() => Money, { nullable, prefix: `${columnName(name)}_` })(prototype, name);
    } else if (options.type === 'enum' && !options.list) {
      const items = () => [...(options.enum?.values ?? [])];
      Enum({ items, nullable, type: 'string', ...byDefault } as EnumOptions<object>)(prototype, name);
    } else {
      Property({ ...columnOptions(options), nullable, ...byDefault })(prototype, name);
    }
    if (options.unique) {
      // Partial: a soft-deleted record must never block a value.
      (Unique as unknown as (o: object) => PropertyDecorator)({ where: 'deleted_at is null' })(prototype, name);
    }
    if (options.internal) return;
    const returns = (): never => (options.list ? [graphqlType(options)] : graphqlType(options)) as never;
    Field(returns, {
      nullable: nullable || options.read !== undefined,
      description: `${options.label.zh} / ${options.label.en}`,
    })(prototype, name);
  };
}

/** `closeDate` -> `close_date`, `line1Text` -> `line1_text`; the ORM's naming strategy asks this one. */
export function columnName(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
