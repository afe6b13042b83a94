import { DuplicateFound, ValidationError, type Money } from '@guanxi/core';
import { rewardMessages } from './messages.ts';

const refused = (code: string, message: { zh: string; en: string }, path: readonly string[] = []): ValidationError =>
  new ValidationError(code, message, { path });

/** What keeps a reward out of the ledger. */
export const rewardErrors = {
  notDesigner: () => refused('NOT_A_DESIGNER_OF_THE_PROJECT', rewardMessages.notDesigner, ['designerId']),
  ruleInactive: () => refused('RULE_INACTIVE', rewardMessages.ruleInactive, ['ruleId']),
  stageNotReached: () => refused('STAGE_NOT_REACHED', rewardMessages.stageNotReached, ['ruleId']),
  amountAboveRule: () => refused('AMOUNT_ABOVE_RULE', rewardMessages.amountAboveRule, ['amount']),
  alreadyProposed: () => new DuplicateFound('DUPLICATE', rewardMessages.alreadyProposed, { path: ['ruleId'] }),
  noApproval: () => refused('APPROVAL_MISSING', rewardMessages.noApproval),
  noLimit: () => refused('REWARD_LIMIT_MISSING', rewardMessages.noLimit, ['amount']),
  notReversible: () => refused('NOT_REVERSIBLE', rewardMessages.notReversible, ['id']),
  reasonMissing: () => refused('REQUIRED', rewardMessages.reasonMissing, ['reason']),
  /** `granted`: in the year so far, without this one. */
  aboveLimit: (granted: Money, amount: Money, limit: Money, year: number) =>
    refused(
      'REWARD_LIMIT_EXCEEDED',
      {
        zh: `超过年度限额:${year} 年已发放 ${textOf(granted)},本次 ${textOf(amount)},限额 ${textOf(limit)}`,
        en: `Above the yearly limit: ${textOf(granted)} granted in ${year}, now ${textOf(amount)}, limit ${textOf(limit)}`,
      },
      ['amount'],
    ),
} as const;

const textOf = ({ amount, currency }: Money): string => `${Number(amount).toFixed(2)} ${currency}`;
