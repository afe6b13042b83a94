import {
  AnyReference,
  declarationOf,
  isPlatform,
  Money,
  type HookContext,
  type RecordReference,
} from '../../sdk/index.ts';
import { User } from '../organisation/index.ts';
import { advance } from './advance.ts';
import { ApprovalAssignment } from './approval-assignment.entity.ts';
import type { ApprovalDefinition } from './approval-definition.entity.ts';
import { approvalErrors } from './approval-errors.ts';
import { kindNamed, type ApprovalKind } from './approval-kind.ts';
import { ApprovalRequest } from './approval-request.entity.ts';
import { approvalStates } from './approval-states.ts';
import { ApprovalStep } from './approval-step.entity.ts';
import { note } from './course.ts';
import { findDefinition } from './find-definition.ts';
import { approversOf, type Application } from './resolve-approvers.ts';
import { keptRules, rulesOf } from './rules.ts';
import { neededOf } from './verdict.ts';

/** What approval is asked for. */
export interface Submission {
  /** Full name of the kind: `campaignBudget`, `spa:discount`. */
  readonly kind: string;
  /** The record, as the unit of work has it. */
  readonly subject: RecordReference;
  readonly comment?: string | null | undefined;
  /** Uuid of whoever asks. Default: the caller. */
  readonly applicant?: string;
}

/**
 * Asks for approval of a record, in the unit of work of a hook or a verb.
 * @returns the request, or null where no definition applies: nothing needs approval
 * @throws ValidationError UNKNOWN_KIND, APPROVAL_RUNNING, NO_APPROVER, TOO_FEW_APPROVERS
 */
export async function submitForApproval(
  { kind: name, subject, comment, applicant }: Submission,
  context: HookContext,
): Promise<ApprovalRequest | null> {
  const kind = kindNamed(name, context);
  if (!kind) throw approvalErrors.unknownKind(name);
  const amount = (await kind.amount?.(subject, context)) ?? null;
  const definition = await findDefinition({ name, kind, subjectId: subject.id, amount }, context);
  if (!definition) return null;
  const running = await context.loadBy(ApprovalRequest, 'subject', [subject.id]);
  const isRunning = running.some((one) => one.kind === name && ['PENDING', 'RETURNED'].includes(one.status));
  if (isRunning) throw approvalErrors.alreadyRunning();
  const [user] = await context.load(User, [applicant ?? context.principal?.userId ?? '']);
  if (!user) throw approvalErrors.notApplicant();
  const request = context.create<ApprovalRequest>(ApprovalRequest, {
    ...(await factsOf(kind, subject, amount, context)),
    ...{ kind: name, subject: referenceTo(kind, subject), owner: user, applicant: user },
    ...(await frozen(definition, context)),
    ...{ status: 'PENDING', submittedAt: context.now, round: 1 },
  });
  const byPlatform = isPlatform(context.principal);
  note(request, 'SUBMITTED', context, { comment, person: user.id, byPlatform });
  await startRound(request, user, context);
  return request;
}

/** The applicant submits what was returned, with the figures as they are now; the steps start over. */
export async function resubmit(request: ApprovalRequest, comment: string | null, context: HookContext): Promise<void> {
  await approvalStates.fire(request, 'resubmit', context);
  const kind = kindNamed(request.kind, context);
  const [subject] = kind ? await context.load(kind.subject(), [request.subject.id]) : [];
  if (!kind || !subject) throw approvalErrors.unknownKind(request.kind);
  const amount = (await kind.amount?.(subject, context)) ?? null;
  Object.assign(request, await factsOf(kind, subject, amount, context), {
    ...{ submittedAt: context.now, round: request.round + 1 },
  });
  note(request, 'RESUBMITTED', context, { comment });
  const [applicant] = await context.load(User, [request.applicant.id]);
  if (applicant) await startRound(request, applicant, context);
}

/** Makes the steps of a round with everybody who is going to be asked, and starts the first. */
async function startRound(request: ApprovalRequest, applicant: User, context: HookContext): Promise<void> {
  const { kind, amount = null, owner, round } = request;
  const excluded = new Set([applicant.id, ...(owner ? [owner.id] : [])]);
  const application: Application = { kind, applicant, amount, excluded };
  const steps: ApprovalStep[] = [];
  const assignments: ApprovalAssignment[] = [];
  for (const rules of keptRules(request.rules).steps) {
    const approvers = await approversOf(rules, application, context);
    const step = context.create<ApprovalStep>(ApprovalStep, {
      ...{ request, round, name: rules.name, position: rules.position, mode: rules.mode, status: 'WAITING' },
      ...{ deadlineHours: rules.deadlineHours, limited: rules.approvers.some(({ rule }) => rule === 'LIMIT') },
      needed: neededOf(rules, approvers.length),
    });
    steps.push(step);
    for (const approver of approvers) {
      const asked = { request, step, approver, status: 'EXPECTED' };
      assignments.push(context.create<ApprovalAssignment>(ApprovalAssignment, asked));
    }
  }
  await advance({ request, steps, assignments }, context);
}

/** What a request keeps of its subject: what decides, as of the submission. */
async function factsOf(kind: ApprovalKind, subject: RecordReference, amount: Money | null, context: HookContext) {
  const display = declarationOf(kind.subject()).entity?.display ?? 'name';
  const title = (subject as unknown as Readonly<Record<string, unknown>>)[display];
  return {
    title: (typeof title === 'string' && title ? title : kind.label.zh).slice(0, 300),
    amount: amount && Money.of(amount.amount, amount.currency),
    snapshot: JSON.stringify((await kind.figures?.(subject, context)) ?? []),
  };
}

async function frozen(definition: ApprovalDefinition, context: HookContext) {
  const rules = await rulesOf(definition, context);
  if (rules.steps.length === 0) throw approvalErrors.noApprover(definition.name);
  return { definition, definitionCode: definition.code, rules: JSON.stringify(rules) };
}

function referenceTo({ subject }: ApprovalKind, { id }: RecordReference): AnyReference {
  return AnyReference.to(declarationOf(subject()).entity?.code ?? '', id);
}
