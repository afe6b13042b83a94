// The read bench, see README.md: makes a database, fills it, and asks every server the same questions in turn.
//   npm run bench:reads -- [--rounds 5] [--seconds 5] [--connections 16] [--only Q1,Q2] [--profile folder]
import { spawn, type ChildProcess } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setup, teardown } from '../../../core/src/testing/global-setup.ts';
import { currentCluster, urlOf } from '../../../core/src/testing/test-cluster.ts';
import { createTestCrm } from '../../../core/src/testing/index.ts';
import { withClient } from '../../../core/src/database/index.ts';

const folder = import.meta.dirname;
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '16' },
    opportunities: { type: 'string', default: '100000' },
    only: { type: 'string' },
    /** Folder for a CPU profile of our server. */
    profile: { type: 'string' },
  },
});

interface Question {
  readonly query?: string;
  readonly rows: (data: never) => number;
}
type Case = Readonly<Record<string, Question>> & { readonly variables: Readonly<Record<string, readonly object[]>> };
interface Server {
  readonly name: string;
  readonly kind: 'limit' | 'postgraphile' | 'ours';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly process: ChildProcess;
}

const secret = 'the secret of a bench, long enough to be one';
// Plain JavaScript, as the other servers read it too.
const questions: unknown = await import(new URL('cases.mjs', import.meta.url).href);
const { cases } = questions as { cases: Readonly<Record<string, Case>> };
const autocannon = createRequire(join(folder, '../package.json'))('autocannon') as (options: object) => Promise<{
  readonly non2xx: number;
  readonly errors: number;
  readonly duration: number;
  readonly '2xx': number;
  readonly latency: { readonly p50: number; readonly p99: number };
}>;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

/** Each server on core 0, load and PostgreSQL on the others. */
function start(
  name: string,
  kind: Server['kind'],
  port: number,
  command: readonly string[],
  environment: object,
): Server {
  const child = spawn('taskset', ['-c', '0', process.execPath, ...command], {
    cwd: join(folder, '..'),
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      PORT: String(port),
      ...environment,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return { name, kind, url: `http://127.0.0.1:${port}/graphql`, headers: {}, process: child };
}

function post(server: Server, body: string): Promise<Response> {
  return fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...server.headers },
    body,
  });
}

function ended({ process: child }: Server, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

async function ready(server: Server): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await post(server, JSON.stringify({ query: '{ __typename }' }));
      return;
    } catch (error) {
      if (tries > 300) throw new Error(`${server.name} does not answer`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** User and system time of a process so far, in microseconds. */
async function cpuOf({ process: { pid } }: Server): Promise<number> {
  const pids = [String(pid), ...(await readdir(`/proc/${pid}/task`))];
  const stat = await readFile(`/proc/${pids[0]}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

async function memoryOf({ process: { pid } }: Server): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

async function measure(server: Server, question: Case, id: string, seconds: number) {
  const variables = question.variables[server.kind] ?? question.variables['all'] ?? [];
  const requests = variables.map((values) => ({
    body: JSON.stringify({ query: question[server.kind]?.query ?? '', operationName: id, variables: values }),
  }));
  const before = await cpuOf(server);
  const headers = { 'content-type': 'application/json', ...server.headers };
  const connections = Number(options.connections);
  const result = await autocannon({
    url: server.url,
    method: 'POST',
    headers,
    connections,
    duration: seconds,
    requests,
  });
  if (result.non2xx || result.errors)
    throw new Error(`${id} ${server.name}: ${result.non2xx} not 2xx, ${result.errors} errors`);
  return {
    perSecond: result['2xx'] / result.duration,
    ...result.latency,
    cpu: ((await cpuOf(server)) - before) / result['2xx'],
  };
}

async function check(server: Server, question: Case, id: string): Promise<number> {
  const variables = (question.variables[server.kind] ?? question.variables['all'] ?? [])[0];
  const response = await post(
    server,
    JSON.stringify({ query: question[server.kind]?.query ?? '', operationName: id, variables }),
  );
  const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
  if (errors) throw new Error(`${id} ${server.name}: ${JSON.stringify(errors).slice(0, 600)}`);
  return question[server.kind]?.rows(data) ?? 0;
}

async function run(id: string, question: Case, servers: readonly Server[]): Promise<void> {
  const counts = await Promise.all(servers.map((server) => check(server, question, id)));
  if (new Set(counts).size > 1) throw new Error(`${id}: the answers differ: ${counts.join(', ')} rows`);
  const runs = new Map(servers.map((server) => [server, [] as Awaited<ReturnType<typeof measure>>[]]));
  for (const server of servers) await measure(server, question, id, 2);
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const server of round % 2 ? [...servers].reverse() : servers) {
      runs.get(server)?.push(await measure(server, question, id, Number(options.seconds)));
    }
  }
  for (const server of servers) {
    const mine = runs.get(server) ?? [];
    const ratios = servers
      .filter((other) => other !== server && other.kind !== 'ours')
      .map((other) => {
        const theirs = runs.get(other) ?? [];
        return `/${other.name} ${median(mine.map(({ perSecond }, i) => perSecond / (theirs[i]?.perSecond ?? 1))).toFixed(2)}`;
      });
    const rate = median(mine.map(({ perSecond }) => perSecond)).toFixed(0);
    const cpu = median(mine.map((one) => one.cpu)).toFixed(0);
    const latency = `p50 ${median(mine.map(({ p50 }) => p50))} p99 ${median(mine.map(({ p99 }) => p99))} ms`;
    const memory = (await memoryOf(server)).toFixed(0);
    console.log(
      `${id.padEnd(4)} ${server.name.padEnd(18)} ${rate.padStart(6)}/s  cpu ${cpu.padStart(5)} µs  ${latency}  ${memory} MB  ${ratios.join('  ')}`,
    );
  }
}

const profiling = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : [];
await setup();
const crm = await createTestCrm({ comparePaths: false });
const servers: Server[] = [];
try {
  const cluster = currentCluster();
  const sql = (await readFile(join(folder, 'dataset.sql'), 'utf8')).replaceAll(':opportunities', options.opportunities);
  const database = (await crm.crm.database.reader.value('select current_database()', [])) ?? '';
  const admin = urlOf(cluster, 'admin', database);
  await withClient(admin, async (client) => void (await client.query(sql.replace(/vacuum analyze;/, ''))));
  await withClient(admin, async (client) => void (await client.query('vacuum analyze')));
  const { orgUnits } = await crm.data<{ orgUnits: { nodes: { id: string }[] } }>(
    '{ orgUnits(where: { name: { eq: "Unit 0" } }) { nodes { id } } }',
  );
  const manager = await crm.createUser({ roles: ['core:sales-manager'], unitId: orgUnits.nodes[0]?.id ?? '' });
  const app = { DATABASE_URL: urlOf(cluster, 'app', database) };
  const claims = Buffer.from(JSON.stringify({ sub: 'bench' })).toString('base64url');
  const header = Buffer.from(JSON.stringify({ alg: 'HS256', typ: 'JWT' })).toString('base64url');
  const jwt = `${header}.${claims}.${createHmac('sha256', secret).update(`${header}.${claims}`).digest('base64url')}`;
  servers.push(
    start('limit', 'limit', 24001, ['limit-server.mjs', './reads/cases.mjs'], { DATABASE_URL: admin }),
    start('postgraphile', 'postgraphile', 24002, ['postgraphile-server.mjs'], { DATABASE_URL: admin }),
    {
      ...start('postgraphile-jwt', 'postgraphile', 24003, ['postgraphile-server.mjs'], {
        DATABASE_URL: admin,
        JWT_SECRET: secret,
      }),
      headers: { authorization: `Bearer ${jwt}` },
    },
    {
      ...start('ours', 'ours', 24004, [...profiling, 'reads/ours-server.mjs'], {
        ...app,
        GUANXI_SECRET: 'a secret of tests, which is long enough',
      }),
      headers: { authorization: `Bearer ${manager.accessToken}` },
    },
  );
  for (const server of servers) await ready(server);
  for (const [id, question] of Object.entries(cases)) {
    if (!options.only || options.only.split(',').includes(id)) await run(id, question, servers);
  }
} finally {
  // Ours ends in peace: it writes its profile then.
  await Promise.all(servers.map((server) => ended(server, server.kind === 'ours' ? 'SIGTERM' : 'SIGKILL')));
  await crm.stop();
  await teardown();
}
