import { Account, Money, OrderLine, type CrmContext } from '@guanxi/core';
import { allCreditedOrders } from '../orders/index.ts';
import { BuildingProject } from '../projects/project.entity.ts';
import { costPermission } from './developer-figures.ts';
import type { BuildingDeveloperRanking, BuildingDeveloperWeights } from './developer-ranking.types.ts';

/** What is asked of a ranking. */
interface RankingAsked {
  /** Days of the orders, both included. */
  readonly from: string;
  readonly to: string;
  readonly currency: string;
  readonly weights: BuildingDeveloperWeights;
  readonly first: number;
}

interface Ranked {
  /** Uuid. */
  readonly account: string;
  readonly score: string;
  readonly revenue: string;
  readonly profit: string;
  readonly won: number;
  readonly open: string;
  readonly compared: number;
}

/** The developers that are worth most to us, of all whom the caller sees, in one statement. */
export async function rankDevelopers(asked: RankingAsked, context: CrmContext): Promise<BuildingDeveloperRanking> {
  const { from, to, currency, weights } = asked;
  const maySeeCosts = context.principal?.grants.has(costPermission) === true;
  const criteria = [
    { criterion: 'REVENUE', weight: weights.revenue, counted: true },
    { criterion: 'PROFIT', weight: weights.profit, counted: maySeeCosts },
    { criterion: 'PROJECTS_WON', weight: weights.projectsWon, counted: true },
    { criterion: 'OPEN_VALUE', weight: weights.openValue, counted: true },
  ] as const;
  const rows = await ranked(asked, maySeeCosts ? weights.profit : 0, context);
  return {
    ...{ from, to, currency, criteria },
    compared: rows[0]?.compared ?? 0,
    developers: rows.map(({ account, score, revenue, profit, won, open }, index) => ({
      ...{ rank: index + 1, account, score, revenue: Money.of(revenue, currency), projectsWon: won },
      profit: maySeeCosts ? Money.of(profit, currency) : null,
      openValue: Money.of(open, currency),
    })),
  };
}

function ranked({ from, to, currency, weights, first }: RankingAsked, profitWeight: number, { sql }: CrmContext) {
  return sql.rows<Ranked>`
    with sold as (
      select credited.company_id as id, sum(line.net_amount_value) as revenue,
        sum(line.net_amount_value - line.cost_value) filter (where line.cost_currency = line.net_amount_currency)
          as profit
      from ${allCreditedOrders(sql)} credited
      join ${sql.visible(OrderLine)} line on line.order_id = credited.order_id
      where credited.ordered_on between ${from}::date and ${to}::date and line.net_amount_currency = ${currency}::text
      group by 1
    ), built as (
      select developer_id as id, count(*) filter (where outcome = 'WON') as won,
        sum(material_value_value) filter (where outcome = 'OPEN' and material_value_currency = ${currency}::text) as open
      from ${sql.visible(BuildingProject)} project where developer_id is not null group by 1
    ), developer as (
      select account.id, greatest(coalesce(sold.revenue, 0), 0) as counted_revenue,
        greatest(coalesce(sold.profit, 0), 0) as counted_profit, coalesce(sold.revenue, 0) as revenue,
        coalesce(sold.profit, 0) as profit, coalesce(built.won, 0) as won, coalesce(built.open, 0) as open, account.name
      from ${sql.visible(Account)} account
      left join sold on sold.id = account.id left join built on built.id = account.id
      where built.id is not null or 'developer' = any(account.roles)
    ), share as (
      select developer.*, count(*) over () as compared,
        coalesce(counted_revenue / nullif(max(counted_revenue) over (), 0), 0) * ${weights.revenue}::int
          + coalesce(counted_profit / nullif(max(counted_profit) over (), 0), 0) * ${profitWeight}::int
          + coalesce(won::numeric / nullif(max(won) over (), 0), 0) * ${weights.projectsWon}::int
          + coalesce(open / nullif(max(open) over (), 0), 0) * ${weights.openValue}::int as points
      from developer
    )
    select id as account, revenue::numeric(30, 4)::text as revenue, profit::numeric(30, 4)::text as profit,
      won::int as won, open::numeric(30, 4)::text as open, compared::int as compared,
      round(100 * points / greatest(
        ${weights.revenue}::int + ${profitWeight}::int + ${weights.projectsWon}::int + ${weights.openValue}::int, 1
      ), 2)::text as score
    from share order by points desc, revenue desc, name, id limit ${first}::int`;
}
