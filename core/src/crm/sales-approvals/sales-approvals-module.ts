import type { PluginModule } from '../../sdk/index.ts';
import { approvalKindOf, approvalKinds, approvedBy, moneyFigure, type ApprovalKind } from '../approvals/index.ts';
import { Order, Quote } from '../ordering/index.ts';
import { Opportunity, stageGuards } from '../sales/index.ts';

/** What sales asks approval for: the amount decides, definitions say from which one on. */
const kinds: Readonly<Record<string, ApprovalKind>> = {
  opportunity: approvalKindOf<Opportunity>({
    label: { zh: '销售机会', en: 'Opportunity' },
    subject: () => Opportunity,
    amount: ({ amount }) => amount,
    figures: ({ amount, probability, closeDate }) => [
      ...moneyFigure({ zh: '金额', en: 'Amount' }, amount),
      { label: { zh: '可能性', en: 'Probability' }, value: `${probability} %` },
      ...(closeDate ? [{ label: { zh: '预计成交日', en: 'Close date' }, value: closeDate }] : []),
    ],
  }),
  quote: approvalKindOf<Quote>({
    label: { zh: '报价', en: 'Quote' },
    subject: () => Quote,
    amount: ({ total }) => total,
    figures: ({ total, validUntil }) => [
      ...moneyFigure({ zh: '合计', en: 'Total' }, total),
      ...(validUntil ? [{ label: { zh: '有效期至', en: 'Valid until' }, value: validUntil }] : []),
    ],
  }),
  order: approvalKindOf<Order>({
    label: { zh: '销售订单', en: 'Order' },
    subject: () => Order,
    amount: ({ total }) => total,
    figures: ({ total }) => moneyFigure({ zh: '合计', en: 'Total' }, total),
  }),
};

/** Gates of stages ask here whether an opportunity was approved, for the amount that it has. */
const gate = stageGuards.with('approvals', {
  async approved(code, opportunityIds, context) {
    const opportunities = await context.load(Opportunity, opportunityIds);
    return approvedBy(
      code,
      opportunities.filter((one) => one !== null),
      context,
    );
  },
});

/** Approvals in sales (销售审批): deals, quotes and orders may need approval, stages may ask for it. */
export const salesApprovalsModule: PluginModule = {
  contributions: [...Object.entries(kinds).map(([name, kind]) => approvalKinds.with(name, kind)), gate],
};
