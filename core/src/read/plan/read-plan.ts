import type {
  AnyOneModel,
  AttributeModel,
  EntityModel,
  FieldModel,
  RowModel,
  SlotModel,
  ToManyModel,
  ToOneModel,
} from '../../model/index.ts';
import type { Counting } from '../measures/match-measure.ts';

/** What one JSON object of the result is made of. */
export interface ObjectPlan {
  readonly row: RowModel;
  readonly outputs: readonly OutputPlan[];
}

/** One member of a JSON object. `key` is the response key. */
export type OutputPlan =
  | { readonly kind: 'typename'; readonly key: string; readonly type: string }
  | { readonly kind: 'hidden'; readonly key: string }
  | { readonly kind: 'attribute'; readonly key: string; readonly attribute: AttributeModel }
  | {
      readonly kind: 'money';
      readonly key: string;
      readonly attribute: AttributeModel;
      readonly parts: readonly MoneyPart[];
    }
  | { readonly kind: 'toOne'; readonly key: string; readonly field: ToOneModel; readonly object: ObjectPlan }
  | {
      readonly kind: 'anyOne';
      readonly key: string;
      readonly field: AnyOneModel;
      readonly objects: readonly ObjectPlan[];
    }
  | { readonly kind: 'hasOne'; readonly key: string; readonly field: ToManyModel; readonly object: ObjectPlan }
  | { readonly kind: 'slot'; readonly key: string; readonly slot: SlotModel; readonly object: ObjectPlan }
  | {
      readonly kind: 'connection';
      readonly key: string;
      readonly field: ToManyModel;
      readonly connection: ConnectionPlan;
    }
  /** Where the value of a custom resolver goes in an answer that is spliced: see `../print/computed-places.ts`. */
  | { readonly kind: 'computed'; readonly key: string; readonly place: number; readonly fields: () => FieldModel[] }
  /** Fields of the row that custom resolvers asked for, under `$`. */
  | { readonly kind: 'required'; readonly fields: readonly FieldModel[] };

export interface MoneyPart {
  readonly key: string;
  readonly part: 'amount' | 'currency' | '__typename';
}

/** A page of records of one entity, and which parts of the connection were asked for. */
export interface ConnectionPlan {
  readonly entity: EntityModel;
  readonly where: Condition;
  /** The caller's where speaks about `deletedAt` itself. */
  readonly withDeleted: boolean;
  /** An instant as text; null: as the records are now. */
  readonly asOf: unknown;
  readonly order: readonly OrderTerm[];
  readonly page: Page;
  readonly outputs: readonly ConnectionOutput[];
  /** Where the total of a list that hangs on no record comes from. */
  readonly counting: Counting;
}

export type ConnectionOutput =
  | { readonly kind: 'nodes'; readonly key: string; readonly object: ObjectPlan }
  | { readonly kind: 'edges'; readonly key: string; readonly parts: readonly EdgeOutput[] }
  | { readonly kind: 'pageInfo'; readonly key: string; readonly parts: readonly NamedPart[] }
  /** `estimate`: what the planner of PostgreSQL expects will do where counting is work. */
  | { readonly kind: 'totalCount'; readonly key: string; readonly estimate: boolean }
  | { readonly kind: 'typename'; readonly key: string; readonly type: string };

export type EdgeOutput =
  | { readonly kind: 'node'; readonly key: string; readonly object: ObjectPlan }
  | { readonly kind: 'cursor'; readonly key: string }
  | { readonly kind: 'typename'; readonly key: string; readonly type: string };

export interface NamedPart {
  readonly key: string;
  readonly name: string;
}

export interface Page {
  /** Rows of the page, a number. */
  readonly size: unknown;
  /** A power of two that the page does not exceed, with the row more: all that the text of the statement says of it. */
  readonly atMost: number;
  /** One row more is read, to tell whether there is a next page. */
  readonly looksFurther: boolean;
  readonly backward: boolean;
  /** Values of the order terms and the uuid where the page starts (exclusive), as text; null: from the edge. */
  readonly after: CursorValues | null;
  readonly before: CursorValues | null;
}

/** A text or null for each order term, and the uuid. Which of them are null is known while planning. */
export type CursorValues = readonly unknown[];

/** A step from a row to another: to-one relations and slots. */
export type Step =
  { readonly kind: 'toOne'; readonly field: ToOneModel } | { readonly kind: 'slot'; readonly slot: SlotModel };

export interface OrderTerm {
  readonly path: readonly Step[];
  readonly attribute: AttributeModel;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

export type Comparison = 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte';
export type TextMatch = 'contains' | 'startsWith' | 'endsWith' | 'like';

/**
 * A filter as a tree over one row. Values become bound parameters: they are checked and ready to bind, or `Deferred`
 * and checked when the statement runs.
 */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | {
      readonly kind: 'compare';
      readonly column: ColumnRef;
      readonly operator: Comparison;
      readonly value: unknown;
      readonly insensitive: boolean;
    }
  | {
      readonly kind: 'in';
      readonly column: ColumnRef;
      /** A list. */
      readonly values: unknown;
      readonly negated: boolean;
      readonly insensitive: boolean;
    }
  | { readonly kind: 'isNull'; readonly column: ColumnRef; readonly isNull: boolean }
  | {
      readonly kind: 'match';
      readonly column: ColumnRef;
      /** For LIKE. */
      readonly pattern: unknown;
      readonly insensitive: boolean;
    }
  /** Full text: all words, a text of them, and all runs of characters, LIKE patterns. */
  | { readonly kind: 'fullText'; readonly column: ColumnRef; readonly words: unknown; readonly runs: unknown }
  | PinyinCondition
  | {
      readonly kind: 'list';
      readonly column: ColumnRef;
      readonly operator: 'hasAny' | 'hasAll';
      /** A list of texts. */
      readonly values: unknown;
    }
  | { readonly kind: 'emptyList'; readonly column: ColumnRef; readonly isEmpty: boolean }
  | {
      readonly kind: 'relative';
      readonly column: ColumnRef;
      readonly last: boolean;
      readonly count: unknown;
      readonly unit: DateUnit;
      readonly timeZone: unknown;
    }
  | { readonly kind: 'toOne'; readonly field: ToOneModel; readonly condition: Condition }
  /** On a reference itself; a record that does not exist for the caller counts as none. `negated`: where all exist. */
  | {
      readonly kind: 'reference';
      readonly field: ToOneModel | AnyOneModel;
      readonly found: Condition;
      readonly negated?: Condition;
      /** Of a reference to any record: the only entities that `found` can be about; left out: all of its targets. */
      readonly targets?: readonly EntityModel[];
    }
  | { readonly kind: 'slot'; readonly slot: SlotModel; readonly condition: Condition }
  | {
      readonly kind: 'toMany';
      readonly field: ToManyModel;
      readonly quantifier: 'some' | 'every' | 'none';
      readonly condition: Condition;
    }
  | {
      readonly kind: 'count';
      readonly field: ToManyModel;
      readonly comparisons: readonly { readonly operator: Comparison; readonly value: unknown }[];
    };

/** The value's pinyin, which the search keeps, is like a pattern, or the value itself is, in any case. */
export interface PinyinCondition {
  readonly kind: 'pinyin';
  readonly column: ColumnRef;
  /** Name of the field in the documents of the search. */
  readonly key: string;
  /** Column of the row with the uuid of the record. */
  readonly keyColumn: string;
  /** Permission of the documents that know the field. */
  readonly permission: string;
  /** `tsquery` that every document with such a value meets; null: there is none. */
  readonly query: unknown;
  /** For LIKE, over the pinyin; null: there are no letters to look for. */
  readonly spelling: unknown;
  /** For ILIKE, over the value. */
  readonly writing: unknown;
}

/** A column of the row that the condition is about, with the type that values are cast to. */
export interface ColumnRef extends Pick<AttributeModel, 'column' | 'formula'> {
  readonly cast: string;
}

export type DateUnit = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

export const everything: Condition = { kind: 'and', parts: [] };

/** Whether no record fails it, also where it came of an empty filter. */
export const isEverything = (condition: Condition): boolean => condition.kind === 'and' && condition.parts.length === 0;
