import { ValidationError, type Label } from '../../sdk/index.ts';

const refusal = (code: string, message: Label, path: readonly string[]) => (): ValidationError =>
  new ValidationError(code, message, { path });

/** Why a payable cannot be paid, changed or deleted like this. */
export const refusals = {
  switchedOff: refusal(
    'PAYABLES_OFF',
    {
      zh: '本系统未启用应付款,请在商务设置中启用',
      en: 'Payables are not kept here: the commercial policy switches them on',
    },
    [],
  ),
  currency: refusal('CURRENCY_MISMATCH', { zh: '付款与应付款必须是同一币种', en: 'It is paid in its own currency' }, [
    'amount',
    'currency',
  ]),
  moreThanOwed: refusal('MORE_THAN_OWED', { zh: '付款合计超过应付金额', en: 'More is paid than is owed' }, ['amount']),
  belowPaid: refusal(
    'BELOW_PAID',
    { zh: '应付金额不能低于已付金额,币种不能改变', en: 'Not below what is paid, nor in another currency' },
    ['amount'],
  ),
  hasPayments: refusal(
    'HAS_PAYMENTS',
    { zh: '应付款已有付款,不能删除', en: 'Something of the payable is paid: it cannot be deleted' },
    ['id'],
  ),
} as const;
