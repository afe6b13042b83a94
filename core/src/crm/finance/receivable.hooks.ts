import { hooksOf, localDay, Money, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { documentNumber } from '../document-number.ts';
import { Order } from '../ordering/index.ts';
import { refuseErpOwned } from '../policy/index.ts';
import { balanceReceivable, isPositive, paidStatus } from './balances.ts';
import { checkAmount } from './check-amount.ts';
import { stateDifferences, valueInBase } from './exchange.ts';
import { refusals } from './finance-errors.ts';
import { ReceiptAllocation } from './receipt-allocation.entity.ts';
import { Receivable } from './receivable.entity.ts';

type Changes = readonly Change<Receivable>[];

/** What follows from receipts and credit notes, and what people may add to the ERP's record. */
const owned = {
  master: 'receivableMaster',
  free: ['settled', 'credited', 'open', 'status', 'description'],
} as const;

async function takeFromOrders(changes: Changes, context: HookContext): Promise<void> {
  const ids = [...new Set(changes.flatMap(({ record }) => record.order?.id ?? []))];
  const orders = byId(await context.load(Order, ids));
  for (const { record } of changes) {
    const order = orders.get(record.order?.id ?? '');
    if (order) record.account ??= order.account;
    if (order?.total) record.amount ??= Money.of(order.total.amount, order.total.currency);
  }
}

function checkStatus(change: Change<Receivable>, context: HookContext): void {
  const { record, before, changed, kind } = change;
  const givenByHand = kind === 'create' || changed.has('status');
  if (record.status === 'WRITTEN_OFF') record.writtenOffOn ??= localDay(context);
  else record.writtenOffOn = null;
  if (record.status === 'VOID' ? !record.voidedOn : before['status'] === 'VOID') change.reject(refusals.voidByVerb());
  if (['WRITTEN_OFF', 'VOID', paidStatus(record)].includes(record.status)) return;
  const takenBack = changed.has('status') && before['status'] === 'WRITTEN_OFF';
  if (givenByHand && !takenBack) change.reject(refusals.followsReceipts());
}

/** Nothing is settled yet: then the currency is still free. */
function startBalance(record: Receivable): void {
  const { currency } = record.amount;
  for (const name of ['settled', 'credited'] as const) {
    const money = record[name] as Money | undefined;
    if (!money || !isPositive(money)) record[name] = Money.of('0', currency);
  }
}

async function prepare(changes: Changes, context: HookContext): Promise<void> {
  await takeFromOrders(changes, context);
  for (const change of changes) {
    const { record } = change;
    record.issuedOn ??= localDay(context);
    record.number ||= documentNumber('AR', record.issuedOn, record.id);
    if (!record.account) change.reject(ValidationError.required('accountId', { zh: '客户', en: 'Account' }));
    if (!record.amount) {
      change.reject(ValidationError.required('amount', { zh: '应收金额', en: 'Amount' }));
      continue;
    }
    startBalance(record);
    if ([record.settled, record.credited].every(({ currency }) => currency === record.amount.currency)) {
      checkStatus(change, context);
    }
    const enough = balanceReceivable(record);
    // Where an allocation is to blame, its hook says so.
    if (checkAmount(change) && !enough && change.changed.has('amount')) change.reject(refusals.belowSettled());
  }
  await revalue(changes, context);
}

/** The rate of the day of the invoice; where that changes, what its allocations gained or lost changes as well. */
async function revalue(changes: Changes, context: HookContext): Promise<void> {
  const moved = changes.filter(({ kind, record, changed }) => {
    return record.amount && (kind === 'create' || changed.has('amount') || changed.has('issuedOn'));
  });
  await valueInBase(
    moved.map(({ record }) => record),
    ({ issuedOn }) => issuedOn,
    context,
  );
  const stored = moved.filter(({ kind }) => kind !== 'create').map(({ record }) => record.id);
  if (stored.length > 0) await stateDifferences(await context.loadBy(ReceiptAllocation, 'receivable', stored), context);
}

/** Giving a receivable up is a decision, and follows from nothing. */
const isGivenUp = ({ record, before, changed }: Change<Receivable>): boolean =>
  changed.has('status') && [record.status, before['status']].includes('WRITTEN_OFF');

async function write(changes: Changes, context: HookContext): Promise<void> {
  await refuseErpOwned(changes, owned, context);
  await refuseErpOwned(changes.filter(isGivenUp), { ...owned, fields: ['status'] }, context);
  await prepare(changes, context);
}

async function keepPaid(changes: Changes, context: HookContext): Promise<void> {
  await refuseErpOwned(changes, owned, context);
  for (const { record, reject } of changes) {
    if (isPositive(record.settled) || isPositive(record.credited)) reject(refusals.hasReceipts());
  }
}

export const receivableHooks = hooksOf(Receivable, {
  beforeCreate: write,
  beforeUpdate: write,
  beforeDelete: keepPaid,
});
