import {
  compareMoney,
  hooksOf,
  localDay,
  Money,
  sameMoney,
  subtractMoney,
  sumMoney,
  type Change,
  type HookContext,
} from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { documentNumber } from '../document-number.ts';
import { checkAmount, isPositive } from '../finance/index.ts';
import { policyOf } from '../policy/index.ts';
import { refusals } from './payable-errors.ts';
import { PayablePayment } from './payable-payment.entity.ts';
import { Payable } from './payable.entity.ts';

type Payments = readonly Change<PayablePayment>[];

/** Open amount and status; false where more is paid than owed. */
function balance(payable: Payable, paid: Money): boolean {
  const { amount } = payable;
  if (paid.currency !== amount.currency) return false;
  const open = subtractMoney(amount, paid);
  if (!sameMoney(payable.paid, paid)) payable.paid = paid;
  if (!sameMoney(payable.open, open)) payable.open = open;
  payable.status = !isPositive(paid) ? 'OPEN' : isPositive(open) ? 'PARTLY_PAID' : 'PAID';
  return compareMoney(amount, paid) >= 0;
}

async function prepare(changes: readonly Change<Payable>[], context: HookContext): Promise<void> {
  const isOn = (await policyOf(context)).keepsPayables;
  for (const change of changes) {
    const { record, kind, reject } = change;
    if (kind === 'create' && !isOn) reject(refusals.switchedOff());
    record.issuedOn ??= localDay(context);
    record.number ||= documentNumber('AP', record.issuedOn, record.id);
    const paid = record.paid as Money | undefined;
    const enough = balance(record, paid && isPositive(paid) ? paid : Money.of('0', record.amount.currency));
    if (checkAmount(change) && !enough && change.changed.has('amount')) reject(refusals.belowPaid());
  }
}

function keepPaid(changes: readonly Change<Payable>[]): void {
  for (const { record, reject } of changes) if (isPositive(record.paid)) reject(refusals.hasPayments());
}

/** The payables anew: both change with a payment, so of two at the same moment one runs again and sees the other. */
async function settle(changes: Payments, leaving: ReadonlySet<object>, context: HookContext): Promise<Set<string>> {
  const ids = [...new Set(changes.map(({ record }) => record.payable.id))];
  const payments = await context.loadBy(PayablePayment, 'payable', ids);
  const living = Map.groupBy(
    payments.filter((one) => !one.deletedAt && !leaving.has(one)),
    ({ payable }) => payable.id,
  );
  const overpaid = new Set<string>();
  for (const [id, payable] of byId(await context.load(Payable, ids))) {
    const zero = Money.of('0', payable.amount.currency);
    const paid = sumMoney((living.get(id) ?? []).map(({ amount }) => amount)) ?? zero;
    if (!balance(payable, paid)) overpaid.add(id);
  }
  return overpaid;
}

async function pay(changes: Payments, context: HookContext): Promise<void> {
  const owed = byId(await context.load(Payable, [...new Set(changes.map(({ record }) => record.payable.id))]));
  const good = changes.filter((change) => {
    const { record, reject } = change;
    record.paidOn ??= localDay(context);
    if (!checkAmount(change)) return false;
    const isOfCurrency = owed.get(record.payable.id)?.amount.currency === record.amount.currency;
    if (!isOfCurrency) reject(refusals.currency());
    return isOfCurrency;
  });
  if (good.length < changes.length) return;
  const overpaid = await settle(changes, new Set(), context);
  for (const { record, reject } of changes) {
    if (overpaid.has(record.payable.id)) reject(refusals.moreThanOwed());
  }
}

async function takeBack(changes: Payments, context: HookContext): Promise<void> {
  await settle(changes, new Set(changes.map(({ record }) => record)), context);
}

export const payableHooks = hooksOf(Payable, { beforeCreate: prepare, beforeUpdate: prepare, beforeDelete: keepPaid });
export const payablePaymentHooks = hooksOf(PayablePayment, {
  beforeCreate: pay,
  beforeUpdate: pay,
  beforeDelete: takeBack,
});
