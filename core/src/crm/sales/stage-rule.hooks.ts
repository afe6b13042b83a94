import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { filterProblem } from '../stored-filter.ts';
import { filterOf } from './stage-rule-filter.ts';
import { StageRule } from './stage-rule.entity.ts';

const onlyOne = new ValidationError(
  'MINIMUM_WITH_CONDITION',
  { zh: '带条件时最少数量只能为 1', en: 'With a condition the minimum is 1' },
  { path: ['minimum'] },
);

function problemOf(rule: StageRule, context: HookContext): ValidationError | null {
  const { kind, field, condition, minimum, approval } = rule;
  if (kind === 'APPROVAL') {
    return approval ? null : ValidationError.required('approval', { zh: '审批流程', en: 'Approval' });
  }
  if (kind !== 'CHECK' && !field) return ValidationError.required('field', { zh: '字段', en: 'Field' });
  if (kind === 'CHECK' && !condition) return ValidationError.required('condition', { zh: '条件', en: 'Condition' });
  if (kind === 'RECORD' && condition && minimum > 1) return onlyOne;
  const where = filterOf(rule);
  return filterProblem({ entity: 'Opportunity', where, field: kind === 'FIELD' ? 'field' : 'condition' }, context);
}

/** A rule that could never be evaluated is refused now, not when somebody wants to move on. */
function check(changes: readonly Change<StageRule>[], context: HookContext): void {
  for (const change of changes) {
    const problem = problemOf(change.record, context);
    if (problem) change.reject(problem);
  }
}

export const stageRuleHooks = hooksOf(StageRule, { beforeCreate: check, beforeUpdate: check });
