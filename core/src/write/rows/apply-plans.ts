import { settleOwnership } from '../ownership/ownership.ts';
import { followsParent } from './resolve-plans.ts';
import { withChildren, type ChildPlans, type RowPlan } from './row-plan.ts';
import type { TrackedRecord, TrackedRow } from './tracked-record.ts';
import type { CoercedRow } from '../input/coerced-row.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/** Puts what was planned into the records. Nothing reaches the database yet. */
export async function applyPlans(unit: UnitOfWork, plans: readonly RowPlan[]): Promise<void> {
  const records = new Map<RowPlan, TrackedRecord>();
  for (const plan of withChildren(plans)) {
    const record = plan.record ?? makeRecord(unit, plan, records);
    records.set(plan, record);
    if (!plan.parent) plan.work.recordId = record.id;
    assignAll(unit, record, plan.coerced);
    for (const [slot, coerced] of plan.slots) {
      const row = record.slots.get(slot);
      if (row) assignAll(unit, row, coerced);
    }
    for (const { leaving } of plan.children) for (const child of leaving) markDeleted(unit, child);
    if (!record.isNew && plan.children.some(changes)) markChanged(unit, record);
  }
  await settleOwnership(unit);
}

function makeRecord(unit: UnitOfWork, plan: RowPlan, records: ReadonlyMap<RowPlan, TrackedRecord>): TrackedRecord {
  const record = unit.create(plan.entity, { work: plan.work, path: plan.coerced.path });
  const parent = plan.parent && records.get(plan.parent.plan);
  if (plan.parent && parent) {
    const { inverse } = plan.parent.field;
    const reference = inverse.kind === 'toOne' ? parent.id : { type: parent.model.code, id: parent.id };
    unit.assign(record, inverse, reference);
  }
  if (!plan.parent || !followsParent(plan.parent.field)) unit.toVerify.push(record);
  return record;
}

/** Whether a list of children comes to be another one; it was compared with what is there. */
function changes({ written, leaving }: ChildPlans): boolean {
  if (leaving.length > 0) return true;
  return written.some(({ record, coerced, slots, children }) => {
    return !record || [coerced, ...slots.values()].some(({ values }) => values.size > 0) || children.some(changes);
  });
}

/** Whoever saw the record with its children saw another one: the version goes up with them. */
function markChanged({ now }: UnitOfWork, { record }: TrackedRecord): void {
  const last = record['updatedAt'] instanceof Date ? record['updatedAt'].getTime() : 0;
  record['updatedAt'] = new Date(Math.max(now.getTime(), last + 1));
}

function assignAll(unit: UnitOfWork, row: TrackedRow, coerced: CoercedRow): void {
  for (const [field, value] of coerced.values) unit.assign(row, field, value);
}

/** Soft delete: the record stays, without its place among the living. */
export function markDeleted(unit: UnitOfWork, record: TrackedRecord): void {
  record.kind = 'delete';
  record.record['deletedAt'] = unit.now;
}

/** Back among the living. */
export function markRestored(record: TrackedRecord): void {
  record.kind = 'restore';
  record.record['deletedAt'] = null;
}
