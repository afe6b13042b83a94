import { registerEnumType } from 'type-graphql';
import type { Label } from './label.ts';

/** A closed set of values that code branches on. Vocabularies that grow are reference data instead. */
export interface LabelledEnum<Value extends string = string> {
  readonly name: string;
  readonly label: Label;
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, Label>>;
  /** The object that type-graphql knows the enum by. */
  readonly graphql: Readonly<Record<Value, Value>>;
}

/**
 * Declares a closed set of values with labels. Values are UPPER_CASE: the same text in GraphQL and in the database.
 * @example export const StageKind = labelledEnum('StageKind', { zh: '阶段类型', en: 'Stage kind' }, {
 *   OPEN: { zh: '进行中', en: 'Open' }, WON: { zh: '赢单', en: 'Won' } });
 *   export type StageKind = EnumValue<typeof StageKind>;
 */
export function labelledEnum<Value extends string>(
  name: string,
  label: Label,
  labels: Record<Value, Label>,
): LabelledEnum<Value> {
  const values = Object.keys(labels) as Value[];
  const graphql = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  registerEnumType(graphql, {
    name,
    description: `${label.zh} / ${label.en}`,
    valuesConfig: Object.fromEntries(
      values.map((value) => [value, { description: `${labels[value].zh} / ${labels[value].en}` }]),
    ) as Record<Value, { description: string }>,
  });
  return { name, label, values, labels, graphql };
}

/** The union of the values of a labelled enum. */
export type EnumValue<E> = E extends LabelledEnum<infer Value> ? Value : never;
