import { Field, Float, ObjectType } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';

@ObjectType({ description: '可能是同一个的项目 / A project that may be the same: close by, or of the same name' })
export class BuildingNearbyProject {
  /** Opaque id; the engine fetches what is selected. */
  @Field(() => BuildingProject)
  project!: string;

  @Field(() => Float, { nullable: true, description: '距离(米)/ metres; null: the project has no coordinates' })
  distance!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: '名称相似度,0 至 1 / how similar the names are; null: no name asked',
  })
  nameSimilarity!: number | null;
}
