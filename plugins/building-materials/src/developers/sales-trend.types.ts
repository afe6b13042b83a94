import { Field, Int, Money, ObjectType } from '@guanxi/core';

@ObjectType({ description: '一个月的订单 / What was ordered in a month; one without orders is there as well' })
export class BuildingMonthlySales {
  @Field(() => String, { description: '月份 / `2026-11`' })
  month!: string;

  @Field(() => Int)
  orders!: number;

  @Field(() => [Money], { description: '不含税金额,按币种 / Net amounts, by currency' })
  amounts!: readonly Money[];
}
