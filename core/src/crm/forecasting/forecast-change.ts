import { BadInput, Money, type CrmContext, type WhereInput } from '../../sdk/index.ts';
import { Opportunity } from '../sales/index.ts';
import {
  PipelineChangeKind,
  type ChangedOpportunity,
  type PipelineBridge,
  type PipelineChange,
} from './forecast-change.types.ts';
import type { ForecastPeriod } from './forecast-period.ts';
import { whereOwned, type PipelineOwners } from './pipeline-owners.ts';
import { amountOf, tenThousandths } from './ten-thousandths.ts';

/** What is asked of the change of a pipeline. */
export interface ChangeQuestion {
  readonly period: ForecastPeriod;
  readonly from: Date;
  /** Null: now. */
  readonly to: Date | null;
  readonly whose: PipelineOwners;
  /** Opportunities that are listed at most. */
  readonly first: number;
}

interface OpenGroup {
  readonly sum: Readonly<Record<'amount' | 'weightedAmount', { readonly byCurrency: readonly Money[] }>>;
}

interface Part {
  readonly kind: PipelineChangeKind;
  readonly currency: string;
  readonly count: number;
  readonly amount: string;
  readonly weighted: string;
}

interface Listed extends Omit<Part, 'count'> {
  readonly id: string;
  readonly name: string;
}

/** Each the JSON text of a list. */
interface Found {
  readonly parts: string;
  readonly listed: string;
}

/**
 * Explains the open pipeline of a period at one instant by that at another, per currency: opening + parts = closing,
 * to the last decimal. Open means open at that instant, with a close date in the period.
 *
 * What was open is told by a measure; of single opportunities only those are looked at that changed in between, all
 * their states in one pass: most are the same at both instants. The closing balance is what follows from both: asked
 * for by itself it could know a change that the parts do not. (A record that is purged between the two questions still
 * stands in what was open.)
 *
 * An opportunity that stands in one of the states only has one reason: deleted before won, won before lost, that before
 * slipped or moved, and handed over if nothing else happened to it. One in both changed its amount, or its probability
 * alone. Access is by the rights of today.
 * @throws BadInput where the first instant is later than the second
 */
export async function pipelineChange(question: ChangeQuestion, context: CrmContext): Promise<PipelineChange> {
  const { period, from, to } = question;
  if (to && to < from) throw endsTooEarly();
  const [opening, changed] = await Promise.all([openAt(question, context), changes(question, context)]);
  return { period, from, to, ...shown(opening, changed, context) };
}

const endsTooEarly = (): BadInput =>
  new BadInput({ zh: 'to 不能早于 from', en: 'to: must not be earlier than from' }, ['to']);

const whereOpen = ({ period, whose }: ChangeQuestion): WhereInput => {
  return { status: { eq: 'OPEN' }, closeDate: { gte: period.from, lte: period.to }, ...whereOwned(whose) };
};

async function openAt(question: ChangeQuestion, { read }: CrmContext): Promise<OpenGroup | undefined> {
  const byCurrency = { byCurrency: { amount: true, currency: true } } as const;
  const [open] = await read.groups<OpenGroup>(Opportunity, {
    ...{ where: whereOpen(question), asOf: question.from, groupBy: [{ status: 'VALUE' }] },
    select: { sum: { amount: byCurrency, weightedAmount: byCurrency } },
    first: 1,
  });
  return open;
}

async function changes(question: ChangeQuestion, { sql }: CrmContext): Promise<Found | undefined> {
  const { period, from, to, first } = question;
  const during = { from, ...(to && { to }), changedOnly: true };
  const states = sql.visible(Opportunity, { during, where: whereOpen(question) });
  // To tell why a row is missing, deleted ones are looked at as well.
  const everBefore = sql.visible(Opportunity, { asOf: from, withDeleted: true });
  const everAfter = sql.visible(Opportunity, { ...(to && { asOf: to }), withDeleted: true });
  const [found] = await sql.rows<Found>`
    with state as materialized (
      select id, name, amount_currency as currency, amount_value as amount,
        coalesce(weighted_amount_value, 0) as weighted,
        valid_from <= ${from}::timestamptz and (valid_to is null or valid_to > ${from}::timestamptz) as opens,
        valid_to is null or valid_to > ${to ?? 'infinity'}::timestamptz as closes
      from ${states} s
    ),
    -- Rows that are the same at both instants stand in neither part; most are.
    moved as materialized (
      select coalesce(o.id, c.id) as id, coalesce(c.name, o.name) as name,
        o.id is not null as was, c.id is not null as is,
        o.currency, o.amount, o.weighted,
        c.currency as new_currency, c.amount as new_amount, c.weighted as new_weighted
      from (select * from state where opens and not closes) o
      full join (select * from state where closes and not opens) c on c.id = o.id
    ),
    later as materialized (
      select l.id, l.deleted_at, l.status, l.close_date from ${everAfter} l
      where l.id = any(array(select id from moved where not moved.is))
    ),
    earlier as materialized (
      select e.id, e.deleted_at, e.status, e.close_date from ${everBefore} e
      where e.id = any(array(select id from moved where not moved.was))
    ),
    gone as (
      select moved.*, case
          when later.id is null or later.deleted_at is not null then 'DELETED'
          when later.status <> 'OPEN' then later.status
          when later.close_date > ${period.to}::date then 'SLIPPED'
          when later.close_date is null or later.close_date < ${period.from}::date then 'MOVED_OUT'
          else 'HANDED_OVER' end as kind
      from moved left join later on later.id = moved.id where not moved.is
    ),
    come as (
      select moved.*, case
          when earlier.id is null then 'NEW'
          when earlier.deleted_at is not null then 'RESTORED'
          when earlier.status <> 'OPEN' then 'REOPENED'
          when earlier.close_date between ${period.from}::date and ${period.to}::date then 'RECEIVED'
          else 'MOVED_IN' end as kind
      from moved left join earlier on earlier.id = moved.id where not moved.was
    ),
    stayed as (
      select moved.*, case
          when (amount, currency) is distinct from (new_amount, new_currency) then 'AMOUNT_CHANGED'
          else 'PROBABILITY_CHANGED' end as kind
      from moved where was and moved.is
        and (amount, currency, weighted) is distinct from (new_amount, new_currency, new_weighted)
    ),
    entry as (
      select id, name, kind, currency, -amount as amount, -weighted as weighted from gone
      union all select id, name, kind, new_currency, new_amount, new_weighted from come
      union all select id, name, kind, currency, -amount, -weighted from stayed
      union all select id, name, kind, new_currency, new_amount, new_weighted from stayed
    ),
    difference as (
      select id, name, kind, currency, sum(amount) as amount, sum(weighted) as weighted
      from entry where currency is not null group by id, name, kind, currency
    )
    select
      coalesce((select json_agg(json_build_object('kind', kind, 'currency', currency, 'count', number,
        'amount', amount::numeric(30, 4)::text, 'weighted', weighted::numeric(30, 4)::text) order by currency, kind)
        from (select kind, currency, count(*) as number, sum(amount) as amount, sum(weighted) as weighted
          from difference group by kind, currency) part), '[]') as parts,
      coalesce((select json_agg(json_build_object('id', id, 'name', name, 'kind', kind, 'currency', currency,
        'amount', amount::numeric(30, 4)::text, 'weighted', weighted::numeric(30, 4)::text) order by place)
        from (select *, row_number() over (order by abs(amount) desc, id) as place from difference
          order by place limit ${first}::int) top), '[]') as listed`;
  return found;
}

/** In ten-thousandths. */
type Sums = Record<'opening' | 'openingWeighted' | 'closing' | 'closingWeighted', bigint>;

/** By currency, in the order of their codes. */
function balancesOf(opening: OpenGroup | undefined, parts: readonly Part[]): readonly (readonly [string, Sums])[] {
  const balances = new Map<string, Sums>();
  const balance = (currency: string): Sums => {
    let sums = balances.get(currency);
    if (!sums) balances.set(currency, (sums = { opening: 0n, openingWeighted: 0n, closing: 0n, closingWeighted: 0n }));
    return sums;
  };
  for (const { currency, amount } of opening?.sum.amount.byCurrency ?? []) {
    balance(currency).opening = balance(currency).closing = tenThousandths(amount);
  }
  for (const { currency, amount } of opening?.sum.weightedAmount.byCurrency ?? []) {
    balance(currency).openingWeighted = balance(currency).closingWeighted = tenThousandths(amount);
  }
  for (const { currency, amount, weighted } of parts) {
    balance(currency).closing += tenThousandths(amount);
    balance(currency).closingWeighted += tenThousandths(weighted);
  }
  return [...balances].sort(([one], [other]) => (one < other ? -1 : 1));
}

function shown(
  opening: OpenGroup | undefined,
  changed: Found | undefined,
  { language }: CrmContext,
): Pick<PipelineChange, 'bridges' | 'opportunities'> {
  const parts = JSON.parse(changed?.parts ?? '[]') as Part[];
  const listed = JSON.parse(changed?.listed ?? '[]') as Listed[];
  const order = PipelineChangeKind.values;
  const ofCurrency = (currency: string): PipelineBridge['parts'] =>
    parts
      .filter((part) => part.currency === currency)
      .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
      .map(({ kind, count, amount, weighted }) => ({
        ...{ kind, count, label: PipelineChangeKind.labels[kind][language] },
        amount: Money.of(amount, currency),
        weighted: Money.of(weighted, currency),
      }));
  return {
    bridges: balancesOf(opening, parts).map(([currency, sums]) => {
      const money = (name: keyof Sums): Money => Money.of(amountOf(sums[name]), currency);
      return {
        ...{ currency, opening: money('opening'), openingWeighted: money('openingWeighted') },
        ...{ closing: money('closing'), closingWeighted: money('closingWeighted') },
        parts: ofCurrency(currency),
      };
    }),
    opportunities: listed.map(({ id, name, kind, currency, amount, weighted }): ChangedOpportunity => ({
      ...{ opportunity: id, name, kind },
      amount: Money.of(amount, currency),
      weighted: Money.of(weighted, currency),
    })),
  };
}
