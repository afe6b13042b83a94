import { Field, Int, ObjectType } from '@guanxi/core';

@ObjectType({ description: '一个工程进度的图片 / Pictures of a project at one step of its construction' })
export class BuildingGalleryStep {
  /** Opaque id of the project. */
  readonly project!: string;

  @Field(() => String, {
    nullable: true,
    description: '工程进度代码;空为未注明 / code of building-progress; null: not said',
  })
  progress!: string | null;

  @Field({ description: '名称 / in the language of the request' })
  label!: string;

  @Field(() => Int, { description: '图片数 / how many pictures' })
  count!: number;
}
