import { draws, Money, multiplyMoney } from '../../sdk/index.ts';
import type { Calendar } from './calendar.ts';
import { demo } from './organisation.ts';
import { products } from './products.ts';
import type { DatedRow, ordersOf } from './sales-documents.ts';

type Orders = ReturnType<typeof ordersOf>;

const handedOver: ReadonlySet<string> = new Set(['delivered', 'completed']);
const systems = new Map(
  products.filter(({ family }) => family === '幕墙').map((product) => [product.externalId, product]),
);

/** Curtain walls that were handed over, where they stand and what they are under warranty until. */
export function assetsOf(orders: Orders, calendar: Calendar): readonly DatedRow[] {
  return orders
    .filter(({ row }) => handedOver.has(row.status))
    .flatMap(({ deal, day, row }) =>
      deal.lines.flatMap(({ productKey, quantity }, index) => {
        const product = systems.get(productKey);
        if (!product) return [];
        const installed = Math.min(day + 45, -1);
        const asset = {
          externalId: `${demo}:asset:${deal.number}:${index + 1}`,
          name: `${product.name} · ${deal.company.name}`,
          accountKey: row.accountKey,
          contactKey: row.contactKey,
          ownerKey: row.ownerKey,
          productKey,
          quantity,
          status: 'INSTALLED',
          soldOn: row.orderedOn,
          installedOn: calendar.date(installed),
        };
        return [{ day: installed, row: asset }];
      }),
    );
}

const reasons = ['quality', 'return', 'price-correction', 'rebate'];

/** A few completed orders that something was given back for: half of it paid out, the rest the customer's credit. */
export function creditNotesOf(orders: Orders, calendar: Calendar): readonly DatedRow[] {
  return orders
    .filter(({ row, deal }) => row.status === 'completed' && deal.number % 29 === 0)
    .map(({ deal, day, row }) => {
      const draw = draws(95_000 + deal.number);
      const issued = Math.min(calendar.nextWorkingDay(day + draw.between(60, 110)), -1);
      const { amount, currency } = multiplyMoney(deal.total, draw.between(1, 4), '0.01');
      const refund = multiplyMoney(Money.of(amount, currency), '0.5');
      const note = {
        externalId: `${demo}:credit-note:${deal.number}`,
        number: `TK${calendar.date(issued).slice(2, 4)}-${String(deal.number).padStart(5, '0')}`,
        accountKey: row.accountKey,
        ownerKey: row.ownerKey,
        orderKey: row.externalId,
        issuedOn: calendar.date(issued),
        reason: draw.oneOf(reasons),
        amount: { amount, currency },
        refunds: [
          {
            paidOn: calendar.date(issued),
            amount: { amount: refund.amount, currency },
            method: 'bank-transfer',
          },
        ],
      };
      return { day: issued, row: note };
    });
}
