import type { TestCrm } from '@guanxi/core/testing';
import { withClient } from '../../core/src/database/index.ts';

/** Accounts among whom the rows are spread; every thousandth row belongs to the busy one. */
const accounts = 100_000;

const uuid = (kind: string, number: string): string =>
  `('00000000-${kind}-7000-8000-' || lpad(to_hex((${number})::bigint), 12, '0'))::uuid`;
const account = (i: string): string =>
  uuid('00ac', `case when ${i} % 1000 = 0 then 0 else 1 + (${i}::bigint * 7919) % ${accounts - 1} end`);
const at = (i: string): string => `timestamptz '2024-01-01' + (${i}::bigint * 97 % 63072000) * interval '1 second'`;
const day = (i: string): string => `(${at(i)})::date`;

/** Uuids inside the records' ids. */
export const busyAccount = '00000000-00ac-7000-8000-000000000000';
export const quietAccount = '00000000-00ac-7000-8000-000000000007';

const money = (name: string): string => `${name}_value, ${name}_currency`;

/** Columns beside `id`, `created_at`, `updated_at` and `owner_id`, and their values. */
const tables: Readonly<Record<string, { readonly columns: string; readonly values: string; readonly owned?: false }>> =
  {
    opportunity: {
      columns: `name, pipeline_id, stage_id, account_id, ${money('amount')}`,
      values: `'机会 ' || i, (select id from pipeline limit 1), (select id from stage order by position limit 1), ${account('i')}, 1000, 'CNY'`,
    },
    activity: {
      columns: 'type, title, status, account_id, occurs_at, done_at',
      values: `'visit', '拜访 ' || i, 'DONE', ${account('i')}, ${at('i')}, ${at('i')}`,
    },
    note: { columns: 'subject_type, subject_id, text', values: `'ac', ${account('i')}, '备注 ' || i`, owned: false },
    stage_change: {
      columns: 'changed_at, opportunity_id, to_stage_id',
      values: `${at('i')}, ${uuid('000a', 'i')}, (select id from stage order by position limit 1)`,
      owned: false,
    },
    sales_order: {
      columns: `number, currency, account_id, ordered_on, ${money('total')}`,
      values: `'SO-' || i, 'CNY', ${account('i')}, ${day('i')}, 5000, 'CNY'`,
    },
    receivable: {
      columns: `number, account_id, issued_on, due_on, ${['amount', 'settled', 'credited', 'open'].map(money).join(', ')}`,
      values: `'AR-' || i, ${account('i')}, ${day('i')}, ${day('i')} + 30, 100, 'CNY', 0, 'CNY', 0, 'CNY', 100, 'CNY'`,
    },
    receipt: {
      columns: `number, account_id, received_on, ${['amount', 'allocated', 'unallocated'].map(money).join(', ')}`,
      values: `'RC-' || i, ${account('i')}, ${day('i')}, 100, 'CNY', 0, 'CNY', 100, 'CNY'`,
    },
  };

/**
 * Fills every table that a timeline reads with so many rows. Triggers rest, and keys and indexes that no
 * list of one customer uses are left out, which makes loading some minutes shorter and the reads no faster.
 */
export async function fillCustomers(crm: TestCrm, rows: number, ownerId: string): Promise<void> {
  const { ownerUrl } = await crm.crm.connect();
  await withClient(ownerUrl, async (client) => {
    await client.query(`set synchronous_commit = off`);
    await client.query(
      `insert into account (id, created_at, updated_at, name, owner_id)
       select ${uuid('00ac', 'i')}, now(), now(), '客户 ' || i, $1::uuid from generate_series(0, ${accounts - 1}) i`,
      [ownerId],
    );
    for (const [table, { columns, values, owned }] of Object.entries(tables)) {
      const others = await client.query<{ name: string }>(
        `select indexrelid::regclass::text as name from pg_index
         where indrelid = $1::regclass and not indisprimary
           and pg_get_indexdef(indexrelid) !~ '\\((account_id|subject_type|subject_id|opportunity_id)'`,
        [table],
      );
      const keys = await client.query<{ name: string }>(
        `select conname as name from pg_constraint where conrelid = $1::regclass and contype in ('f', 'u')`,
        [table],
      );
      for (const { name } of keys.rows) await client.query(`alter table "${table}" drop constraint "${name}"`);
      for (const { name } of others.rows) await client.query(`drop index if exists ${name}`);
      await client.query(`alter table "${table}" disable trigger user`);
      const owner = owned === false ? ['', ''] : [', owner_id', ', $1::uuid'];
      await client.query(
        `insert into "${table}" (id, created_at, updated_at, ${columns}${owner[0] ?? ''})
         select ${uuid('000a', 'i')}, ${at('i')}, now(), ${values}${owner[1] ?? ''} from generate_series(1, ${rows}) i`,
        owned === false ? [] : [ownerId],
      );
      await client.query(`vacuum analyze "${table}"`);
      console.log(`${table}: ${rows} rows`);
    }
    await client.query('vacuum analyze account');
  });
}
