import { localDay, Money, timeZoneOf, type CrmContext, type WhereInput } from '../../sdk/index.ts';
import { OrgUnit, Team, User } from '../organisation/index.ts';
import { Opportunity } from '../sales/index.ts';
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

interface SubmissionGroup {
  readonly key: Whose;
  readonly sum: Readonly<Record<(typeof submittedAmounts)[number], Sums>>;
}

/** As many as there are in one answer to code. */
const mostLines = 10_000;

const byCurrency = { byCurrency: { amount: true, currency: true } } as const;
const groupedBy: Readonly<Record<ForecastDimension, 'owner' | 'team' | 'unit'>> = {
  OWNER: 'owner',
  TEAM: 'team',
  UNIT: 'unit',
};
const people = { OWNER: User, TEAM: Team, UNIT: OrgUnit };

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
  const [pipeline, submitted] = await Promise.all([pipelineRows(question, context), submissions(question, context)]);
  const idOf = (uuid: string): string => context.sql.opaqueId(people[by], uuid);
  const count = (counted: Counted): void => {
    countPipeline(pipeline, idOf, counted);
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

/** One per person, team or unit and currency, by name: id, currency, and an amount per figure; null: there is none. */
type PipelineRow = readonly [whose: string | null, currency: string, ...amounts: (string | null)[]];

const pipelineFigures = ['closed', 'commit', 'bestCase', 'pipeline', 'weighted'] as const satisfies readonly Figure[];

/** Weighted amounts are in the currency of the amounts that they are a part of. */
async function pipelineRows(
  { period, by, where, asOf }: ForecastQuestion,
  { sql }: CrmContext,
): Promise<readonly PipelineRow[]> {
  const inPeriod = { closeDate: { gte: period.from, lte: period.to }, status: { in: ['OPEN', 'WON'] } };
  const figures = sql.figures(Opportunity, {
    ...{ by: [groupedBy[by], 'status', 'forecastCategory'], sum: ['amount', 'weightedAmount'] },
    ...{ where: where ? { and: [inPeriod, where] } : inPeriod, ...(asOf && { asOf }) },
  });
  const [column, name] = {
    OWNER: [sql.fragment`f.owner_id`, sql.fragment`w.display_name`],
    TEAM: [sql.fragment`f.team_id`, sql.fragment`w.name`],
    UNIT: [sql.fragment`f.unit_id`, sql.fragment`w.name`],
  }[by];
  const isClosed = sql.fragment`(f.status = 'WON' or f.forecast_category = 'CLOSED')`;
  const isOpen = sql.fragment`(f.status = 'OPEN')`;
  const [found] = await sql.rows<{ lines: string }>`
    select coalesce(json_agg(json_build_array(l.id, l.currency, l.closed::text, l.commit::text, l.best_case::text,
        l.pipeline::text, l.weighted::text) order by l.name nulls last, l.id, l.currency), '[]')::text as lines
    from (
      select w.id, ${name} as name, f.amount_currency as currency,
        sum(f.amount_value_sum) filter (where ${isClosed}) as closed,
        sum(f.amount_value_sum) filter (where ${isOpen} and f.forecast_category = 'COMMIT') as commit,
        sum(f.amount_value_sum) filter (where ${isOpen} and f.forecast_category = 'BEST_CASE') as best_case,
        sum(f.amount_value_sum) filter (where ${isOpen} and f.forecast_category = 'PIPELINE') as pipeline,
        sum(f.weighted_amount_value_sum) filter (where ${isOpen}) as weighted
      from ${figures} f left join ${sql.visible(people[by])} w on w.id = ${column}
      where f.amount_currency is not null
        and (${isClosed} or f.forecast_category in ('COMMIT', 'BEST_CASE', 'PIPELINE'))
      group by 1, 2, 3 having sum(f.amount_value_number) > 0 order by 2 nulls last, 1, 3 limit ${mostLines}::int
    ) l`;
  return JSON.parse(found?.lines ?? '[]') as PipelineRow[];
}

function countPipeline(rows: readonly PipelineRow[], idOf: (uuid: string) => string, counted: Counted): void {
  for (const [whose, currency, ...amounts] of rows) {
    const by = whose && idOf(whose);
    pipelineFigures.forEach((figure, index) => {
      const amount = amounts[index];
      if (typeof amount === 'string') counted(by, figure, Money.of(amount, currency));
    });
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
    first: mostLines,
  });
}

function countSubmissions(groups: readonly SubmissionGroup[], name: 'owner' | 'team' | 'unit', counted: Counted): void {
  for (const { key, sum } of groups) {
    for (const amount of submittedAmounts) {
      for (const money of sum[amount].byCurrency) counted(key[name]?.id ?? null, `submitted.${amount}`, money);
    }
  }
}
