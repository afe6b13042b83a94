import { compareMoney, type Money } from '../../sdk/index.ts';
import { kindNamed, type LookingContext } from './approval-kind.ts';
import { ApprovalRequest } from './approval-request.entity.ts';
import { findDefinition } from './find-definition.ts';

type Looking = Pick<LookingContext, 'loadBy'>;

/** What is asked about: the record, and what it comes to now. */
export interface ApprovedFor {
  /** Uuid. */
  readonly id: string;
  /** Left out: whatever was approved counts. */
  readonly amount?: Money | null;
}

/**
 * Uuids of those records whose last request by a definition (its code) was approved, for the amount that they have now
 * or more. What stage gates ask.
 */
export async function approvedBy(
  definitionCode: string,
  subjects: readonly ApprovedFor[],
  context: Looking,
): Promise<ReadonlySet<string>> {
  const ids = subjects.map(({ id }) => id);
  const requests = ids.length > 0 ? await context.loadBy(ApprovalRequest, 'subject', ids) : [];
  const counting = Map.groupBy(
    requests.filter((request) => request.definitionCode === definitionCode),
    ({ subject }) => subject.id,
  );
  const approved = subjects.filter(({ id, amount = null }) => {
    const last = newest(counting.get(id) ?? []);
    return last?.status === 'APPROVED' && isCovered(amount, last.amount ?? null);
  });
  return new Set(approved.map(({ id }) => id));
}

/** Where a record stands with one kind of approval. */
export type ApprovalState = 'NOT_NEEDED' | 'NEEDED' | 'RUNNING' | 'APPROVED' | 'REJECTED';

/**
 * Whether a record needs approval of a kind as it is now, and has it. An approval holds for the amount that it was
 * given for and less, of the same currency: what grew since needs another one.
 * @param subject the record as the unit of work has it; in a `check` hook conditions see it as it was just written
 */
export async function approvalStateOf(
  kindName: string,
  subject: { readonly id: string },
  context: LookingContext,
): Promise<ApprovalState> {
  const kind = kindNamed(kindName, context);
  if (!kind) return 'NOT_NEEDED';
  const amount = (await kind.amount?.(subject, context)) ?? null;
  const definition = await findDefinition({ name: kindName, kind, subjectId: subject.id, amount }, context);
  if (!definition) return 'NOT_NEEDED';
  const requests = await context.loadBy(ApprovalRequest, 'subject', [subject.id]);
  const last = newest(requests.filter((request) => request.kind === kindName && request.status !== 'WITHDRAWN'));
  if (!last) return 'NEEDED';
  if (last.status === 'PENDING' || last.status === 'RETURNED') return 'RUNNING';
  if (last.status !== 'APPROVED') return 'REJECTED';
  return isCovered(amount, last.amount ?? null) ? 'APPROVED' : 'NEEDED';
}

const isCovered = (amount: Money | null, approved: Money | null): boolean =>
  !amount || (approved !== null && approved.currency === amount.currency && compareMoney(amount, approved) <= 0);

function newest(requests: readonly ApprovalRequest[]): ApprovalRequest | null {
  const living = requests.filter(({ deletedAt }) => !deletedAt);
  return living.toSorted((a, b) => +b.submittedAt - +a.submittedAt || (a.id < b.id ? 1 : -1))[0] ?? null;
}
