import {
  Account,
  inFourDecimals,
  Money,
  OrderLine,
  subtractMoney,
  type CrmContext,
  type SqlFragment,
} from '@guanxi/core';
import { creditedOrders, noSales, salesFigures } from '../orders/index.ts';
import { BuildingParticipant } from '../projects/participant.entity.ts';
import { BuildingProject } from '../projects/project.entity.ts';
import type { BuildingDeveloperFigures, BuildingProfit } from './developer-figures.types.ts';

/** Read, filter and group by what products cost us: a permission of core. */
export const costPermission = 'product:costs';

/** Days of orders, both included; null: open. */
interface OrderPeriod {
  readonly from: string | null;
  readonly to: string | null;
}

/** Figures of which account, over which orders. */
interface FiguresAsked extends OrderPeriod {
  /** Opaque. */
  readonly id: string;
}

interface Built {
  readonly key: string;
  readonly projects: number;
  readonly won: number;
  readonly area: string;
}

interface Earned {
  readonly key: string;
  readonly currency: string;
  readonly revenue: string;
  readonly costed: string;
  readonly cost: string;
}

/** Four statements for all accounts of a list that are asked about the same period. */
export async function developerFigures(
  keys: readonly string[],
  context: CrmContext,
): Promise<BuildingDeveloperFigures[]> {
  const asked = keys.map((key) => JSON.parse(key) as FiguresAsked);
  const answers = new Map<string, BuildingDeveloperFigures>();
  for (const group of Map.groupBy(asked, ({ from, to }) => `${from} ${to}`).values()) {
    const [{ from, to } = { from: null, to: null }] = group;
    const figures = await figuresOf([...new Set(group.map(({ id }) => id))], { from, to }, context);
    for (const one of group) answers.set(keyOf(one), figures.get(one.id) ?? nothing);
  }
  return asked.map((one) => answers.get(keyOf(one)) ?? nothing);
}

/** Text, so that a loader knows what it was already asked. */
export const keyOf = ({ id, from, to }: FiguresAsked): string => JSON.stringify({ id, from, to });

const nothing: BuildingDeveloperFigures = { projects: 0, projectsWon: 0, floorArea: '0', sales: noSales, profit: null };

/** Orders of each company that count in a period, by the opaque ids of the companies. */
function ordersIn({ from, to }: OrderPeriod, ids: readonly string[], { sql }: CrmContext): SqlFragment {
  return sql.fragment`(
    select array_position(${sql.ids(Account, ids)}, credited.company_id)::text as key, credited.order_id, credited.net,
      credited.currency
    from ${creditedOrders(sql, ids)} credited
    where (${from}::date is null or credited.ordered_on >= ${from}::date)
      and (${to}::date is null or credited.ordered_on <= ${to}::date)
  )`;
}

async function figuresOf(
  ids: readonly string[],
  period: OrderPeriod,
  context: CrmContext,
): Promise<ReadonlyMap<string, BuildingDeveloperFigures>> {
  const { sql, principal } = context;
  const built = await sql.rows<Built>`
    select developer.key::text as key, count(*)::int as projects, (count(*) filter (where project.outcome = 'WON'))::int as won,
      coalesce(sum(project.floor_area), 0)::text as area
    from (
      select distinct asked.position as key, part.project_id
      from unnest(${sql.ids(Account, ids)}) with ordinality asked(id, position)
      join ${sql.visible(BuildingParticipant)} part on part.account_id = asked.id and part.role = 'developer'
    ) developer join ${sql.visible(BuildingProject)} project on project.id = developer.project_id
    group by 1`;
  const ordered = ordersIn(period, ids, context);
  const sales = await salesFigures(ordered, sql);
  const maySeeCosts = principal?.grants.has(costPermission) === true;
  const profits = Map.groupBy(maySeeCosts ? await earnedBy(ordered, context) : [], ({ key }) => key);
  const projects = new Map(built.map((row) => [row.key, row]));
  return new Map(
    ids.map((id, index) => {
      const key = String(index + 1);
      const { projects: all = 0, won = 0, area = '0' } = projects.get(key) ?? {};
      const profit = maySeeCosts ? (profits.get(key) ?? []).map(profitOf) : null;
      return [id, { projects: all, projectsWon: won, floorArea: area, sales: sales.get(key) ?? noSales, profit }];
    }),
  );
}

/** By the lines of the orders: only they say what something cost. */
function earnedBy(ordered: SqlFragment, { sql }: CrmContext): Promise<Earned[]> {
  return sql.rows<Earned>`
    select ordered.key, line.net_amount_currency as currency,
      sum(line.net_amount_value)::numeric(30, 4)::text as revenue,
      coalesce(sum(line.net_amount_value) filter (where line.cost_currency = line.net_amount_currency), 0)
        ::numeric(30, 4)::text as costed,
      coalesce(sum(line.cost_value) filter (where line.cost_currency = line.net_amount_currency), 0)
        ::numeric(30, 4)::text as cost
    from ${ordered} ordered join ${sql.visible(OrderLine)} line on line.order_id = ordered.order_id
    where line.net_amount_value is not null group by 1, 2 order by 1, 2`;
}

function profitOf({ currency, revenue, costed, cost }: Earned): BuildingProfit {
  const [revenueWithCost, known] = [Money.of(costed, currency), Money.of(cost, currency)];
  return {
    ...{ currency, revenue: Money.of(revenue, currency), revenueWithCost, cost: known },
    profit: inFourDecimals(subtractMoney(revenueWithCost, known)),
    costSource: 'STANDARD_COST_ON_ORDER_DAY',
  };
}
