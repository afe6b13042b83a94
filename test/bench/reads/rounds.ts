// One question to several servers, in turn.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ask, cpuOf, headersOf, type Kind, type Server } from './servers.ts';

interface Wording {
  readonly query?: string;
  readonly rows: (data: never) => number;
}

/** A question as each kind of server is asked it; not every kind is. */
export type Question = Readonly<Partial<Record<Kind, Wording>>> & {
  readonly variables: Readonly<Record<string, readonly object[]>>;
};

export interface Run {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of the server for each request. */
  readonly cpu: number;
}

export interface RoundOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

interface Load {
  readonly non2xx: number;
  readonly errors: number;
  readonly duration: number;
  readonly '2xx': number;
  readonly latency: { readonly p50: number; readonly p99: number };
}

/** A connection of autocannon, and what it sends in turn, again and again. */
interface Client {
  readonly requestIterator: { requests: readonly object[] };
}

const require = createRequire(join(import.meta.dirname, '../package.json'));
const autocannon = require('autocannon') as (options: object) => Promise<Load>;

/** Seconds after which V8 has compiled what runs often: of a small question, that takes 30,000 requests. */
const warmSeconds = 15;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2;
}

function bodiesOf(id: string, question: Question, kind: Kind): object[] {
  const variables = question.variables[kind] ?? question.variables['all'] ?? [];
  return variables.map((values) => ({ query: question[kind]?.query ?? '', operationName: id, variables: values }));
}

/** How many requests a connection draws before it begins again. */
const drawn = 2_000;

/**
 * Lets every connection ask in an order of its own, drawn from all requests, the same in each run. autocannon sends one
 * list over all connections: they then ask the same at the same time, which flatters a server that answers identical
 * questions once.
 */
function ordersOfTheirOwn(): (client: Client) => void {
  let state = 20_261_123;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return ({ requestIterator }) => {
    const { requests } = requestIterator;
    requestIterator.requests = Array.from({ length: drawn }, () => requests[next(requests.length)] ?? {});
  };
}

async function measure(server: Server, bodies: readonly object[], connections: number, seconds: number): Promise<Run> {
  const requests = bodies.map((body) => ({ body: JSON.stringify(body) }));
  const before = await cpuOf(server);
  const load = {
    url: server.url,
    method: 'POST',
    headers: headersOf(server),
    connections,
    requests,
    setupClient: ordersOfTheirOwn(),
    duration: seconds,
  };
  const { non2xx, errors, duration, '2xx': good, latency } = await autocannon(load);
  if (non2xx || errors) throw new Error(`${server.name}: ${non2xx} not 2xx, ${errors} errors`);
  return {
    perSecond: good / duration,
    p50: latency.p50,
    p99: latency.p99,
    cpu: ((await cpuOf(server)) - before) / good,
  };
}

/** Rounds A B C, C B A. @throws Error where the servers answer with different numbers of rows */
export async function inTurn(
  id: string,
  question: Question,
  servers: readonly Server[],
  { rounds, seconds, connections }: RoundOptions,
): Promise<ReadonlyMap<Server, readonly Run[]>> {
  const asked = servers.filter(({ kind }) => question[kind]);
  const bodies = new Map(asked.map((server) => [server, bodiesOf(id, question, server.kind)]));
  const counts: number[] = [];
  for (const server of asked) {
    const data = await ask<never>(server, bodies.get(server)?.[0] as { query: string });
    counts.push(question[server.kind]?.rows(data) ?? 0);
  }
  if (new Set(counts).size > 1) throw new Error(`${id}: the answers differ: ${counts.join(', ')} rows`);
  const runs = new Map<Server, Run[]>(asked.map((server) => [server, []]));
  for (const server of asked) await measure(server, bodies.get(server) ?? [], connections, warmSeconds);
  for (let round = 0; round < rounds; round++) {
    for (const server of round % 2 ? [...asked].reverse() : asked) {
      runs.get(server)?.push(await measure(server, bodies.get(server) ?? [], connections, seconds));
    }
  }
  return runs;
}

/** Milliseconds of one request at a time, the median; the servers in turn, a few requests each. */
export async function oneAtATime(
  id: string,
  question: Question,
  servers: readonly Server[],
  rounds: number,
): Promise<ReadonlyMap<Server, number>> {
  const times = new Map<Server, number[]>(servers.map((server) => [server, []]));
  for (let round = -1; round < rounds; round++) {
    for (const server of servers) {
      for (const body of bodiesOf(id, question, server.kind)) {
        const begin = performance.now();
        await ask(server, body as { query: string });
        // The first round is for plans and statements that are not there yet.
        if (round >= 0) times.get(server)?.push(performance.now() - begin);
      }
    }
  }
  return new Map([...times].map(([server, values]) => [server, median(values)]));
}

/** How many times as many requests a second, by rounds. */
export function rateAgainst(mine: readonly Run[], theirs: readonly Run[]): number {
  return median(mine.map(({ perSecond }, round) => perSecond / (theirs[round]?.perSecond ?? NaN)));
}

export function printRuns(id: string, runs: ReadonlyMap<Server, readonly Run[]>): void {
  for (const [{ name }, mine] of runs) {
    const ratios = [...runs]
      .filter(([other]) => other.name !== name && other.kind !== 'ours')
      .map(([other, theirs]) => `/${other.name} ${rateAgainst(mine, theirs).toFixed(2)}`);
    const of = (pick: (run: Run) => number): string => median(mine.map(pick)).toFixed(0);
    console.log(
      `${id.padEnd(4)} ${name.padEnd(18)} ${of((run) => run.perSecond).padStart(6)}/s  cpu ` +
        `${of((run) => run.cpu).padStart(5)} µs  p50 ${of((run) => run.p50)} p99 ${of((run) => run.p99)} ms  ${ratios.join('  ')}`,
    );
  }
}
