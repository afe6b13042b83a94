import { Money, type CrmContext } from '../../sdk/index.ts';
import { Receivable } from '../finance/index.ts';
import { Order } from '../ordering/index.ts';
import { Opportunity } from '../sales/index.ts';
import { Account } from './account.entity.ts';

/** What a company and everything below it come to. */
export interface GroupFigures {
  readonly accounts: number;
  readonly levels: number;
  readonly pipeline: readonly Money[];
  readonly ordered: readonly Money[];
  readonly receivable: readonly Money[];
}

type Figure = 'pipeline' | 'ordered' | 'receivable';

interface Sum {
  readonly figure: Figure;
  readonly amount: string;
  readonly currency: string;
}

interface Row {
  /** Position among the ids that were asked for, from 1. */
  readonly place: number;
  readonly accounts: number;
  readonly levels: number;
  /** JSON of `Sum[]`. */
  readonly sums: string;
}

/** Trees of companies are not deeper; with circles refused, a longer walk does not exist. */
const deepest = 50;

/**
 * The groups of many accounts with one statement. The tree goes as far as the caller sees: below a hidden company
 * nothing counts.
 */
export async function groupTotals(ids: readonly string[], { sql }: CrmContext): Promise<(GroupFigures | Error)[]> {
  const rows = await sql.rows<Row>`
    with recursive tree as (
      select asked.place, top.id, 1 as level
      from unnest(${sql.ids(Account, ids)}) with ordinality asked(id, place)
      join ${sql.visible(Account)} top on top.id = asked.id
      union all
      select tree.place, child.id, tree.level + 1
      from tree join ${sql.visible(Account)} child on child.parent_id = tree.id
      where tree.level < ${deepest}::int
    ), amounts as (
      select tree.place, 'pipeline' as figure, o.amount_value as value, o.amount_currency as currency
      from tree join ${sql.visible(Opportunity)} o on o.account_id = tree.id
      where o.status = 'OPEN' and o.amount_value is not null
      union all
      select tree.place, 'ordered', o.total_value, o.total_currency
      from tree join ${sql.visible(Order)} o on o.account_id = tree.id
      where o.status not in ('draft', 'cancelled') and o.total_value is not null
      union all
      select tree.place, 'receivable', r.open_value, r.open_currency
      from tree join ${sql.visible(Receivable)} r on r.account_id = tree.id
      where r.status in ('OPEN', 'PARTLY_PAID')
    ), sums as (
      select place, figure, currency, sum(value)::text as amount from amounts group by place, figure, currency
    )
    select tree.place::int as place, count(*)::int as accounts, max(tree.level) as levels,
      coalesce((
        select json_agg(json_build_object('figure', figure, 'amount', amount, 'currency', currency) order by currency)
        from sums where sums.place = tree.place
      )::text, '[]') as sums
    from tree group by tree.place`;
  const byPlace = new Map(rows.map((row) => [row.place, row]));
  return ids.map((_, index) => figuresOf(byPlace.get(index + 1)));
}

function figuresOf(row: Row | undefined): GroupFigures {
  const sums = JSON.parse(row?.sums ?? '[]') as Sum[];
  const sumsOf = (wanted: Figure): Money[] =>
    sums.filter(({ figure }) => figure === wanted).map(({ amount, currency }) => Money.of(amount, currency));
  return {
    accounts: row?.accounts ?? 0,
    levels: row?.levels ?? 0,
    pipeline: sumsOf('pipeline'),
    ordered: sumsOf('ordered'),
    receivable: sumsOf('receivable'),
  };
}
