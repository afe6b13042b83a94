import {
  CurrencyCode,
  DateTime,
  Field,
  Int,
  labelledEnum,
  Money,
  ObjectType,
  type EnumValue,
} from '../../sdk/index.ts';
import { Opportunity } from '../sales/index.ts';
import { ForecastPeriod } from './forecast-period.ts';

/** Why the open pipeline of a period is another one than before. */
export const PipelineChangeKind = labelledEnum(
  'PipelineChangeKind',
  { zh: '预测变化原因', en: 'Kind of pipeline change' },
  {
    NEW: { zh: '新增', en: 'New' },
    REOPENED: { zh: '重新打开', en: 'Reopened' },
    RESTORED: { zh: '恢复', en: 'Restored' },
    MOVED_IN: { zh: '移入本期', en: 'Moved into the period' },
    RECEIVED: { zh: '接收', en: 'Received from somebody else' },
    AMOUNT_CHANGED: { zh: '金额变化', en: 'Amount changed' },
    PROBABILITY_CHANGED: { zh: '成功率变化', en: 'Probability changed' },
    WON: { zh: '赢单', en: 'Won' },
    LOST: { zh: '丢单', en: 'Lost' },
    SLIPPED: { zh: '推迟', en: 'Slipped to a later period' },
    MOVED_OUT: { zh: '提前或移出本期', en: 'Moved to an earlier period, or to none' },
    HANDED_OVER: { zh: '移交', en: 'Handed over to somebody else' },
    DELETED: { zh: '删除', en: 'Deleted' },
  },
);
export type PipelineChangeKind = EnumValue<typeof PipelineChangeKind>;

@ObjectType({ description: '同一原因的变化 / What changed for one reason.' })
export class PipelineChangePart {
  @Field(() => PipelineChangeKind.graphql)
  kind!: PipelineChangeKind;

  @Field(() => String, { description: '原因名称 / The kind in the language of the caller.' })
  label!: string;

  @Field(() => Int, { description: '销售机会数 / Opportunities.' })
  count!: number;

  @Field(() => Money, { description: '对未加权金额的影响 / What it adds to the amount; below zero: takes away.' })
  amount!: Money;

  @Field(() => Money, { description: '对加权金额的影响 / The same for the weighted amount.' })
  weighted!: Money;
}

@ObjectType({
  description: '一种币种的变化:期初 + 各项 = 期末 / The change in one currency: opening + parts = closing, exactly.',
})
export class PipelineBridge {
  @Field(() => CurrencyCode)
  currency!: string;

  @Field(() => Money, { description: '期初未加权金额 / Open amount at `from`.' })
  opening!: Money;

  @Field(() => Money)
  openingWeighted!: Money;

  @Field(() => Money, { description: '期末未加权金额 / Open amount at `to`.' })
  closing!: Money;

  @Field(() => Money)
  closingWeighted!: Money;

  @Field(() => [PipelineChangePart])
  parts!: readonly PipelineChangePart[];
}

@ObjectType({ description: '一个销售机会的变化 / One opportunity that makes a difference.' })
export class ChangedOpportunity {
  /** Uuid; null to the caller where it was deleted. */
  @Field(() => Opportunity, { nullable: true })
  opportunity!: string;

  @Field(() => String)
  name!: string;

  @Field(() => PipelineChangeKind.graphql)
  kind!: PipelineChangeKind;

  @Field(() => Money)
  amount!: Money;

  @Field(() => Money)
  weighted!: Money;
}

@ObjectType({ description: '两个时点之间销售机会的变化 / What happened to the open pipeline between two instants.' })
export class PipelineChange {
  @Field(() => ForecastPeriod)
  period!: ForecastPeriod;

  @Field(() => DateTime)
  from!: Date;

  @Field(() => DateTime, { nullable: true, description: '空为现在 / Null: now.' })
  to!: Date | null;

  @Field(() => [PipelineBridge], { description: '按币种 / One per currency.' })
  bridges!: readonly PipelineBridge[];

  @Field(() => [ChangedOpportunity], { description: '影响最大的销售机会 / Those that make the largest differences.' })
  opportunities!: readonly ChangedOpportunity[];
}
