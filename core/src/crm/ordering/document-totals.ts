import {
  compareMoney,
  Money,
  multiplyMoney,
  portionOfMoney,
  sameMoney,
  splitMoney,
  subtractMoney,
  sumMoney,
} from '../../sdk/index.ts';
import { lineAmount } from '../line-amounts.ts';
import type { DocumentLine } from './document-line.ts';
import type { SalesDocument } from './sales-document.ts';

/*
 * How money is reckoned, on quotes as on orders. Every amount is rounded half up, once, to the smallest unit of its
 * currency (ISO 4217: fen, cent, whole yen), on the line; documents only add up what stands on their lines. So sums
 * always equal their parts:
 *   subtotal = Σ amount      discountTotal = Σ sharedDiscount      netTotal = Σ netAmount      taxTotal = Σ taxAmount
 *   total = netTotal + taxTotal = Σ grossAmount
 *   prices without tax: subtotal − discountTotal = netTotal      prices with tax: subtotal − discountTotal = total
 */

/** Quantity × price less percentage, less the amount off the line; null without a price. */
export function amountOfLine(line: DocumentLine): Money | null {
  const amount = lineAmount(line);
  if (!amount || !line.discountAmount || line.discountAmount.currency !== amount.currency) return amount;
  return subtractMoney(amount, multiplyMoney(line.discountAmount, 1));
}

/** What the document as a whole takes off: its percentage of the sum of the lines, or its amount. */
function discountOf({ discount, discountAmount, currency }: SalesDocument, subtotal: Money): Money {
  if (discountAmount?.currency === currency) return multiplyMoney(discountAmount, 1);
  return multiplyMoney(subtotal, discount, '0.01');
}

/** Splits net and tax out of what a line costs after all discounts. */
function taxed(money: Money, rate: string, pricesIncludeTax: boolean): { net: Money; tax: Money; gross: Money } {
  if (pricesIncludeTax) {
    // Two decimals are all that a rate has: the sum is exact.
    const tax = portionOfMoney(money, rate, (100 + Number(rate)).toFixed(2));
    return { net: subtractMoney(money, tax), tax, gross: money };
  }
  const tax = multiplyMoney(money, rate, '0.01');
  return { net: money, tax, gross: sumMoney([money, tax]) ?? money };
}

function put<T extends object>(record: T, values: Readonly<Partial<Record<keyof T & string, Money | null>>>): void {
  for (const [name, value] of Object.entries(values) as [keyof T & string, Money | null][]) {
    if (!sameMoney(record[name] as Money | null | undefined, value)) Object.assign(record, { [name]: value });
  }
}

/** A line without a price, and so without a share, comes to nothing yet. */
function settleLine(line: DocumentLine, share: Money | undefined, pricesIncludeTax: boolean): void {
  const { amount } = line;
  if (!amount || !share) {
    put(line, { sharedDiscount: null, netAmount: null, taxAmount: null, grossAmount: null, margin: null });
    return;
  }
  const { net, tax, gross } = taxed(subtractMoney(amount, share), line.taxRate, pricesIncludeTax);
  const margin = line.cost?.currency === net.currency ? subtractMoney(net, line.cost) : null;
  put(line, { sharedDiscount: share, netAmount: net, taxAmount: tax, grossAmount: gross, margin });
}

/**
 * Reckons a document and all its living lines anew.
 * @returns false where more is taken off than the lines come to: nothing is reckoned then
 */
export function settleDocument(document: SalesDocument, lines: readonly DocumentLine[]): boolean {
  const zero = Money.of('0', document.currency);
  const priced = lines.filter(({ amount }) => amount?.currency === document.currency);
  const amounts = priced.map(({ amount }) => amount ?? zero);
  const subtotal = sumMoney(amounts) ?? zero;
  // A document that has no lines yet takes nothing off them.
  const discountTotal = priced.length > 0 ? discountOf(document, subtotal) : zero;
  if (compareMoney(discountTotal, subtotal) > 0) return false;
  const shares = splitMoney(discountTotal, amounts);
  const shareOf = new Map(priced.map((line, index) => [line, shares[index] ?? zero]));
  for (const line of lines) settleLine(line, shareOf.get(line), document.pricesIncludeTax);
  const sumOf = (name: 'netAmount' | 'taxAmount' | 'grossAmount'): Money =>
    sumMoney(priced.flatMap((line) => line[name] ?? [])) ?? zero;
  put(document, {
    ...{ subtotal, discountTotal, netTotal: sumOf('netAmount'), taxTotal: sumOf('taxAmount') },
    total: sumOf('grossAmount'),
  });
  return true;
}
