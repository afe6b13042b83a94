import { Field, Int, LocalDate, Money, ObjectType } from '@guanxi/core';

/** What those who attended an event did in a period. */
@ObjectType({ description: '一段时间内的成果 / What those who attended did in a period, as far as the caller sees it' })
export class BuildingEventFigures {
  @Field(() => LocalDate, { description: '首日 / first day' })
  from!: string;

  @Field(() => LocalDate, { description: '末日 / last day' })
  until!: string;

  @Field(() => Int, { description: '选用我方材料的设计方案数 / designs submitted that specify material of ours' })
  designs!: number;

  @Field(() => Int, { description: '写入设计的产品选用数 / specifications of theirs that were written in' })
  specifications!: number;

  @Field(() => Int, { description: '其设计项目的订单数 / orders of projects whose chosen design is theirs' })
  orders!: number;

  @Field(() => [Money], { description: '订单金额(不含税),按币种 / net amount of these orders, by currency' })
  amounts!: readonly Money[];
}

/** What came after an event for designers, beside as many days before it. */
@ObjectType({ description: '设计师活动效果 / What came after an event for designers, beside as many days before it' })
export class BuildingEventEffect {
  @Field(() => Int, { description: '邀请人数 / members of the campaign' })
  invited!: number;

  @Field(() => Int, { description: '出席人数 / those of them who attended' })
  attended!: number;

  @Field(() => [Money], { description: '费用,按币种 / cost, by currency' })
  cost!: readonly Money[];

  @Field(() => Int, { description: '统计天数 / days of each period' })
  days!: number;

  @Field(() => BuildingEventFigures, { description: '活动前 / as many days before its first day' })
  before!: BuildingEventFigures;

  @Field(() => BuildingEventFigures, { description: '活动后 / from the day after its last day on' })
  after!: BuildingEventFigures;

  @Field({ description: '如何理解这些数字 / How to read the figures' })
  note!: string;
}
