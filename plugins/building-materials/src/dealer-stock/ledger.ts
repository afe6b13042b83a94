import type { HookContext } from '@guanxi/core';
import { quantityOf, thousandths } from './quantity.ts';
import type { BuildingMovementKind, BuildingStockMovement } from './stock-movement.entity.ts';
import { BuildingStockPeriod } from './stock-period.entity.ts';

const columnOf = {
  OPENING: 'stated',
  PURCHASE: 'purchases',
  SALE: 'sales',
  ADJUSTMENT: 'adjustment',
} as const satisfies Record<BuildingMovementKind, keyof BuildingStockPeriod>;

/** A dealer's stock of one product: its months in the order of time. */
export interface Ledger {
  readonly key: string;
  readonly months: BuildingStockPeriod[];
}

type Entry = Pick<BuildingStockMovement, 'dealer' | 'product'>;

export const ledgerKey = ({ dealer, product }: Entry): string => `${dealer.id} ${product.id}`;

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** What a month closed with, in thousandths. */
export function closingOf({ opening, purchases, sales, adjustment }: BuildingStockPeriod): bigint {
  return thousandths(opening) + thousandths(purchases) - thousandths(sales) + thousandths(adjustment);
}

/** The ledgers that these entries belong to. Whoever writes has locked the dealers. */
export async function ledgersOf(entries: readonly Entry[], context: HookContext): Promise<ReadonlyMap<string, Ledger>> {
  const keys = [...new Set(entries.map(ledgerKey))];
  const stored = (await context.loadBy(BuildingStockPeriod, 'ledger', keys)).filter(({ deletedAt }) => !deletedAt);
  const byKey = Map.groupBy(stored, ({ ledger }) => ledger);
  return new Map(
    keys.map((key) => [key, { key, months: (byKey.get(key) ?? []).sort((a, b) => (a.period < b.period ? -1 : 1)) }]),
  );
}

/** Enters a movement in its month; `carry` is due when all are entered. */
export function enter(ledger: Ledger, movement: BuildingStockMovement, context: HookContext): void {
  const period = monthOf(movement.occurredOn);
  let month = ledger.months.find((one) => one.period === period);
  if (!month) {
    const { dealer, product } = movement;
    month = context.create<BuildingStockPeriod>(BuildingStockPeriod, { dealer, product, period, ledger: ledger.key });
    const at = ledger.months.findIndex((one) => one.period > period);
    ledger.months.splice(at < 0 ? ledger.months.length : at, 0, month);
  }
  const column = columnOf[movement.kind];
  month[column] = quantityOf(thousandths(month[column]) + thousandths(movement.quantity));
}

/** Lets each month open with what the one before closed with. Gives the first one that would close below zero. */
export function carry({ months }: Ledger): BuildingStockPeriod | null {
  let carried = 0n;
  let short: BuildingStockPeriod | null = null;
  for (const month of months) {
    const opening = quantityOf(carried + thousandths(month.stated));
    if (thousandths(month.opening) !== thousandths(opening)) month.opening = opening;
    carried = closingOf(month);
    if (carried < 0n) short ??= month;
  }
  return short;
}
