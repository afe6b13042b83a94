import { filterProblem, hooksOf, storedFilter, type Change, type HookContext } from '@guanxi/core';
import { BuildingScoringCriterion } from './scoring-criterion.entity.ts';

/** A criterion that could never be evaluated is refused now, not when a project is assessed. */
function check(changes: readonly Change<BuildingScoringCriterion>[], context: HookContext): void {
  for (const { record, reject } of changes) {
    const where = storedFilter(record.condition);
    const problem = filterProblem({ entity: 'BuildingProject', where, field: 'condition' }, context);
    if (problem) reject(problem);
  }
}

export const scoringCriterionHooks = hooksOf(BuildingScoringCriterion, { beforeCreate: check, beforeUpdate: check });
