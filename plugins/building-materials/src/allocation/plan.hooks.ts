import { hooksOf, ValidationError, type Change, type HookContext } from '@guanxi/core';
import { BuildingAllocationLine } from './allocation-line.entity.ts';
import { BuildingAllocationPlan } from './allocation-plan.entity.ts';
import { messages } from './messages.ts';

const terms = ['supply', 'decimals', 'method', 'basis', 'fairnessFloor', 'fairnessCeiling', 'tierFloor'];
const requests = ['requested', 'minimum', 'cap', 'margin', 'boughtBefore', 'deletedAt'];

const closed = (path: readonly string[]): ValidationError =>
  new ValidationError('PLAN_CLOSED', messages.planClosed, { path });

/** What was submitted stays as it is; a draft that changes has to be computed again. */
function followTerms(changes: readonly Change<BuildingAllocationPlan>[]): void {
  for (const { record, changed, reject } of changes) {
    const altered = terms.find((name) => changed.has(name));
    if (!altered) continue;
    if (record.status !== 'DRAFT') reject(closed([altered]));
    else if (!changed.has('computedAt')) record.computedAt = null;
  }
}

async function followRequests(changes: readonly Change<BuildingAllocationLine>[], context: HookContext): Promise<void> {
  const altered = changes.filter(
    ({ kind, changed }) => kind !== 'update' || requests.some((name) => changed.has(name)),
  );
  const plans = await context.load(
    BuildingAllocationPlan,
    altered.map(({ record }) => record.plan.id),
  );
  for (const [index, { reject }] of altered.entries()) {
    const plan = plans[index];
    // What a computation states in the lines (their history) is no change of a request.
    if (!plan || plan.computedAt?.getTime() === context.now.getTime()) continue;
    if (plan.status !== 'DRAFT') reject(closed([]));
    else if (plan.computedAt) plan.computedAt = null;
  }
}

export const planHooks = hooksOf(BuildingAllocationPlan, { beforeUpdate: followTerms });

export const lineHooks = hooksOf(BuildingAllocationLine, {
  beforeCreate: followRequests,
  beforeUpdate: followRequests,
  beforeDelete: followRequests,
});
