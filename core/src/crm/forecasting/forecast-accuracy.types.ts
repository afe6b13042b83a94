import { CurrencyCode, Decimal, Field, Money, ObjectType } from '../../sdk/index.ts';
import { User } from '../organisation/index.ts';

@ObjectType({ description: '一期的预测与实际 / Forecast and result of one period.' })
export class PeriodAccuracy {
  @Field(() => String)
  period!: string;

  @Field(() => Money, { description: '上报的承诺 / Submitted commit.' })
  submitted!: Money;

  @Field(() => Money, { description: '实际成交 / Won in the period.' })
  actual!: Money;

  @Field(() => Money, { description: '上报 − 实际 / submitted − actual.' })
  bias!: Money;

  @Field(() => Decimal, { nullable: true, description: '偏差 ÷ 实际 × 100 / bias ÷ actual × 100.' })
  biasPercent!: string | null;
}

@ObjectType({
  description:
    '一人的预测准确度;只计已上报的期间 / How right a person’s forecasts were; periods without one do not count.',
})
export class ForecastAccuracy {
  /** Opaque id; the engine fetches what is selected. */
  @Field(() => User, { nullable: true })
  owner!: string | null;

  @Field(() => CurrencyCode)
  currency!: string;

  @Field(() => [PeriodAccuracy])
  periods!: readonly PeriodAccuracy[];

  @Field(() => Money, { description: '各期偏差之和 / Sum of the biases.' })
  bias!: Money;

  @Field(() => Decimal, {
    nullable: true,
    description: '偏差之和 ÷ 实际之和 × 100 / Sum of biases ÷ sum of actuals × 100.',
  })
  biasPercent!: string | null;
}
