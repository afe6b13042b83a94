import { MissingItem, storedFilter, TransitionBlocked, type HookContext } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { BuildingScoringCriterion } from './scoring-criterion.entity.ts';

const step = { zh: '转为跟进项目', en: 'follow the project' };

const byPosition = (one: BuildingScoringCriterion, other: BuildingScoringCriterion): number =>
  one.position - other.position || (one.id < other.id ? -1 : 1);

/** The required criteria that a project (uuid) does not meet, whoever asks; null: nothing is missing. */
export async function missingFor(project: string, context: HookContext): Promise<TransitionBlocked | null> {
  const criteria = (await context.loadBy(BuildingScoringCriterion, 'active', [true]))
    .filter(({ required, deletedAt }) => required && !deletedAt)
    .sort(byPosition);
  const missing: MissingItem[] = [];
  for (const { condition, labelZh, labelEn } of criteria) {
    const met = await context.matching(BuildingProject, storedFilter(condition) ?? {}, [project]);
    if (met.has(project)) continue;
    const message = { zh: `${labelZh}:必备`, en: `${labelEn}: required` };
    missing.push(MissingItem.of('CRITERION', { zh: labelZh, en: labelEn }, message));
  }
  return missing.length > 0 ? TransitionBlocked.of(step, missing) : null;
}
