import { Money, ValidationError, type VerbContext } from '../../sdk/index.ts';
import { OrderLine } from './order-line.entity.ts';
import { Order } from './order.entity.ts';
import { QuoteLine } from './quote-line.entity.ts';
import type { Quote } from './quote.entity.ts';
import { hasRunOut, quoteStates } from './quote-states.ts';

/** What the customer says when accepting. */
export interface Acceptance {
  /** The customer's or ours; null: one is given. */
  readonly number: string | null;
  /** Null: today. */
  readonly orderedOn: string | null;
}

const copied = (money: Money | null | undefined): Money | null =>
  money ? Money.of(money.amount, money.currency) : null;

function copyOf(line: QuoteLine): Readonly<Record<string, unknown>> {
  const { product, description, quantity, price, discount, discountAmount, taxRate } = line;
  const amounts = { price: copied(price), discountAmount: copied(discountAmount) };
  return { product, description, quantity, discount, taxRate, ...amounts };
}

/**
 * Accepts a quote and makes its order, with the same lines and terms. Once: where the quote has an order already,
 * nothing happens.
 */
export async function orderFromQuote(quote: Quote, acceptance: Acceptance, context: VerbContext): Promise<void> {
  context.require('order:create');
  const orders = await context.loadBy(Order, 'quote', [quote.id]);
  if (orders.some(({ deletedAt }) => !deletedAt)) return;
  if (quote.status !== 'ACCEPTED') {
    if (hasRunOut(quote, context)) throw ranOut(quote.validUntil ?? '');
    await quoteStates.fire(quote, 'accept', context);
  }
  const { owner, pricesIncludeTax, discount, description } = quote;
  const order = context.create(Order, {
    ...{ quote, owner, pricesIncludeTax, discount, description, discountAmount: copied(quote.discountAmount) },
    ...(acceptance.number !== null && { number: acceptance.number }),
    ...(acceptance.orderedOn !== null && { orderedOn: acceptance.orderedOn }),
  });
  const lines = await context.loadBy(QuoteLine, 'quote', [quote.id]);
  const living = lines.filter(({ deletedAt }) => !deletedAt).sort((one, other) => one.id.localeCompare(other.id));
  for (const line of living) context.create(OrderLine, { order, ...copyOf(line) });
}

function ranOut(day: string): ValidationError {
  const message = {
    zh: `报价已于 ${day} 到期:请先延长有效期`,
    en: `The quote was valid until ${day}: extend it first`,
  };
  return new ValidationError('QUOTE_EXPIRED', message, { path: ['id'] });
}
