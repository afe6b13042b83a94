import type { HookContext } from '../../sdk/index.ts';
import { workingTimeOf } from '../calendar/index.ts';
import { Task } from '../work/index.ts';
import { kindNamed, type ApprovalOutcome } from './approval-kind.ts';
import type { ApprovalRequest } from './approval-request.entity.ts';
import { approvalStates } from './approval-states.ts';
import type { ApprovalStep } from './approval-step.entity.ts';
import { askedIn, close, isOpen, type Course } from './course.ts';
import { replaceAbsent } from './replace-absent.ts';
import { keptRules } from './rules.ts';
import { endShares, shareRequest, shareSubject } from './sharing.ts';
import { verdictOf } from './verdict.ts';

/** Takes a request as far as the decisions so far allow: ends steps, starts the next ones, ends the request. */
export async function advance(course: Course, context: HookContext): Promise<void> {
  const { steps } = course;
  for (const step of steps.filter(({ status }) => status === 'ACTIVE')) settle(step, course, context);
  if (steps.some(({ status }) => status === 'REJECTED')) return finish(course, 'reject', context);
  if (steps.some(({ status }) => status === 'ACTIVE')) return;
  const next = steps.find(({ status }) => status === 'WAITING');
  if (!next) return finish(course, 'approve', context);
  const together = steps.filter(({ status, position }) => status === 'WAITING' && position === next.position);
  await start(together, course, context);
  await replaceAbsent(course, context);
  await shareWithAsked(together, course, context);
}

function settle(step: ApprovalStep, course: Course, context: HookContext): void {
  const asked = askedIn(step, course);
  const verdict = verdictOf({ needed: step.needed, statuses: asked.map(({ status }) => status) });
  if (verdict === null) return;
  Object.assign(step, { status: verdict, decidedAt: context.now });
  for (const assignment of asked.filter(isOpen)) close(assignment, 'NOT_NEEDED', context);
}

async function start(steps: readonly ApprovalStep[], course: Course, context: HookContext): Promise<void> {
  for (const step of steps) {
    Object.assign(step, { status: 'ACTIVE', startedAt: context.now });
    step.dueAt = await dueAt(step, course.request, context);
    for (const assignment of askedIn(step, course).filter(isOpen)) {
      Object.assign(assignment, { status: 'PENDING', askedAt: context.now });
    }
  }
}

/** When a step that starts now is to be decided, in the hours of the calendar of its definition; null: no deadline. */
export async function dueAt(
  { deadlineHours }: ApprovalStep,
  { rules }: ApprovalRequest,
  context: HookContext,
): Promise<Date | null> {
  if (deadlineHours == null) return null;
  const calendar = await workingTimeOf(keptRules(rules).calendarId, context);
  return calendar.add(context.now, deadlineHours * 60);
}

async function shareWithAsked(steps: readonly ApprovalStep[], course: Course, context: HookContext): Promise<void> {
  const { request } = course;
  const asked = steps.flatMap((step) => askedIn(step, course)).filter(isOpen);
  const people = [...new Set(asked.map(({ approver }) => approver.id))];
  await shareRequest(people, request, context);
  await shareSubject(people, request, kindNamed(request.kind, context), context);
}

const outcomes = { approve: 'APPROVED', reject: 'REJECTED', return: 'RETURNED', withdraw: 'WITHDRAWN' } as const;

/** Ends the round: what is open is closed, what was shared ends, and whoever contributed the kind is told. */
export async function finish(course: Course, how: keyof typeof outcomes, context: HookContext): Promise<void> {
  const { request } = course;
  const status: ApprovalOutcome['status'] = outcomes[how];
  await approvalStates.fire(request, how, context);
  if (status !== 'RETURNED') request.decidedAt = context.now;
  for (const step of course.steps) {
    if (step.status !== 'WAITING' && step.status !== 'ACTIVE') continue;
    const returned = status === 'RETURNED' && step.status === 'ACTIVE';
    Object.assign(step, { status: returned ? 'RETURNED' : 'CANCELLED', decidedAt: context.now });
  }
  for (const assignment of course.assignments.filter(isOpen)) close(assignment, 'NOT_NEEDED', context);
  await endShares(request, context);
  await closeNotices(request, context);
  const kind = kindNamed(request.kind, context);
  const [subject] = kind ? await context.load(kind.subject(), [request.subject.id]) : [];
  if (subject) await kind?.decided?.({ status, request, subject }, context);
}

/** Notices of escalation are done when there is nothing to decide any more. */
async function closeNotices({ id }: ApprovalRequest, context: HookContext): Promise<void> {
  for (const task of await context.loadBy(Task, 'subject', [id])) if (!task.deletedAt) task.status = 'DONE';
}
