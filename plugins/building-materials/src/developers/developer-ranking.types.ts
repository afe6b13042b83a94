import {
  Account,
  CurrencyCode,
  Decimal,
  Field,
  InputType,
  Int,
  labelledEnum,
  LocalDate,
  Money,
  ObjectType,
  type EnumValue,
} from '@guanxi/core';

/** What makes a developer valuable. */
export const BuildingDeveloperCriterion = labelledEnum(
  'BuildingDeveloperCriterion',
  { zh: '开发商价值指标', en: 'Criterion of developers' },
  {
    REVENUE: { zh: '不含税销售额', en: 'Net revenue of the period' },
    PROFIT: { zh: '利润贡献', en: 'Profit contribution of the period' },
    PROJECTS_WON: { zh: '赢单项目数', en: 'Projects won so far' },
    OPEN_VALUE: { zh: '在跟项目材料估值', en: 'Material value of open projects' },
  },
);
export type BuildingDeveloperCriterion = EnumValue<typeof BuildingDeveloperCriterion>;

@InputType({ description: '权重,0–100 的整数 / Weights of the criteria, whole numbers from 0 to 100' })
export class BuildingDeveloperWeights {
  @Field(() => Int, { defaultValue: 40 })
  revenue!: number;

  @Field(() => Int, { defaultValue: 30 })
  profit!: number;

  @Field(() => Int, { defaultValue: 20 })
  projectsWon!: number;

  @Field(() => Int, { defaultValue: 10 })
  openValue!: number;
}

@ObjectType({ description: '排名所用的指标 / A criterion of a ranking' })
export class BuildingRankingCriterion {
  @Field(() => BuildingDeveloperCriterion.graphql)
  criterion!: BuildingDeveloperCriterion;

  @Field(() => Int)
  weight!: number;

  @Field(() => Boolean, {
    description: '是否计入;无权查看成本时利润不计入 / Profit does not count for those who may not see costs',
  })
  counted!: boolean;
}

@ObjectType({ description: '开发商排名 / A developer in a ranking, with the figures that made its score' })
export class BuildingRankedDeveloper {
  @Field(() => Int, { description: '从 1 开始 / From 1' })
  rank!: number;

  /** Uuid; the engine fetches what is selected. */
  @Field(() => Account, { nullable: true })
  account!: string;

  @Field(() => Decimal, { description: '0–100,两位小数 / From 0 to 100, two decimals' })
  score!: string;

  @Field(() => Money)
  revenue!: Money;

  @Field(() => Money, { nullable: true, description: '无权查看成本时为空 / Null without the permission product:costs' })
  profit!: Money | null;

  @Field(() => Int)
  projectsWon!: number;

  @Field(() => Money)
  openValue!: Money;
}

@ObjectType({
  description:
    '最有价值的开发商:每项指标按可见开发商中的最高值折算,再按权重合计 / Each criterion is what a developer has of the most that any ' +
    'developer has whom the caller sees (below zero counts as nothing), times its weight, over the weights that ' +
    'count, times 100. Amounts in other currencies do not count.',
})
export class BuildingDeveloperRanking {
  @Field(() => LocalDate)
  from!: string;

  @Field(() => LocalDate)
  to!: string;

  @Field(() => CurrencyCode)
  currency!: string;

  @Field(() => [BuildingRankingCriterion])
  criteria!: readonly BuildingRankingCriterion[];

  @Field(() => Int, { description: '参与排名的开发商数 / Developers that were compared' })
  compared!: number;

  @Field(() => [BuildingRankedDeveloper])
  developers!: readonly BuildingRankedDeveloper[];
}
