import type { HookContext, Money } from '../../sdk/index.ts';
import type { User } from '../organisation/index.ts';
import { approvalErrors } from './approval-errors.ts';
import { isAvailable, managersAbove, nearestTo, standInFor, usersWithRole, userWith, whoMayApprove } from './people.ts';
import type { ApproverRules, StepRules } from './rules.ts';

/** For whom, and how much. */
export interface Application {
  readonly kind: string;
  readonly applicant: User;
  readonly amount: Money | null;
  /** Uuids of those who never decide: the applicant, and whoever the request belongs to. */
  readonly excluded: ReadonlySet<string>;
}

/**
 * Who is asked in a step: everybody whom one of its rules finds, once.
 * @throws ValidationError NO_APPROVER, TOO_FEW_APPROVERS
 */
export async function approversOf(step: StepRules, application: Application, context: HookContext): Promise<User[]> {
  const found = new Map<string, User>();
  for (const rule of step.approvers) {
    for (const user of await peopleOf(rule, application, context)) found.set(user.id, user);
  }
  const needed = step.mode === 'QUORUM' ? (step.quorum ?? 1) : 1;
  if (found.size === 0) throw approvalErrors.noApprover(step.name);
  if (found.size < needed) throw approvalErrors.tooFewApprovers(step.name, found.size, needed);
  return [...found.values()];
}

async function peopleOf(rule: ApproverRules, application: Application, context: HookContext): Promise<User[]> {
  const { applicant, excluded } = application;
  switch (rule.rule) {
    case 'USER': {
      const named = rule.userId === null ? null : await userWith(rule.userId, context);
      return named ? present(await standInFor(named, excluded, context)) : [];
    }
    case 'ROLE': {
      const all = rule.roleId === null ? [] : await usersWithRole(rule.roleId, context);
      const others = all.filter(({ id }) => !excluded.has(id));
      return rule.nearest ? nearestTo(applicant, others, context) : others;
    }
    case 'MANAGER': {
      const chain = await managersAbove(applicant, context);
      const manager = chain[Math.min(rule.levels ?? 1, chain.length) - 1];
      return manager ? present(await standInFor(manager, excluded, context)) : [];
    }
    case 'LIMIT': {
      const chain = await managersAbove(applicant, context);
      const able = chain.filter((user) => isAvailable(user) && !excluded.has(user.id));
      const entitled = await whoMayApprove(able, application, context);
      return present(able.find(({ id }) => entitled.has(id)) ?? null);
    }
  }
}

const present = (user: User | null): User[] => (user ? [user] : []);
