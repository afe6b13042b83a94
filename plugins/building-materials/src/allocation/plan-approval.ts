import { approvalKindOf, approvalKinds, moneyFigure, Product, submitForApproval, type HookContext } from '@guanxi/core';
import { BuildingAllocationMethod } from './allocation-enums.ts';
import { BuildingAllocationPlan } from './allocation-plan.entity.ts';
import { planStates } from './plan-states.ts';

const name = 'allocationPlan';

/** What approval of a plan is called in definitions. */
export const planApprovalKind = `building:${name}`;

/** Asks for approval; where none is defined, the plan has it. */
export async function submitPlan(
  plan: BuildingAllocationPlan,
  comment: string | null,
  context: HookContext,
): Promise<void> {
  await planStates.fire(plan, 'submit', context, comment);
  const request = await submitForApproval({ kind: planApprovalKind, subject: plan, comment }, context);
  if (!request) await planStates.fire(plan, 'approve', context);
}

/** Approvers decide by the gain, and by what it is divided by. A returned plan stays closed until it is withdrawn. */
export const planApproval = approvalKinds.with(
  name,
  approvalKindOf<BuildingAllocationPlan>({
    label: { zh: '紧缺分配方案', en: 'Allocation plan' },
    subject: () => BuildingAllocationPlan,
    amount: ({ benefit }) => benefit,
    async figures({ product, supply, distributed, method, benefit, gain }, context) {
      const [goods] = await context.load(Product, [product.id]);
      const { zh, en } = BuildingAllocationMethod.labels[method];
      return [
        { label: { zh: '产品', en: 'Product' }, value: goods?.name ?? '' },
        { label: { zh: '可供量 / 已分配', en: 'Supply / distributed' }, value: `${supply} / ${distributed ?? ''}` },
        { label: { zh: '分配方法', en: 'Method' }, value: `${zh} / ${en}` },
        ...moneyFigure({ zh: '效益', en: 'Benefit' }, benefit),
        ...moneyFigure({ zh: '比按比例多得', en: 'Gain over proportion' }, gain),
      ];
    },
    async decided({ status, subject }, context) {
      if (status === 'APPROVED') await planStates.fire(subject, 'approve', context);
      else if (status !== 'RETURNED') await planStates.fire(subject, 'giveBack', context);
    },
  }),
);
