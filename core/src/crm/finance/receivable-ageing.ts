import { Money, sumMoney, timeZoneOf, type CrmContext } from '../../sdk/index.ts';
import { CommercialPolicy } from '../policy/index.ts';
import type { AgeingBucket, AgeingBy, AgeingRow, ReceivableAgeing } from './receivable-ageing.types.ts';
import { Receivable } from './receivable.entity.ts';

/** What the ageing is to show. */
export interface AgeingQuestion {
  readonly by: AgeingBy;
  /** Null: today, where the caller is. */
  readonly asOf: string | null;
  /** Last days of the buckets, ascending; null: as the commercial policy says. */
  readonly days: readonly number[] | null;
  readonly first: number;
}

/** JSON comes as its text. */
interface Found {
  readonly day: string;
  readonly days: string;
  readonly rows: string;
}

interface FoundRow {
  readonly key: string | null;
  readonly currency: string;
  /** 0: not due; then one per bucket. Empty ones are left out. */
  readonly buckets: readonly { readonly bucket: number; readonly amount: string; readonly count: number }[];
}

/**
 * The ageing in one statement. What was open on a past day is what the receivables of that day came to, less what
 * receipts and credit notes of up to that day took off them: by the days that stand on the documents, so books that
 * were imported have a past as well.
 *
 * Whose receivables count is decided by the gate. What was settled is summed from the allocations themselves: whoever
 * sees a receivable sees its `settled`, also where the receipt is another's.
 */
export async function receivableAgeing(
  { by, asOf, days, first }: AgeingQuestion,
  { sql, principal }: Pick<CrmContext, 'sql' | 'principal'>,
): Promise<ReceivableAgeing> {
  const [found] = await sql.rows<Found>`
    with today(day) as (select (now() at time zone ${timeZoneOf(principal)}::text)::date),
    asked(day, days) as (
      select coalesce(${asOf}::date, today.day),
        coalesce(${days}::int[], (select p.ageing_days::int[] from ${sql.visible(CommercialPolicy)} p limit 1), '{30,60,90}')
      from today
    ),
    item as (
      select r.amount_currency as currency,
        (select count(*)::int from unnest(array_prepend(0, asked.days)) last where last < asked.day - r.due_on) as bucket,
        case ${by}::text when 'ACCOUNT' then r.account_id when 'OWNER' then r.owner_id when 'UNIT' then r.unit_id end as key,
        case when asked.day >= today.day then r.open_value else r.amount_value
          - coalesce((
              select sum(a.amount_value) from receipt_allocation a join receipt t on t.id = a.receipt_id
              where a.receivable_id = r.id and a.deleted_at is null and t.deleted_at is null and t.received_on <= asked.day
            ), 0)
          - coalesce((
              select sum(a.amount_value) from credit_allocation a join credit_note t on t.id = a.credit_note_id
              where a.receivable_id = r.id and a.deleted_at is null and t.deleted_at is null and t.issued_on <= asked.day
            ), 0)
        end as open
      from ${sql.visible(Receivable)} r, asked, today
      where r.issued_on <= asked.day
        -- What was closed before the day has not changed since.
        and (r.status in ('OPEN', 'PARTLY_PAID') or r.updated_at >= asked.day)
        and (r.written_off_on is null or r.written_off_on > asked.day)
        and (r.voided_on is null or r.voided_on > asked.day)
    ),
    bucket as (
      select key, currency, bucket, sum(open) as amount, count(*)::int as count
      from item
      where open > 0
      group by key, currency, bucket
    ),
    line as (
      select key, currency,
        sum(amount) filter (where bucket > 0) as overdue, sum(amount) as open,
        json_agg(json_build_object('bucket', bucket, 'amount', amount::text, 'count', count)) as buckets
      from bucket
      group by key, currency
      order by overdue desc nulls last, open desc, key, currency
      limit ${first + 1}::int
    )
    select asked.day::text as day, to_json(asked.days)::text as days, coalesce((
      select json_agg(json_build_object('key', key, 'currency', currency, 'buckets', buckets)
        order by overdue desc nulls last, open desc, key, currency)
      from line
    ), '[]')::text as rows
    from asked`;
  if (!found) return { asOf: asOf ?? '', rows: [], hasMore: false };
  const buckets = JSON.parse(found.days) as number[];
  const rows = JSON.parse(found.rows) as FoundRow[];
  return {
    asOf: found.day,
    rows: rows.slice(0, first).map((row) => shown(row, buckets, by)),
    hasMore: rows.length > first,
  };
}

function shown({ key, currency, buckets }: FoundRow, days: readonly number[], by: AgeingBy): AgeingRow {
  const all = [0, ...days, null].map((to, index): AgeingBucket => {
    const found = buckets.find(({ bucket }) => bucket === index);
    const from = index === 0 ? 0 : (days[index - 2] ?? 0) + 1;
    return { from, to, amount: Money.of(found?.amount ?? '0', currency), count: found?.count ?? 0 };
  });
  const sum = (some: readonly AgeingBucket[]): Money =>
    sumMoney(some.map(({ amount }) => amount)) ?? Money.of('0', currency);
  return {
    account: by === 'ACCOUNT' ? key : null,
    owner: by === 'OWNER' ? key : null,
    unit: by === 'UNIT' ? key : null,
    currency,
    count: all.reduce((count, bucket) => count + bucket.count, 0),
    open: sum(all),
    overdue: sum(all.slice(1)),
    buckets: all,
  };
}
