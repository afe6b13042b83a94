import { multiplyMoney, sameMoney, type Change, type Money } from '../../sdk/index.ts';
import { isPositive } from './balances.ts';
import { notPositive, tooPrecise } from './finance-errors.ts';

/** Money that is owed, paid or credited is more than nothing, in whole smallest units; false where it is refused. */
export function checkAmount({
  record,
  reject,
}: Pick<Change<{ readonly amount: Money }>, 'record' | 'reject'>): boolean {
  const { amount } = record;
  if (!isPositive(amount)) reject(notPositive());
  else if (!sameMoney(amount, multiplyMoney(amount, 1))) reject(tooPrecise());
  else return true;
  return false;
}
