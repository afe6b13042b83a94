import { Ctx, FieldResolver, Resolver, Root, type CrmContext } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { projectAssessment } from './assess-projects.ts';
import { BuildingProjectAssessment } from './project-assessment.ts';
import { BuildingProjectScore } from './project-score.ts';
import { projectScore } from './score-projects.ts';

/** What speaks for a project, and against it. */
@Resolver(() => BuildingProject)
export class BuildingProjectResolver {
  @FieldResolver(() => BuildingProjectScore, {
    description: '项目评分:按本人可见的数据 / How much it is worth following, from what the caller sees',
  })
  async score(@Root() { id }: BuildingProject, @Ctx() context: CrmContext): Promise<BuildingProjectScore> {
    return projectScore(id, context);
  }

  @FieldResolver(() => BuildingProjectAssessment, {
    description:
      '项目评估:有效性、可能性及逐项结果,按本人可见的数据 / How valid and likely it is, and which criterion gave what, from ' +
      'what the caller sees',
  })
  async assessment(@Root() { id }: BuildingProject, @Ctx() context: CrmContext): Promise<BuildingProjectAssessment> {
    return projectAssessment(id, context);
  }
}
