import { Money, multiplyMoney, sameMoney, subtractMoney, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { policyOf } from '../policy/index.ts';
import { ExchangeRate } from './exchange-rate.entity.ts';
import type { ReceiptAllocation } from './receipt-allocation.entity.ts';
import { Receipt } from './receipt.entity.ts';
import { Receivable } from './receivable.entity.ts';

/** An amount of a day, with what it was worth in the base currency. */
export interface Valued {
  amount: Money;
  exchangeRate?: string | null;
  baseAmount?: Money | null;
}

/** Days back in which a rate is looked for: mostly there is one of the week; one of last quarter is none of the day. */
const windows = [7, 92];

/** However many currencies have a rate for each of them: a batch of imported receipts asks for years. */
const daysAtOnce = 50;

/**
 * Gives each record the rate of its day to the base currency, and its amount by that rate; both are empty where no
 * rate is known. The rates are kept on the record: one that is entered later changes nothing of the past.
 */
export async function valueInBase<T extends Valued>(
  records: readonly T[],
  dayOf: (record: T) => string,
  context: HookContext,
): Promise<void> {
  if (records.length === 0) return;
  const { baseCurrency } = await policyOf(context);
  const asked = records.map((record) => ({ record, currency: record.amount.currency, day: dayOf(record) }));
  const rates = await ratesOf(asked, baseCurrency, context);
  for (const { record, currency, day } of asked) {
    const rate = currency === baseCurrency ? '1' : rates(currency, day);
    const value = rate === null ? null : inBase(record.amount, rate, baseCurrency);
    if (Number(record.exchangeRate ?? 0) !== Number(rate ?? 0)) record.exchangeRate = rate;
    if (!sameMoney(record.baseAmount, value)) record.baseAmount = value;
  }
}

type RateOf = (currency: string, day: string) => string | null;

async function ratesOf(
  asked: readonly { readonly currency: string; readonly day: string }[],
  base: string,
  context: HookContext,
): Promise<RateOf> {
  let open = asked.filter(({ currency }) => currency !== base);
  const known: ExchangeRate[] = [];
  const rateOf: RateOf = (currency, day) => latest(known, currency, base, day);
  for (const days of windows) {
    const wanted = new Set(open.flatMap(({ day }) => daysUpTo(day, days)));
    for (const some of chunks([...wanted], daysAtOnce)) {
      known.push(...(await context.loadBy(ExchangeRate, 'validOn', some)));
    }
    open = open.filter(({ currency, day }) => rateOf(currency, day) === null);
  }
  return rateOf;
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

/** The latest rate up to a day: as it is entered, else the inverse of the other direction. */
function latest(rates: readonly ExchangeRate[], currency: string, base: string, day: string): string | null {
  const [found] = rates
    .filter(({ deletedAt, validOn }) => !deletedAt && validOn <= day)
    .filter(({ from, to }) => (from === currency && to === base) || (from === base && to === currency))
    .sort((one, other) => other.validOn.localeCompare(one.validOn) || (one.from === currency ? -1 : 1));
  if (!found) return null;
  return found.from === currency ? found.rate : (1 / Number(found.rate)).toFixed(8);
}

function daysUpTo(day: string, count: number): string[] {
  const last = Date.parse(`${day}T00:00:00Z`);
  return Array.from({ length: count + 1 }, (_, back) => new Date(last - back * 86_400_000).toISOString().slice(0, 10));
}

/** Rounded to the base currency, which may have other decimals than the amount's. */
function inBase({ amount }: Money, rate: string, base: string): Money {
  return multiplyMoney(Money.of(amount, base), rate);
}

/**
 * What allocations gain or lose because money was worth something else when it came in than when it was invoiced: the
 * amount at the rate of the receipt, less that at the rate of the receivable, in the base currency.
 */
export async function stateDifferences(allocations: readonly ReceiptAllocation[], context: HookContext): Promise<void> {
  const receipts = byId(await context.load(Receipt, [...new Set(allocations.map(({ receipt }) => receipt.id))]));
  const receivables = byId(
    await context.load(Receivable, [...new Set(allocations.map(({ receivable }) => receivable.id))]),
  );
  for (const allocation of allocations) {
    const [receipt, receivable] = [receipts.get(allocation.receipt.id), receivables.get(allocation.receivable.id)];
    const { currency } = allocation.amount;
    // One of them is about to be refused another currency.
    if (receipt?.amount.currency !== currency || receivable?.amount.currency !== currency) continue;
    const difference = differenceOf(allocation.amount, receipt, receivable);
    if (!sameMoney(allocation.exchangeDifference, difference)) allocation.exchangeDifference = difference;
  }
}

function differenceOf(amount: Money, receipt: Valued, receivable: Valued): Money | null {
  const base = receipt.baseAmount?.currency;
  if (!base || base !== receivable.baseAmount?.currency) return null;
  const [then, now] = [receivable.exchangeRate, receipt.exchangeRate];
  if (!then || !now) return null;
  return subtractMoney(inBase(amount, now, base), inBase(amount, then, base));
}
