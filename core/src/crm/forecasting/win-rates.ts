import { Decimal } from 'decimal.js';
import { Money, timeZoneOf, type CrmContext } from '../../sdk/index.ts';
import {
  Opportunity,
  OpportunityCompetitor,
  OpportunityLine,
  Stage,
  StageChange,
  type StageKind,
} from '../sales/index.ts';
import { boundOwners, type PipelineOwners } from './pipeline-owners.ts';
import type { WinRate, WinRateDimension } from './win-rate.types.ts';

/** What is asked of win rates: opportunities that were decided (by stage: entered the stage) in these days. */
export interface WinRateQuestion {
  readonly by: WinRateDimension;
  readonly from: string;
  /** Last day. */
  readonly to: string;
  readonly whose: PipelineOwners;
}

/** Decided opportunities of one key in one currency. */
interface Decided {
  readonly key: string | null;
  readonly status: StageKind;
  readonly currency: string | null;
  readonly number: number;
  readonly amount: string | null;
}

interface Passed {
  readonly key: string;
  readonly entered: number;
  readonly advanced: number;
}

/**
 * Win rates by source, product, competitor or stage, as far as the caller sees the opportunities. By product an
 * opportunity counts once for each of its products, with the amount of those lines; by competitor once for each.
 */
export async function winRates(question: WinRateQuestion, context: CrmContext): Promise<WinRate[]> {
  const decided = await decidedBy(question, context);
  const passed = question.by === 'STAGE' ? await passedStages(question, context) : [];
  const keys = passed.length > 0 ? passed.map(({ key }) => key) : decided.map(({ key }) => key);
  return [...new Set(keys)].map((key) =>
    winRate(
      question.by,
      decided.filter((one) => one.key === key),
      passed.find((one) => one.key === key),
      key,
    ),
  );
}

function decidedBy(question: WinRateQuestion, context: CrmContext): Promise<Decided[]> {
  switch (question.by) {
    case 'SOURCE':
      return decidedBySource(question, context);
    case 'PRODUCT':
      return decidedByProduct(question, context);
    case 'COMPETITOR':
      return decidedByCompetitor(question, context);
    case 'STAGE':
      return decidedByStage(question, context);
  }
}

async function decidedBySource({ from, to, whose }: WinRateQuestion, context: CrmContext): Promise<Decided[]> {
  const { sql } = context;
  const { owners, teams, units } = boundOwners(whose, context);
  return sql.rows<Decided>`
    select source as key, status, amount_currency as currency, count(*)::int as number,
      sum(amount_value)::numeric(30, 4)::text as amount
    from ${sql.visible(Opportunity)} o
    where status in ('WON', 'LOST') and close_date between ${from}::date and ${to}::date
      and (cardinality(${owners}) = 0 or owner_id = any(${owners}))
      and (cardinality(${teams}) = 0 or team_id = any(${teams}))
      and (cardinality(${units}) = 0 or unit_id = any(${units}))
    group by source, status, amount_currency order by source nulls last`;
}

async function decidedByProduct({ from, to, whose }: WinRateQuestion, context: CrmContext): Promise<Decided[]> {
  const { sql } = context;
  const { owners, teams, units } = boundOwners(whose, context);
  return sql.rows<Decided>`
    select product_id as key, status, currency, count(*)::int as number, sum(amount)::numeric(30, 4)::text as amount
    from (
      select o.id, o.status, l.product_id, l.amount_currency as currency, sum(l.amount_value) as amount
      from ${sql.visible(Opportunity)} o
      join ${sql.visible(OpportunityLine)} l on l.opportunity_id = o.id and l.product_id is not null
      where o.status in ('WON', 'LOST') and o.close_date between ${from}::date and ${to}::date
        and (cardinality(${owners}) = 0 or o.owner_id = any(${owners}))
        and (cardinality(${teams}) = 0 or o.team_id = any(${teams}))
        and (cardinality(${units}) = 0 or o.unit_id = any(${units}))
      group by o.id, o.status, l.product_id, l.amount_currency
    ) line group by product_id, status, currency order by product_id`;
}

async function decidedByCompetitor({ from, to, whose }: WinRateQuestion, context: CrmContext): Promise<Decided[]> {
  const { sql } = context;
  const { owners, teams, units } = boundOwners(whose, context);
  return sql.rows<Decided>`
    select c.competitor_id as key, o.status, o.amount_currency as currency, count(*)::int as number,
      sum(o.amount_value)::numeric(30, 4)::text as amount
    from ${sql.visible(Opportunity)} o
    join ${sql.visible(OpportunityCompetitor)} c on c.opportunity_id = o.id
    where o.status in ('WON', 'LOST') and o.close_date between ${from}::date and ${to}::date
      and (cardinality(${owners}) = 0 or o.owner_id = any(${owners}))
      and (cardinality(${teams}) = 0 or o.team_id = any(${teams}))
      and (cardinality(${units}) = 0 or o.unit_id = any(${units}))
    group by c.competitor_id, o.status, o.amount_currency order by c.competitor_id`;
}

/** Opportunities that entered the stage in these days, by how they stand now. */
async function decidedByStage({ from, to, whose }: WinRateQuestion, context: CrmContext): Promise<Decided[]> {
  const { sql, principal } = context;
  const timeZone = timeZoneOf(principal);
  const { owners, teams, units } = boundOwners(whose, context);
  return sql.rows<Decided>`
    select entry.to_stage_id as key, o.status, o.amount_currency as currency, count(*)::int as number,
      sum(o.amount_value)::numeric(30, 4)::text as amount
    from (
      select distinct c.to_stage_id, c.opportunity_id
      from ${sql.visible(Stage)} stage join ${sql.visible(StageChange)} c on c.to_stage_id = stage.id
      where stage.kind = 'OPEN' and c.changed_at >= ${from}::timestamp at time zone ${timeZone}::text
        and c.changed_at < (${to}::timestamp + interval '1 day') at time zone ${timeZone}::text
    ) entry
    join ${sql.visible(Opportunity)} o on o.id = entry.opportunity_id and o.status in ('WON', 'LOST')
    where (cardinality(${owners}) = 0 or o.owner_id = any(${owners}))
      and (cardinality(${teams}) = 0 or o.team_id = any(${teams}))
      and (cardinality(${units}) = 0 or o.unit_id = any(${units}))
    group by entry.to_stage_id, o.status, o.amount_currency`;
}

/** How many went on from each stage: to a later one that is open, or to the order. */
async function passedStages({ from, to, whose }: WinRateQuestion, context: CrmContext): Promise<Passed[]> {
  const { sql, principal } = context;
  const timeZone = timeZoneOf(principal);
  const { owners, teams, units } = boundOwners(whose, context);
  return sql.rows<Passed>`
    with concerned as (
      select distinct c.opportunity_id as id
      from ${sql.visible(Stage)} stage join ${sql.visible(StageChange)} c on c.to_stage_id = stage.id
      join ${sql.visible(Opportunity)} o on o.id = c.opportunity_id
      where stage.kind = 'OPEN' and c.changed_at >= ${from}::timestamp at time zone ${timeZone}::text
        and c.changed_at < (${to}::timestamp + interval '1 day') at time zone ${timeZone}::text
        and (cardinality(${owners}) = 0 or o.owner_id = any(${owners}))
        and (cardinality(${teams}) = 0 or o.team_id = any(${teams}))
        and (cardinality(${units}) = 0 or o.unit_id = any(${units}))
    ),
    way as (
      select stage.id, stage.pipeline_id, stage.kind, stage.position, c.opportunity_id, c.changed_at,
        max(stage.position) filter (where stage.kind <> 'LOST') over (partition by c.opportunity_id, stage.pipeline_id
          order by c.changed_at, c.id rows between 1 following and unbounded following) as furthest
      from concerned join ${sql.visible(StageChange)} c on c.opportunity_id = concerned.id
      join ${sql.visible(Stage)} stage on stage.id = c.to_stage_id
    )
    select way.id as key, count(distinct way.opportunity_id)::int as entered,
      (count(distinct way.opportunity_id) filter (where way.furthest > way.position))::int as advanced
    from way
    where way.kind = 'OPEN' and way.changed_at >= ${from}::timestamp at time zone ${timeZone}::text
      and way.changed_at < (${to}::timestamp + interval '1 day') at time zone ${timeZone}::text
    group by way.id, way.pipeline_id, way.position
    order by way.pipeline_id, way.position`;
}

function winRate(
  by: WinRateDimension,
  decided: readonly Decided[],
  passed: Passed | undefined,
  key: string | null,
): WinRate {
  const count = (status: StageKind): number =>
    decided.filter((one) => one.status === status).reduce((sum, { number }) => sum + number, 0);
  const amounts = (status: StageKind): Money[] =>
    decided.flatMap((one) =>
      one.status === status && one.currency && one.amount ? [Money.of(one.amount, one.currency)] : [],
    );
  const [won, lost] = [count('WON'), count('LOST')];
  return {
    stage: by === 'STAGE' ? key : null,
    source: by === 'SOURCE' ? key : null,
    product: by === 'PRODUCT' ? key : null,
    competitor: by === 'COMPETITOR' ? key : null,
    ...{ won, lost, winRate: percent(won, won + lost) },
    entered: passed?.entered ?? null,
    advanced: passed?.advanced ?? null,
    conversionRate: passed ? percent(passed.advanced, passed.entered) : null,
    wonAmount: amounts('WON'),
    lostAmount: amounts('LOST'),
  };
}

/** Two decimals; null of nothing. */
function percent(part: number, whole: number): string | null {
  return whole === 0 ? null : new Decimal(part).div(whole).mul(100).toFixed(2, Decimal.ROUND_HALF_UP);
}
