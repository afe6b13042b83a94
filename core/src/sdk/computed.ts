import { Field } from 'type-graphql';
import { graphqlType } from './attribute.ts';
import type { AttributeOptions } from './attribute-options.ts';
import { declareField } from './declarations.ts';

/** What is computed from a row by SQL. */
export interface ComputedOptions extends Pick<
  AttributeOptions,
  'label' | 'description' | 'scale' | 'filter' | 'sort' | 'group' | 'aggregate' | 'read'
> {
  readonly type: 'string' | 'int' | 'decimal' | 'boolean' | 'date' | 'dateTime';
  /**
   * An expression over the row itself; `{coveredUntil}` stands for the column of that attribute. It reads no other
   * rows. Who may not read one of these attributes may not read the computed field either.
   */
  readonly sql: string;
}

/**
 * A field that PostgreSQL computes whenever it is asked for: selected, filtered, sorted, grouped and summed like an
 * attribute, never written, and without a column, so that a change of the expression needs no migration. Nullable. Code
 * that has loaded the record does not find it there. What SQL cannot say is a `@FieldResolver` with `@Requires`.
 * @example
 * ```ts
 * @Computed({ type: 'int', label, sql: '{coveredUntil} - current_date' })
 * daysLeft?: number | null;
 * ```
 */
export function Computed({ sql, ...options }: ComputedOptions): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    declareField(prototype, { kind: 'attribute', name, ...options, write: 'never', formula: sql });
    const description = `${options.label.zh} / ${options.label.en}`;
    Field(() => graphqlType(options) as never, { nullable: true, description })(prototype, name);
  };
}
