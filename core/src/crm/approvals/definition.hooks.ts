import {
  hooksOf,
  ValidationError,
  type Change,
  type HookContext,
  type Label,
  type WhereInput,
} from '../../sdk/index.ts';
import { ApprovalDefinitionApprover } from './approval-definition-approver.entity.ts';
import { ApprovalDefinitionStep } from './approval-definition-step.entity.ts';
import { ApprovalDefinition } from './approval-definition.entity.ts';
import { kindNamed } from './approval-kind.ts';
import { ApprovalLimit } from './approval-limit.entity.ts';
import { conditionOf } from './find-definition.ts';

function refuse(change: Change<object>, code: string, field: string, message: Label): void {
  change.reject(new ValidationError(code, message, { path: [field] }));
}

/** A definition whose kind nobody contributes, or whose condition its subject has no fields for, never applies. */
function checkDefinitions(changes: readonly Change<ApprovalDefinition>[], context: HookContext): void {
  for (const change of changes) {
    const { kind: name, condition } = change.record;
    const kind = kindNamed(name, context);
    if (!kind)
      refuse(change, 'UNKNOWN_KIND', 'kind', { zh: `没有审批事项“${name}”`, en: `No approval kind "${name}"` });
    else if (change.changed.has('condition') || change.kind === 'create') {
      checkCondition(change, kind.subject().name, condition, context);
    }
  }
}

function checkCondition(
  change: Change<ApprovalDefinition>,
  entity: string,
  text: string | null | undefined,
  context: HookContext,
): void {
  const where = parsed(text);
  if (where === null) return;
  const expected = { zh: 'JSON 对象,形如 where', en: 'a JSON object in the shape of `where`' };
  const invalid = (zh: string, en: string): void => refuse(change, 'INVALID_CONDITION', 'condition', { zh, en });
  if (where === undefined) return invalid(`适用条件应为${expected.zh}`, `The condition must be ${expected.en}`);
  const problem = context.checkList({ entity, where });
  if (problem) invalid(`适用条件:${problem.message.zh}`, `The condition: ${problem.message.en}`);
}

/** Null: there is none; undefined: it is no JSON object. */
function parsed(text: string | null | undefined): WhereInput | null | undefined {
  try {
    const where: unknown = conditionOf(text);
    return where === null || (typeof where === 'object' && !Array.isArray(where)) ? (where as WhereInput) : undefined;
  } catch {
    return undefined;
  }
}

function checkSteps(changes: readonly Change<ApprovalDefinitionStep>[]): void {
  for (const change of changes) {
    const { mode, quorum } = change.record;
    if (mode !== 'QUORUM' || quorum) continue;
    refuse(change, 'REQUIRED', 'quorum', { zh: '请填写同意人数(quorum)', en: 'Say how many have to agree (quorum)' });
  }
}

/** What each rule names. */
const named = { USER: 'user', ROLE: 'role' } as const;

function checkApprovers(changes: readonly Change<ApprovalDefinitionApprover>[]): void {
  for (const change of changes) {
    const { rule } = change.record;
    const field = rule === 'USER' || rule === 'ROLE' ? named[rule] : null;
    if (!field || change.record[field]) continue;
    refuse(change, 'REQUIRED', `${field}Id`, {
      zh: `该规则须指定 ${field}Id`,
      en: `The rule ${rule} needs ${field}Id`,
    });
  }
}

function checkLimits(changes: readonly Change<ApprovalLimit>[]): void {
  for (const change of changes) {
    const { user, role } = change.record;
    if (Boolean(user) !== Boolean(role)) continue;
    const message = { zh: '请指定一个用户或一个角色,二者取一', en: 'Name either a user or a role, one of the two' };
    refuse(change, 'ONE_HOLDER', user ? 'roleId' : 'userId', message);
  }
}

export const approvalDefinitionHooks = [
  hooksOf(ApprovalDefinition, { beforeCreate: checkDefinitions, beforeUpdate: checkDefinitions }),
  hooksOf(ApprovalDefinitionStep, { beforeCreate: checkSteps, beforeUpdate: checkSteps }),
  hooksOf(ApprovalDefinitionApprover, { beforeCreate: checkApprovers, beforeUpdate: checkApprovers }),
  hooksOf(ApprovalLimit, { beforeCreate: checkLimits, beforeUpdate: checkLimits }),
];
