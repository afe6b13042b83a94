import {
  Account,
  approvalKindOf,
  approvalKinds,
  submitForApproval,
  ValidationError,
  type HookContext,
} from '@guanxi/core';
import { dealerOf, moveDealer } from '../dealers/index.ts';
import { BuildingDealerDisqualification } from './disqualification.entity.ts';
import { BuildingDealerEvaluation } from './evaluation.entity.ts';
import { messages } from './messages.ts';

const name = 'dealerDisqualification';

/** What approval of a disqualification is called in definitions. */
export const disqualificationKind = `building:${name}`;

interface DisqualificationProposal {
  readonly account: Account;
  readonly reason: string;
  readonly evaluation?: BuildingDealerEvaluation;
  /** Uuid of whoever asks. Default: the caller. */
  readonly applicant?: string | undefined;
}

async function takeEffect(proposal: BuildingDealerDisqualification, context: HookContext): Promise<void> {
  Object.assign(proposal, { status: 'EFFECTIVE', decidedAt: context.now });
  await moveDealer(await dealerOf(proposal.dealer.id, context), 'disqualify', context, proposal.reason);
}

/**
 * Proposes that a dealer loses its qualification; where no approval is defined, it does at once.
 * @throws ValidationError NEVER_QUALIFIED, PROPOSED_ALREADY; what `submitForApproval` throws
 */
export async function proposeDisqualification(
  { account, reason, evaluation, applicant }: DisqualificationProposal,
  context: HookContext,
): Promise<BuildingDealerDisqualification> {
  const { dealerStatus } = await dealerOf(account.id, context);
  if (!dealerStatus) throw refused('NEVER_QUALIFIED', 'nothingToLose');
  const known = await context.loadBy(BuildingDealerDisqualification, 'dealer', [account.id]);
  const isOpen = known.some(({ status, deletedAt }) => !deletedAt && (status === 'PROPOSED' || status === 'EFFECTIVE'));
  if (isOpen) throw refused('PROPOSED_ALREADY', 'proposedAlready');
  const proposal = context.create<BuildingDealerDisqualification>(BuildingDealerDisqualification, {
    ...{ dealer: account, reason, ...(evaluation && { evaluation }) },
    ...(applicant && { owner: applicant }),
  });
  const submission = { kind: disqualificationKind, subject: proposal, comment: reason };
  const request = await submitForApproval({ ...submission, ...(applicant && { applicant }) }, context);
  if (!request) await takeEffect(proposal, context);
  return proposal;
}

/** Gives a disqualified dealer its qualification back; how long that holds is as before. */
export async function reinstate(account: Account, reason: string, context: HookContext): Promise<void> {
  await moveDealer(await dealerOf(account.id, context), 'reinstate', context, reason);
  const known = await context.loadBy(BuildingDealerDisqualification, 'dealer', [account.id]);
  for (const one of known) {
    if (one.status === 'EFFECTIVE' && !one.deletedAt)
      Object.assign(one, { status: 'REVERSED', reversalReason: reason });
  }
}

/** Who approves is data; the decision and what it does are one transaction. */
export const disqualificationApproval = approvalKinds.with(
  name,
  approvalKindOf<BuildingDealerDisqualification>({
    label: { zh: '取消经销资格', en: 'Disqualification of a dealer' },
    subject: () => BuildingDealerDisqualification,
    async figures({ dealer, reason, evaluation }, context) {
      const [account] = await context.load(Account, [dealer.id]);
      const [based] = evaluation ? await context.load(BuildingDealerEvaluation, [evaluation.id]) : [];
      return [
        { label: { zh: '经销商', en: 'Dealer' }, value: account?.name ?? '' },
        { label: { zh: '理由', en: 'Reason' }, value: reason },
        ...(based ? [{ label: { zh: '评价得分', en: 'Score' }, value: based.score }] : []),
      ];
    },
    async decided({ status, subject }, context) {
      if (status === 'APPROVED') await takeEffect(subject, context);
      else if (status !== 'RETURNED') Object.assign(subject, { status: 'REJECTED', decidedAt: context.now });
    },
  }),
);

const refused = (code: string, message: keyof typeof messages): ValidationError =>
  new ValidationError(code, messages[message], { path: ['dealer'] });
