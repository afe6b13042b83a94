import { CurrencyCode, Decimal, Field, labelledEnum, Money, ObjectType, type EnumValue } from '../../sdk/index.ts';
import { OrgUnit, Team, User } from '../organisation/index.ts';
import { ForecastPeriod } from './forecast-period.ts';
import { StoredRate } from './stored-rates.ts';

/** Whose forecasts stand in one line. */
export const ForecastDimension = labelledEnum(
  'ForecastDimension',
  { zh: '预测汇总方式', en: 'Lines of a forecast' },
  {
    OWNER: { zh: '按负责人', en: 'By owner' },
    TEAM: { zh: '按团队', en: 'By team' },
    UNIT: { zh: '按部门', en: 'By unit' },
  },
);
export type ForecastDimension = EnumValue<typeof ForecastDimension>;

@ObjectType({ description: '上报的预测 / What was submitted.' })
export class SubmittedForecast {
  @Field(() => Money)
  commit!: Money;

  @Field(() => Money)
  bestCase!: Money;

  @Field(() => Money)
  pipeline!: Money;

  @Field(() => Money, { description: '经理认定的承诺 / Commit with the adjustments of the managers.' })
  adjustedCommit!: Money;
}

@ObjectType({
  description: '一人、一个团队或部门一种币种的预测 / The forecast of a person, team or unit in one currency.',
})
export class ForecastLine {
  /** Opaque ids; the engine fetches what is selected. */
  @Field(() => User, { nullable: true })
  owner!: string | null;

  @Field(() => Team, { nullable: true })
  team!: string | null;

  @Field(() => OrgUnit, { nullable: true })
  unit!: string | null;

  @Field(() => CurrencyCode)
  currency!: string;

  @Field(() => Money, { description: '已成交 / Won with a close date in the period: the actual result.' })
  closed!: Money;

  @Field(() => Money, { description: '承诺 / Open, category COMMIT.' })
  commit!: Money;

  @Field(() => Money, { description: '有望 / Open, category BEST_CASE.' })
  bestCase!: Money;

  @Field(() => Money, { description: '跟进中 / Open, category PIPELINE.' })
  pipeline!: Money;

  @Field(() => Money, { description: '未加权合计 / All that is open and counts: commit, best case and pipeline.' })
  unweighted!: Money;

  @Field(() => Money, { description: '加权合计 / The same, each amount by its probability.' })
  weighted!: Money;

  @Field(() => SubmittedForecast, { nullable: true, description: '上报的预测 / Null where nobody submitted one.' })
  submitted!: SubmittedForecast | null;

  @Field(() => Money, {
    nullable: true,
    description: '预测偏差 / Submitted commit − closed. Above zero: more was promised than sold (多报).',
  })
  bias!: Money | null;

  @Field(() => Decimal, {
    nullable: true,
    description: '偏差率(%)/ bias ÷ closed × 100, two decimals; null where nothing was sold.',
  })
  biasPercent!: string | null;
}

@ObjectType({ description: '期间的销售预测 / Pipeline, submitted forecasts and actual results of a period.' })
export class ForecastReport {
  @Field(() => ForecastPeriod)
  period!: ForecastPeriod;

  @Field(() => [ForecastLine], { description: '按名称 / By name; one per currency unless converted.' })
  lines!: readonly ForecastLine[];

  @Field(() => [ForecastLine], { description: '各币种合计 / Sums of the lines, one per currency.' })
  totals!: readonly ForecastLine[];

  @Field(() => [StoredRate], { description: '所用的汇率 / Rates by which amounts were converted.' })
  rates!: readonly StoredRate[];

  @Field(() => [CurrencyCode], {
    description: '没有汇率的币种,其金额单列 / Currencies without a rate: their amounts stand in lines of their own.',
  })
  missing!: readonly string[];
}
