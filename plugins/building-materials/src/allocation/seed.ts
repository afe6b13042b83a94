import type { SeedContext } from '@guanxi/core';
import { approvedByManagers } from '../dealers/index.ts';
import { planApprovalKind } from './plan-approval.ts';

/** Who agrees to a plan, for administrators to make their own. */
export function seed(context: SeedContext): Promise<void> {
  return approvedByManagers(context, {
    externalId: 'building:allocation-plan',
    name: '紧缺分配 / Allocation plan',
    kind: planApprovalKind,
  });
}
