import { Campaign, CampaignCost, CampaignMember, Money, type CrmContext, type SqlFragment } from '@guanxi/core';
import {
  authorship,
  BuildingDesignScheme,
  BuildingSchemeMaterial,
  BuildingSpecification,
  BuildingSpecificationChange,
} from '../designs/index.ts';
import { projectOrders } from '../orders/index.ts';
import { BuildingProject } from '../projects/index.ts';
import type { BuildingEventEffect, BuildingEventFigures } from './event-effect.types.ts';
import { eventMessages } from './messages.ts';

interface Event {
  /** Position among those asked for, from 1. */
  readonly place: number;
  readonly days: number;
  readonly invited: number;
  readonly attended: number;
}

interface Period {
  readonly place: number;
  readonly after: boolean;
  readonly from: string;
  readonly until: string;
  readonly designs: number;
  readonly specifications: number;
}

interface Sum {
  readonly place: number;
  /** Null: a cost. */
  readonly after: boolean | null;
  readonly currency: string | null;
  readonly orders: number;
  readonly amount: string | null;
}

/**
 * The parts of a `with` that the statements have in common: `event`, its two `period`s, each `attendee`, and the `part`
 * that these had in designs. Days are those of the caller's time zone.
 */
function frame(ids: readonly string[], { sql }: CrmContext): SqlFragment {
  const campaigns = sql.ids(Campaign, ids);
  return sql.fragment`
    event as (
      select asked.place, c.id, least(coalesce(slot.effect_days, 180), 1000) as days,
        coalesce(c.starts_on, c.ends_on) as first_day, coalesce(c.ends_on, c.starts_on) as last_day
      from unnest(${campaigns}) with ordinality asked(id, place)
      join ${sql.visible(Campaign)} c on c.id = asked.id
      left join building_ext_campaign slot on slot.record_id = c.id
      where coalesce(c.starts_on, c.ends_on) is not null
    ), period as (
      select place, id, true as after, last_day + 1 as "from", last_day + days as until from event
      union all
      select place, id, false, first_day - days, first_day - 1 from event
    ), attendee as (
      select m.campaign_id, coalesce(m.contact_id, m.account_id) as person
      from ${sql.visible(CampaignMember)} m
      where m.campaign_id = any(${campaigns}) and m.status = 'attended' and coalesce(m.contact_id, m.account_id) is not null
    ), part as (
      select attendee.campaign_id, drawn.scheme_id
      from attendee join ${authorship(sql.fragment`array(select person from attendee)`, sql)} drawn using (person)
    )`;
}

function eventsOf(common: SqlFragment, { sql }: CrmContext): Promise<Event[]> {
  return sql.rows<Event>`
    with ${common}
    select event.place::int as place, event.days::int as days, count(m.id)::int as invited,
      (count(m.id) filter (where m.status = 'attended'))::int as attended
    from event left join ${sql.visible(CampaignMember)} m on m.campaign_id = event.id
    group by 1, 2`;
}

function periodsOf(common: SqlFragment, { sql, principal }: CrmContext): Promise<Period[]> {
  const zone = principal?.timeZone ?? 'Asia/Shanghai';
  return sql.rows<Period>`
    with ${common}
    select place::int as place, after, "from"::text as "from", until::text as until, (
      select count(distinct scheme.id)::int
      from part join ${sql.visible(BuildingDesignScheme)} scheme on scheme.id = part.scheme_id
      join ${sql.visible(BuildingSchemeMaterial)} material on material.scheme_id = scheme.id
      where part.campaign_id = period.id and material.maker = 'OURS'
        and coalesce(scheme.submitted_on, (scheme.created_at at time zone ${zone}::text)::date)
          between period."from" and period.until
    ) as designs, (
      select count(distinct specification.id)::int
      from attendee
      join ${sql.visible(BuildingSpecification)} specification on specification.designer_id = attendee.person
      join ${sql.visible(BuildingSpecificationChange)} change on change.specification_id = specification.id
      where attendee.campaign_id = period.id and change.to_status = 'WRITTEN_IN'
        and (change.changed_at at time zone ${zone}::text)::date between period."from" and period.until
    ) as specifications
    from period`;
}

function sumsOf(common: SqlFragment, { sql }: CrmContext): Promise<Sum[]> {
  return sql.rows<Sum>`
    with ${common}, sold as (
      select distinct period.place, period.after, bought.order_id, bought.net, bought.currency
      from period join part on part.campaign_id = period.id
      join ${sql.visible(BuildingDesignScheme)} scheme on scheme.id = part.scheme_id and scheme.chosen
      join ${sql.visible(BuildingProject)} project on project.id = scheme.project_id
      join ${projectOrders(sql)} bought on bought.project_id = project.id
        and bought.ordered_on between period."from" and period.until
      where exists (
        select from ${sql.visible(BuildingSchemeMaterial)} material
        where material.scheme_id = scheme.id and material.maker = 'OURS'
      )
    )
    select place::int as place, after, currency::text as currency, count(*)::int as orders,
      sum(net)::numeric(30, 4)::text as amount
    from sold group by 1, 2, 3
    union all
    select event.place::int, null, spent.amount_currency::text, 0, sum(spent.amount_value)::numeric(30, 4)::text
    from event join ${sql.visible(CampaignCost)} spent on spent.campaign_id = event.id group by 1, 3
    order by 1, 2, 3`;
}

/** What came of many events, in three statements; null for an event without a day. */
export async function eventEffects(
  ids: readonly string[],
  context: CrmContext,
): Promise<(BuildingEventEffect | null)[]> {
  const common = frame(ids, context);
  const events = new Map((await eventsOf(common, context)).map((event) => [event.place, event]));
  const periods = Map.groupBy(await periodsOf(common, context), ({ place }) => place);
  const sums = Map.groupBy(await sumsOf(common, context), ({ place }) => place);
  return ids.map((_, index) => {
    const event = events.get(index + 1);
    if (!event) return null;
    const { days, invited, attended } = event;
    const amounts = sums.get(index + 1) ?? [];
    const figures = (after: boolean): BuildingEventFigures =>
      figuresOf(
        periods.get(index + 1)?.find((period) => period.after === after),
        amounts.filter((sum) => sum.after === after),
      );
    return {
      ...{ days, invited, attended, before: figures(false), after: figures(true) },
      cost: moneyOf(amounts.filter(({ after }) => after === null)),
      note: eventMessages.correlation[context.language],
    };
  });
}

function figuresOf(period: Period | undefined, sums: readonly Sum[]): BuildingEventFigures {
  const { from = '', until = '', designs = 0, specifications = 0 } = period ?? {};
  const orders = sums.reduce((total, sum) => total + sum.orders, 0);
  return { from, until, designs, specifications, orders, amounts: moneyOf(sums) };
}

const moneyOf = (sums: readonly Sum[]): Money[] =>
  sums.flatMap(({ amount, currency }) => (amount === null || currency === null ? [] : [Money.of(amount, currency)]));
