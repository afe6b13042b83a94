import type { AttributeModel, EntityModel, ToOneModel } from '../../model/index.ts';
import type { AggregateFunction } from '../../sdk/index.ts';
import type { ExchangeRates } from '../print/exchange-rates.ts';
import type { GroupPage } from './group-page.ts';
import type { Counting } from '../measures/match-measure.ts';
import type { Comparison, Condition, DateUnit, NamedPart, ObjectPlan, Step } from '../plan/read-plan.ts';

/** One thing to group by: an attribute (dates in buckets), or the record that a to-one points to. */
export interface GroupKey {
  readonly name: string;
  /** Slots and to-one relations that lead to the row of the field. */
  readonly path: readonly Step[];
  readonly field: AttributeModel | ToOneModel;
  readonly bucket?: { readonly by: DateUnit; readonly timeZone: unknown };
}

/** An aggregate over the rows of a group. */
export interface Measure {
  readonly function: AggregateFunction;
  readonly attribute: AttributeModel;
}

export type GroupOrderBasis =
  | { readonly kind: 'count' }
  | { readonly kind: 'key'; readonly index: number }
  | { readonly kind: 'measure'; readonly measure: Measure };

export interface GroupOrder {
  readonly basis: GroupOrderBasis;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

export interface GroupCondition {
  readonly basis: { readonly kind: 'count' } | { readonly kind: 'measure'; readonly measure: Measure };
  readonly comparisons: readonly { readonly operator: Comparison; readonly value: unknown }[];
}

export interface GroupsPlan {
  readonly entity: EntityModel;
  readonly where: Condition;
  readonly withDeleted: boolean;
  /** An instant as text; null: as the records are now. */
  readonly asOf: unknown;
  readonly keys: readonly GroupKey[];
  readonly having: readonly GroupCondition[];
  readonly order: readonly GroupOrder[];
  readonly page: GroupPage;
  readonly outputs: readonly GroupsOutput[];
  /** Where the figures come from. */
  readonly counting: Counting;
}

export type GroupsOutput =
  | { readonly kind: 'nodes'; readonly key: string; readonly parts: readonly GroupPart[] }
  | { readonly kind: 'edges'; readonly key: string; readonly parts: readonly GroupEdgePart[] }
  | { readonly kind: 'pageInfo'; readonly key: string; readonly parts: readonly NamedPart[] }
  | { readonly kind: 'totalCount'; readonly key: string }
  | { readonly kind: 'typename'; readonly key: string; readonly type: string };

export type GroupEdgePart =
  | { readonly kind: 'node'; readonly key: string; readonly parts: readonly GroupPart[] }
  | { readonly kind: 'cursor'; readonly key: string }
  | { readonly kind: 'typename'; readonly key: string; readonly type: string };

/** Members of one group. */
export type GroupPart =
  | { readonly kind: 'count'; readonly key: string }
  | { readonly kind: 'typename'; readonly key: string; readonly type: string }
  | { readonly kind: 'keys'; readonly key: string; readonly parts: readonly GroupKeyPart[] }
  | { readonly kind: 'countDistinct'; readonly key: string; readonly parts: readonly DistinctPart[] }
  | { readonly kind: 'measures'; readonly key: string; readonly parts: readonly MeasurePart[] };

export type GroupKeyPart =
  | { readonly kind: 'value'; readonly key: string; readonly index: number; readonly object?: ObjectPlan }
  /** A slot, a relation that was grouped through, or the object around those. */
  | { readonly kind: 'nested'; readonly key: string; readonly parts: readonly GroupKeyPart[] }
  /** A key field that was not grouped by. */
  | { readonly kind: 'absent'; readonly key: string }
  | { readonly kind: 'typename'; readonly key: string; readonly type: string };

export type DistinctPart =
  | { readonly kind: 'field'; readonly key: string; readonly field: AttributeModel | ToOneModel }
  | { readonly kind: 'slot'; readonly key: string; readonly parts: readonly DistinctPart[] }
  | { readonly kind: 'typename'; readonly key: string; readonly type: string };

export type MeasurePart =
  | { readonly kind: 'measure'; readonly key: string; readonly measure: Measure }
  | { readonly kind: 'slot'; readonly key: string; readonly parts: readonly MeasurePart[] }
  | {
      readonly kind: 'money';
      readonly key: string;
      readonly measure: Measure;
      readonly parts: readonly MoneyAggregatePart[];
    }
  | { readonly kind: 'typename'; readonly key: string; readonly type: string };

export type MoneyAggregatePart =
  | { readonly kind: 'typename'; readonly key: string }
  /** `members`: what is selected of each `Money`. */
  | { readonly kind: 'byCurrency'; readonly key: string; readonly members: readonly NamedPart[] }
  | {
      readonly kind: 'converted';
      readonly key: string;
      readonly conversion: Conversion;
      readonly parts: readonly ConversionPart[];
    };

/** Into which currency, with the rates of which day. */
export interface Conversion {
  readonly rates: ExchangeRates;
  readonly currency: string;
  /** 'YYYY-MM-DD' */
  readonly on: unknown;
  /** Of the currency's smallest unit. */
  readonly decimals: number;
}

export type ConversionPart =
  | { readonly kind: 'typename'; readonly key: string }
  | { readonly kind: 'money'; readonly key: string; readonly members: readonly NamedPart[] }
  | { readonly kind: 'rates'; readonly key: string; readonly members: readonly NamedPart[] }
  | { readonly kind: 'missing'; readonly key: string };
