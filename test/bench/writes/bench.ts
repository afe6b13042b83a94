// The write bench, see ../README.md: every server writes the same records, in turn.
//   node --import ./core/bin/development-loader.js test/bench/writes/bench.ts [--rounds 5] [--seconds 4] [--bulk 4]
//     [--only create,upsert] [--names real,alike] [--servers limit,ours] [--profile folder] [--sources]
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withClient } from '../../../core/src/database/index.ts';
import { startEmbeddedPostgres } from '../../../core/src/database/embedded/index.ts';
import { setup, teardown } from '../../../core/src/testing/global-setup.ts';
import { createTestCrm, type TestCrm } from '../../../core/src/testing/index.ts';
import { currentCluster, urlOf } from '../../../core/src/testing/test-cluster.ts';
import { alikeAccount, realAccount, type AccountData } from './account-data.ts';
import { judge, median, type Figures } from './goals.ts';
import { cpuOf, ended, post, startServer, untilReady, type Server } from './servers.ts';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    /** Of one measurement of single writes. */
    seconds: { type: 'string', default: '4' },
    /** Requests of one measurement of bulk writes. */
    bulk: { type: 'string', default: '4' },
    only: { type: 'string' },
    /** Of accounts: as customers have them (`real`), or all alike (`alike`), as they were until November 2026. */
    names: { type: 'string', default: 'real' },
    /** Servers that take part: `limit,ours`. */
    servers: { type: 'string' },
    /** Folder for a CPU profile of our server. */
    profile: { type: 'string' },
    /** Runs ours from its sources instead of its build. */
    sources: { type: 'boolean', default: false },
  },
});

/** Ids of the data set: opaque ones for ours, uuids for the others. */
interface Facts {
  readonly accounts: readonly string[];
  readonly uuids: readonly string[];
  readonly pipeline: string;
  readonly stage: string;
}
/** What the body of a request is made from: see `cases.mjs`. */
interface Material extends Facts {
  next(): number;
  accountOf(n: number): AccountData;
}
type MakeBody = (facts: Material) => object;
type Case = Readonly<Partial<Record<Server['name'], MakeBody>>> & {
  readonly rows: Readonly<Partial<Record<Server['name'] | 'all', number>>>;
  readonly connections: number;
  readonly names?: boolean;
};
const names = { real: realAccount, alike: alikeAccount } as const;

// Plain JavaScript, as it is a list of texts.
const written: unknown = await import(new URL('cases.mjs', import.meta.url).href);
const { cases } = written as { cases: Readonly<Record<string, Case>> };

interface Load {
  readonly non2xx: number;
  readonly errors: number;
  readonly mismatches: number;
  readonly duration: number;
  readonly '2xx': number;
}
const require = createRequire(join(import.meta.dirname, '../package.json'));
const autocannon = require('autocannon') as (options: object) => Promise<Load>;

const secret = 'a secret of tests, which is long enough';
const failed = (body: string): boolean => body.includes('"errors":[{');

/** Single writes before the first measurement: until then the engine of the server still compiles. */
const warmUp = 2000;

async function measure(
  server: Server,
  name: string,
  what: Case,
  facts: Material,
  phase: 'warm-up' | 'round' = 'round',
): Promise<Figures> {
  const make = what[server.name];
  if (!make) throw new Error(`${server.name} has no ${name}`);
  const { connections } = what;
  const rows = what.rows[server.name] ?? what.rows.all ?? 1;
  const before = await cpuOf(server);
  let refusal = '';
  const isGood = (body: string): boolean => {
    if (failed(body)) refusal = body.slice(0, 600);
    return !failed(body);
  };
  const load = await autocannon({
    ...{ url: server.url, method: 'POST', connections, timeout: 120 },
    ...(connections <= 2 && { amount: Number(options.bulk) }),
    ...(connections > 2 && (phase === 'warm-up' ? { amount: warmUp } : { duration: Number(options.seconds) })),
    headers: { 'content-type': 'application/json', ...server.headers },
    requests: [{ setupRequest: (request: object) => ({ ...request, body: JSON.stringify(make(facts)) }) }],
    verifyBody: isGood,
  });
  if (load.non2xx || load.errors || load.mismatches) {
    throw new Error(`${name} ${server.name}: ${load.non2xx} not 2xx, ${load.errors} errors, ${refusal}`);
  }
  const written = load['2xx'] * rows;
  return { rowsPerSecond: written / load.duration, cpu: ((await cpuOf(server)) - before) / written };
}

/** Records that each server has written: all of them write the same. */
const counts = new Map<Server['name'], number>();

function materialOf(facts: Facts, { name }: Server, kind: keyof typeof names): Material {
  const next = (): number => {
    const n = (counts.get(name) ?? 0) + 1;
    counts.set(name, n);
    return n;
  };
  return { ...facts, next, accountOf: names[kind] };
}

async function run(
  name: string,
  what: Case,
  all: readonly Server[],
  ids: Facts,
  kind: keyof typeof names,
): Promise<void> {
  const chosen = options.servers?.split(',');
  const servers = all.filter(({ name: server }) => what[server] && (chosen?.includes(server) ?? true));
  const materials = new Map(servers.map((server) => [server.name, materialOf(ids, server, kind)]));
  const of = ({ name: server }: Server): Material => materials.get(server) as Material;
  for (const server of servers) {
    const text = await post(server, JSON.stringify(what[server.name]?.(of(server))));
    if (failed(text)) throw new Error(`${name} ${server.name}: ${text.slice(0, 600)}`);
    await measure(server, name, what, of(server), 'warm-up');
  }
  const label = kind === 'real' ? name : `${name}, ${kind}`;
  const runs = new Map(servers.map((server) => [server.name, [] as Figures[]]));
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const server of round % 2 ? servers.toReversed() : servers) {
      runs.get(server.name)?.push(await measure(server, name, what, of(server)));
    }
  }
  for (const [server, figures] of runs) {
    const rate = median(figures.map(({ rowsPerSecond }) => rowsPerSecond)).toFixed(0);
    const cpu = median(figures.map((one) => one.cpu)).toFixed(0);
    process.stdout.write(
      `${label.padEnd(14)} ${server.padEnd(13)} ${rate.padStart(7)} rows/s  cpu ${cpu.padStart(5)} µs a row\n`,
    );
  }
  for (const line of judge(name, runs, label)) process.stdout.write(`${line}\n`);
}

async function factsOf(crm: TestCrm, admin: string): Promise<Facts> {
  const input = Array.from({ length: 1000 }, (_, n) => ({ name: `Account ${n}` }));
  const { createAccounts } = await crm.data<{ createAccounts: { ids: string[] } }>(
    'mutation ($input: [CreateAccountInput!]!) { createAccounts(input: $input) { ids } }',
    { variables: { input } },
  );
  return withClient(admin, async (client) => {
    const { rows: uuids } = await client.query<{ id: string }>('select id from account order by id');
    const { rows } = await client.query<{ pipeline: string; stage: string }>(
      'select p.id as pipeline, s.id as stage from pipeline p join stage s on s.pipeline_id = p.id order by s.position limit 1',
    );
    await client.query('vacuum analyze');
    const { pipeline = '', stage = '' } = rows[0] ?? {};
    return { accounts: createAccounts.ids, uuids: uuids.map(({ id }) => id), pipeline, stage };
  });
}

const isKind = (kind: string): kind is keyof typeof names => Object.hasOwn(names, kind);
const kinds = options.names.split(',').filter(isKind);
if (kinds.length === 0) throw new Error(`No such names: ${options.names}`);

// Not the server of the tests, which may lose what it acknowledged: here commits reach the disk.
const dataFolder = await mkdtemp(join(tmpdir(), 'guanxi-bench-'));
const postgres = await startEmbeddedPostgres({ dataFolder, role: 'command', settings: { max_connections: '100' } });
process.env['GUANXI_TEST_DATABASE_URL'] = postgres.adminUrl('postgres');
await setup();
const crm = await createTestCrm({ comparePaths: false, options: { secret } });
const servers: Server[] = [];
try {
  const cluster = currentCluster();
  const database = (await crm.crm.database.reader.value('select current_database()', [])) ?? '';
  const admin = urlOf(cluster, 'admin', database);
  const facts = await factsOf(crm, admin);
  const flags = [
    ...(options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : []),
    ...(options.sources ? ['--import', './core/bin/development-loader.js'] : []),
  ];
  // One of twenty real names is a double: it is found and told about, and made all the same.
  const warned = { GUANXI_DUPLICATES: JSON.stringify({ onCreate: 'warn' }) };
  const limits = JSON.stringify({ bodyBytes: 20_000_000, operationMs: 60_000 });
  servers.push(
    startServer('limit', 24_011, ['writes/limit-server.mjs'], { DATABASE_URL: admin }),
    startServer('postgraphile', 24_012, ['postgraphile-server.mjs'], { DATABASE_URL: admin }),
    startServer(
      'ours',
      24_013,
      [...flags, 'test/bench/writes/ours-server.mjs'],
      { DATABASE_URL: urlOf(cluster, 'app', database), GUANXI_SECRET: secret, GUANXI_LIMITS: limits, ...warned },
      { authorization: `Bearer ${crm.administrator.accessToken}` },
    ),
  );
  for (const server of servers) await untilReady(server);
  for (const [name, what] of Object.entries(cases)) {
    if (options.only && !options.only.split(',').includes(name)) continue;
    for (const kind of what.names ? kinds : kinds.slice(0, 1)) await run(name, what, servers, facts, kind);
  }
} finally {
  await Promise.all(servers.map((server) => ended(server)));
  await crm.stop();
  await teardown();
  await postgres.release();
  await rm(dataFolder, { recursive: true, force: true });
}
