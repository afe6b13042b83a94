import { Decimal, Field, Int, ObjectType } from '@guanxi/core';

/** Working days of protection for one kind of project. */
@ObjectType({ description: '保护期规则 / How long projects of some size are protected for a dealer' })
export class BuildingDealerRule {
  @Field(() => String)
  name!: string;

  @Field(() => Decimal, { nullable: true, description: '建筑面积起(平方米)/ projects of so many m² and more' })
  floorAreaFrom!: string | null;

  @Field(() => Int, { description: '工作日 / working days' })
  days!: number;

  @Field(() => Int, { description: '每次延期(工作日)/ working days of an extension' })
  extensionDays!: number;

  @Field(() => Int, { description: '最多延期次数 / extensions at most' })
  maxExtensions!: number;
}

/** What registering a project means to one dealer. */
@ObjectType({ description: '经销商报备条件 / The rules that count for one dealer, and no others' })
export class BuildingDealerTerms {
  @Field(() => Boolean, { description: '可以报备 / the dealer may register projects' })
  qualified!: boolean;

  @Field(() => String, { nullable: true, description: '经销区域 / where the dealer sells' })
  territory!: string | null;

  @Field(() => String, { nullable: true, description: '经销商等级 / code of building-dealer-tier' })
  tier!: string | null;

  @Field(() => [BuildingDealerRule], {
    description: '由特殊到一般 / the most particular first; the last one is the policy',
  })
  rules!: readonly BuildingDealerRule[];
}
