import type { Account, HookContext, ReadPort } from '@guanxi/core';
import { BuildingStockMovement, BuildingStockPeriod } from '../dealer-stock/index.ts';
import { BuildingParticipant } from '../projects/participant.entity.ts';
import { BuildingProject } from '../projects/project.entity.ts';
import type { BuildingDealerMeasure } from './indicator.entity.ts';

/** What is evaluated: both days belong to it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What a dealer did in a period; null: it cannot be told. */
export type DealerFigures = Readonly<Record<BuildingDealerMeasure, number | null>>;

interface Month {
  readonly key: { readonly period: string };
  readonly sum: { readonly purchases: string; readonly sales: string; readonly closing: string };
}

const dayMilliseconds = 86_400_000;

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMilliseconds).toISOString().slice(0, 10);

/** The period of the same length that ends the day before. */
function periodBefore({ from, to }: Period): Period {
  const days = (Date.parse(to) - Date.parse(from)) / dayMilliseconds + 1;
  return { from: shifted(from, -days), to: shifted(from, -1) };
}

/** The period of the same length that starts the day after. */
export function periodAfter({ from, to }: Period): Period {
  const days = (Date.parse(to) - Date.parse(from)) / dayMilliseconds + 1;
  return { from: shifted(to, 1), to: shifted(to, days) };
}

/**
 * From the stock ledger, by month: one that lies in the period with its first day counts. Whoever sees the dealer sees
 * all of it, so the figures are the same for everybody.
 */
export async function ledgerFigures(dealer: string, period: Period, read: ReadPort): Promise<Partial<DealerFigures>> {
  const before = periodBefore(period);
  const months = await read.groups<Month>(BuildingStockPeriod, {
    where: { dealer: { id: { eq: dealer } }, period: { gte: before.from, lte: period.to } },
    groupBy: [{ period: 'MONTH' }],
    select: { key: { period: true }, sum: { purchases: true, sales: true, closing: true } },
    first: 1_000,
  });
  const current = months.filter(({ key }) => key.period >= period.from.slice(0, 7));
  const earlier = months.filter((month) => !current.includes(month));
  const total = (of: readonly Month[], figure: keyof Month['sum']): number =>
    of.reduce((all, { sum }) => all + Number(sum[figure]), 0);
  const [sales, salesBefore] = [total(current, 'sales'), total(earlier, 'sales')];
  const stock = current.length === 0 ? 0 : total(current, 'closing') / current.length;
  return {
    PURCHASES: total(current, 'purchases'),
    SALES: sales,
    SALES_GROWTH: salesBefore > 0 ? (sales / salesBefore - 1) * 100 : null,
    STOCK_TURN: stock > 0 ? sales / stock : null,
    DIVERSIONS: await read.count(BuildingStockMovement, {
      dealer: { id: { eq: dealer } },
      diverted: { eq: true },
      verdict: { in: ['OPEN', 'CONFIRMED'] },
      occurredOn: { gte: period.from, lte: period.to },
    }),
  };
}

/** Projects that the dealer came to in the period, whoever may see them. */
export async function projectFigures(
  dealer: Account,
  { from, to }: Period,
  context: HookContext,
): Promise<Partial<DealerFigures>> {
  const parts = (await context.loadBy(BuildingParticipant, 'account', [dealer.id])).filter(
    ({ role, deletedAt, createdAt }) => {
      const day = createdAt.toISOString().slice(0, 10);
      return role === 'dealer' && !deletedAt && day >= from && day <= to;
    },
  );
  const ids = [...new Set(parts.map(({ project }) => project.id))];
  const projects = (await context.load(BuildingProject, ids)).filter((one) => one && !one.deletedAt);
  return {
    PROJECTS_JOINED: projects.length,
    PROJECTS_WON: projects.filter((one) => one?.outcome === 'WON').length,
  };
}
