import type pg from 'pg';

/** Somebody to measure: what is granted, and where in the organisation. */
export interface Scope {
  readonly name: string;
  /** Part of all rows that is visible. */
  readonly share: number;
  readonly grant: 'OWN' | 'TEAM' | 'UNIT' | 'ALL';
  readonly through?: string;
  readonly unit?: 'region' | 'office';
  readonly team?: boolean;
  /** The team whose records are the newest ones. */
  readonly isNew?: boolean;
  /** Manages this many teams. */
  readonly leads?: number;
  /** Has this many people below. */
  readonly reports?: number;
  /** Owns a thousandth of the rows. */
  readonly share1000?: boolean;
  /** This many records are shared with the user. */
  readonly shares?: number;
}

export function grantsOf({ grant, through }: Scope): object[] {
  return [
    { permission: 'opportunity:read', scope: grant, ...(through ? { through: [through] } : {}) },
    ...['user:read', 'stage:read'].map((permission) => ({ permission, scope: 'ALL' })),
  ];
}

/** Uuids that are told apart by kind and number: units 1, teams 2, users 3, pipeline 4, stages 5, opportunities 6. */
const id = (kind: number, number: number | string): string =>
  `('00000000-0000-7000-8000-' || lpad(to_hex(${kind}::bigint * 4294967296 + (${number})), 12, '0'))::uuid`;

const stamp = 'now(), now()';

/**
 * Ten regions of ten offices; each office has one team of ten people. A thousandth of the rows belongs to each, spread
 * over all times; the last team is new: its rows are the last hundredth.
 */
export async function fill(client: pg.Client, rows: number): Promise<void> {
  const owner = `case when i > ${rows} * 0.99 then 990 + i % 10 else abs(hashint8(i)) % 990 end`;
  const statements = [
    `insert into org_unit (id, created_at, updated_at, name, path) values (${id(1, 0)}, ${stamp}, 'Root', '/' || ${id(1, 0)} || '/')`,
    `insert into org_unit (id, created_at, updated_at, name, parent_id, path)
     select ${id(1, 'r')}, ${stamp}, 'Region ' || r, ${id(1, 0)}, '/' || ${id(1, 0)} || '/' || ${id(1, 'r')} || '/'
     from generate_series(1, 10) r`,
    `insert into org_unit (id, created_at, updated_at, name, parent_id, path)
     select ${id(1, '100 + o')}, ${stamp}, 'Office ' || o, ${id(1, '1 + o / 10')},
       '/' || ${id(1, 0)} || '/' || ${id(1, '1 + o / 10')} || '/' || ${id(1, '100 + o')} || '/'
     from generate_series(0, 99) o`,
    `insert into team (id, created_at, updated_at, name, unit_id)
     select ${id(2, 't')}, ${stamp}, 'Team ' || t, ${id(1, '100 + t')} from generate_series(0, 99) t`,
    `insert into app_user (id, created_at, updated_at, display_name, email, team_id, unit_id, manager_path, active)
     select ${id(3, 'n')}, ${stamp}, 'User ' || n, 'n' || n || '@bench.test', ${id(2, 'n / 10')}, ${id(1, '100 + n / 10')},
       '/' || ${id(3, 'n')} || '/', true
     from generate_series(0, 999) n`,
    `insert into pipeline (id, created_at, updated_at, name, code) values (${id(4, 0)}, ${stamp}, 'Bench', 'bench')`,
    `insert into stage (id, created_at, updated_at, name, code, pipeline_id, position)
     select ${id(5, 's')}, ${stamp}, 'Stage ' || s, 's' || s, ${id(4, 0)}, s from generate_series(0, 5) s`,
    `insert into opportunity (id, created_at, updated_at, external_id, owner_id, team_id, unit_id, name, pipeline_id,
       stage_id, status, amount_value, amount_currency, close_date)
     select ${id(6, 'i')}, timestamptz '2020-01-01' + i * interval '2 minutes', now(), 'bench-' || i, ${id(3, 'o')},
       ${id(2, 'o / 10')}, ${id(1, '100 + o / 10')}, 'Opportunity ' || i, ${id(4, 0)}, ${id(5, 'i % 6')},
       case i % 4 when 0 then 'WON' when 1 then 'LOST' else 'OPEN' end, (i * 7919::bigint) % 1000000, 'CNY',
       date '2023-01-01' + (i * 31::bigint % 1500)::int
     from (select i, ${owner} as o from generate_series(1, ${rows}) i) one`,
    'vacuum analyze opportunity',
  ];
  for (const text of statements) await client.query(text);
}

/** Puts the user of a scope where that scope sees its part of the rows. */
export async function place(client: pg.Client, scope: Scope, email: string, rows: number): Promise<void> {
  const on = async (text: string): Promise<void> => void (await client.query(text, [email]));
  const team = scope.isNew ? 99 : 42;
  if (scope.team) await on(`update app_user set team_id = ${id(2, team)} where email = $1`);
  if (scope.unit) {
    const unit = scope.unit === 'region' ? id(1, 3) : id(1, 137);
    await on(`update app_user set unit_id = ${unit} where email = $1`);
  }
  if (scope.leads) {
    await on(`update team set manager_id = (select id from app_user where email = $1)
      where id in (select ${id(2, `${scope.grant === 'TEAM' ? 50 : 60} + n`)} from generate_series(0, ${scope.leads - 1}) n)`);
  }
  if (scope.reports) {
    await on(`update app_user below set manager_id = me.id, manager_path = '/' || me.id || '/' || below.id || '/'
      from app_user me where me.email = $1
      and below.id in (select ${id(3, '700 + n')} from generate_series(0, ${scope.reports - 1}) n)`);
  }
  if (scope.share1000) {
    await on(
      `update opportunity set owner_id = (select id from app_user where email = $1) where owner_id = ${id(3, 5)}`,
    );
  }
  if (scope.shares) {
    await on(`insert into record_share (id, created_at, updated_at, subject_type, subject_id, user_id, level)
      select gen_random_uuid(), ${stamp}, 'op', ${id(6, `n * ${Math.floor(rows / scope.shares)} + 1`)},
        (select id from app_user where email = $1), 'READ' from generate_series(0, ${scope.shares - 1}) n`);
  }
}
