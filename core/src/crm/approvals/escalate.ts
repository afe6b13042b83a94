import { AnyReference, declarationOf, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { User } from '../organisation/index.ts';
import { Task } from '../work/index.ts';
import { dueAt } from './advance.ts';
import { ApprovalRequest } from './approval-request.entity.ts';
import type { ApprovalStep } from './approval-step.entity.ts';
import { askedIn, courseOf, note, passOn, type Course } from './course.ts';
import { nextInLine, shareBoth } from './replace-absent.ts';

/**
 * What is over its deadline goes from whoever is asked to that one's manager, who gets a task as notice and the same
 * time again. What this finds done already, by another server for instance, it leaves alone.
 */
export async function escalate(request: ApprovalRequest, context: HookContext): Promise<void> {
  if (request.status !== 'PENDING') return;
  const course = await courseOf(request, context);
  for (const step of course.steps) {
    const isDue = step.status === 'ACTIVE' && step.dueAt && step.dueAt <= context.now;
    if (isDue) await escalateStep(step, course, context);
  }
}

async function escalateStep(step: ApprovalStep, course: Course, context: HookContext): Promise<void> {
  const { request } = course;
  const pending = askedIn(step, course).filter(({ status }) => status === 'PENDING');
  const users = byId(await context.load(User, [...new Set(pending.map(({ approver }) => approver.id))]));
  const due = await dueAt(step, request, context);
  let isPassedOn = false;
  for (const assignment of pending) {
    const user = users.get(assignment.approver.id);
    const manager = user ? await nextInLine(user, step, course, context) : null;
    if (!manager) continue;
    isPassedOn = true;
    passOn(assignment, manager, 'ESCALATED', course, context);
    note(request, 'ESCALATED', context, { step, person: manager.id, byPlatform: true });
    await shareBoth(manager.id, course, context);
    notify(manager, user, due, request, context);
  }
  // Nobody stands above: it is said once, and the step stays with whoever is asked.
  if (!isPassedOn) note(request, 'DEADLINE_PASSED', context, { step, byPlatform: true });
  step.dueAt = isPassedOn ? due : null;
}

function notify(
  manager: User,
  late: User | undefined,
  due: Date | null,
  request: ApprovalRequest,
  context: HookContext,
): void {
  const subject = AnyReference.to(declarationOf(ApprovalRequest).entity?.code ?? '', request.id);
  context.create(Task, {
    title: `审批逾期升级 / Overdue approval: ${request.title}`.slice(0, 200),
    description: `${late?.displayName ?? ''} → ${manager.displayName}`,
    ...{ owner: manager, assignee: manager, priority: 'P2_HIGH', dueAt: due, subject },
  });
}
