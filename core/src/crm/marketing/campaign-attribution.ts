import type { CrmContext } from '../../sdk/index.ts';
import { Affiliation } from '../accounts/index.ts';
import { Lead } from '../leads/index.ts';
import { Order } from '../ordering/index.ts';
import type { AttributionModel } from './campaign-figures.types.ts';
import { CampaignMember } from './campaign-member.entity.ts';

/** Days before an order in which a touch counts. */
export const attributionDays = 365;

/** What a campaign gets of the orders of one currency. */
export interface Attributed {
  /** Uuid of the campaign that was asked for. */
  readonly root: string;
  readonly currency: string;
  /** Of which it gets a part. */
  readonly orders: number;
  /** Exact decimal text. */
  readonly revenue: string;
}

/**
 * Revenue of orders by the campaigns that touched the customer before, in one statement for all campaigns that are
 * asked for, as far as the caller sees members, leads and orders.
 *
 * A touch is a dated answer other than NO of a member who is the customer, works for it (an affiliation without end)
 * or became it (a converted lead), or a lead of the campaign that became the customer, on the day it was entered. It
 * counts for orders of that day up to `attributionDays` later that are neither drafts nor cancelled. Of the campaigns
 * that touched before an order FIRST_TOUCH credits the earliest, LAST_TOUCH the latest, EVEN all of
 * them alike: total / number of campaigns, rounded to the four decimals of the sum. What is credited is the net total
 * in the currency of the order.
 * @param roots uuid of each campaign that counts -> uuid of the one that was asked for, as two lists of one length
 */
export function attributedRevenue(
  campaigns: { readonly ids: readonly string[]; readonly roots: readonly string[] },
  model: AttributionModel,
  { sql }: Pick<CrmContext, 'sql'>,
): Promise<Attributed[]> {
  return sql.rows<Attributed>`
    with touch as (
      select m.campaign_id, coalesce(m.account_id, a.account_id, l.converted_account_id) as account_id,
        m.responded_at as at
      from ${sql.visible(CampaignMember)} m
      left join ${sql.visible(Affiliation)} a on a.contact_id = m.contact_id and a."to" is null
      left join ${sql.visible(Lead)} l on l.id = m.lead_id
      where m.responded_at is not null and m.response <> 'NO'
      union all
      select l.campaign_id, l.converted_account_id, l.created_at from ${sql.visible(Lead)} l
      where l.campaign_id is not null
    ), customer as (
      select distinct account_id from touch where campaign_id = any(${campaigns.ids}::uuid[]) and account_id is not null
    ), touched as (
      select o.id, o.net_total_value as value, o.net_total_currency as currency, t.campaign_id,
        min(t.at) as first_at, max(t.at) as last_at
      from customer c
      join ${sql.visible(Order)} o on o.account_id = c.account_id and o.status not in ('draft', 'cancelled')
      join touch t on t.account_id = o.account_id
        and t.at < o.ordered_on + 1 and t.at >= o.ordered_on - ${attributionDays}::int
      where o.net_total_value is not null
      group by 1, 2, 3, 4
    ), credited as (
      select campaign_id, id, currency, value * case ${model}::text
        when 'FIRST_TOUCH' then (row_number() over (partition by id order by first_at, campaign_id) = 1)::int
        when 'LAST_TOUCH' then (row_number() over (partition by id order by last_at desc, campaign_id) = 1)::int
        else 1.0 / count(*) over (partition by id) end as credit
      from touched
    )
    select tree.root, c.currency, count(distinct c.id)::int as orders, round(sum(c.credit), 4)::text as revenue
    from unnest(${campaigns.ids}::uuid[], ${campaigns.roots}::uuid[]) tree(id, root)
    join credited c on c.campaign_id = tree.id and c.credit <> 0
    group by 1, 2 order by 1, 2`;
}
