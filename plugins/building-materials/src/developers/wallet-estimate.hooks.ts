import { hooksOf, isPlatform, localDay, ValidationError, type Change, type HookContext } from '@guanxi/core';
import { developerMessages } from './developer-messages.ts';
import { BuildingWalletEstimate } from './wallet-estimate.entity.ts';

function prepare(changes: readonly Change<BuildingWalletEstimate>[], context: HookContext): void {
  for (const { kind, record, reject } of changes) {
    record.estimatedOn ??= localDay(context);
    if (kind === 'create' && record.estimatedBy === undefined && !isPlatform(context.principal)) {
      Object.assign(record, { estimatedBy: context.principal?.userId ?? null });
    }
    // A share of nothing says nothing.
    if (Number(record.amount.amount) > 0) continue;
    const path = ['amount', 'amount'];
    reject(new ValidationError('ESTIMATE_NOT_POSITIVE', developerMessages.estimateNotPositive, { path }));
  }
}

export const walletEstimateHooks = hooksOf(BuildingWalletEstimate, { beforeCreate: prepare, beforeUpdate: prepare });
