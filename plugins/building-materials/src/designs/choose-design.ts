import { NotFound, type HookContext } from '@guanxi/core';
import type { BuildingProject } from '../projects/index.ts';
import { BuildingDesignScheme } from './design-scheme.entity.ts';
import { followChosenDesigns } from './follow-chosen-design.ts';

/**
 * Makes one scheme the developer's choice and no other; the project is locked by whoever calls.
 * @param chosenId uuid of the scheme
 * @throws NotFound where it was deleted meanwhile
 */
export async function chooseDesign(
  project: BuildingProject,
  chosenId: string | null,
  remark: string | null,
  context: HookContext,
): Promise<void> {
  const schemes = await context.loadBy(BuildingDesignScheme, 'project', [project.id]);
  const chosen = schemes.find(({ id, deletedAt }) => id === chosenId && !deletedAt);
  if (!chosen) throw NotFound.record({ zh: '设计方案', en: 'Design scheme' });
  for (const scheme of schemes) if (scheme.chosen && scheme !== chosen) scheme.chosen = false;
  if (!chosen.chosen) Object.assign(chosen, { chosen: true, chosenAt: context.now });
  if (remark !== null) chosen.choiceRemark = remark;
  await followChosenDesigns([chosen], context);
}
