import { Account, Decimal, Field, Int, ObjectType } from '@guanxi/core';

@ObjectType({ description: '参与单位的业务面 / For how many developers a company has worked in one role' })
export class BuildingPartnerReach {
  /** Uuid; the engine fetches what is selected. */
  @Field(() => Account)
  account!: string;

  @Field(() => Int, { description: '合作过的开发商数 / different developers that it worked for' })
  developers!: number;

  @Field(() => Int, { description: '项目数 / projects' })
  projects!: number;

  @Field(() => Decimal, { nullable: true, description: '建筑面积合计 / floor area of these projects, square metres' })
  floorArea!: string | null;
}
