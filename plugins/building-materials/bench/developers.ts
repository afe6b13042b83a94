// The most valuable developers out of thousands, and what a page of them builds, brings and is worth to us: over HTTP,
// through the gate, with 200,000 orders for 50,000 projects. Milliseconds, warm, callers in turn.
//   node --import ./core/bin/development-loader.js plugins/building-materials/bench/developers.ts [projects] [rounds]
import { createTestCrm, startTestServer, stopTestServer, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import pg from 'pg';
import { compare, type Question } from './questions.ts';
import { fill } from './tracked-projects.ts';

const [projects, rounds] = [Number(process.argv[2] ?? 50_000), Number(process.argv[3] ?? 20)];
const developers = 2_000;

const stamp = "now() - interval '90 days', now()";
const drawn = (salt: number, most: number): string => `abs(hashint8(i * 31::bigint + ${salt})) % ${most}`;

/** Developers of the projects, four orders a project with a line and two batches each, in the last two years. */
const statements = [
  `create temporary table developer as select n, gen_random_uuid() as id from generate_series(0, ${developers - 1}) n`,
  `insert into account (id, created_at, updated_at, name, roles, status)
   select id, ${stamp}, 'Developer ' || n, '{developer}', 'active' from developer`,
  `update building_project p set developer_id = d.id
   from developer d where d.n = abs(hashint8(hashtext(p.id::text))) % ${developers}`,
  `insert into building_participant (id, created_at, updated_at, project_id, account_id, role)
   select gen_random_uuid(), ${stamp}, id, developer_id, 'developer' from building_project`,
  `create temporary table ordered as
   select gen_random_uuid() as id, p.id as project_id, p.developer_id, p.owner_id, p.team_id, p.unit_id,
     current_date - ${drawn(11, 730)} as day, (1 + ${drawn(12, 900)}) * 100 as net, i
   from (select *, row_number() over () * 4 + n as i from building_project cross join generate_series(1, 4) n) p`,
  `insert into sales_order (id, created_at, updated_at, owner_id, team_id, unit_id, currency, net_total_value,
     net_total_currency, number, account_id, ordered_on)
   select id, ${stamp}, owner_id, team_id, unit_id, 'CNY', net, 'CNY', 'B-' || i, developer_id, day from ordered`,
  'insert into building_ext_order (record_id, project_id) select id, project_id from ordered',
  `insert into order_line (id, created_at, updated_at, tax_rate, net_amount_value, net_amount_currency, cost_value,
     cost_currency, order_id, ordered_on)
   select gen_random_uuid(), ${stamp}, 0, net, 'CNY', net * 0.7, 'CNY', id, day from ordered`,
  `insert into building_order_batch (id, created_at, updated_at, order_id, project_id, number, quantity, status)
   select gen_random_uuid(), ${stamp}, id, project_id, n, 50, 'PLANNED' from ordered cross join generate_series(1, 2) n`,
  'vacuum analyze',
];

async function questionsOf(crm: TestCrm): Promise<Question[]> {
  const client = new pg.Client((await crm.crm.connect()).ownerUrl);
  await client.connect();
  const { unit, team } = await fill(client, crm, projects);
  for (const statement of statements) await client.query(statement);
  await client.end();
  const { administrator } = crm;
  const manager = await crm.as('building:project-manager', { unitId: unit });
  const seller = await crm.as('building:project-sales', { teamId: team });
  const figures = `projects projectsWon sales { orders batches amounts { amount } } profit { profit { amount } }`;
  const page = (fields: string, first = 20): string =>
    `{ accounts(where: { roles: { has: "developer" } }, first: ${first}) { nodes { name building { ${fields} } } } }`;
  const ranking = '{ mostValuableBuildingDevelopers(first: 20) { developers { rank account { name } score } } }';
  const contractor = 'contractor { projects withUs decides }';
  return [
    { name: 'the 20 most valuable of all', caller: administrator, query: ranking },
    { name: 'the 20 most valuable of a unit', caller: manager, query: ranking },
    { name: 'the 20 most valuable of a team', caller: seller, query: ranking },
    { name: 'figures of one developer', caller: administrator, query: page(`developer { ${figures} }`, 1) },
    { name: 'figures of 20 developers', caller: administrator, query: page(`developer { ${figures} }`) },
    { name: 'figures of 20 developers, unit', caller: manager, query: page(`developer { ${figures} }`) },
    { name: 'trend of 20 developers', caller: administrator, query: page('salesTrend { month orders }') },
    { name: 'contractor figures of 20', caller: administrator, query: page(contractor) },
  ];
}

await startTestServer();
const crm = await createTestCrm({ plugins: [buildingMaterials()], http: true, comparePaths: false });
try {
  await compare(crm, await questionsOf(crm), { title: `${projects * 4} orders`, rounds });
} finally {
  await crm.stop();
  await stopTestServer();
}
