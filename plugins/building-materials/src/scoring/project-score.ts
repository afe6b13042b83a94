import { Field, Int, ObjectType } from '@guanxi/core';

@ObjectType({ description: '评分理由 / Why a project has points' })
export class BuildingScoreReason {
  @Field({ description: '规则,含其插件前缀 / The rule, with the prefix of its plugin: `building:large`' })
  rule!: string;

  @Field({ description: '理由 / In the language of the request' })
  text!: string;

  @Field(() => Int, { description: '负数为减分 / Negative: against the project' })
  points!: number;
}

@ObjectType({ description: '项目评分 / How much a project is worth following' })
export class BuildingProjectScore {
  @Field(() => Int, { description: '总分 / Of all reasons together' })
  points!: number;

  @Field(() => [BuildingScoreReason], { description: '从高分到低分 / Those with the most points first' })
  reasons!: readonly BuildingScoreReason[];
}
