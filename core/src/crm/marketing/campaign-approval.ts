import { ValidationError, type Change, type CheckHook, type Label } from '../../sdk/index.ts';
import {
  approvalKindOf,
  approvalKinds,
  approvalStateOf,
  moneyFigure,
  type ApprovalFigure,
  type ApprovalState,
} from '../approvals/index.ts';
import { Campaign } from './campaign.entity.ts';

const name = 'campaignBudget';

const textFigure = (label: Label, value: string | null | undefined): ApprovalFigure[] =>
  value ? [{ label, value }] : [];

/** A campaign is approved for its budget; definitions say from which one on, and by whom. */
export const campaignBudgetKind = approvalKinds.with(
  name,
  approvalKindOf<Campaign>({
    label: { zh: '市场活动预算', en: 'Campaign budget' },
    subject: () => Campaign,
    amount: ({ budget }) => budget,
    figures: ({ budget, startsOn, endsOn, plan }) => [
      ...moneyFigure({ zh: '预算', en: 'Budget' }, budget),
      ...textFigure({ zh: '日期', en: 'Dates' }, [startsOn, endsOn].filter(Boolean).join(' – ')),
      ...textFigure({ zh: '活动方案', en: 'Plan' }, plan),
    ],
    decided({ status, request, subject }) {
      if (status === 'APPROVED') subject.approvedBudget = request.amount ?? null;
    },
  }),
);

const missing: Readonly<Partial<Record<ApprovalState, Label>>> = {
  NEEDED: { zh: '请先提交预算审批', en: 'submit the budget for approval first' },
  RUNNING: { zh: '预算审批尚未结束', en: 'the approval of the budget is not over yet' },
  REJECTED: { zh: '预算审批未通过', en: 'the budget was not approved' },
};

/**
 * A campaign does not run on a budget that needs approval and has none. What is entered as completed is the past: it is
 * not stopped any more, but nothing becomes completed without approval either.
 */
export const requireApprovedBudget: CheckHook<Campaign> = async (changes, context) => {
  for (const change of changes.filter(isUnderWay)) {
    const reason = missing[await approvalStateOf(name, change.record, context)];
    if (reason) change.reject(approvalRequired(reason));
  }
};

function isUnderWay({ kind, record, changed }: Change<Readonly<Campaign>>): boolean {
  if (kind === 'create') return record.status === 'active';
  return ['active', 'completed'].includes(record.status) && (changed.has('status') || changed.has('budget'));
}

function approvalRequired({ zh, en }: Label): ValidationError {
  return new ValidationError(
    'APPROVAL_REQUIRED',
    { zh: `活动不能开始:${zh}`, en: `The campaign cannot run: ${en}` },
    { path: ['status'] },
  );
}
