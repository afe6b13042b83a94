// The read bench, see ../README.md: asks every server the same questions in turn, prints the goals of the read engine
// with what was found, and ends with 1 where one is missed.
//   node --import ./core/bin/development-loader.js test/bench/reads/bench.ts [--rounds 5] [--only Q1,Q2] …
import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { parseArgs } from 'node:util';
import { setup, teardown } from '../../../core/src/testing/global-setup.ts';
import { withClient } from '../../../core/src/database/index.ts';
import type { Plugin } from '../../../core/src/sdk/index.ts';
import { makeData, tokenSecret, type BenchData } from './data.ts';
import { firstExecution, manyOperations, memoryUsed } from './new-operations.ts';
import { inTurn, median, oneAtATime, printRuns, rateAgainst, type Question, type Run } from './rounds.ts';
import { end, settled, start, type Kind, type Server } from './servers.ts';
import { printVerdicts, type Verdict } from './verdicts.ts';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '16' },
    /** Rows of the large database, for Q5 and for Q2 at ten times the rows; 0: without. */
    large: { type: 'string', default: '1000000' },
    /** Different operations of the test of memory; 0: without. */
    operations: { type: 'string', default: '5000' },
    only: { type: 'string' },
    /** Folder for a CPU profile of our server. */
    profile: { type: 'string' },
  },
});
const pace = {
  rounds: Number(options.rounds),
  seconds: Number(options.seconds),
  connections: Number(options.connections),
};
const isWanted = (id: string): boolean => !options.only || options.only.split(',').includes(id);

// Plain JavaScript, as servers read it too.
const load = (file: string): Promise<unknown> => import(new URL(file, import.meta.url).href);
const { cases } = (await load('cases.mjs')) as { cases: Readonly<Record<string, Question>> };
const { benchPlugin } = (await load('bench-plugin.mjs')) as { benchPlugin: () => Plugin };

const jwtSecret = 'the secret of a bench, long enough to be one';

function signedJwt(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const content = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'bench' })}`;
  return `${content}.${createHmac('sha256', jwtSecret).update(content).digest('base64url')}`;
}

const running: Server[] = [];

async function started(name: string, kind: Kind, data: BenchData): Promise<Server> {
  const port = 24001 + running.length;
  const database = kind === 'ours' ? data.appUrl(name) : data.adminUrl(name);
  const secrets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ours: { GUANXI_SECRET: tokenSecret },
    'postgraphile-jwt': { JWT_SECRET: jwtSecret },
  };
  const bearer = kind === 'ours' ? data.token : name === 'postgraphile-jwt' ? signedJwt : null;
  const profiling = kind === 'ours' && options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : [];
  const commands: Readonly<Record<Kind, readonly string[]>> = {
    limit: ['limit-server.mjs', './reads/cases.mjs'],
    postgraphile: ['postgraphile-server.mjs'],
    // As `guanxi start` runs it.
    ours: ['--max-semi-space-size=16', '--no-allocation-site-pretenuring', ...profiling, 'reads/ours-server.mjs'],
  };
  const server = await start({
    ...{ name, kind, port, command: commands[kind] },
    environment: { DATABASE_URL: database, ...(secrets[kind] ?? secrets[name]) },
    ...(bearer && { headers: () => ({ authorization: `Bearer ${bearer()}` }) }),
  });
  running.push(server);
  if (kind === 'ours') await settled(server);
  return server;
}

/** PostgreSQL and the load on core 1, the servers on core 0: none takes the time of another. */
async function pin(data: BenchData): Promise<void> {
  const pid = await withClient(data.adminUrl('bench'), async (client) => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    return execFileSync('ps', ['-o', 'ppid=', '-p', String(rows[0]?.pid)], { encoding: 'utf8' }).trim();
  });
  for (const one of [pid, String(process.pid)]) execFileSync('taskset', ['-a', '-cp', '1', one], { stdio: 'ignore' });
}

const rateGoals = {
  Q1: { limit: 0.6, postgraphile: 2.4, 'postgraphile-jwt': 3.5 },
  Q2: { limit: 0.85, postgraphile: 2, 'postgraphile-jwt': 3 },
  Q3: { limit: 0.8, postgraphile: 1.6, 'postgraphile-jwt': 2 },
  Q2C: { limit: 0.55, postgraphile: 1.3, 'postgraphile-jwt': 2 },
  Q5: { limit: 0.8 },
} as const;
/** Microseconds over the limit's; where there is none, twice the limit's. */
const cpuOver: Readonly<Record<string, number | null>> = { Q1: 50, Q2: null, Q3: null };

function verdictsOf(id: string, runs: ReadonlyMap<Server, readonly Run[]>): Verdict[] {
  const of = (kind: string): readonly Run[] => [...runs].find(([{ name }]) => name.startsWith(kind))?.[1] ?? [];
  const ours = of('ours');
  const goals = Object.entries(rateGoals[id as keyof typeof rateGoals] ?? {});
  const rates = goals.map(([peer, goal]): Verdict => {
    const theirs =
      [...runs].find(([{ name, kind }]) => name === peer || (peer === 'limit' && kind === 'limit'))?.[1] ?? [];
    return { what: `${id}: rate against ${peer}`, figure: rateAgainst(ours, theirs), goal, is: 'at least' };
  });
  if (!(id in cpuOver)) return rates;
  const limit = median(of('limit').map(({ cpu }) => cpu));
  const over = cpuOver[id] ?? limit;
  const figure = median(ours.map(({ cpu }) => cpu));
  const what = `${id}: server CPU per request`;
  return [...rates, { what, unit: 'µs', figure, goal: limit + over, is: 'at most' }];
}

async function asked(id: string, servers: readonly Server[]): Promise<Verdict[]> {
  const question = cases[id];
  if (!question || !isWanted(id)) return [];
  const runs = await inTurn(id, question, servers, pace);
  printRuns(id, runs);
  return verdictsOf(id, runs);
}

/** First executions, and memory: after the run, and with many different operations. */
async function aboutOperations(ours: Server, peer: Server, data: BenchData): Promise<Verdict[]> {
  const admin = data.adminUrl('bench');
  const after = await memoryUsed(ours, admin);
  const first = await firstExecution(ours);
  const verdicts: Verdict[] = [
    { what: 'Memory after the run', unit: 'MB', figure: after.server, goal: 250, is: 'at most' },
    { what: 'First execution over the warm one', unit: 'ms', figure: first, goal: 15, is: 'at most' },
  ];
  const count = Number(options.operations);
  if (count === 0) return verdicts;
  for (const server of [ours, peer]) await manyOperations(server, count);
  const [mine, theirs] = [await memoryUsed(ours, admin), await memoryUsed(peer, admin)];
  const with_ = `with ${count} different operations`;
  return [
    ...verdicts,
    { what: `Memory ${with_}`, unit: 'MB', figure: mine.server, goal: theirs.server, is: 'at most' },
    { what: `PostgreSQL's sessions ${with_}`, unit: 'MB', figure: mine.sessions, goal: theirs.sessions, is: 'at most' },
  ];
}

/** Filters by a slot, and what ten times the rows cost. */
async function aboutManyRows(small: Server): Promise<Verdict[]> {
  const rows = Number(options.large);
  if (rows === 0 || !(isWanted('Q5') || isWanted('Q2'))) return [];
  const data = await makeData(rows, [benchPlugin()]);
  dropped.push(data.drop);
  const limit = await started('limit-large', 'limit', data);
  const ours = await started('ours-large', 'ours', data);
  const verdicts = await asked('Q5', [limit, ours]);
  if (!isWanted('Q2')) return verdicts;
  const times = await oneAtATime('Q2', cases['Q2'] as Question, [small, ours], 5 * pace.rounds);
  const [few = NaN, many = NaN] = [times.get(small), times.get(ours)];
  console.log(`Q2   one at a time: ${few.toFixed(2)} ms over 100,000 rows, ${many.toFixed(2)} ms over ${rows}`);
  return [...verdicts, { what: 'Q2: time at ten times the rows', figure: many / few, goal: 1.2, is: 'at most' }];
}

const dropped: (() => Promise<void>)[] = [];
await setup();
try {
  const data = await makeData(100_000, [benchPlugin()]);
  dropped.push(data.drop);
  await pin(data);
  const limit = await started('limit', 'limit', data);
  const peer = await started('postgraphile', 'postgraphile', data);
  const secured = await started('postgraphile-jwt', 'postgraphile', data);
  const ours = await started('ours', 'ours', data);
  const verdicts: Verdict[] = [];
  // Q4 has no goal of its own here: the limit runs every statement, we share those that are wanted at the same time.
  for (const id of ['Q1', 'Q2', 'Q3', 'Q2C', 'Q4']) verdicts.push(...(await asked(id, [limit, peer, secured, ours])));
  verdicts.push(...(await aboutOperations(ours, peer, data)), ...(await aboutManyRows(ours)));
  process.exitCode = printVerdicts(verdicts) > 0 ? 1 : 0;
} finally {
  await Promise.all(running.map(end));
  for (const drop of dropped) await drop();
  await teardown();
}
