import { localDay, type Money, timeZoneOf, type CrmContext, type WhereInput } from '../../sdk/index.ts';
import { Opportunity, type ForecastCategory, type StageKind } from '../sales/index.ts';
import { linesOf, submittedAmounts, totalsOf, type Counted, type Figure } from './forecast-lines.ts';
import { daysBeforeEnd, type ForecastPeriod } from './forecast-period.ts';
import type { ForecastDimension, ForecastReport } from './forecast-report.types.ts';
import { ForecastSubmission } from './forecast-submission.entity.ts';
import { conversionInto } from './stored-rates.ts';

/** What is asked of a forecast. */
export interface ForecastQuestion {
  readonly period: ForecastPeriod;
  readonly by: ForecastDimension;
  /** Opportunities that count; submissions are not filtered. */
  readonly where: WhereInput | null;
  /** Opportunities and submissions as they were then; null: as they are. */
  readonly asOf: Date | null;
  /** Submissions as they were so many days before the end of the period; null: as of `asOf`. */
  readonly leadDays: number | null;
  /** All amounts in this one; null: each currency in lines of its own. */
  readonly currency: string | null;
}

interface Sums {
  readonly byCurrency: readonly Money[];
}

/** Of a person, team or unit; null: of none, or of one that is hidden. */
type Whose = Readonly<Partial<Record<'owner' | 'team' | 'unit', { readonly id: string } | null>>>;

interface PipelineGroup {
  readonly key: Whose & { readonly forecastCategory: ForecastCategory; readonly status: StageKind };
  readonly sum: { readonly amount: Sums; readonly weightedAmount: Sums };
}

interface SubmissionGroup {
  readonly key: Whose;
  readonly sum: Readonly<Record<(typeof submittedAmounts)[number], Sums>>;
}

/** As many as there are in one answer to code. */
const mostGroups = 10_000;

const byCurrency = { byCurrency: { amount: true, currency: true } } as const;
const groupedBy: Readonly<Record<ForecastDimension, 'owner' | 'team' | 'unit'>> = {
  OWNER: 'owner',
  TEAM: 'team',
  UNIT: 'unit',
};
const figures: Partial<Record<ForecastCategory, Figure>> = {
  CLOSED: 'closed',
  COMMIT: 'commit',
  BEST_CASE: 'bestCase',
  PIPELINE: 'pipeline',
};

/**
 * Pipeline, submitted forecasts and actual results of a period, per owner, team or unit, as far as the caller sees the
 * opportunities and submissions.
 *
 * The bias of a person is `submitted commit − closed`, in percent of `closed`: above zero more was promised than sold
 * (多报预计销售数字), below zero less. `closed` is what was won with a close date in the period; `commit` is what the
 * person promised to have won by its end. While the period lasts the bias is what is still to be sold.
 */
export async function forecastReport(question: ForecastQuestion, context: CrmContext): Promise<ForecastReport> {
  const { period, by, currency } = question;
  const [pipeline, submitted] = await Promise.all([pipelineGroups(question, context), submissions(question, context)]);
  const count = (counted: Counted): void => {
    countPipeline(pipeline, groupedBy[by], counted);
    countSubmissions(submitted, groupedBy[by], counted);
  };
  const currencies = new Set<string>();
  if (currency) count((_by, _figure, money) => currencies.add(money.currency));
  const today = localDay({ now: new Date(), principal: context.principal });
  const conversion = await conversionInto(currency ?? '', currencies, period.to < today ? period.to : today, context);
  const countConverted = (counted: Counted): void => {
    count((whose, figure, money) => counted(whose, figure, conversion.of(money)));
  };
  const converted = currency ? countConverted : count;
  return {
    period,
    lines: linesOf(converted, groupedBy[by]),
    // Only where they are asked for: most reports show the lines.
    get totals() {
      return totalsOf(converted);
    },
    rates: conversion.rates,
    missing: conversion.missing,
  };
}

function pipelineGroups(
  { period, by, where, asOf }: ForecastQuestion,
  { read }: CrmContext,
): Promise<readonly PipelineGroup[]> {
  const name = groupedBy[by];
  const inPeriod = { closeDate: { gte: period.from, lte: period.to }, status: { in: ['OPEN', 'WON'] } };
  return read.groups<PipelineGroup>(Opportunity, {
    where: where ? { and: [inPeriod, where] } : inPeriod,
    groupBy: [{ [name]: 'VALUE' }, { status: 'VALUE' }, { forecastCategory: 'VALUE' }],
    ...(asOf && { asOf }),
    select: {
      key: { [name]: { id: true }, status: true, forecastCategory: true },
      sum: { amount: byCurrency, weightedAmount: byCurrency },
    },
    first: mostGroups,
  });
}

function countPipeline(groups: readonly PipelineGroup[], name: 'owner' | 'team' | 'unit', counted: Counted): void {
  for (const { key, sum } of groups) {
    const figure = key.status === 'WON' ? 'closed' : figures[key.forecastCategory];
    if (!figure) continue;
    const whose = key[name]?.id ?? null;
    for (const money of sum.amount.byCurrency) counted(whose, figure, money);
    if (key.status !== 'OPEN') continue;
    for (const money of sum.weightedAmount.byCurrency) counted(whose, 'weighted', money);
  }
}

function submissions(
  { period, by, asOf, leadDays }: ForecastQuestion,
  { read, principal }: CrmContext,
): Promise<readonly SubmissionGroup[]> {
  const name = groupedBy[by];
  const at = leadDays === null ? asOf : daysBeforeEnd(period, leadDays, timeZoneOf(principal));
  return read.groups<SubmissionGroup>(ForecastSubmission, {
    where: { period: { eq: period.code } },
    groupBy: [{ [name]: 'VALUE' }],
    ...(at && { asOf: at }),
    select: {
      key: { [name]: { id: true } },
      sum: Object.fromEntries(submittedAmounts.map((amount) => [amount, byCurrency])),
    },
    first: mostGroups,
  });
}

function countSubmissions(groups: readonly SubmissionGroup[], name: 'owner' | 'team' | 'unit', counted: Counted): void {
  for (const { key, sum } of groups) {
    for (const amount of submittedAmounts) {
      for (const money of sum[amount].byCurrency) counted(key[name]?.id ?? null, `submitted.${amount}`, money);
    }
  }
}
