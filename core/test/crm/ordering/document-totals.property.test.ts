import { expect, it } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { amountOfLine, settleDocument } from '../../../src/crm/ordering/document-totals.ts';
import { Order, OrderLine } from '../../../src/crm/index.ts';
import { decimalsOf, Money, multiplyMoney, splitMoney } from '../../../src/sdk/index.ts';

const currencies = ['CNY', 'USD', 'JPY', 'KWD'] as const;
/** Thousandths, as a decimal text. */
const thousandths = (max: number) => fc.integer({ min: 0, max }).map((units) => (units / 1000).toFixed(3));
const percent = fc.integer({ min: 0, max: 10_000 }).map((units) => (units / 100).toFixed(2));

const someLine = fc.record({
  quantity: thousandths(5_000_000),
  price: thousandths(900_000_000),
  discount: percent,
  taxRate: fc.constantFrom('0', '3', '6', '9', '13', '17.5', '100'),
});
const someDocument = fc.record({
  currency: fc.constantFrom(...currencies),
  pricesIncludeTax: fc.boolean(),
  discount: percent,
  lines: fc.array(someLine, { minLength: 1, maxLength: 12 }),
});

const exact = (money: Money | null | undefined): Decimal => new Decimal(money?.amount ?? Number.NaN);
const sum = (amounts: readonly (Money | null | undefined)[]): string =>
  amounts.reduce((total, money) => total.add(exact(money)), new Decimal(0)).toFixed();

it('the sums of any document are those of its lines, in whole units of its currency, without a loss', () => {
  fc.assert(
    fc.property(someDocument, ({ currency, lines: texts, ...terms }) => {
      const document = Object.assign(new Order(), { currency, ...terms });
      const lines = texts.map(({ price, ...line }) => {
        const made = Object.assign(new OrderLine(), { ...line, price: Money.of(price, currency) });
        return Object.assign(made, { amount: amountOfLine(made) });
      });
      expect(settleDocument(document, lines)).toBe(true);
      const { subtotal, discountTotal, netTotal, taxTotal, total } = document;
      expect(exact(subtotal).toFixed()).toBe(sum(lines.map(({ amount }) => amount)));
      expect(exact(discountTotal).toFixed()).toBe(sum(lines.map(({ sharedDiscount }) => sharedDiscount)));
      expect(exact(netTotal).toFixed()).toBe(sum(lines.map(({ netAmount }) => netAmount)));
      expect(exact(taxTotal).toFixed()).toBe(sum(lines.map(({ taxAmount }) => taxAmount)));
      expect(exact(total).toFixed()).toBe(sum(lines.map(({ grossAmount }) => grossAmount)));
      expect(exact(total).toFixed()).toBe(sum([netTotal, taxTotal]));
      const discounted = exact(subtotal).sub(exact(discountTotal)).toFixed();
      expect(exact(terms.pricesIncludeTax ? total : netTotal).toFixed()).toBe(discounted);
      for (const line of lines) {
        for (const money of [line.amount, line.sharedDiscount, line.netAmount, line.taxAmount, line.grossAmount]) {
          expect(exact(money).decimalPlaces()).toBeLessThanOrEqual(decimalsOf(currency));
          expect(exact(money).isNegative() && !exact(money).isZero()).toBe(false);
        }
      }
    }),
  );
});

it('the parts of a split are the whole, each within one unit of its exact share', () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
  fc.assert(
    fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 20 }), (whole, weights) => {
      const fen = (units: bigint) => Money.of(new Decimal(units.toString()).div(100).toFixed(), 'CNY');
      const parts = splitMoney(fen(whole), weights.map(fen));
      const all = weights.reduce((total, weight) => total + weight, 0n);
      expect(sum(parts)).toBe(all === 0n ? '0' : exact(fen(whole)).toFixed());
      for (const [index, part] of all === 0n ? [] : parts.entries()) {
        const share = new Decimal(`${whole * (weights[index] ?? 0n)}`).div(`${all}`).div(100);
        expect(exact(part).sub(share).abs().lt('0.01')).toBe(true);
      }
    }),
  );
});

it('products of many digits are rounded once only', () => {
  // Twenty digits of it are 100000000000000.00500, and would be a fen more.
  expect(multiplyMoney(Money.of('1', 'CNY'), '100000000000000.0049999999').amount).toBe('100000000000000.00');
});
