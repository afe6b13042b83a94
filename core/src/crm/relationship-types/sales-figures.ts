import type { CrmContext } from '../../sdk/index.ts';
import { Account } from '../accounts/index.ts';
import { Order, OrderLine } from '../ordering/index.ts';
import { Product } from '../sales/index.ts';

/** What the matrix looks at, for one product or class of accounts. */
export interface SalesFigures {
  /** Accounts that ordered. */
  readonly customers: number;
  /** Percent; null where no cost is known. */
  readonly margin: string | null;
}

type Reads = Pick<CrmContext, 'sql'>;

/** Figures since a day, in the order of the products (opaque ids). Sums of one currency only, that of most lines. */
export async function figuresOfProducts(ids: readonly string[], from: string, { sql }: Reads): Promise<SalesFigures[]> {
  const products = sql.ids(Product, ids);
  return sql.rows<SalesFigures>`
    with sold as (
      select l.product_id, o.account_id, l.net_amount_value as net, l.net_amount_currency as currency,
        l.margin_value as margin
      from ${sql.visible(OrderLine)} l join ${sql.visible(Order)} o on o.id = l.order_id
      where l.product_id = any(${products}) and l.ordered_on >= ${from}::date and o.status not in ('draft', 'cancelled')
    ),
    earned as (
      select distinct on (product_id) product_id, sum(margin) / nullif(sum(net), 0) * 100 as percent
      from sold where margin is not null group by product_id, currency order by product_id, count(*) desc, currency
    )
    select (select count(distinct sold.account_id)::int from sold where sold.product_id = asked.id) as customers,
      least(greatest(coalesce(earned.percent,
        case when p.list_price_currency = p.standard_cost_currency
          then (p.list_price_value - p.standard_cost_value) / nullif(p.list_price_value, 0) * 100 end
      ), -999999), 999999)::numeric(9, 2)::text as margin
    from unnest(${products}) with ordinality asked(id, place)
    left join ${sql.visible(Product)} p on p.id = asked.id
    left join earned on earned.product_id = asked.id
    order by asked.place`;
}

/** The same for classes of accounts (codes of industries), over everything that they ordered. */
export async function figuresOfClasses(
  codes: readonly string[],
  from: string,
  { sql }: Reads,
): Promise<SalesFigures[]> {
  return sql.rows<SalesFigures>`
    with sold as (
      select a.industry, o.account_id, l.net_amount_value as net, l.net_amount_currency as currency,
        l.margin_value as margin
      from ${sql.visible(OrderLine)} l join ${sql.visible(Order)} o on o.id = l.order_id
      join ${sql.visible(Account)} a on a.id = o.account_id
      where a.industry = any(${codes}::text[]) and l.ordered_on >= ${from}::date
        and o.status not in ('draft', 'cancelled')
    ),
    earned as (
      select distinct on (industry) industry, sum(margin) / nullif(sum(net), 0) * 100 as percent
      from sold where margin is not null group by industry, currency order by industry, count(*) desc, currency
    )
    select (select count(distinct sold.account_id)::int from sold where sold.industry = asked.code) as customers,
      least(greatest(earned.percent, -999999), 999999)::numeric(9, 2)::text as margin
    from unnest(${codes}::text[]) with ordinality asked(code, place)
    left join earned on earned.industry = asked.code
    order by asked.place`;
}
