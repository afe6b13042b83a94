import type { HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { User } from '../organisation/index.ts';
import { kindNamed } from './approval-kind.ts';
import type { ApprovalStep } from './approval-step.entity.ts';
import { askedIn, isOpen, note, passOn, type Course } from './course.ts';
import { isAvailable, managersAbove, whoMayApprove } from './people.ts';
import { shareRequest, shareSubject } from './sharing.ts';

/** Whoever cannot decide any more is replaced by the nearest manager who can; who has none stays. */
export async function replaceAbsent(course: Course, context: HookContext): Promise<void> {
  const open = course.assignments.filter(isOpen);
  const users = byId(await context.load(User, [...new Set(open.map(({ approver }) => approver.id))]));
  for (const assignment of open) {
    const user = users.get(assignment.approver.id);
    if (!user || isAvailable(user)) continue;
    const step = course.steps.find(({ id }) => id === assignment.step.id);
    const standIn = await nextInLine(user, step, course, context);
    if (!standIn) continue;
    const isAsked = assignment.status === 'PENDING';
    passOn(assignment, standIn, 'REPLACED', course, context);
    note(course.request, 'REPLACED', context, { step, person: standIn.id, byPlatform: true });
    if (isAsked) await shareBoth(standIn.id, course, context);
  }
}

/** The nearest manager above somebody who may decide in the step; null: there is none. */
export async function nextInLine(
  user: User,
  step: ApprovalStep | undefined,
  course: Course,
  context: HookContext,
): Promise<User | null> {
  const excluded = excludedIn(step, course);
  const managers = await managersAbove(user, context);
  const able = managers.filter((manager) => isAvailable(manager) && !excluded.has(manager.id));
  if (!step?.limited) return able[0] ?? null;
  const { kind, amount = null } = course.request;
  const entitled = await whoMayApprove(able, { kind, amount }, context);
  return able.find(({ id }) => entitled.has(id)) ?? null;
}

/** Who cannot be asked in a step: the applicant, whoever the request belongs to, and all that were asked in it. */
export function excludedIn(step: ApprovalStep | undefined, course: Course): ReadonlySet<string> {
  const asked = step ? askedIn(step, course).map(({ approver }) => approver.id) : [];
  const { applicant, owner } = course.request;
  return new Set([applicant.id, ...(owner ? [owner.id] : []), ...asked]);
}

/** Somebody who comes in by the line of management sees the request and its subject. */
export async function shareBoth(user: string, { request }: Course, context: HookContext): Promise<void> {
  await shareRequest([user], request, context);
  await shareSubject([user], request, kindNamed(request.kind, context), context);
}
