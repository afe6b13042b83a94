import {
  ApprovalDefinition,
  ApprovalDefinitionApprover,
  ApprovalDefinitionStep,
  approvalKindOf,
  approvalKinds,
  approvalStateOf,
  definePlugin,
  hooksOf,
  moneyFigure,
  Quote,
  Role,
  submitForApproval,
  ValidationError,
} from '../../../src/index.ts';

const discounts = 'deal:discount';

const refused = new ValidationError(
  'DISCOUNT_NOT_APPROVED',
  { zh: '折扣尚未批准', en: 'The discount is not approved' },
  { path: ['status'] },
);

/**
 * What a partner writes to have discounts approved: the kind, who agrees by default, a hook that asks for approval by
 * itself, a check that nothing is sent before, and what happens when it is decided.
 */
export const dealDesk = definePlugin({
  id: 'deal-desk',
  prefix: 'deal',
  version: '1.0.0',
  label: { zh: '折扣审批', en: 'Deal desk' },
  contributions: [
    approvalKinds.with(
      'discount',
      approvalKindOf<Quote>({
        label: { zh: '报价折扣', en: 'Discount of a quote' },
        subject: () => Quote,
        amount: ({ discountTotal }) => discountTotal,
        figures: ({ total }) => moneyFigure({ zh: '合计', en: 'Total' }, total),
        decided({ status, subject, request }) {
          if (request.title === 'QU-BROKEN') throw refused;
          subject.description = `discount: ${status}`;
        },
      }),
    ),
  ],
  hooks: [
    hooksOf(Quote, {
      async beforeUpdate(changes, context) {
        for (const { record, changed } of changes) {
          if (!changed.has('discountTotal') || (await approvalStateOf(discounts, record, context)) !== 'NEEDED')
            continue;
          await submitForApproval({ kind: discounts, subject: record, comment: 'by the deal desk' }, context);
        }
      },
      async check(changes, context) {
        for (const { record, reject } of changes) {
          if (record.status !== 'SENT') continue;
          const state = await approvalStateOf(discounts, record, context);
          if (state !== 'NOT_NEEDED' && state !== 'APPROVED') reject(refused);
        }
      },
    }),
  ],
  async seed(seed) {
    await seed.upsert(ApprovalDefinition, [
      {
        ...{ externalId: 'deal:discount', name: '折扣审批', code: 'deal-discount', kind: discounts },
        above: { amount: '1000', currency: 'CNY' },
      },
    ]);
    const definitionId = await seed.idOf(ApprovalDefinition, 'deal:discount');
    await seed.upsert(ApprovalDefinitionStep, [
      { externalId: 'deal:discount:1', definitionId, name: '财务', mode: 'ANY' },
    ]);
    const stepId = await seed.idOf(ApprovalDefinitionStep, 'deal:discount:1');
    const roleId = await seed.idOf(Role, 'core:finance');
    await seed.upsert(ApprovalDefinitionApprover, [{ externalId: 'deal:discount:1:1', stepId, rule: 'ROLE', roleId }]);
  },
});
