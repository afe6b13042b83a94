import { Decimal } from 'decimal.js';
import { inFourDecimals, Money, subtractMoney, type CrmContext } from '../../sdk/index.ts';
import { Lead } from '../leads/index.ts';
import { attributedRevenue, type Attributed } from './campaign-attribution.ts';
import { CampaignCost } from './campaign-cost.entity.ts';
import type { AttributionModel, CampaignFigures } from './campaign-figures.types.ts';
import { CampaignMember } from './campaign-member.entity.ts';
import { Campaign } from './campaign.entity.ts';

/** Which figures of which campaign. */
export interface FiguresQuestion {
  /** Opaque. */
  readonly id: string;
  readonly model: AttributionModel;
  readonly withChildren: boolean;
}

/** A campaign that counts for one that was asked for. */
interface Counting {
  /** Position of the one that was asked for among the ids, from 1. */
  readonly place: number;
  readonly root: string;
  readonly id: string;
}

interface Counts {
  readonly root: string;
  readonly members: number;
  readonly responses: number;
  readonly positive: number;
  readonly leads: number;
  readonly convertedLeads: number;
}

interface Cost {
  readonly root: string;
  readonly currency: string;
  readonly amount: string;
}

/**
 * Figures of many campaigns: four statements per attribution model, however many campaigns. Currencies are never added
 * up; the return on investment is said per currency, (revenue − cost) / cost, where there is a cost.
 */
export async function campaignFigures(
  questions: readonly FiguresQuestion[],
  context: CrmContext,
): Promise<CampaignFigures[]> {
  const answers = new Map<string, CampaignFigures>();
  const alike = Map.groupBy(questions, ({ model, withChildren }) => JSON.stringify([model, withChildren]));
  for (const [key, group] of alike) {
    const ids = [...new Set(group.map(({ id }) => id))];
    const [model, withChildren] = JSON.parse(key) as [AttributionModel, boolean];
    for (const [id, figures] of await figuresOf(ids, model, withChildren, context)) answers.set(key + id, figures);
  }
  return questions.map(
    ({ id, model, withChildren }) => answers.get(JSON.stringify([model, withChildren]) + id) ?? nothing,
  );
}

async function figuresOf(
  ids: readonly string[],
  model: AttributionModel,
  withChildren: boolean,
  context: CrmContext,
): Promise<ReadonlyMap<string, CampaignFigures>> {
  const counting = await countingFor(ids, withChildren, context);
  const campaigns = { ids: counting.map(({ id }) => id), roots: counting.map(({ root }) => root) };
  const counts = new Map((await countsOf(campaigns, context)).map((row) => [row.root, row]));
  const costs = Map.groupBy(await costsOf(campaigns, context), ({ root }) => root);
  const credits = Map.groupBy(await attributedRevenue(campaigns, model, context), ({ root }) => root);
  return new Map(
    counting.map(({ place, root }) => [
      ids[place - 1] ?? '',
      together(counts.get(root), costs.get(root) ?? [], credits.get(root) ?? []),
    ]),
  );
}

/** The campaigns themselves and, if wanted, all below them that the caller sees. */
function countingFor(ids: readonly string[], withChildren: boolean, { sql }: CrmContext): Promise<Counting[]> {
  const uuids = sql.ids(Campaign, ids);
  return sql.rows<Counting>`
    with recursive tree(root, id) as (
      select c.id, c.id from ${sql.visible(Campaign)} c where c.id = any(${uuids})
      union
      select tree.root, c.id from tree join ${sql.visible(Campaign)} c on c.parent_id = tree.id
      where ${withChildren}::boolean
    )
    select array_position(${uuids}, root) as place, root, id from tree order by 1, 3`;
}

interface Campaigns {
  readonly ids: readonly string[];
  readonly roots: readonly string[];
}

function countsOf({ ids, roots }: Campaigns, { sql }: CrmContext): Promise<Counts[]> {
  return sql.rows<Counts>`
    with tree as (select * from unnest(${ids}::uuid[], ${roots}::uuid[]) tree(id, root)),
    member as (
      select tree.root, count(*)::int as members, count(*) filter (where m.response <> 'NONE')::int as responses,
        count(*) filter (where m.response = 'YES')::int as positive
      from tree join ${sql.visible(CampaignMember)} m on m.campaign_id = tree.id group by 1
    ), lead as (
      select tree.root, count(*)::int as leads, count(l.converted_at)::int as converted
      from tree join ${sql.visible(Lead)} l on l.campaign_id = tree.id group by 1
    )
    select root, coalesce(members, 0) as members, coalesce(responses, 0) as responses,
      coalesce(positive, 0) as positive, coalesce(leads, 0) as leads, coalesce(converted, 0) as "convertedLeads"
    from (select distinct root from tree) asked
    left join member using (root) left join lead using (root)`;
}

function costsOf({ ids, roots }: Campaigns, { sql }: CrmContext): Promise<Cost[]> {
  return sql.rows<Cost>`
    select tree.root, c.amount_currency as currency, sum(c.amount_value)::text as amount
    from unnest(${ids}::uuid[], ${roots}::uuid[]) tree(id, root)
    join ${sql.visible(CampaignCost)} c on c.campaign_id = tree.id
    group by 1, 2 order by 1, 2`;
}

function together(counts: Counts | undefined, costs: readonly Cost[], credits: readonly Attributed[]): CampaignFigures {
  const { members = 0, responses = 0, positive = 0, leads = 0, convertedLeads = 0 } = counts ?? {};
  const cost = new Map(costs.map(({ currency, amount }) => [currency, Money.of(amount, currency)]));
  const revenue = new Map(credits.map((credit) => [credit.currency, Money.of(credit.revenue, credit.currency)]));
  const currencies = [...new Set([...cost.keys(), ...revenue.keys()])].sort();
  const sums = currencies.map((currency) => {
    const none = Money.of('0', currency);
    const spent = cost.get(currency) ?? none;
    const result = inFourDecimals(subtractMoney(revenue.get(currency) ?? none, spent));
    return { currency, spent, result };
  });
  return {
    ...{ members, responses, positive, leads, convertedLeads },
    responseRate: members > 0 ? new Decimal(responses).div(members).toFixed(4) : null,
    orders: credits.reduce((total, { orders }) => total + orders, 0),
    revenue: [...revenue.values()],
    cost: [...cost.values()],
    result: sums.map(({ result }) => result),
    roi: sums
      .filter(({ spent }) => new Decimal(spent.amount).gt(0))
      .map(({ currency, spent, result }) => ({
        currency,
        value: new Decimal(result.amount).div(spent.amount).toFixed(4),
      })),
  };
}

/** Of a campaign that the caller does not see. */
const nothing: CampaignFigures = together(undefined, [], []);
