import { compareMoney, hooksOf, Money, ValidationError, type Change } from '@guanxi/core';
import { rewardMessages } from './messages.ts';
import { BuildingRewardLimit } from './reward-limit.entity.ts';
import { BuildingRewardRule } from './reward-rule.entity.ts';

/** Rules and limits are amounts above zero. */
function checkAmounts(changes: readonly Change<{ amount: Money }>[]): void {
  for (const { record, reject } of changes) {
    const { amount } = record;
    if (compareMoney(amount, Money.of('0', amount.currency)) > 0) continue;
    reject(new ValidationError('AMOUNT_NOT_POSITIVE', rewardMessages.amountNotPositive, { path: ['amount'] }));
  }
}

const hooks = { beforeCreate: checkAmounts, beforeUpdate: checkAmounts };

export const rewardRuleHooks = hooksOf(BuildingRewardRule, hooks);
export const rewardLimitHooks = hooksOf(BuildingRewardLimit, hooks);
