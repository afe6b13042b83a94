import type { HookContext } from '../../sdk/index.ts';
import type { User } from '../organisation/index.ts';
import { ApprovalAction } from './approval-action.entity.ts';
import { ApprovalAssignment } from './approval-assignment.entity.ts';
import type { ApprovalActionKind, AssignmentStatus } from './approval-enums.ts';
import type { ApprovalRequest } from './approval-request.entity.ts';
import { ApprovalStep } from './approval-step.entity.ts';

/** A request with what its present round consists of. */
export interface Course {
  readonly request: ApprovalRequest;
  /** Of the present round, in the order in which they come. */
  readonly steps: readonly ApprovalStep[];
  /** Of those steps; who comes in by passing on is added. */
  readonly assignments: ApprovalAssignment[];
}

/** What a request consists of; the request is locked, so nobody else changes it meanwhile. */
export async function courseOf(request: ApprovalRequest, context: HookContext): Promise<Course> {
  const all = await context.loadBy(ApprovalStep, 'request', [request.id]);
  const steps = all
    .filter(({ round }) => round === request.round)
    .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const ids = new Set(steps.map(({ id }) => id));
  const assignments = await context.loadBy(ApprovalAssignment, 'request', [request.id]);
  return { request, steps, assignments: assignments.filter(({ step }) => ids.has(step.id)) };
}

/** Assignments of a step. */
export function askedIn(step: ApprovalStep, { assignments }: Course): ApprovalAssignment[] {
  return assignments.filter((assignment) => assignment.step.id === step.id);
}

/** Whether somebody is asked, or is going to be. */
export const isOpen = ({ status }: ApprovalAssignment): boolean => status === 'PENDING' || status === 'EXPECTED';

/** Ends an assignment. */
export function close(
  assignment: ApprovalAssignment,
  status: AssignmentStatus,
  { now }: HookContext,
  comment: string | null = null,
): void {
  Object.assign(assignment, { status, doneAt: now });
  if (comment !== null) assignment.comment = comment;
}

/** What is noted of an action. */
export interface Noted {
  readonly step?: ApprovalStep | undefined;
  /** Uuid of whoever it concerned. */
  readonly person?: string | undefined;
  readonly comment?: string | null | undefined;
  /** The platform did it, whoever the unit of work belongs to. */
  readonly byPlatform?: boolean;
}

/** Notes in the history of the request what was done, by whom. */
export function note(
  request: ApprovalRequest,
  kind: ApprovalActionKind,
  context: HookContext,
  { step, person, comment, byPlatform = false }: Noted = {},
): void {
  context.create(ApprovalAction, {
    ...{ request, kind, at: context.now, step: step?.name, comment: comment ?? null },
    actor: byPlatform ? null : (context.principal?.userId ?? null),
    person: person ?? null,
  });
}

/** Asks somebody else instead of whoever was asked; a new assignment beside the old one, which stays as history. */
export function passOn(
  from: ApprovalAssignment,
  to: User,
  status: 'DELEGATED' | 'ESCALATED' | 'REPLACED',
  course: Course,
  context: HookContext,
): void {
  const { request, step, status: before, approver } = from;
  close(from, status, context);
  const askedAt = before === 'PENDING' ? context.now : null;
  course.assignments.push(
    context.create<ApprovalAssignment>(ApprovalAssignment, {
      ...{ request, step, approver: to, status: before, askedAt, inPlaceOf: approver },
    }),
  );
}
