import {
  Account,
  Arg,
  Authorized,
  Ctx,
  ID,
  LocalDate,
  Mutation,
  opaqueId,
  payloadOf,
  Resolver,
  type CrmContext,
  type VerbContext,
  type WriteOutcome,
} from '@guanxi/core';
import { manageDealers } from '../dealers/index.ts';
import { BuildingDealerDisqualification } from './disqualification.entity.ts';
import { proposeDisqualification, reinstate } from './disqualify.ts';
import { evaluateDealer, figuresFor } from './evaluate.ts';
import { BuildingDealerEvaluation } from './evaluation.entity.ts';

type Step = (account: Account, context: VerbContext) => Promise<string | null>;

/** A verb on a dealer that gives the id of what it made; null: the dealer itself. */
async function onDealer({ write }: CrmContext, dealer: string, step: Step): Promise<WriteOutcome> {
  let made: string | null = null;
  const outcome = await write.act(
    Account,
    dealer,
    async (account, context) => {
      context.require(manageDealers);
      made = await step(account, context);
    },
    { action: 'read', argument: 'dealer' },
  );
  return outcome.errors.length > 0 ? outcome : { ...outcome, id: made ?? outcome.id };
}

/** Evaluation of dealers (评价), and what may follow from it. */
@Resolver()
export class EvaluationVerbsResolver {
  @Authorized()
  @Mutation(() => payloadOf(BuildingDealerEvaluation), {
    description: '评价经销商:得分、等级与处理 / Evaluates a dealer for a period: score, tier and what follows',
  })
  async evaluateBuildingDealer(
    @Arg('dealer', () => ID) dealer: string,
    @Arg('from', () => LocalDate) from: string,
    @Arg('to', () => LocalDate) to: string,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    const figures = await figuresFor(dealer, { from, to }, context.read);
    return onDealer(context, dealer, async (account, unit) => {
      const applicant = unit.principal?.userId ?? null;
      const { id } = await evaluateDealer({ account, period: { from, to }, figures, applicant }, unit);
      return opaqueId(BuildingDealerEvaluation, id);
    });
  }

  @Authorized()
  @Mutation(() => payloadOf(BuildingDealerDisqualification), {
    description: '提请取消经销资格,经审批生效 / Proposes that a dealer loses its qualification; approval lets it',
  })
  proposeBuildingDealerDisqualification(
    @Arg('dealer', () => ID) dealer: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    return onDealer(context, dealer, async (account, unit) =>
      opaqueId(BuildingDealerDisqualification, (await proposeDisqualification({ account, reason }, unit)).id),
    );
  }

  @Authorized()
  @Mutation(() => payloadOf(Account), {
    description: '恢复已取消的经销资格 / Gives a disqualified dealer its qualification back',
  })
  reinstateBuildingDealer(
    @Arg('dealer', () => ID) dealer: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    return onDealer(context, dealer, async (account, unit) => {
      await reinstate(account, reason, unit);
      return null;
    });
  }
}
