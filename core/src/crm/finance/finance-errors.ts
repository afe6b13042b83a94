import { ValidationError, type Label } from '../../sdk/index.ts';

const refusal =
  (code: string, message: Label, path: readonly string[]): (() => ValidationError) =>
  () =>
    new ValidationError(code, message, { path });

/** A receivable, a receipt or an allocation of nothing. */
export const notPositive = refusal('NOT_POSITIVE', { zh: '金额必须大于零', en: 'The amount must be above zero' }, [
  'amount',
  'amount',
]);

/** Half a fen: nobody pays it. */
export const tooPrecise = refusal(
  'TOO_PRECISE',
  { zh: '金额的小数位数超过该币种的最小单位', en: 'The amount has more decimals than its currency' },
  ['amount', 'amount'],
);

/** Why money cannot be allocated like this, or a receivable not be changed. */
export const refusals = {
  currency: refusal(
    'CURRENCY_MISMATCH',
    { zh: '分配金额与单据必须是同一币种', en: 'An allocation has the currency of what it comes from and goes to' },
    ['amount', 'currency'],
  ),
  moreThanReceipt: refusal(
    'MORE_THAN_RECEIVED',
    { zh: '分配金额合计超过收款金额', en: 'More is allocated than was received' },
    ['amount'],
  ),
  moreThanReceivable: refusal(
    'MORE_THAN_OWED',
    { zh: '分配金额合计超过应收金额', en: 'More is allocated than is owed' },
    ['amount'],
  ),
  writtenOff: refusal(
    'WRITTEN_OFF',
    { zh: '应收款已核销,请先恢复', en: 'The receivable is written off: take that back first' },
    ['receivableId'],
  ),
  followsReceipts: refusal(
    'STATUS_FOLLOWS_RECEIPTS',
    {
      zh: '收款状态由收款分配决定,只能手工核销',
      en: 'The status follows the receipts; by hand one can only write off',
    },
    ['status'],
  ),
  belowSettled: refusal(
    'BELOW_SETTLED',
    { zh: '应收金额不能低于已收金额,币种不能改变', en: 'Not below what is settled, nor in another currency' },
    ['amount'],
  ),
  belowAllocated: refusal(
    'BELOW_ALLOCATED',
    { zh: '收款金额不能低于已分配金额,币种不能改变', en: 'Not below what is allocated, nor in another currency' },
    ['amount'],
  ),
  hasReceipts: refusal(
    'HAS_RECEIPTS',
    { zh: '应收款已有收款分配,不能删除', en: 'Receipts are allocated to the receivable: it cannot be deleted' },
    ['id'],
  ),
  moreThanCredit: refusal(
    'MORE_THAN_CREDITED',
    { zh: '冲减与退款合计超过贷项金额', en: 'More is credited and refunded than the credit note has' },
    ['amount'],
  ),
  belowUsed: refusal(
    'BELOW_USED',
    { zh: '贷项金额不能低于已冲减和退款的金额,币种不能改变', en: 'Not below what is used, nor in another currency' },
    ['amount'],
  ),
  isVoid: refusal('VOID', { zh: '该单据已作废', en: 'It is void' }, []),
  stillUsed: refusal(
    'STILL_USED',
    { zh: '已有收款、冲减或退款,不能作废', en: 'Money is settled, credited or refunded: it cannot be made void' },
    ['id'],
  ),
  voidByVerb: refusal('VOID_BY_VERB', { zh: '作废请使用作废操作', en: 'Void it by its own operation' }, ['status']),
  living: { zh: '未删除的应收款', en: 'one that is not deleted' },
} as const;
