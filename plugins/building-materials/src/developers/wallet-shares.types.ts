import { Decimal, Field, Int, LocalDate, Money, ObjectType, User } from '@guanxi/core';

@ObjectType({
  description:
    '钱包份额:我方销售额 ÷ 估计采购额;没有估计则没有份额 / Our share of what a developer spends in a year. Only where somebody has ' +
    'estimated that: there is none without a source.',
})
export class BuildingWalletShare {
  @Field(() => Int)
  year!: number;

  @Field(() => String, { nullable: true, description: '材料类别;空为全部 / Null: all of our kind of material' })
  materialClass!: string | null;

  @Field(() => Money, { description: '估计采购额 / What is estimated, all suppliers together' })
  estimate!: Money;

  @Field(() => String, { description: '估计来源代码 / Code of the source (building-estimate-source)' })
  source!: string;

  @Field(() => String, { nullable: true })
  sourceNote!: string | null;

  @Field(() => LocalDate)
  estimatedOn!: string;

  /** Uuid; the engine fetches what is selected. */
  @Field(() => User, { nullable: true })
  estimatedBy!: string | null;

  @Field(() => Money, { description: '我方当年不含税销售额(同币种)/ Our net sales of the year in that currency' })
  sales!: Money;

  @Field(() => [Money], { description: '未计入的其他币种销售额 / Our sales in other currencies, which do not count' })
  otherSales!: readonly Money[];

  @Field(() => Decimal, {
    description:
      '份额(%)= 销售额 ÷ 估计;超过 100 说明估计偏低 / sales ÷ estimate × 100; above 100 the estimate is too low',
  })
  percent!: string;
}
