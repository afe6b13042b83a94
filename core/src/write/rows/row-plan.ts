import type { EntityModel, SlotModel, ToManyModel } from '../../model/index.ts';
import type { CodeLookup, CoercedRow, ReferenceLookup } from '../input/coerced-row.ts';
import type { RowLookup } from '../input/reference-check.ts';
import type { RowWork } from './row-work.ts';
import type { TrackedRecord } from './tracked-record.ts';

/** What is to happen to one record: `record` is null for one that is still to be made. */
export interface RowPlan {
  readonly entity: EntityModel;
  readonly work: RowWork;
  readonly record: TrackedRecord | null;
  /** Only what differs from the record. */
  coerced: CoercedRow;
  slots: ReadonlyMap<SlotModel, CoercedRow>;
  readonly children: ChildPlans[];
  /** The child's place under its parent. */
  readonly parent: { readonly plan: RowPlan; readonly field: ToManyModel } | null;
}

/** The inline children of one parent: written, and those that the input no longer has. */
export interface ChildPlans {
  readonly field: ToManyModel;
  readonly written: readonly RowPlan[];
  readonly leaving: readonly TrackedRecord[];
}

export function rowPlan(
  entity: EntityModel,
  work: RowWork,
  coerced: CoercedRow,
  record: TrackedRecord | null,
  parent: RowPlan['parent'] = null,
): RowPlan {
  return { entity, work, coerced, record, parent, slots: coerced.slots, children: [] };
}

/** The plans and those of all children below them. */
export function* withChildren(plans: readonly RowPlan[]): Generator<RowPlan> {
  for (const plan of plans) {
    yield plan;
    for (const { written } of plan.children) yield* withChildren(written);
  }
}

/** Everything that the plans refer to and that has to exist. */
export function lookupsOf(plans: readonly RowPlan[]): {
  references: RowLookup<ReferenceLookup>[];
  codes: RowLookup<CodeLookup>[];
} {
  const references: RowLookup<ReferenceLookup>[] = [];
  const codes: RowLookup<CodeLookup>[] = [];
  for (const { work, coerced, slots } of withChildren(plans)) {
    for (const row of [coerced, ...slots.values()]) {
      for (const lookup of row.references) references.push({ work, lookup });
      for (const lookup of row.codes) codes.push({ work, lookup });
    }
  }
  return { references, codes };
}
