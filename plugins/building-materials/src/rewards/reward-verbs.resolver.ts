import {
  Arg,
  Contact,
  Ctx,
  Decimal,
  ID,
  Mutation,
  opaqueId,
  payloadOf,
  Resolver,
  uuidOf,
  type ClassRef,
  type CrmContext,
  type WriteOutcome,
} from '@guanxi/core';
import { BuildingProject } from '../projects/index.ts';
import { proposeReward } from './propose-reward.ts';
import { reverseReward } from './reverse-reward.ts';
import { rewardErrors } from './reward-errors.ts';
import { BuildingRewardRule } from './reward-rule.entity.ts';
import { BuildingReward } from './reward.entity.ts';

/** The uuid of a record that the caller sees; null: there is none. */
async function seen(entity: ClassRef, id: string, { read }: CrmContext): Promise<string | null> {
  const row = uuidOf(entity, id) === null ? null : await read.one(entity, id, { id: true });
  return row && uuidOf(entity, id);
}

/** The verbs of the reward ledger: the only ways in which something comes into it. */
@Resolver()
export class BuildingRewardVerbsResolver {
  @Mutation(() => payloadOf(BuildingReward), {
    description:
      '提出设计奖励并提交审批 / Proposes a reward and asks for its approval: by a rule, once the project has come to its ' +
      'stage, for somebody who designs it, within the yearly limit of that person.',
  })
  async proposeBuildingReward(
    @Arg('projectId', () => ID) projectId: string,
    @Arg('designerId', () => ID) designerId: string,
    @Arg('ruleId', () => ID) ruleId: string,
    @Arg('amount', () => Decimal, {
      nullable: true,
      description: '规则币种的金额,默认为规则的金额 / in the currency of the rule; left out: the amount of the rule',
    })
    amount: string | null | undefined,
    @Arg('remark', () => String, { nullable: true }) remark: string | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    let made: string | null = null;
    const { errors } = await context.write.act(
      BuildingProject,
      projectId,
      async (project, hooks) => {
        hooks.require('building:reward:create');
        const proposal = {
          designer: await seen(Contact, designerId, context),
          rule: await seen(BuildingRewardRule, ruleId, context),
          amount: amount ?? null,
          remark: remark?.trim() || null,
        };
        made = (await proposeReward(project, proposal, hooks)).id;
      },
      { action: 'read', argument: 'projectId' },
    );
    return outcomeOf(made, errors);
  }

  @Mutation(() => payloadOf(BuildingReward), {
    description:
      '冲销已批准的奖励:原记录不变,新增一条负数记录 / Takes an approved reward back: it stays as it is, an entry below zero ' +
      'is added. Gives that entry.',
  })
  async reverseBuildingReward(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    let made: string | null = null;
    const { errors } = await write.act(
      BuildingReward,
      id,
      async (reward, hooks) => {
        hooks.require('building:reverseReward');
        if (reason.trim() === '') throw rewardErrors.reasonMissing();
        made = (await reverseReward(reward, reason.trim(), hooks)).id;
      },
      { action: 'read' },
    );
    return outcomeOf(made, errors);
  }
}

const outcomeOf = (made: string | null, errors: WriteOutcome['errors']): WriteOutcome => ({
  id: made === null || errors.length > 0 ? null : opaqueId(BuildingReward, made),
  errors,
});
