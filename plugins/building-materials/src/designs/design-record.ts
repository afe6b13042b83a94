import { Field, ID, Int, Money, ObjectType } from '@guanxi/core';

/** A design that became our order. */
@ObjectType({ description: '成为我方订单的方案 / A design that became our order' })
export class BuildingOrderedDesign {
  @Field(() => ID, { description: '设计方案编号 / Id of the BuildingDesignScheme' })
  id!: string;

  @Field({ description: '方案名称 / Name of the design' })
  name!: string;

  @Field(() => ID, { description: '工程项目编号 / Id of the BuildingProject' })
  projectId!: string;

  @Field({ description: '项目名称 / Name of the project' })
  projectName!: string;

  @Field(() => Int, { description: '订单数 / orders of the project' })
  orders!: number;

  @Field(() => [Money], { description: '订单金额(不含税),按币种 / their net amount, by currency' })
  amounts!: readonly Money[];
}

/** What a designer or an institute drew, and what came of it for us. */
@ObjectType({
  description:
    '设计业绩 / What a designer or an institute drew, and what came of it for us, as far as the caller sees it. A design ' +
    'became our order when the developer chose it, it specifies material of ours, and its project has an order that is ' +
    'neither a draft nor cancelled.',
})
export class BuildingDesignRecord {
  @Field(() => Int, { description: '主创方案数 / designs led' })
  led!: number;

  @Field(() => Int, { description: '参与方案数,不含主创 / designs joined, those led not among them' })
  joined!: number;

  @Field(() => Int, { description: '其中选用我方材料的方案数 / of both, those that specify material of ours' })
  specifying!: number;

  @Field(() => Int, { description: '其中被开发商选定的方案数 / of both, those that the developer chose' })
  chosen!: number;

  @Field(() => Int, { description: '其中成为我方订单的方案数 / of both, those that became our orders' })
  ordered!: number;

  @Field(() => Int, { description: '评审他人方案的次数 / designs of others reviewed' })
  reviewed!: number;

  @Field(() => [BuildingOrderedDesign], {
    description: '成为我方订单的方案,最新在前 / the designs that became our orders, the latest first',
  })
  orderedDesigns!: readonly BuildingOrderedDesign[];

  @Field(() => [Money], {
    description: '影响的订单金额(不含税),按币种 / net amount of the orders of these designs, by currency',
  })
  amountInfluenced!: readonly Money[];
}
