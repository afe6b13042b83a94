import { uuidOf, type CrmContext } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { buildMatrix } from './build-matrix.ts';
import { readProjects, readRules, readWork } from './matrix-data.ts';
import type { BuildingTrackingMatrix } from './matrix.types.ts';

/** Matrices of projects (opaque ids) in their order, by six statements for any number; null where one is hidden. */
export async function readMatrices(
  ids: readonly string[],
  context: CrmContext,
): Promise<(BuildingTrackingMatrix | null)[]> {
  const [rules, projects, work] = await Promise.all([
    readRules(context),
    readProjects(ids, context),
    readWork(ids, context),
  ]);
  const byId = new Map(projects.map((project) => [project.id, project]));
  const byProject = Map.groupBy(work, ({ projectId }) => projectId);
  return ids.map((id) => {
    const project = byId.get(uuidOf(BuildingProject, id) ?? '');
    return project ? buildMatrix(project, byProject.get(project.id) ?? [], rules, context.language) : null;
  });
}
