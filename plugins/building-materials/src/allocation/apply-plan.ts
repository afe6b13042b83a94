import { Account, AnyReference, Task, type HookContext } from '@guanxi/core';
import { BuildingAllocationLine } from './allocation-line.entity.ts';
import { type BuildingAllocationPlan } from './allocation-plan.entity.ts';
import { planStates } from './plan-states.ts';

/** What is applied is final: the figures stand, and whoever looks after dealers is to tell them, once. */
export async function applyPlan(plan: BuildingAllocationPlan, context: HookContext): Promise<void> {
  await planStates.fire(plan, 'apply', context);
  const lines = (await context.loadBy(BuildingAllocationLine, 'plan', [plan.id])).filter(({ deletedAt }) => !deletedAt);
  const dealers = await context.load(
    Account,
    lines.map(({ dealer }) => dealer.id),
  );
  const byOwner = Map.groupBy(
    dealers.flatMap((dealer) => (dealer?.owner ? [dealer] : [])),
    ({ owner }) => owner?.id ?? '',
  );
  for (const [owner, own] of byOwner) {
    context.create(Task, {
      externalId: `building-allocation:${plan.id}:${owner}`,
      title: `告知经销商分配结果 / Tell dealers what they get: ${plan.name}`.slice(0, 200),
      description: own.map(({ name }) => name).join('\n'),
      ...{ owner, assignee: owner, subject: AnyReference.to('bmlap', plan.id) },
    });
  }
  context.emit('building:allocation.applied', plan, { dealers: lines.length });
}
