import { CurrencyCode, Decimal, Field, Int, labelledEnum, Money, ObjectType, type EnumValue } from '../../sdk/index.ts';

/** Which of several campaigns that touched a customer before an order it is credited to. */
export const AttributionModel = labelledEnum(
  'AttributionModel',
  { zh: '归因方式', en: 'Attribution model' },
  {
    FIRST_TOUCH: { zh: '首次触达', en: 'First touch' },
    LAST_TOUCH: { zh: '末次触达', en: 'Last touch' },
    EVEN: { zh: '平均分配', en: 'Even' },
  },
);
export type AttributionModel = EnumValue<typeof AttributionModel>;

@ObjectType({ description: '投资回报率 / Return on investment in one currency: (revenue − cost) / cost' })
export class CampaignRoi {
  @Field(() => CurrencyCode)
  currency!: string;

  @Field(() => Decimal, { description: '四位小数,0.25 即 25% / four decimals: 0.25 is 25 %' })
  value!: string;
}

@ObjectType({ description: '市场活动成效 / What a campaign reached, cost and brought' })
export class CampaignFigures {
  @Field(() => Int)
  members!: number;

  @Field(() => Int, { description: '已回应的成员 / members who answered' })
  responses!: number;

  @Field(() => Int, { description: '回应“是”的成员 / members who said yes' })
  positive!: number;

  @Field(() => Decimal, { nullable: true, description: '回应率 = 已回应 / 成员 / responses per member, four decimals' })
  responseRate!: string | null;

  @Field(() => Int, { description: '来自活动的线索 / leads whose source it is' })
  leads!: number;

  @Field(() => Int, { description: '其中已转化 / of these converted' })
  convertedLeads!: number;

  @Field(() => Int, { description: '归因订单数 / orders of which it gets a part' })
  orders!: number;

  @Field(() => [Money], { description: '归因收入(不含税),按币种 / attributed net revenue, by currency' })
  revenue!: readonly Money[];

  @Field(() => [Money], { description: '实际费用,按币种 / actual cost, by currency' })
  cost!: readonly Money[];

  @Field(() => [Money], { description: '结果 = 收入 − 费用,按币种 / revenue − cost, by currency' })
  result!: readonly Money[];

  @Field(() => [CampaignRoi], { description: '有费用的币种 / for each currency with a cost' })
  roi!: readonly CampaignRoi[];
}
