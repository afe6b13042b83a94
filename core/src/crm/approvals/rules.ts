import { z, type HookContext } from '../../sdk/index.ts';
import { ApprovalDefinitionApprover } from './approval-definition-approver.entity.ts';
import { ApprovalDefinitionStep } from './approval-definition-step.entity.ts';
import type { ApprovalDefinition } from './approval-definition.entity.ts';

const approver = z.object({
  rule: z.enum(['USER', 'ROLE', 'MANAGER', 'LIMIT']),
  userId: z.string().nullable(),
  roleId: z.string().nullable(),
  nearest: z.boolean(),
  levels: z.number().int().nullable(),
});
const step = z.object({
  name: z.string(),
  position: z.number().int(),
  mode: z.enum(['ALL', 'ANY', 'QUORUM']),
  quorum: z.number().int().nullable(),
  deadlineHours: z.number().int().nullable(),
  approvers: z.array(approver),
});
const rules = z.object({ calendarId: z.string().nullable(), steps: z.array(step) });

/** Who is asked in a step, as the definition said it. */
export type ApproverRules = z.infer<typeof approver>;
/** One step as the definition said it. */
export type StepRules = z.infer<typeof step>;
/** A definition as of the submission; what a request keeps of it. */
export type ApprovalRules = z.infer<typeof rules>;

/** The rules of a definition as they are now, steps in their order. */
export async function rulesOf(definition: ApprovalDefinition, context: HookContext): Promise<ApprovalRules> {
  const steps = living(await context.loadBy(ApprovalDefinitionStep, 'definition', [definition.id]));
  const ids = steps.map(({ id }) => id);
  const approvers = ids.length > 0 ? living(await context.loadBy(ApprovalDefinitionApprover, 'step', ids)) : [];
  const byStep = Map.groupBy(approvers, ({ step: { id } }) => id);
  return {
    calendarId: definition.calendar?.id ?? null,
    steps: steps
      .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
      .map(({ id, name, position, mode, quorum = null, deadlineHours = null }) => ({
        ...{ name, position, mode, quorum, deadlineHours },
        approvers: (byStep.get(id) ?? []).map(({ rule, user, role, nearest, levels = null }) => ({
          ...{ rule, userId: user?.id ?? null, roleId: role?.id ?? null, nearest, levels },
        })),
      })),
  };
}

/** The rules that a request keeps. */
export function keptRules(text: string): ApprovalRules {
  return rules.parse(JSON.parse(text));
}

function living<T extends { readonly deletedAt?: Date | null }>(records: readonly T[]): T[] {
  return records.filter(({ deletedAt }) => !deletedAt);
}
