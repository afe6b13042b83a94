import { Field, Int, ObjectType } from '@guanxi/core';

@ObjectType({
  description:
    '承包商业绩:每个项目按其最强的一项选材作用计一次 / What a contractor builds, and what it has to say about the material: each ' +
    'project once, by the strongest say that it has there.',
})
export class BuildingContractorFigures {
  @Field(() => Int, { description: '承建的项目数 / Projects that it builds or has built' })
  projects!: number;

  @Field(() => Int, { description: '其中已竣工 / Of these completed (progress `completion`)' })
  completed!: number;

  @Field(() => Int, {
    description: '其中与我方合作:赢单或有我方订单 / Of these with us: won, or with an order that counts',
  })
  withUs!: number;

  @Field(() => Int, { description: '由其决定选材 / Where it decides on the material' })
  decides!: number;

  @Field(() => Int, { description: '由其影响开发商 / Where it influences the developer' })
  influences!: number;

  @Field(() => Int, { description: '无作用 / Where it has no say' })
  neither!: number;

  @Field(() => Int, { description: '未知 / Where nobody has found out yet' })
  unknown!: number;
}
