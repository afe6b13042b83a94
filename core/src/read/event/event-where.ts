import { eventKinds, type EntityModel } from '../../model/index.ts';
import { badInput, isInput } from '../plan/read-input.ts';
import { filterPlanning, planCondition } from '../filter/plan-condition.ts';
import type { PlanningContext } from '../plan/planning-context.ts';
import type { Condition } from '../plan/read-plan.ts';

/** Fields of `EventWhere`, and what they are called in audit entries. */
const auditFields: Readonly<Record<string, string>> = {
  subjectId: 'subjectId',
  subjectType: 'subjectType',
  kind: 'action',
  at: 'createdAt',
  actorId: 'createdById',
};

const actions: ReadonlyMap<string, string> = new Map(
  Object.entries(eventKinds).map(([action, kind]) => [kind, action]),
);

/** A condition on events as one on their audit entries. @throws BadInput */
export function planEventWhere(
  audit: EntityModel,
  where: unknown,
  { model, scope, decisions }: Pick<PlanningContext, 'model' | 'scope' | 'decisions'>,
): Condition {
  return planCondition(audit, ofAudit(where, ['where']), filterPlanning(model, scope.principal, decisions));
}

function ofAudit(where: unknown, path: readonly string[]): unknown {
  if (!isInput(where)) return where;
  const terms = Object.entries(where).map(([name, value]): [string, unknown] => {
    const here = [...path, name];
    if (name === 'and' || name === 'or') {
      const parts = Array.isArray(value) ? (value as unknown[]) : [value];
      return [name, parts.map((part, index) => ofAudit(part, [...here, String(index)]))];
    }
    if (name === 'not') return [name, ofAudit(value, here)];
    const field = auditFields[name];
    if (field === undefined) throw badInput(here, `不能按 ${name} 筛选`, `Cannot filter by ${name}`);
    return [field, name === 'kind' ? kindsAsActions(value, here) : value];
  });
  return Object.fromEntries(terms);
}

function kindsAsActions(value: unknown, path: readonly string[]): unknown {
  if (!isInput(value)) return value;
  const action = (kind: unknown): string => {
    const found = actions.get(String(kind));
    if (found !== undefined) return found;
    throw badInput(path, `不能按 ${String(kind)} 筛选`, `Cannot filter by ${String(kind)}`);
  };
  const converted = Object.entries(value).map(([operator, kinds]): [string, unknown] => [
    operator,
    Array.isArray(kinds) ? kinds.map(action) : kinds === null || kinds === undefined ? kinds : action(kinds),
  ]);
  return Object.fromEntries(converted);
}
