import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { filterProblem, storedFilter } from '../stored-filter.ts';
import { WorkTip } from './work-tip.entity.ts';

function problemOf(tip: WorkTip, context: HookContext): ValidationError | null {
  const { entity, stage } = tip;
  if (stage && entity !== 'Opportunity') {
    const text = { zh: '只有销售机会的提示才有阶段', en: 'Only tips for opportunities have a stage' };
    return new ValidationError('STAGE_OF_OTHER', text, { path: ['stageId'] });
  }
  for (const field of ['condition', 'doneWhen'] as const) {
    const text = tip[field];
    const problem = filterProblem({ entity, where: text ? storedFilter(text) : {}, field }, context);
    if (problem) return problem;
  }
  return null;
}

/** A filter that the list would refuse is refused now, not on everybody's screen. */
function check(changes: readonly Change<WorkTip>[], context: HookContext): void {
  for (const change of changes) {
    const problem = problemOf(change.record, context);
    if (problem) change.reject(problem);
  }
}

export const workTipHooks = hooksOf(WorkTip, { beforeCreate: check, beforeUpdate: check });
