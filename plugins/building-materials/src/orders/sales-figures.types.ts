import { Decimal, Field, Int, Money, ObjectType } from '@guanxi/core';

@ObjectType({ description: '按单位的数量 / A quantity in one unit: different units are never added up' })
export class BuildingQuantity {
  @Field(() => String, { nullable: true, description: '计量单位代码 / Code of the unit; null: not said' })
  unitOfMeasure!: string | null;

  @Field(() => Decimal)
  quantity!: string;
}

/** What was ordered for a project, or by a company. */
@ObjectType({
  description:
    '我方订单:草稿和已取消的不计,按币种和单位分列 / What was ordered of us: drafts and cancelled orders do not count; ' +
    'currencies and units are never added up',
})
export class BuildingSalesFigures {
  @Field(() => Int, { description: '订单数 / Orders' })
  orders!: number;

  @Field(() => [Money], { description: '不含税金额,按币种 / Net amounts, by currency' })
  amounts!: readonly Money[];

  @Field(() => Int, { description: '批次数(已取消的不计)/ Batches of them that are not cancelled' })
  batches!: number;

  @Field(() => Int, { description: '已交付批次数 / Batches that are delivered' })
  deliveredBatches!: number;

  @Field(() => [BuildingQuantity], { description: '批次数量,按单位 / Quantities of the batches, by unit' })
  quantities!: readonly BuildingQuantity[];
}
