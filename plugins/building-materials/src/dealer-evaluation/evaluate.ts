import { type Account, AnyReference, Task, ValidationError, type HookContext, type ReadPort } from '@guanxi/core';
import { dealerOf, dealerRefusal } from '../dealers/index.ts';
import { ledgerFigures, periodAfter, projectFigures, type DealerFigures, type Period } from './dealer-figures.ts';
import { proposeDisqualification } from './disqualify.ts';
import { BuildingEvaluationLine } from './evaluation-line.entity.ts';
import { BuildingDealerEvaluation } from './evaluation.entity.ts';
import { BuildingDealerConsequence, BuildingDealerGrade } from './grade.entity.ts';
import { BuildingDealerIndicator } from './indicator.entity.ts';
import { messages } from './messages.ts';
import { gradeOf, scored, scoreOf } from './score.ts';
import { BuildingDealerSupport } from './support.entity.ts';

const atWork = <T extends { readonly deletedAt?: Date | null }>(records: readonly T[]): T[] =>
  records.filter(({ deletedAt }) => !deletedAt);

const refused = (code: string, message: keyof typeof messages, path: readonly string[]): ValidationError =>
  new ValidationError(code, messages[message], { path });

export interface Evaluated {
  readonly account: Account;
  readonly period: Period;
  /** From `figuresFor`. */
  readonly figures: Partial<DealerFigures>;
  /** Uuid of whoever proposes a disqualification, if it comes to that; null: there is nobody. */
  readonly applicant: string | null;
}

/** What the evaluation starts with: figures of the ledger, read before the transaction under the caller's gate. */
export async function figuresFor(dealer: string, period: Period, read: ReadPort): Promise<Partial<DealerFigures>> {
  if (period.to < period.from) throw refused('ENDS_BEFORE_START', 'periodEndsBeforeItStarts', ['to']);
  return ledgerFigures(dealer, period, read);
}

/** Support for the time that follows, as long as the period that earned it. */
function support(evaluation: BuildingDealerEvaluation, grade: BuildingDealerGrade, context: HookContext): void {
  const { dealer } = evaluation;
  const { discountPercent, trainingDays } = grade;
  const given = { dealer, evaluation, ...periodAfter(evaluation) };
  if (trainingDays) context.create(BuildingDealerSupport, { ...given, kind: 'training', trainingDays });
  if (discountPercent && Number(discountPercent) > 0) {
    context.create(BuildingDealerSupport, { ...given, kind: 'discount', discountPercent });
  }
}

function warn(account: Account, { from, to, score }: BuildingDealerEvaluation, context: HookContext): void {
  context.create(Task, {
    externalId: `building-dealer-warning:${account.id}:${from}:${to}`,
    title: `向经销商发出警告 / Warn the dealer: ${account.name} (${from} – ${to}: ${score})`.slice(0, 200),
    subject: AnyReference.to('ac', account.id),
    ...(account.owner && { owner: account.owner.id, assignee: account.owner.id }),
  });
}

async function follow(
  { account, applicant }: Evaluated,
  evaluation: BuildingDealerEvaluation,
  grade: BuildingDealerGrade | null,
  context: HookContext,
): Promise<void> {
  if (grade?.consequence === 'SUPPORT') support(evaluation, grade, context);
  const isProposed = grade?.consequence === 'PROPOSE_DISQUALIFICATION';
  // Where nobody is there who could ask for it, it stays with the warning.
  if (grade?.consequence === 'WARNING' || (isProposed && applicant === null)) warn(account, evaluation, context);
  else if (isProposed) {
    const { from, to, score } = evaluation;
    const reason = `评价得分过低 / The score is too low: ${score} (${from} – ${to})`;
    await proposeDisqualification({ account, reason, evaluation, applicant: applicant ?? undefined }, context);
  }
}

/**
 * Evaluates a dealer for a period: score by the indicators, tier by the grades, and what follows from it.
 * @throws ValidationError DEALER_NOT_QUALIFIED, EVALUATED_ALREADY, NO_INDICATORS
 */
export async function evaluateDealer(evaluated: Evaluated, context: HookContext): Promise<BuildingDealerEvaluation> {
  const { account, period, figures } = evaluated;
  const refusal = await dealerRefusal(account.id, context);
  if (refusal) throw refusal;
  const earlier = atWork(await context.loadBy(BuildingDealerEvaluation, 'dealer', [account.id]));
  if (earlier.some(({ from, to }) => from === period.from && to === period.to)) {
    throw refused('EVALUATED_ALREADY', 'evaluatedAlready', ['from']);
  }
  const indicators = atWork(await context.loadBy(BuildingDealerIndicator, 'active', [true]));
  const lines = scored(
    indicators.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1)),
    { ...figures, ...(await projectFigures(account, period, context)) },
  );
  const score = scoreOf(lines);
  if (score === null) throw refused('NO_INDICATORS', 'noIndicators', []);
  const grades = await context.loadBy(BuildingDealerGrade, 'consequence', BuildingDealerConsequence.values);
  const grade = gradeOf(score, atWork(grades));
  const dealer = await dealerOf(account.id, context);
  const evaluation = context.create<BuildingDealerEvaluation>(BuildingDealerEvaluation, {
    ...{ dealer: account, ...period, score: score.toFixed(2), consequence: grade?.consequence ?? 'NONE' },
    ...{ tier: grade?.tier ?? dealer.dealerTier, tierBefore: dealer.dealerTier },
  });
  for (const { indicator, value, points } of lines) {
    const { name, measure, worst, best, weight } = indicator;
    context.create(BuildingEvaluationLine, {
      ...{ evaluation, name, measure, worst, best, weight },
      ...{ value: value?.toFixed(2) ?? null, points: points?.toFixed(2) ?? null },
    });
  }
  if (grade) dealer.dealerTier = grade.tier;
  await follow(evaluated, evaluation, grade, context);
  return evaluation;
}
