// Q4, count and sum by stage, over 1,000,000 opportunities: answered from the measure, from the records, and by
// PostGraphile's aggregates; then what keeping the measure costs writers.
//   npm ci --prefix test/bench
//   node --import ./core/bin/development-loader.js test/bench/measures.ts [rows] [rounds] [reads|writes]
// Everything in turn, round by round; ends with 1 where PostGraphile and its PostgreSQL take less than 50 times the CPU
// time of the measure: on a busy machine nothing else can be compared. Ours includes the client.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createTestCrm, type TestCrm, type TestUser } from '@guanxi/core/testing';
import pg from 'pg';
import { measuresOfModel, rebuild, verify } from '../../core/src/database/index.ts';
import { setup, teardown } from '../../core/src/testing/global-setup.ts';
import { currentCluster, urlOf } from '../../core/src/testing/test-cluster.ts';
import { fill, grantsOf, place, type Scope } from './access-price-data.ts';
import { cpuTime } from './cpu-time.ts';

const rows = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 7);
const only = process.argv[4];
const goal = 50;
const port = 24005;
const roundMs = 3000;

const figures = 'nodes { key { stage { name } } count sum { amount { byCurrency { amount currency } } } }';
const records = 'where: { or: [{ probability: { isNull: true } }, { probability: { isNull: false } }] }, ';
const ours = (where: string): string => `{ opportunityGroups(${where}groupBy: [{ stage: VALUE }]) { ${figures} } }`;
/** Without a count of the groups' rows, which it has no cheap word for. */
const theirs = '{ allOpportunities { groupedAggregates(groupBy: [STAGE_ID]) { keys sum { amountValue } } } }';

const scopes: readonly Scope[] = [
  { name: 'all', share: 1, grant: 'ALL' },
  { name: 'unit, 10 %', share: 0.1, grant: 'UNIT', unit: 'region' },
  { name: 'unit, 1 %', share: 0.01, grant: 'UNIT', unit: 'office' },
];

interface Contender {
  readonly name: string;
  readonly ask: () => Promise<unknown>;
  /** Where it is computed, beside PostgreSQL. */
  readonly pid: number;
  /** Requests a second, of each round. */
  readonly rates: number[];
  /** Milliseconds of CPU time of a request, of each round. */
  readonly costs: number[];
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

async function post(url: string, query: string, token?: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: { message: string }[] };
  if (errors?.[0]) throw new Error(errors[0].message);
  return data;
}

function postgraphile(url: string): ChildProcess {
  const environment = { PATH: process.env['PATH'], NODE_ENV: 'production', GRAPHILE_ENV: 'production' };
  return spawn(process.execPath, ['postgraphile-server.mjs'], {
    cwd: join(import.meta.dirname),
    env: { ...environment, PORT: String(port), DATABASE_URL: url },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

async function ready(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await post(url, '{ __typename }');
      return;
    } catch (error) {
      if (tries > 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

interface Pids {
  readonly peer: number;
  readonly postmaster: number;
}

/** The first line of `postmaster.pid`. */
async function postmasterOf(database: string): Promise<number> {
  const client = new pg.Client(urlOf(currentCluster(), 'admin', database));
  await client.connect();
  try {
    const { rows: found } = await client.query<{ pid: string }>(
      `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid`,
    );
    return Number(found[0]?.pid);
  } finally {
    await client.end();
  }
}

/** One after the other: requests that come at once would share an answer. */
async function measure({ ask, pid, rates, costs }: Contender, postmaster: number): Promise<void> {
  const before = cpuTime(pid, postmaster);
  const began = performance.now();
  let answered = 0;
  for (; performance.now() - began < roundMs; answered += 1) await ask();
  rates.push((answered * 1000) / (performance.now() - began));
  costs.push((cpuTime(pid, postmaster) - before) / answered);
}

async function reads(crm: TestCrm, people: ReadonlyMap<Scope, TestUser>, pids: Pids): Promise<void> {
  const url = `${crm.url}/graphql`;
  const peer: Contender = {
    ...{ name: 'PostGraphile, no scope', rates: [], costs: [], pid: pids.peer },
    ask: () => post(`http://127.0.0.1:${port}/graphql`, theirs),
  };
  const mine = [...people].flatMap(([{ name }, { accessToken }]): Contender[] => {
    const ask = (where: string) => () => post(url, ours(where), accessToken);
    return [
      { name: `measure, ${name}`, rates: [], costs: [], pid: process.pid, ask: ask('') },
      { name: `records, ${name}`, rates: [], costs: [], pid: process.pid, ask: ask(records) },
    ];
  });
  const all = [peer, ...mine];
  for (const { ask } of all) for (let warm = 0; warm < 5; warm += 1) await ask();
  for (let round = 0; round < rounds; round += 1) {
    for (const one of round % 2 ? all.toReversed() : all) await measure(one, pids.postmaster);
  }
  for (const { name, rates, costs } of all) {
    const ratio = median(costs.map((cost, round) => (peer.costs[round] ?? NaN) / cost));
    const isMeasure = name.startsWith('measure');
    if (isMeasure && ratio < goal) process.exitCode = 1;
    const verdict = isMeasure ? (ratio < goal ? '  FAIL' : '  PASS') : '';
    console.log(
      `${name.padEnd(26)}${median(rates).toFixed(1).padStart(9)} /s  CPU ${median(costs).toFixed(2).padStart(9)} ms  ` +
        `${ratio.toFixed(1).padStart(7)} x${verdict}`,
    );
  }
}

const createMany = `mutation ($input: [CreateOpportunityInput!]!) { createOpportunities(input: $input) { total errors { message } } }`;
const createOne = `mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { errors { message } } }`;

/** Switches the triggers of both measures on or off. */
async function keep(owner: pg.Client, isKept: boolean): Promise<void> {
  for (const event of ['insert', 'update', 'delete']) {
    const change = isKept ? 'enable always' : 'disable';
    for (const measure of ['pipeline', 'forecast']) {
      await owner.query(`alter table opportunity ${change} trigger opportunity_${measure}_${event}`);
    }
  }
}

const columns = 'owner_id, name, pipeline_id, stage_id, status, amount_value, amount_currency, close_date';
const inserted = (count: number): string =>
  `insert into opportunity (id, created_at, updated_at, ${columns})
   select gen_random_uuid(), now(), now(), ${columns} from opportunity limit ${count}`;
const statements = {
  'insert of 1': inserted(1),
  'insert of 200': inserted(200),
  'update of an amount': `update opportunity set amount_value = amount_value + 1
    where id = (select id from opportunity where amount_value is not null limit 1)`,
  'update of a name': `update opportunity set name = name || '!' where id = (select id from opportunity limit 1)`,
};

/** What the triggers take of a statement, as PostgreSQL says; nothing is kept. */
async function triggers(owner: pg.Client): Promise<void> {
  interface Explained {
    readonly 'QUERY PLAN': readonly [
      { readonly 'Execution Time': number; readonly Triggers: readonly { 'Trigger Name': string; Time: number }[] },
    ];
  }
  for (const [name, text] of Object.entries(statements)) {
    const times: number[] = [];
    for (let run = 0; run < 50; run += 1) {
      await owner.query('begin');
      const { rows: found } = await owner.query<Explained>(`explain (analyze, format json) ${text}`);
      await owner.query('rollback');
      const all = found[0]?.['QUERY PLAN'][0].Triggers ?? [];
      const ofMeasure = all.filter((trigger) => trigger['Trigger Name'].startsWith('opportunity_'));
      times.push(ofMeasure.reduce((sum, trigger) => sum + trigger.Time, 0));
    }
    console.log(`${name.padEnd(26)}triggers ${median(times).toFixed(3)} ms, least ${Math.min(...times).toFixed(3)} ms`);
  }
}

/** Writes with and without the triggers, in turn. */
async function writes(crm: TestCrm, owner: pg.Client): Promise<void> {
  // Signed in now: the administrator's token may be over by then.
  const as = await crm.createUser({ roles: ['core:administrator'] });
  const input = (index: number): object => ({
    ...{ name: `W${index}`, closeDate: '2026-05-05', amount: { amount: '10', currency: 'CNY' } },
  });
  const kinds = {
    'bulk create, 200 rows': {
      requests: 4,
      text: createMany,
      of: () => Array.from({ length: 200 }, (_, i) => input(i)),
    },
    'single create': { requests: 60, text: createOne, of: () => input(0) },
  };
  for (const [name, { requests, text, of }] of Object.entries(kinds)) {
    const times = { enabled: [] as number[], disabled: [] as number[] };
    for (let round = 0; round < rounds * 2; round += 1) {
      const kept = round % 4 === 1 || round % 4 === 2;
      await keep(owner, kept);
      for (let request = 0; request < requests; request += 1) {
        const began = performance.now();
        await crm.data(text, { variables: { input: of() }, as });
        times[kept ? 'enabled' : 'disabled'].push(performance.now() - began);
      }
    }
    const [kept, bare] = [median(times.enabled), median(times.disabled)];
    const price = ((kept / bare - 1) * 100).toFixed(1);
    console.log(`${name.padEnd(26)}${kept.toFixed(2)} ms with the measure, ${bare.toFixed(2)} ms without: ${price} %`);
  }
}

await setup();
const crm = await createTestCrm({ comparePaths: false, http: true });
const { ownerUrl } = await crm.crm.connect();
const owner = new pg.Client(ownerUrl);
await owner.connect();
let peer: ChildProcess | undefined;
try {
  // Filled without the triggers, then rebuilt: so many rows are not written in one statement otherwise.
  await keep(owner, false);
  await fill(owner, rows);
  await keep(owner, true);
  const people = new Map<Scope, TestUser>();
  for (const scope of scopes) {
    await crm.data('mutation ($input: CreateRoleInput!) { createRole(input: $input) { errors { message } } }', {
      variables: { input: { name: scope.name, grants: grantsOf(scope) } },
    });
    const user = await crm.createUser({ roles: [scope.name] });
    people.set(scope, user);
    await place(owner, scope, user.email, rows);
  }
  for (const measure of measuresOfModel(crm.crm.model)) {
    const began = performance.now();
    await rebuild(ownerUrl, measure);
    const built = performance.now();
    const wrong = await verify(ownerUrl, measure);
    const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
    console.log(
      `${measure.name}: rebuilt in ${seconds(began, built)} s, ` +
        `${wrong.length === 0 ? 'right' : 'WRONG'}, verified in ${seconds(built, performance.now())} s`,
    );
    for (const { table } of measure.levels) {
      const { rows: found } = await owner.query<{ count: string }>(`select count(*) from ${table}`);
      console.log(`  ${table}: ${found[0]?.count} rows`);
    }
  }
  await owner.query('vacuum analyze');
  if (only !== 'writes') {
    const database = (await crm.crm.database.reader.value('select current_database()', [])) ?? '';
    peer = postgraphile(urlOf(currentCluster(), 'admin', database));
    await ready(`http://127.0.0.1:${port}/graphql`);
    const postmaster = await postmasterOf(database);
    await reads(crm, people, { peer: peer.pid ?? 0, postmaster });
  }
  if (only !== 'reads') {
    await triggers(owner);
    await writes(crm, owner);
  }
} finally {
  peer?.kill('SIGKILL');
  await owner.end();
  await crm.stop();
  await teardown();
}
