import { hooksOf, type HookContext } from '@guanxi/core';
import { carry, ledgerKey, ledgersOf } from './ledger.ts';
import { quantityOf, thousandths } from './quantity.ts';
import { BuildingStockPeriod } from './stock-period.entity.ts';

const summed = ['stated', 'purchases', 'sales', 'adjustment'] as const;

/** Two dealers turn out to be one: their ledgers are added up, month by month. */
async function addUp(moved: readonly BuildingStockPeriod[], context: HookContext): Promise<void> {
  // The database still knows the moved months by their former ledger.
  const ledgers = await ledgersOf(moved, context);
  for (const month of moved) month.ledger = ledgerKey(month);
  for (const { key, months } of ledgers.values()) {
    const kept = new Map<string, BuildingStockPeriod>();
    for (const month of new Set([...months, ...moved.filter(({ ledger }) => ledger === key)])) {
      const same = kept.get(month.period);
      if (!same) kept.set(month.period, month);
      else {
        for (const column of summed) same[column] = quantityOf(thousandths(same[column]) + thousandths(month[column]));
        context.delete(month);
      }
    }
    carry({ key, months: [...kept.values()].sort((a, b) => (a.period < b.period ? -1 : 1)) });
  }
}

export const stockPeriodHooks = hooksOf(BuildingStockPeriod, { afterMove: addUp });
