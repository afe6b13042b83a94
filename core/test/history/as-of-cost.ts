// The pipeline as of last Monday beside that of today, over so many opportunities (default 1,000,000): milliseconds of
// groups by stage, a page by amount and a count, alternating; then the size of a version.
// Filtered by what no measure keeps: the figures of today are then counted as well, not looked up.
//   node --import ./core/bin/development-loader.js core/test/history/as-of-cost.ts [rows] [changed since] [rounds]
import { withClient } from '../../src/database/index.ts';
import { createTestCrm } from '../../src/testing/index.ts';
import { setup, teardown } from '../../src/testing/global-setup.ts';

const rows = Number(process.argv[2] ?? 1_000_000);
/** Of so many the row of that day has been replaced since. */
const changed = Number(process.argv[3] ?? rows / 20);
const rounds = Number(process.argv[4] ?? 7);

const questions: Readonly<Record<string, string>> = {
  'groups by stage': `opportunityGroups(ARGS where: { name: { ne: "" } }, groupBy: [{ stage: VALUE }]) {
    nodes { key { stage { name } } count sum { amount { byCurrency { amount currency } } } }
  }`,
  'page by amount': `opportunities(ARGS first: 50, orderBy: [{ amount: DESC }]) { nodes { name stage { name } } }`,
  'page of a stage': `opportunities(ARGS first: 50, orderBy: [{ amount: DESC }], where: { stage: { code: { eq: "PROPOSAL" } } }) {
    nodes { name amount { amount } owner { displayName } }
  }`,
  count: 'opportunities(ARGS where: { name: { ne: "" } }) { totalCount }',
};

await setup();
const crm = await createTestCrm({ comparePaths: false });
const { ownerUrl } = await crm.crm.connect();
const monday = new Date(Date.now() - 7 * 86_400_000);

async function fill(): Promise<void> {
  await withClient(ownerUrl, async (owner) => {
    await owner.query(
      `insert into opportunity (id, created_at, updated_at, version, name, pipeline_id, stage_id, status, amount_value,
         amount_currency, forecast_category, close_date)
       select ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, now() - interval '200 days',
         now() - interval '100 days' + i * interval '1 second', 1, 'Opportunity ' || i, s.pipeline_id, s.id, s.kind,
         (i::bigint * 7919) % 1000000, 'CNY', 'PIPELINE', '2026-12-31'
       from generate_series(1, $1::int) i
       join (select row_number() over (order by position) - 1 as n, id, pipeline_id, kind from stage) s on s.n = i % 6`,
      [rows],
    );
    // Changes of this week, spread over the table, and older ones: one of each record.
    const columns =
      'id, created_at, updated_at, version, name, pipeline_id, stage_id, status, amount_value, amount_currency, forecast_category, close_date';
    await owner.query(
      `insert into opportunity_version (${columns}, valid_from, valid_to)
       select ${columns}, updated_at - interval '50 days', updated_at from opportunity`,
    );
    await owner.query(
      `with changing as (select * from opportunity where id in (select id from opportunity order by md5(id::text) limit $1)),
         kept as (insert into opportunity_version (${columns}, valid_from, valid_to)
           select ${columns}, updated_at, now() - interval '1 day' from changing)
       update opportunity o set updated_at = now() - interval '1 day', version = 2, amount_value = o.amount_value + 1
       from changing c where c.id = o.id`,
      [changed],
    );
    await owner.query('vacuum analyze opportunity');
    await owner.query('vacuum analyze opportunity_version');
  });
}

async function milliseconds(field: string): Promise<number> {
  const begin = performance.now();
  await crm.data(`{ it: ${field} }`);
  return performance.now() - begin;
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

try {
  await fill();
  for (const [name, field] of Object.entries(questions)) {
    const now = field.replace('ARGS', '');
    const then = field.replace('ARGS', `asOf: "${monday.toISOString()}"`);
    const took: [number[], number[]] = [[], []];
    for (let round = 0; round <= rounds; round += 1) {
      const pair = [await milliseconds(now), await milliseconds(then)];
      if (round > 0) pair.forEach((one, index) => took[index]?.push(one));
    }
    const [today, past] = took.map(median) as [number, number];
    const figures = `${today.toFixed(1).padStart(8)} ms now ${past.toFixed(1).padStart(8)} ms then  ×${(past / today).toFixed(2)}`;
    process.stdout.write(`${name.padEnd(18)}${figures}\n`);
  }
  await withClient(ownerUrl, async (owner) => {
    const size = await owner.query<{ bytes: number; versions: string }>(
      `select (pg_table_size('opportunity_version') / count(*))::int as bytes,
         (pg_indexes_size('opportunity_version') / count(*))::int as indexes, count(*) as versions
       from opportunity_version`,
    );
    process.stdout.write(`${JSON.stringify(size.rows[0])}\n`);
  });
} finally {
  await crm.stop();
  await teardown();
}
