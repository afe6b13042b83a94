import { User, uuidOf, type EventHandler } from '@guanxi/core';
import { BuildingProject } from '../projects/index.ts';
import { isBySize } from './find-rule.ts';
import { routeProjects } from './route-projects.ts';
import { BuildingRoutingRule } from './routing-rule.entity.ts';

const bySize = { or: [{ floorAreaFrom: { isNull: false } }, { materialValueFrom: { isNull: false } }] };

/**
 * A large project that a salesperson entered goes to whom rules by size name, right after it was entered: a salesperson
 * may not enter projects for others. The project says who leads it, so a second attempt finds nothing to do.
 */
export const handOverLarge: EventHandler = {
  name: 'hand-over-large-projects',
  on: 'buildingProject.created',
  async handle({ subjectId, actorId }, { read, write }) {
    const finder = actorId === null ? null : uuidOf(User, actorId);
    if (finder === null) return;
    if ((await read.count(BuildingRoutingRule, { and: [{ active: { eq: true } }, bySize] })) === 0) return;
    await write.act(BuildingProject, subjectId, async (project, context) => {
      if (project.routedBy || project.owner?.id !== finder) return;
      await routeProjects([project], context, { rules: isBySize, finder });
    });
  },
};
