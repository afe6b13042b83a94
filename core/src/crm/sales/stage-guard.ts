import { extensionPoint, type CheckHook } from '../../sdk/index.ts';
import type { Opportunity } from './opportunity.entity.ts';

/** Looks after rules that no filter can say. */
export interface StageGuard {
  /**
   * Uuids of those opportunities that were approved by the definition with this code; it runs in the transaction that
   * moves them.
   */
  approved(
    code: string,
    opportunityIds: readonly string[],
    context: Parameters<CheckHook<Opportunity>>[1],
  ): Promise<ReadonlySet<string>>;
}

/** Who answers for rules of the kind APPROVAL. Without anybody nothing counts as approved. */
export const stageGuards = extensionPoint<StageGuard>({
  name: 'stageGuard',
  label: { zh: '阶段审批检查', en: 'Approvals that stage gates ask for' },
});
