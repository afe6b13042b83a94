import {
  extensionPoint,
  z,
  type CheckHook,
  type ClassRef,
  type HookContext,
  type Label,
  type Money,
  type RecordReference,
} from '../../sdk/index.ts';
import type { ApprovalRequest } from './approval-request.entity.ts';

/** What looking at a subject takes: hooks have it before and after they write. */
export type LookingContext = Parameters<CheckHook<object>>[1];

/** One figure of the subject that approvers decide by. */
export interface ApprovalFigure {
  readonly label: Label;
  /** As people read it: `¥120,000.00`. */
  readonly value: string;
}

/** What became of a request. RETURNED: it is with the applicant again. */
export interface ApprovalOutcome<Subject extends RecordReference = RecordReference> {
  readonly status: 'APPROVED' | 'REJECTED' | 'RETURNED' | 'WITHDRAWN';
  readonly request: ApprovalRequest;
  /** The record that it was about. */
  readonly subject: Subject;
}

/** Something that may need approval: what it is about, which figures decide, and who wants to know the outcome. */
export interface ApprovalKind<Subject extends RecordReference = RecordReference> {
  readonly label: Label;
  readonly subject: () => ClassRef<Subject>;
  /** What bounds and limits are compared with, and what is approved then. Without it definitions have no bounds. */
  readonly amount?: (subject: Subject, context: LookingContext) => Money | null | undefined | Promise<Money | null>;
  /**
   * What approvers have to know. It is kept with the request and shown to everybody who is asked, also where the
   * subject is out of their reach.
   */
  readonly figures?: (
    subject: Subject,
    context: LookingContext,
  ) => readonly ApprovalFigure[] | Promise<readonly ApprovalFigure[]>;
  /** Told in the transaction of the decision: what it writes is there with it, or not at all. */
  readonly decided?: (outcome: ApprovalOutcome<Subject>, context: HookContext) => void | Promise<void>;
}

const text = z.string().trim().min(1);
const code = z.custom((value) => typeof value === 'function', 'must be a function');

/**
 * Where modules and plugins say what may need approval. Who has to agree is not theirs to say: that is data, an
 * `ApprovalDefinition` of the kind; without one nothing needs approval.
 * @example contributions: [approvalKinds.with('discount', approvalKindOf({ label, subject: () => Quote, … }))]
 */
export const approvalKinds = extensionPoint<ApprovalKind>({
  name: 'approvalKinds',
  label: { zh: '审批事项', en: 'What may need approval' },
  schema: z.object({
    label: z.object({ zh: text, en: text }),
    subject: code,
    amount: code.optional(),
    figures: code.optional(),
    decided: code.optional(),
  }),
});

/** Ties the functions of a kind to the type of its subject. */
export function approvalKindOf<Subject extends RecordReference>(kind: ApprovalKind<Subject>): ApprovalKind {
  return kind as unknown as ApprovalKind;
}

/** The kind with this name in this composition, `campaignBudget` or `spa:discount`; undefined: there is none. */
export function kindNamed(name: string, context: Pick<HookContext, 'contributions'>): ApprovalKind | undefined {
  return context.contributions(approvalKinds).find((contributed) => contributed.name === name)?.value;
}
