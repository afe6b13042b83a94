import type { ClassRef } from './declarations.ts';

/** How finely a measure tells days apart. Weeks need days; months, quarters and years follow from either. */
export type MeasureGrain = 'DAY' | 'MONTH';

/** What a measure keeps. */
export interface MeasureOptions {
  /** Part of the names of its tables, in snake_case: `pipeline` of `Opportunity` is `opportunity_pipeline`. */
  readonly name: string;
  /**
   * What it can be grouped and filtered by: relations to one, enums, references, booleans, short strings. Few different
   * combinations of them make it small, and small is fast.
   */
  readonly by: readonly string[];
  /** Attributes of type `date` to group by. Kept apart, so that questions without them stay as fast. */
  readonly dates?: Readonly<Record<string, MeasureGrain>>;
  /** Attributes of type int, decimal and money that are summed (and averaged); money per currency. */
  readonly sum?: readonly string[];
  /**
   * Groups as of a past day are told from it, too: what it keeps now, without the records that changed since, with what
   * was there of them then. Of entities with `versions`. Every write of a record appends one narrow row for it.
   */
  readonly past?: boolean;
}

// Kept beside the class, never in a list of all classes: importing a file must not register anything.
const declared = new WeakMap<object, MeasureOptions[]>();

/**
 * Keeps count and sums of the records of an entity, so that groups over millions of them are a lookup. Exact whenever
 * it is read, under the same row scopes, kept by the database whoever writes; `guanxi migrate` makes and fills it.
 * Group queries and total counts that it can answer are answered from it, others are counted as ever: `explain` tells.
 * @example @Measure({ name: 'pipeline', by: ['stage', 'status'], dates: { closeDate: 'MONTH' }, sum: ['amount'] })
 */
export function Measure(options: MeasureOptions): (target: ClassRef) => void {
  return (target) => {
    declared.set(target, [options, ...(declared.get(target) ?? [])]);
  };
}

/** What `@Measure` said about a class, in its order. */
export function measuresOf(target: ClassRef): readonly MeasureOptions[] {
  return declared.get(target) ?? [];
}
