import { Decimal } from 'decimal.js';
import {
  CurrencyCode,
  Decimal as DecimalScalar,
  decimalsOf,
  Field,
  LocalDate,
  Money,
  ObjectType,
  type CrmContext,
} from '../../sdk/index.ts';
import { ExchangeRate } from '../finance/index.ts';

@ObjectType({ description: '所用的汇率 / The stored rate by which amounts of one currency were converted.' })
export class StoredRate {
  @Field(() => CurrencyCode)
  from!: string;

  @Field(() => CurrencyCode)
  to!: string;

  @Field(() => DecimalScalar)
  rate!: string;

  @Field(() => LocalDate)
  validOn!: string;
}

/** Amounts in one currency, by rates that are stored. */
export interface Conversion {
  readonly rates: readonly StoredRate[];
  /** Currencies without a rate: their amounts stay as they are. */
  readonly missing: readonly string[];
  /** Rounded once, half up, to the smallest unit of the currency; itself where there is no rate. */
  of(money: Money): Money;
}

/**
 * The latest rate of each currency on or before a day, the inverse of the opposite one where there is no other: the
 * same that `converted` of groups takes.
 */
export async function conversionInto(
  currency: string,
  currencies: Iterable<string>,
  on: string,
  { read }: Pick<CrmContext, 'read'>,
): Promise<Conversion> {
  const found = new Map<string, StoredRate>();
  const missing: string[] = [];
  for (const other of new Set(currencies)) {
    if (other === currency) continue;
    const rate = (await latest(other, currency, on, read)) ?? (await latest(currency, other, on, read));
    if (rate) found.set(other, rate);
    else missing.push(other);
  }
  return {
    ...{ rates: [...found.values()], missing },
    of(money) {
      const rate = found.get(money.currency);
      if (!rate) return money;
      const amount = new Decimal(money.amount);
      const worth = rate.to === currency ? amount.mul(rate.rate) : amount.div(rate.rate);
      return Money.of(worth.toFixed(decimalsOf(currency), Decimal.ROUND_HALF_UP), currency);
    },
  };
}

async function latest(from: string, to: string, on: string, read: CrmContext['read']): Promise<StoredRate | undefined> {
  const [rate] = await read.list<StoredRate>(ExchangeRate, {
    where: { from: { eq: from }, to: { eq: to }, validOn: { lte: on } },
    orderBy: [{ validOn: 'DESC' }],
    select: { from: true, to: true, rate: true, validOn: true },
    first: 1,
  });
  return rate;
}
