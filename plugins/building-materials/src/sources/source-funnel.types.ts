import { Decimal, Field, Int, labelledEnum, Money, ObjectType, Territory, type EnumValue } from '@guanxi/core';

/** Into which periods a funnel is cut. */
export const BuildingFunnelPeriod = labelledEnum(
  'BuildingFunnelPeriod',
  { zh: '统计周期', en: 'Period of a funnel' },
  {
    MONTH: { zh: '月', en: 'Month' },
    QUARTER: { zh: '季度', en: 'Quarter' },
    YEAR: { zh: '年', en: 'Year' },
  },
);
export type BuildingFunnelPeriod = EnumValue<typeof BuildingFunnelPeriod>;

@ObjectType({
  description: '信息渠道成效 / What a source of projects brought, and what it cost. Rates have four decimals.',
})
export class BuildingSourceFunnel {
  @Field(() => String, { nullable: true, description: '信息渠道;空为未注明 / code of building-project-source' })
  source!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '周期的第一天 / first day of the period, where one was asked for',
  })
  period!: string | null;

  /** Opaque id; the engine fetches what is selected. */
  @Field(() => Territory, { nullable: true, description: '销售区域 / where it was asked for' })
  territory!: string | null;

  @Field(() => Int, { description: '发现的项目 / projects found' })
  found!: number;

  @Field(() => Int, { description: '已核实:已跟进或已判为不跟进 / judged: followed, or disqualified' })
  judged!: number;

  @Field(() => Int, { description: '有效:已核实且未判为不跟进 / valid: judged and not disqualified' })
  valid!: number;

  @Field(() => Decimal, { nullable: true, description: '有效率 = 有效 / 已核实 / valid of judged' })
  validityRate!: string | null;

  @Field(() => Int, { description: '转为跟进 / followed' })
  followed!: number;

  @Field(() => Decimal, { nullable: true, description: '转化率 = 跟进 / 发现 / followed of found' })
  conversionRate!: string | null;

  @Field(() => Int, { description: '赢单 / won' })
  won!: number;

  @Field(() => [Money], { description: '赢单项目材料估值,按币种 / material value of the won ones, by currency' })
  wonAmount!: readonly Money[];

  @Field(() => [Money], { description: '费用,按币种 / cost, by currency, as far as the caller may see it' })
  cost!: readonly Money[];

  @Field(() => [Money], { description: '每个项目的费用,按币种 / cost per project found, by currency' })
  costPerProject!: readonly Money[];
}
