import {
  Arg,
  Authorized,
  Ctx,
  ID,
  Mutation,
  payloadOf,
  Resolver,
  ValidationError,
  type CrmContext,
  type VerbContext,
  type WriteOutcome,
} from '@guanxi/core';
import { BuildingAllocationPlan } from './allocation-plan.entity.ts';
import { applyPlan } from './apply-plan.ts';
import { computePlan } from './compute.ts';
import { messages } from './messages.ts';
import { submitPlan } from './plan-approval.ts';
import { planStates } from './plan-states.ts';

const comment = { nullable: true } as const;

type Step = (plan: BuildingAllocationPlan, context: VerbContext) => Promise<void>;

const onPlan = ({ write }: CrmContext, plan: string, step: Step): Promise<WriteOutcome> =>
  write.act(BuildingAllocationPlan, plan, step, { argument: 'plan' });

/** A plan (紧缺分配) on its way: computed, approved, applied. */
@Resolver()
export class AllocationVerbsResolver {
  @Authorized()
  @Mutation(() => payloadOf(BuildingAllocationPlan), {
    description: '计算分配方案 / Computes what every dealer gets; as often as one likes while it is a draft',
  })
  computeBuildingAllocation(@Arg('plan', () => ID) plan: string, @Ctx() context: CrmContext): Promise<WriteOutcome> {
    return onPlan(context, plan, async (record, unit) => {
      if (record.status !== 'DRAFT') throw new ValidationError('PLAN_CLOSED', messages.notInDraft, { path: ['plan'] });
      await computePlan(record, unit);
    });
  }

  @Authorized()
  @Mutation(() => payloadOf(BuildingAllocationPlan), { description: '提交审批 / Submits a plan for approval' })
  submitBuildingAllocation(
    @Arg('plan', () => ID) plan: string,
    @Arg('comment', () => String, comment) text: string | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    return onPlan(context, plan, (record, unit) => submitPlan(record, text ?? null, unit));
  }

  @Authorized()
  @Mutation(() => payloadOf(BuildingAllocationPlan), {
    description: '修改已批准的方案 / Takes an approved plan back to a draft; it has to be approved again',
  })
  reviseBuildingAllocation(@Arg('plan', () => ID) plan: string, @Ctx() context: CrmContext): Promise<WriteOutcome> {
    return onPlan(context, plan, (record, unit) => planStates.fire(record, 'revise', unit));
  }

  @Authorized()
  @Mutation(() => payloadOf(BuildingAllocationPlan), {
    description: '执行方案 / Applies an approved plan: it is final, and those who look after the dealers get a task',
  })
  applyBuildingAllocation(@Arg('plan', () => ID) plan: string, @Ctx() context: CrmContext): Promise<WriteOutcome> {
    return onPlan(context, plan, applyPlan);
  }
}
