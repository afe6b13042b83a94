import type { TestCrm } from '@guanxi/core/testing';
import type pg from 'pg';

/** Opaque ids of a unit with a tenth of the projects and of a team with a hundredth. */
export interface Places {
  readonly unit: string;
  readonly team: string;
}

const [units, teams, people] = [10, 100, 500];

/** A number below `most` that looks drawn. */
const drawn = (salt: number, most: number): string => `abs(hashint8(i * 31::bigint + ${salt})) % ${most}`;

const codes = (vocabulary: string): string =>
  `(select array_agg(code order by position) from reference_value where vocabulary = '${vocabulary}')`;

/**
 * Projects of five hundred leads in a hundred teams of ten units, three of four open, all over the matrix, with five
 * tracking records each.
 */
export async function fill(client: pg.Client, crm: TestCrm, projects: number): Promise<Places> {
  const stamp = "now() - interval '90 days', now()";
  const statements = [
    `create temporary table place as
     select n, gen_random_uuid() as unit_id, gen_random_uuid() as team_id, gen_random_uuid() as user_id
     from generate_series(0, ${people - 1}) n`,
    `insert into org_unit (id, created_at, updated_at, name, path, external_id)
     select unit_id, ${stamp}, 'Unit ' || n, '/' || unit_id || '/', 'bench:unit:' || n from place where n < ${units}`,
    `insert into team (id, created_at, updated_at, name, unit_id, external_id)
     select p.team_id, ${stamp}, 'Team ' || p.n, u.unit_id, 'bench:team:' || p.n
     from place p join place u on u.n = p.n % ${units} where p.n < ${teams}`,
    `insert into app_user (id, created_at, updated_at, display_name, email, team_id, unit_id, manager_path, active)
     select p.user_id, ${stamp}, 'User ' || p.n, 'n' || p.n || '@bench.test', t.team_id, u.unit_id,
       '/' || p.user_id || '/', true
     from place p join place t on t.n = p.n % ${teams} join place u on u.n = p.n % ${units}`,
    `insert into building_project (id, created_at, updated_at, name, owner_id, team_id, unit_id, stage, progress,
       outcome, phase, found_on, floor_area, material_value_value, material_value_currency)
     select gen_random_uuid(), ${stamp}, 'Project ' || i, p.user_id, t.team_id, u.unit_id,
       stages[1 + ${drawn(1, 10)}],
       case when ${drawn(2, 20)} > 0 then steps[1 + least(7, ${drawn(1, 10)} * 8 / 10 + ${drawn(3, 2)})] end,
       (array['OPEN', 'OPEN', 'OPEN', 'WON'])[1 + ${drawn(4, 4)}], 'FOLLOWED', current_date,
       ${drawn(5, 180)} * 1000, ${drawn(6, 9000)} * 1000, 'CNY'
     from generate_series(1, ${projects}) i
     join place p on p.n = ${drawn(7, people)} join place t on t.n = p.n % ${teams} join place u on u.n = p.n % ${units}
     cross join (select ${codes('building-project-stage')} as stages, ${codes('building-progress')} as steps) lists`,
    `insert into building_tracking_record (id, created_at, updated_at, project_id, stage, progress, kind, title, status)
     select gen_random_uuid(), ${stamp}, id, stage, coalesce(progress, 'foundation'), 'visit', 'Visit ' || n, 'DONE'
     from building_project cross join generate_series(1, 5) n`,
    'vacuum analyze',
  ];
  for (const statement of statements) await client.query(statement);
  const found = await crm.data<Record<'orgUnits' | 'teams', { nodes: { id: string }[] }>>(`{
    orgUnits(where: { externalId: { eq: "bench:unit:5" } }) { nodes { id } }
    teams(where: { externalId: { eq: "bench:team:5" } }) { nodes { id } }
  }`);
  return { unit: found.orgUnits.nodes[0]?.id ?? '', team: found.teams.nodes[0]?.id ?? '' };
}
