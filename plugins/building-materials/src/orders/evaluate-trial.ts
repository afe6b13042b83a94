import { AnyReference, isPlatform, localDay, Task, ValidationError, type Label, type VerbContext } from '@guanxi/core';
import { Decimal } from 'decimal.js';
import { judgeTrial } from './judge-trial.ts';
import { orderMessages } from './order-messages.ts';
import { BuildingOutletStock } from './outlet-stock.entity.ts';
import type { BuildingTrialVerdict } from './trial-enums.ts';
import type { BuildingTrialSale } from './trial-sale.entity.ts';

/** What somebody decides about a trial; what is left out follows from the criteria. */
interface TrialDecision {
  readonly verdict: BuildingTrialVerdict | null;
  readonly reason: string | null;
  /** The new last day of an extension. */
  readonly extendTo: string | null;
}

/** Days in which goods are brought back. */
const daysToWithdraw = 7;
const dayLength = 86_400_000;
/** Type code of trials. */
const trialCode = 'bmotr';

function refuse(code: string, message: Label, argument: string, context: VerbContext): void {
  context.reject(new ValidationError(code, message, { path: [argument] }));
}

/** Ends a trial by its criteria, or otherwise with a reason, and does what follows from that. */
export async function evaluateTrial(
  trial: BuildingTrialSale,
  decision: TrialDecision,
  context: VerbContext,
): Promise<void> {
  const today = localDay(context);
  if (trial.status === 'EVALUATED') return refuse('TRIAL_EVALUATED', orderMessages.trialEvaluated, 'id', context);
  if (today <= trial.endsOn) return refuse('TRIAL_NOT_OVER', orderMessages.trialNotOver, 'id', context);
  if (Number(trial.quantityPlaced) === 0) {
    return refuse('TRIAL_WITHOUT_GOODS', orderMessages.trialWithoutGoods, 'id', context);
  }
  const proposedVerdict = judgeTrial(trial);
  const verdict = decision.verdict ?? proposedVerdict;
  const reason = decision.reason?.trim() || null;
  if (verdict !== proposedVerdict && !reason) refuse('REQUIRED', orderMessages.trialReason, 'reason', context);
  Object.assign(trial, {
    ...{ proposedVerdict, verdict, verdictReason: reason },
    ...{
      evaluatedAt: context.now,
      evaluatedBy: isPlatform(context.principal) ? null : (context.principal?.userId ?? null),
    },
  });
  if (verdict === 'EXTEND') return extend(trial, decision.extendTo, today, context);
  trial.status = 'EVALUATED';
  await settleRange(trial, verdict === 'ADOPT', context);
  if (verdict === 'WITHDRAW') bringBack(trial, context);
}

function extend(trial: BuildingTrialSale, extendTo: string | null, today: string, context: VerbContext): void {
  if (!extendTo || extendTo <= today || extendTo <= trial.endsOn) {
    return refuse('EXTENSION', orderMessages.trialExtension, 'extendTo', context);
  }
  trial.endsOn = extendTo;
  trial.extensions += 1;
}

const quantityLeft = ({ quantityPlaced, quantitySold, quantityReturned }: BuildingTrialSale): Decimal =>
  new Decimal(quantityPlaced).sub(quantitySold).add(quantityReturned);

/** What is adopted comes into the range of the outlet, with what is left of it; what is withdrawn leaves it. */
async function settleRange(trial: BuildingTrialSale, listed: boolean, context: VerbContext): Promise<void> {
  const range = await context.loadBy(BuildingOutletStock, 'outlet', [trial.outlet.id]);
  const known = range.find(({ product, deletedAt }) => product.id === trial.product.id && !deletedAt);
  if (known) known.listed = listed;
  else if (listed) {
    const { outlet, product } = trial;
    const quantity = quantityLeft(trial).toFixed(3);
    context.create(BuildingOutletStock, { outlet, product, listed, quantity, countedOn: localDay(context) });
  }
}

function bringBack(trial: BuildingTrialSale, context: VerbContext): void {
  const left = quantityLeft(trial);
  if (left.isZero()) return;
  const { owner, team, unit } = trial;
  context.create(Task, {
    ...{ owner, team, unit, assignee: owner },
    title: `试销撤下,退回 ${left.toString()} / Trial withdrawn: bring back ${left.toString()}`,
    dueAt: new Date(context.now.getTime() + daysToWithdraw * dayLength),
    subject: AnyReference.to(trialCode, trial.id),
  });
}
