import {
  Arg,
  Ctx,
  ID,
  Int,
  LocalDate,
  Mutation,
  payloadOf,
  Resolver,
  type CrmContext,
  type WriteOutcome,
} from '@guanxi/core';
import { evaluateTrial } from './evaluate-trial.ts';
import { BuildingTrialVerdict } from './trial-enums.ts';
import { BuildingTrialSale } from './trial-sale.entity.ts';

/** Permission to say what a trial sale leads to. */
export const evaluatePermission = 'building:trialSale:evaluate';

/** The verb of trial sales. */
@Resolver()
export class EvaluateBuildingTrialResolver {
  @Mutation(() => payloadOf(BuildingTrialSale), {
    description:
      '评估试销:按标准给出结论,另作决定须说明原因 / Evaluates a trial that is over: by its criteria, or otherwise with a reason. ' +
      'ADOPT lists the product in the outlet, EXTEND goes on until `extendTo`, WITHDRAW makes a task to bring back ' +
      'what is left.',
  })
  evaluateBuildingTrialSale(
    @Arg('id', () => ID) id: string,
    @Arg('verdict', () => BuildingTrialVerdict.graphql, {
      nullable: true,
      description: '默认按标准 / Left out: what the criteria say',
    })
    verdict: BuildingTrialVerdict | null | undefined,
    @Arg('reason', () => String, { nullable: true }) reason: string | null | undefined,
    @Arg('extendTo', () => LocalDate, { nullable: true }) extendTo: string | null | undefined,
    @Arg('ifVersion', () => Int, { nullable: true }) ifVersion: number | null | undefined,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    const decision = { verdict: verdict ?? null, reason: reason ?? null, extendTo: extendTo ?? null };
    return write.act(
      BuildingTrialSale,
      id,
      (trial, context) => {
        context.require(evaluatePermission);
        return evaluateTrial(trial, decision, context);
      },
      { ifVersion: ifVersion ?? undefined, action: 'read' },
    );
  }
}
