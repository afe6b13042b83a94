import type { CrmModel, RowModel } from '../../model/index.ts';
import type { Decisions } from './decisions.ts';
import type { ReadScope } from '../read-scope.ts';
import type { SelectedField } from './selected-field.ts';

/** A selected field that code computes. */
export interface ComputedField {
  readonly row: RowModel;
  readonly field: SelectedField;
}

export interface PageLimits {
  readonly default: number;
  readonly maximum: number;
}

/** What planning needs to know beside the selection, and what it notes on the way. */
export interface PlanningContext {
  readonly model: CrmModel;
  readonly scope: Pick<ReadScope, 'principal' | 'masked'>;
  readonly pageLimits: PageLimits;
  readonly decisions: Decisions;
  /** Fields that code computes, `Type.field`: the result is not complete without it. */
  readonly custom: Set<string>;
  /** The same as they were selected, where places are left for their values; null: the result has none. */
  readonly computed: ComputedField[] | null;
  /**
   * The result is the answer as it is, not something that an executor goes over: nothing in it that was not asked for.
   */
  readonly splices: boolean;
}
