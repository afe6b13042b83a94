import type pg from 'pg';

/** Uuids that are told apart by kind and number. */
const id = (kind: number, number: number | string): string =>
  `('00000000-0000-7000-8000-' || lpad(to_hex(${kind}::bigint * 4294967296 + (${number})), 12, '0'))::uuid`;

const kinds = {
  unit: 1,
  team: 2,
  user: 3,
  pipeline: 4,
  stage: 5,
  deal: 6,
  line: 7,
  change: 8,
  product: 9,
  account: 10,
};
const stamp = "now() - interval '400 days', now() - interval '90 days'";
/** A number below `most` that looks drawn. */
const drawn = (of: string, salt: number, most: number): string =>
  `abs(hashint8(${of} * 31::bigint + ${salt})) % ${most}`;

const deal =
  'owner_id, team_id, unit_id, name, pipeline_id, stage_id, status, amount_value, amount_currency, ' +
  'weighted_amount_value, weighted_amount_currency, probability, forecast_category, source, close_date';

/**
 * A thousand salespeople in a hundred teams, ten of each in a unit; opportunities with close dates over four years,
 * those of the past decided; a line and two changes of stage each, a competitor with every fourth. A twentieth changed
 * since last week. Beside them accounts with relations, twice as many.
 */
export async function fill(client: pg.Client, rows: number, relations: number): Promise<void> {
  const accounts = Math.round(relations / 2);
  const owner = drawn('i', 1, 1000);
  const status = `case when close_date >= current_date then 'OPEN' when ${drawn('i', 3, 100)} < 45 then 'WON' else 'LOST' end`;
  const statements = [
    `insert into org_unit (id, created_at, updated_at, name, path)
     select ${id(kinds.unit, 'n')}, ${stamp}, 'Unit ' || n, '/' || ${id(kinds.unit, 'n')} || '/' from generate_series(0, 9) n`,
    `insert into team (id, created_at, updated_at, name, unit_id)
     select ${id(kinds.team, 'n')}, ${stamp}, 'Team ' || n, ${id(kinds.unit, 'n / 10')} from generate_series(0, 99) n`,
    `insert into app_user (id, created_at, updated_at, display_name, email, team_id, unit_id, manager_path, active)
     select ${id(kinds.user, 'n')}, ${stamp}, 'User ' || n, 'n' || n || '@bench.test', ${id(kinds.team, 'n / 10')},
       ${id(kinds.unit, 'n / 100')}, '/' || ${id(kinds.user, 'n')} || '/', true from generate_series(0, 999) n`,
    `insert into pipeline (id, created_at, updated_at, name, code) values (${id(kinds.pipeline, 0)}, ${stamp}, 'Bench', 'bench')`,
    `insert into stage (id, created_at, updated_at, name, code, pipeline_id, position, kind)
     select ${id(kinds.stage, 'n')}, ${stamp}, 'Stage ' || n, 's' || n, ${id(kinds.pipeline, 0)}, n,
       case n when 4 then 'WON' when 5 then 'LOST' else 'OPEN' end from generate_series(0, 5) n`,
    `insert into product (id, created_at, updated_at, name, code)
     select ${id(kinds.product, 'n')}, ${stamp}, 'Product ' || n, 'p' || n from generate_series(0, 199) n`,
    `insert into account (id, created_at, updated_at, name, owner_id)
     select ${id(kinds.account, 'n')}, ${stamp}, 'Account ' || n, ${id(kinds.user, 'n % 1000')}
     from generate_series(0, ${accounts - 1}) n`,
    // Four of ten in a chain of tiers, the others anywhere.
    `insert into account_relation (id, created_at, updated_at, from_id, to_id, type)
     select gen_random_uuid(), ${stamp}, ${id(kinds.account, 'f')}, ${id(kinds.account, 't')},
       (array['supplies', 'distributes-for', 'builds-for', 'competes-with'])[1 + n % 4]
     from (select n, n % ${accounts} as f,
       case when n % 10 < 4 then (n % ${accounts}) / 5 else ${drawn('n', 7, accounts)} end as t
       from generate_series(1, ${relations}) n) r where f <> t`,
    `insert into opportunity (id, created_at, updated_at, ${deal})
     select ${id(kinds.deal, 'i')}, ${stamp}, ${id(kinds.user, 'o')}, ${id(kinds.team, 'o / 10')}, ${id(kinds.unit, 'o / 100')},
       'Opportunity ' || i, ${id(kinds.pipeline, 0)},
       case status when 'WON' then ${id(kinds.stage, 4)} when 'LOST' then ${id(kinds.stage, 5)} else ${id(kinds.stage, 'i % 4')} end,
       status, amount, currency, round(amount * 0.3, 2), currency, 30,
       case status when 'WON' then 'CLOSED' when 'LOST' then 'OMITTED' else (array['PIPELINE', 'BEST_CASE', 'COMMIT'])[1 + i % 3] end,
       (array['referral', 'visit', 'tender', 'website'])[1 + ${drawn('i', 5, 4)}], close_date
     from (select i, o, close_date, currency, amount, ${status} as status from (
       select i, ${owner} as o, date '2024-01-01' + (${drawn('i', 2, 1461)})::int as close_date,
         case when i % 20 = 0 then 'USD' else 'CNY' end as currency, ((i * 7919::bigint) % 1000000)::numeric as amount
       from generate_series(1, ${rows}) i) drawn) decided`,
    `insert into opportunity_line (id, created_at, updated_at, opportunity_id, product_id, quantity, amount_value, amount_currency)
     select ${id(kinds.line, 'i')}, ${stamp}, ${id(kinds.deal, 'i')}, ${id(kinds.product, 'i % 200')}, 1, 100, 'CNY'
     from generate_series(1, ${rows}) i`,
    `insert into stage_change (id, created_at, updated_at, opportunity_id, to_stage_id, changed_at)
     select gen_random_uuid(), ${stamp}, o.id, case step when 0 then ${id(kinds.stage, 0)} else o.stage_id end,
       least(o.close_date, current_date) - (2 - step) * interval '30 days'
     from opportunity o cross join generate_series(0, 1) step`,
    `insert into opportunity_competitor (id, created_at, updated_at, opportunity_id, competitor_id)
     select gen_random_uuid(), ${stamp}, ${id(kinds.deal, 'i')}, ${id(kinds.account, 'i % 100')}
     from generate_series(4, ${rows}, 4) i`,
    `insert into forecast_submission (id, created_at, updated_at, owner_id, team_id, unit_id, period, starts_on, ends_on,
       submitted_at, commit_value, commit_currency, best_case_value, best_case_currency, pipeline_value, pipeline_currency,
       adjusted_commit_value, adjusted_commit_currency)
     select gen_random_uuid(), ${stamp}, u.id, u.team_id, u.unit_id, '2027-Q1', '2027-01-01', '2027-03-31', now(),
       1000, 'CNY', 2000, 'CNY', 3000, 'CNY', 900, 'CNY' from app_user u where u.email like 'n%@bench.test'`,
    `with changing as (select * from opportunity where hashtext(id::text) % 20 = 0),
       kept as (insert into opportunity_version (id, created_at, updated_at, version, ${deal}, valid_from, valid_to)
         select id, created_at, updated_at, version, ${deal}, updated_at, now() - interval '7 days' from changing)
     update opportunity o set updated_at = now() - interval '7 days', version = 2,
       amount_value = o.amount_value + 100, close_date = o.close_date + (abs(hashtext(o.id::text)) % 3 * 30)
     from changing c where c.id = o.id`,
    ...['opportunity', 'opportunity_version', 'opportunity_line', 'stage_change'].map(
      (name) => `vacuum analyze ${name}`,
    ),
    ...['opportunity_competitor', 'account', 'account_relation'].map((name) => `vacuum analyze ${name}`),
  ];
  for (const text of statements) await client.query(text);
}

/** Uuids of the fifth unit, for somebody who sees a tenth of the records. */
export async function fifthUnit(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(`select ${id(kinds.unit, 5)}::text as id`);
  return rows[0]?.id ?? '';
}
