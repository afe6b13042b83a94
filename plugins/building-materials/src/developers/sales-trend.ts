import { Account, Money, type CrmContext } from '@guanxi/core';
import { creditedOrders } from '../orders/index.ts';
import type { BuildingMonthlySales } from './sales-trend.types.ts';

interface Month {
  readonly key: number;
  readonly month: string;
  readonly currency: string | null;
  readonly orders: number;
  readonly amount: string;
}

/** Trend of which account: `months` up to and with the month of a day. */
interface TrendAsked {
  /** Opaque. */
  readonly id: string;
  readonly months: number;
  readonly until: string;
}

/** Text, so that a loader knows what it was already asked. */
export const trendKey = ({ id, months, until }: TrendAsked): string => JSON.stringify({ id, months, until });

/** '2025-11' … '2026-11', the month of the day last. */
function monthsUntil(day: string, count: number): string[] {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - count + index, 1)).toISOString().slice(0, 7),
  );
}

/** Months of all accounts of a list that are asked about the same ones, in one statement. */
export async function salesTrends(keys: readonly string[], context: CrmContext): Promise<BuildingMonthlySales[][]> {
  const { sql } = context;
  const asked = keys.map((key) => JSON.parse(key) as TrendAsked);
  const answers = new Map<string, BuildingMonthlySales[]>();
  for (const group of Map.groupBy(asked, ({ months, until }) => `${months} ${until}`).values()) {
    const [{ months: count, until } = { months: 0, until: '' }] = group;
    const ids = group.map(({ id }) => id);
    const months = monthsUntil(until, count);
    const first = `${months[0] ?? ''}-01`;
    const rows = await sql.rows<Month>`
      select array_position(${sql.ids(Account, ids)}, credited.company_id) as key,
        to_char(credited.ordered_on, 'YYYY-MM') as month, credited.currency, count(*)::int as orders,
        coalesce(sum(credited.net), 0)::numeric(30, 4)::text as amount
      from ${creditedOrders(sql, ids)} credited
      where credited.ordered_on >= ${first}::date
        and credited.ordered_on < date_trunc('month', ${until}::date) + interval '1 month'
      group by 1, 2, 3 order by 3`;
    const known = Map.groupBy(rows, ({ key, month }) => `${key} ${month}`);
    for (const [index, one] of group.entries()) {
      answers.set(
        trendKey(one),
        months.map((month) => monthOf(month, known.get(`${index + 1} ${month}`) ?? [])),
      );
    }
  }
  return keys.map((key) => answers.get(key) ?? []);
}

function monthOf(month: string, rows: readonly Month[]): BuildingMonthlySales {
  return {
    month,
    orders: rows.reduce((sum, { orders }) => sum + orders, 0),
    amounts: rows.flatMap(({ currency, amount }) => (currency ? [Money.of(amount, currency)] : [])),
  };
}
