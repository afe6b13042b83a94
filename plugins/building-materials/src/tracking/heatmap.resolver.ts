import { Arg, Authorized, Ctx, Query, Resolver, whereOf, type CrmContext, type WhereInput } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { BuildingMatrixHeatmap } from './heatmap.types.ts';
import { readHeatmap } from './read-heatmap.ts';

/** Where all projects stand. */
@Resolver()
export class HeatmapResolver {
  @Authorized()
  @Query(() => BuildingMatrixHeatmap, {
    description:
      '项目热图:项目阶段 × 工程进度的项目数、面积和材料估值,只含本人可见的项目 / Projects, floor area and material value by stage ' +
      'and progress, of the projects that the caller sees',
  })
  buildingMatrixHeatmap(
    @Arg('where', () => whereOf(BuildingProject), { nullable: true }) where: WhereInput | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<BuildingMatrixHeatmap> {
    return readHeatmap(where ?? null, context);
  }
}
