import { Field, Int, ObjectType } from '@guanxi/core';
import { BuildingCriterionAim } from './criterion-aim.ts';
import { BuildingScoringCriterion } from './scoring-criterion.entity.ts';

@ObjectType({ description: '单项标准的评估结果 / What one criterion gave a project' })
export class BuildingCriterionResult {
  /** Opaque id; the engine fetches what is selected. */
  @Field(() => BuildingScoringCriterion, { nullable: true })
  criterion!: string;

  @Field({ description: '名称 / in the language of the request' })
  label!: string;

  @Field(() => BuildingCriterionAim.graphql)
  aim!: BuildingCriterionAim;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否满足;空:取决于本人不可见的数据 / null: it depends on what the caller may not see',
  })
  met!: boolean | null;

  @Field(() => Int, { description: '得分 / its weight where it is met, else 0' })
  points!: number;

  @Field(() => Int)
  weight!: number;

  @Field({ description: '跟进前必备 / without it a potential project is not followed' })
  required!: boolean;
}

@ObjectType({
  description: '项目评估:按可配置标准 / How valid and likely a project is, by criteria that administrators configure',
})
export class BuildingProjectAssessment {
  @Field(() => Int, {
    nullable: true,
    description: '有效性(%):满足的权重占正权重之比 / points of the possible ones, 0 to 100; null: no criteria',
  })
  validity!: number | null;

  @Field(() => Int, { nullable: true, description: '可能性(%) / the same of the criteria of likelihood' })
  likelihood!: number | null;

  @Field(() => [BuildingCriterionResult], { description: '按标准的顺序 / in the order of the criteria' })
  criteria!: readonly BuildingCriterionResult[];
}
