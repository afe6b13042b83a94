import { CurrencyCode, Decimal, Field, Int, labelledEnum, Money, ObjectType, type EnumValue } from '@guanxi/core';
import { BuildingSalesFigures } from '../orders/index.ts';

/** Where the cost in a profit comes from. */
export const BuildingCostSource = labelledEnum(
  'BuildingCostSource',
  { zh: '成本来源', en: 'Source of the cost' },
  {
    STANDARD_COST_ON_ORDER_DAY: {
      zh: '订单日的产品标准成本',
      en: "The product's standard cost on the day of the order",
    },
  },
);
export type BuildingCostSource = EnumValue<typeof BuildingCostSource>;

@ObjectType({
  description: '利润贡献(一种币种)/ Profit contribution in one currency: revenue whose cost is known, less that cost',
})
export class BuildingProfit {
  @Field(() => CurrencyCode)
  currency!: string;

  @Field(() => Money, { description: '不含税收入 / Net revenue of all lines' })
  revenue!: Money;

  @Field(() => Money, { description: '其中成本已知的收入 / Of that, revenue of lines whose cost is known' })
  revenueWithCost!: Money;

  @Field(() => Money, { description: '成本 / What those lines cost us' })
  cost!: Money;

  @Field(() => Money, { description: '利润 = 成本已知的收入 − 成本 / revenueWithCost − cost' })
  profit!: Money;

  @Field(() => BuildingCostSource.graphql)
  costSource!: BuildingCostSource;
}

@ObjectType({
  description:
    '开发商业绩:订单记在项目的主要开发商名下,没有项目的记在下单客户名下 / What a developer builds and what it brings. Each order ' +
    'counts for one company: the main developer of its project, without one the account that ordered.',
})
export class BuildingDeveloperFigures {
  @Field(() => Int, { description: '开发的项目数 / Projects that it develops' })
  projects!: number;

  @Field(() => Int, { description: '其中赢单 / Of these won by us' })
  projectsWon!: number;

  @Field(() => Decimal, { description: '开发总建筑面积(平方米)/ Floor area of all its projects, m²' })
  floorArea!: string;

  @Field(() => BuildingSalesFigures)
  sales!: BuildingSalesFigures;

  @Field(() => [BuildingProfit], {
    nullable: true,
    description: '利润贡献,按币种;无权查看成本时为空 / By currency; null without the permission product:costs',
  })
  profit!: readonly BuildingProfit[] | null;
}
