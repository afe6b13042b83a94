import { draws, multiplyMoney, subtractMoney, type Draws, type Money } from '../../sdk/index.ts';
import type { Calendar } from './calendar.ts';
import type { Deal } from './deals.ts';
import { demo } from './organisation.ts';
import type { DatedRow, ordersOf } from './sales-documents.ts';

const methods = ['bank-transfer', 'bank-transfer', 'bank-transfer', 'acceptance-bill', 'acceptance-bill', 'cheque'];

/** Percent of an order, days after it when it is invoiced, days until it is due. */
const terms = [
  { part: 'deposit', percent: 30, after: 2, due: 7 },
  { part: 'balance', percent: 70, after: 40, due: 60 },
] as const;

type Part = (typeof terms)[number]['part'];

function amountOf(total: Money, part: Part): Money {
  const deposit = multiplyMoney(total, terms[0].percent, '0.01');
  return part === 'deposit' ? deposit : subtractMoney(total, deposit);
}

const plain = ({ amount, currency }: Money) => ({ amount, currency });

interface Instalment {
  readonly receivable: DatedRow;
  readonly receipt: DatedRow | null;
}

/** When it was paid and how much: most in time, some late, some in part, a few never. */
function paymentOf(amount: Money, dueDay: number, draw: Draws): { day: number; amount: Money } | null {
  if (draw.chance(0.04)) return null;
  const day = draw.chance(0.7) ? dueDay - draw.between(0, 5) : dueDay + draw.between(1, 70);
  return { day, amount: draw.chance(0.1) ? multiplyMoney(amount, draw.between(2, 8), '0.1') : amount };
}

function instalment(deal: Deal, ordered: number, term: (typeof terms)[number], calendar: Calendar): Instalment[] {
  const draw = draws(75_000 + deal.number * terms.length + terms.indexOf(term));
  const day = calendar.nextWorkingDay(ordered + term.after);
  // Not invoiced yet.
  if (day >= 0) return [];
  const key = `${demo}:receivable:${deal.number}:${term.part}`;
  const suffix = `${calendar.date(day).slice(2, 4)}-${String(deal.number).padStart(5, '0')}-${term.part === 'deposit' ? 1 : 2}`;
  const amount = amountOf(deal.total, term.part);
  const common = { accountKey: deal.company.externalId, ownerKey: deal.company.ownerKey };
  const row = {
    externalId: key,
    number: `YS${suffix}`,
    ...common,
    orderKey: `${demo}:order:${deal.number}`,
    issuedOn: calendar.date(day),
    dueOn: calendar.date(day + term.due),
    amount: plain(amount),
  };
  const payment = paymentOf(amount, day + term.due, draw);
  const paidOn = payment && Math.max(calendar.nextWorkingDay(payment.day), day);
  if (!payment || paidOn === null || paidOn >= 0) return [{ receivable: { day, row }, receipt: null }];
  const receipt = {
    externalId: `${demo}:receipt:${deal.number}:${term.part}`,
    number: `SK${suffix}`,
    ...common,
    receivedOn: calendar.date(paidOn),
    amount: plain(payment.amount),
    method: draw.oneOf(methods),
    reference: `TX${draw.between(100_000_000, 999_999_999)}`,
    allocations: [{ receivableKey: key, amount: plain(payment.amount) }],
  };
  return [{ receivable: { day, row }, receipt: { day: paidOn, row: receipt } }];
}

/** A deposit and the balance of every order that was not cancelled, and what came in for them by today. */
export function paymentsFor(orders: ReturnType<typeof ordersOf>, calendar: Calendar) {
  const instalments = orders
    .filter(({ row }) => row.status !== 'cancelled')
    .flatMap(({ deal, day }) => terms.flatMap((term) => instalment(deal, day, term, calendar)));
  return {
    receivables: instalments.map(({ receivable }) => receivable),
    receipts: instalments.flatMap(({ receipt }) => receipt ?? []),
  };
}
