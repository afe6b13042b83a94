import {
  Arg,
  Args,
  Authorized,
  BadInput,
  Ctx,
  CurrencyCode,
  DateTime,
  Int,
  LocalDate,
  Query,
  Resolver,
  whereOf,
  type CrmContext,
  type WhereInput,
} from '../../sdk/index.ts';
import { Opportunity } from '../sales/index.ts';
import { forecastAccuracy } from './forecast-accuracy.ts';
import { ForecastAccuracy } from './forecast-accuracy.types.ts';
import { pipelineChange } from './forecast-change.ts';
import { PipelineChange } from './forecast-change.types.ts';
import { forecastPeriod } from './forecast-period.ts';
import { forecastReport } from './forecast-report.ts';
import { ForecastDimension, ForecastReport } from './forecast-report.types.ts';
import { PipelineOwners } from './pipeline-owners.ts';
import { WinRate, WinRateDimension } from './win-rate.types.ts';
import { winRates } from './win-rates.ts';

const nullable = { nullable: true } as const;
const leadDaysArgument = {
  nullable: true,
  description:
    '取期末前若干天时的上报;默认为最近一次 / Forecasts as submitted so many days before the period ends; default: the latest.',
} as const;
const mostPeriods = 12;
const mostListed = 200;

/** Questions about the pipeline that groups cannot answer. */
@Resolver()
export class ForecastResolver {
  @Authorized()
  @Query(() => ForecastReport, {
    description:
      '销售预测:期间内的机会、上报的预测与实际结果,可查过去任一时点 / Pipeline, submitted forecasts and actual results of ' +
      'a period ("2026-Q3", "2026-09", "2026"), as of any past instant. Other dimensions: `opportunityGroups(asOf)`.',
  })
  forecastReport(
    @Arg('period', () => String) period: string,
    @Arg('by', () => ForecastDimension.graphql, { defaultValue: 'OWNER' }) by: ForecastDimension,
    @Arg('where', () => whereOf(Opportunity), nullable) where: WhereInput | null | undefined,
    @Arg('currency', () => CurrencyCode, {
      nullable: true,
      description: '按已存汇率折算 / Convert into it, by the stored rates of the last day of the period, or of today.',
    })
    currency: string | null | undefined,
    @Arg('asOf', () => DateTime, nullable) asOf: Date | null | undefined,
    @Arg('leadDays', () => Int, leadDaysArgument) leadDays: number | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<ForecastReport> {
    const question = { by, where: where ?? null, asOf: asOf ?? null, leadDays: leadDays ?? null };
    return forecastReport({ ...question, period: forecastPeriod(period), currency: currency ?? null }, context);
  }

  @Authorized()
  @Query(() => [ForecastAccuracy], {
    description:
      '各人多期预测与实际的偏差(多报为正)/ Submitted commit against what was won, per person over several periods; above ' +
      'zero: more was promised than sold.',
  })
  forecastAccuracy(
    @Arg('periods', () => [String], { description: '最多 12 期 / At most 12.' }) periods: string[],
    @Arg('leadDays', () => Int, leadDaysArgument) leadDays: number | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<ForecastAccuracy[]> {
    if (periods.length > mostPeriods) throw tooMany('periods', mostPeriods);
    return forecastAccuracy(
      periods.map((code) => forecastPeriod(code)),
      leadDays ?? null,
      context,
    );
  }

  @Authorized()
  @Query(() => PipelineChange, {
    description:
      '解释两个时点之间期间内未结机会金额的变化 / Explains the open pipeline of a period at one instant by that at another: ' +
      'per currency opening + parts = closing, exactly.',
  })
  pipelineChange(
    @Arg('period', () => String) period: string,
    @Arg('from', () => DateTime) from: Date,
    @Arg('to', () => DateTime, { nullable: true, description: '默认现在 / Default: now.' }) to: Date | null | undefined,
    @Args(() => PipelineOwners) whose: PipelineOwners,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Ctx() context: CrmContext,
  ): Promise<PipelineChange> {
    if (first < 0 || first > mostListed) throw tooMany('first', mostListed);
    return pipelineChange({ period: forecastPeriod(period), from, to: to ?? null, whose, first }, context);
  }

  @Authorized()
  @Query(() => [WinRate], {
    description:
      '赢单率和阶段转化率 / Win rates of opportunities that were decided in these days; by stage: conversion of those that ' +
      'entered it. Loss reasons: `opportunityGroups(groupBy: [{ lossReason: VALUE }])`.',
  })
  winRates(
    @Arg('by', () => WinRateDimension.graphql) by: WinRateDimension,
    @Arg('from', () => LocalDate) from: string,
    @Arg('to', () => LocalDate) to: string,
    @Args(() => PipelineOwners) whose: PipelineOwners,
    @Ctx() context: CrmContext,
  ): Promise<WinRate[]> {
    return winRates({ by, from, to, whose }, context);
  }
}

function tooMany(argument: string, most: number): BadInput {
  return new BadInput({ zh: `${argument} 最多 ${most}`, en: `${argument}: at most ${most}` }, [argument]);
}
