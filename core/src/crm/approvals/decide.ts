import type { VerbContext } from '../../sdk/index.ts';
import type { User } from '../organisation/index.ts';
import { advance, finish } from './advance.ts';
import { ApprovalAssignment } from './approval-assignment.entity.ts';
import { ApprovalStatus } from './approval-enums.ts';
import { approvalErrors } from './approval-errors.ts';
import type { ApprovalRequest } from './approval-request.entity.ts';
import { approvalStates } from './approval-states.ts';
import type { ApprovalStep } from './approval-step.entity.ts';
import { close, courseOf, note, passOn, type Course } from './course.ts';
import { isAvailable, userWith, whoMayApprove } from './people.ts';
import { excludedIn } from './replace-absent.ts';
import { shareRequest } from './sharing.ts';

/** What the caller has to decide in a request at the moment. */
interface Turn {
  readonly course: Course;
  readonly mine: readonly ApprovalAssignment[];
}

/**
 * @throws ValidationError APPROVAL_CLOSED where the request is decided, returned or withdrawn; NotPermitted for whoever
 * is not asked, and for the applicant
 */
async function turnOf(request: ApprovalRequest, context: VerbContext): Promise<Turn> {
  const me = context.principal?.userId;
  if (me === request.applicant.id || me === request.owner?.id) throw approvalErrors.ownRequest();
  const course = await courseOf(request, context);
  if (request.status !== 'PENDING') throw approvalErrors.closed(labelOf(request));
  const mine = course.assignments.filter(({ status, approver }) => status === 'PENDING' && approver.id === me);
  if (mine.length === 0) throw approvalErrors.notAsked();
  return { course, mine };
}

const labelOf = ({ status }: ApprovalRequest) => ApprovalStatus.labels[status];

const stepOf = ({ step }: ApprovalAssignment, { steps }: Course): ApprovalStep | undefined =>
  steps.find(({ id }) => id === step.id);

/** The caller agrees: in every current step that asks for it. */
export async function approve(request: ApprovalRequest, comment: string | null, context: VerbContext): Promise<void> {
  const { course, mine } = await turnOf(request, context);
  for (const assignment of mine) {
    close(assignment, 'APPROVED', context, comment);
    note(request, 'APPROVED', context, { step: stepOf(assignment, course), comment });
  }
  await advance(course, context);
}

/** The caller refuses; whether that ends the request, the mode of the step says. */
export async function reject(request: ApprovalRequest, comment: string, context: VerbContext): Promise<void> {
  const { course, mine } = await turnOf(request, context);
  for (const assignment of mine) {
    close(assignment, 'REJECTED', context, comment);
    note(request, 'REJECTED', context, { step: stepOf(assignment, course), comment });
  }
  await advance(course, context);
}

/** The caller gives the request back to the applicant, who mends it and submits it again. */
export async function giveBack(request: ApprovalRequest, comment: string, context: VerbContext): Promise<void> {
  const { course, mine } = await turnOf(request, context);
  for (const assignment of mine) {
    close(assignment, 'RETURNED', context, comment);
    note(request, 'RETURNED', context, { step: stepOf(assignment, course), comment });
  }
  await finish(course, 'return', context);
}

/** Somebody else decides instead of the caller. `to`: uuid. */
export async function delegate(
  request: ApprovalRequest,
  to: string,
  comment: string | null,
  context: VerbContext,
): Promise<void> {
  const { course, mine } = await turnOf(request, context);
  for (const assignment of mine) {
    const step = stepOf(assignment, course);
    passOn(assignment, await approverFrom(to, step, course, context), 'DELEGATED', course, context);
    if (comment !== null) assignment.comment = comment;
    note(request, 'DELEGATED', context, { step, person: to, comment });
  }
  await shareRequest([to], request, context);
}

/**
 * The caller has somebody else asked as well, in the same step. Where all have to agree, the new one has to, too; where
 * a number suffices, it is one more who may.
 */
export async function addApprover(
  request: ApprovalRequest,
  to: string,
  comment: string | null,
  context: VerbContext,
): Promise<void> {
  const { course, mine } = await turnOf(request, context);
  const step = mine[0] && stepOf(mine[0], course);
  const approver = await approverFrom(to, step, course, context);
  if (step?.mode === 'ALL') step.needed += 1;
  context.create(ApprovalAssignment, {
    ...{ request, step, approver, status: 'PENDING', askedAt: context.now },
    addedBy: context.principal?.userId,
  });
  note(request, 'APPROVER_ADDED', context, { step, person: to, comment });
  await shareRequest([to], request, context);
}

/** The applicant, or whoever the request belongs to now, takes it back. */
export async function withdraw(request: ApprovalRequest, comment: string | null, context: VerbContext): Promise<void> {
  requireApplicant(request, context);
  // Said first: what is decided is not noted as withdrawn.
  if (!approvalStates.next(request.status, context.principal).some(({ name }) => name === 'withdraw')) {
    throw approvalErrors.closed(labelOf(request));
  }
  note(request, 'WITHDRAWN', context, { comment });
  await finish(await courseOf(request, context), 'withdraw', context);
}

/** Refuses everybody but the applicant and the present owner. */
export function requireApplicant({ applicant, owner }: ApprovalRequest, { principal }: VerbContext): void {
  if (principal?.userId !== applicant.id && principal?.userId !== owner?.id) throw approvalErrors.notApplicant();
}

/** Who is to decide is there, is not the applicant, was not asked before, and may approve as much. */
async function approverFrom(
  to: string,
  step: ApprovalStep | undefined,
  course: Course,
  context: VerbContext,
): Promise<User> {
  const { applicant, owner, kind, amount = null } = course.request;
  const user = await userWith(to, context);
  if (!isAvailable(user)) throw approvalErrors.notAvailable();
  if (to === applicant.id || to === owner?.id) throw approvalErrors.isApplicant();
  if (excludedIn(step, course).has(to)) throw approvalErrors.alreadyAsked(user.displayName);
  const entitled = step?.limited ? await whoMayApprove([user], { kind, amount }, context) : null;
  if (entitled && !entitled.has(to)) throw approvalErrors.limitTooLow(user.displayName);
  return user;
}
