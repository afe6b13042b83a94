import { AnyReference, declarationOf, type HookContext } from '../../sdk/index.ts';
import { RecordShare } from '../organisation/index.ts';
import { ApprovalAssignment } from './approval-assignment.entity.ts';
import type { ApprovalKind } from './approval-kind.ts';
import { ApprovalRequest } from './approval-request.entity.ts';
import { isOpen } from './course.ts';

/** Whoever is asked sees the request from then on, with the snapshot of the subject's figures. */
export async function shareRequest(
  users: readonly string[],
  request: ApprovalRequest,
  context: HookContext,
): Promise<void> {
  const code = declarationOf(ApprovalRequest).entity?.code ?? '';
  const existing = await context.loadBy(RecordShare, 'subject', [request.id]);
  for (const user of users) share(AnyReference.to(code, request.id), user, null, existing, context);
}

/**
 * Shares the subject for reading until the request is decided: with those whom the definition or the line of management
 * asks. A share is never passed on, so who was added or delegated to by an approver sees the snapshot alone, unless a
 * role of theirs reaches the subject. It gives no permission either: who may read no campaigns at all reads none by it.
 */
export async function shareSubject(
  users: readonly string[],
  request: ApprovalRequest,
  kind: ApprovalKind | undefined,
  context: HookContext,
): Promise<void> {
  if (!kind || !isOwned(kind)) return;
  const existing = await context.loadBy(RecordShare, 'subject', [request.subject.id]);
  for (const user of users) share(request.subject, user, keyOf(request.id, user), existing, context);
}

/** What was shared for the request ends with it, except for those who decide about the same subject elsewhere. */
export async function endShares(request: ApprovalRequest, context: HookContext): Promise<void> {
  const shares = (await context.loadBy(RecordShare, 'subject', [request.subject.id])).filter(
    ({ deletedAt, externalId }) => !deletedAt && externalId?.startsWith(keyOf(request.id, '')),
  );
  if (shares.length === 0) return;
  const elsewhere = await askedElsewhere(request, context);
  for (const one of shares) {
    const other = elsewhere.get(one.user?.id ?? '');
    if (other) one.externalId = keyOf(other, one.user?.id ?? '');
    else one.expiresAt = context.now;
  }
}

/** Who is asked in other running requests about the same subject -> uuid of such a request. */
async function askedElsewhere(
  { id, subject }: ApprovalRequest,
  context: HookContext,
): Promise<ReadonlyMap<string, string>> {
  const requests = await context.loadBy(ApprovalRequest, 'subject', [subject.id]);
  const others = requests.filter((one) => one.id !== id && one.status === 'PENDING').map((one) => one.id);
  const asked = others.length > 0 ? await context.loadBy(ApprovalAssignment, 'request', others) : [];
  return new Map(asked.filter(isOpen).map(({ approver, request }) => [approver.id, request.id]));
}

function share(
  subject: AnyReference,
  user: string,
  externalId: string | null,
  existing: readonly RecordShare[],
  context: HookContext,
): void {
  const known = existing.find((one) => !one.deletedAt && one.user?.id === user);
  if (!known) context.create(RecordShare, { subject, user, externalId, level: 'READ' });
  else if (known.expiresAt && known.expiresAt <= context.now) Object.assign(known, { externalId, expiresAt: null });
}

const keyOf = (request: string, user: string): string => `approval:${request}:${user}`;

/** Only records that belong to somebody can be shared. */
function isOwned({ subject }: ApprovalKind): boolean {
  const access = declarationOf(subject()).entity?.access;
  return access === undefined || (typeof access === 'object' && 'own' in access);
}
