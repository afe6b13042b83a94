import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../../core/src/database/embedded/index.ts';
import type { Defect } from './defects.ts';
import { findingsOf, startValue, type Findings } from './findings.ts';
import { GraphqlClient } from './graphql-client.ts';
import { Journal } from './journal.ts';
import { SupervisedServer } from './supervised-server.ts';
import { keepWriting, patienceMs, writers, type Tallies } from './writers.ts';

export interface CrashRun {
  /** How often something is killed: the server and PostgreSQL in turn. */
  readonly kills: number;
  readonly defect?: Defect | null;
  readonly onKill?: (kill: number, recoveredMs: number) => void;
}

export interface CrashReport {
  readonly findings: Findings;
  readonly acknowledged: number;
  /** From each kill to the next acknowledgement, in milliseconds. */
  readonly recoveries: readonly number[];
}

/** How long the writers work in peace between two kills: at random, so that kills fall everywhere. */
const peaceMs = (): number => 300 + Math.random() * 1200;

/** Twelve writers, a server and a PostgreSQL that are killed in turn; then everything is looked at. */
export async function runCrashes({ kills, defect = null, onKill }: CrashRun): Promise<CrashReport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'guanxi-crash-'));
  const dataFolder = path.join(folder, 'data');
  const server = await SupervisedServer.start(dataFolder, defect);
  try {
    const client = new GraphqlClient(server.url);
    const tallies = await makeTallies(client);
    const journal = new Journal(path.join(folder, 'acknowledged.jsonl'));
    const stopping = new AbortController();
    const progress = new Progress();
    const setting = { client, journal, tallies, stopping: stopping.signal, onAcknowledged: () => progress.step() };
    const stuck: string[] = [];
    const gaveUp = (error: Error): void => void stuck.push(error.message);
    const writing = Promise.all(writers.map((attempt) => keepWriting(attempt, setting).catch(gaveUp)));
    const recoveries: number[] = [];
    for (let kill = 1; kill <= kills; kill += 1) {
      await Promise.race([sleep(peaceMs()), writing]);
      const began = performance.now();
      if (kill % 2 === 1) server.killServer();
      else server.killPostgres();
      await Promise.race([progress.next(), writing]);
      recoveries.push(performance.now() - began);
      onKill?.(kill, performance.now() - began);
    }
    stopping.abort();
    await writing;
    const deaths = server.endedByItself > 0 ? [`The server ended ${server.endedByItself} times by itself`] : [];
    const found = await findingsIn(dataFolder, journal, tallies);
    return { findings: [...deaths, ...stuck, ...found], acknowledged: journal.entries().length, recoveries };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Waits for acknowledgements. */
class Progress {
  #steps = 0;

  step(): void {
    this.#steps += 1;
  }

  /** The next one that is not an answer from before the kill: those are through within some milliseconds. */
  async next(): Promise<void> {
    await sleep(50);
    const before = this.#steps;
    const deadline = Date.now() + patienceMs;
    while (this.#steps === before) {
      if (Date.now() > deadline) throw new Error(`Nothing was acknowledged within ${patienceMs} ms after a kill`);
      await sleep(5);
    }
  }
}

async function makeTallies(client: GraphqlClient): Promise<Tallies> {
  const names = ['counter-0', 'counter-1', 'counter-2', 'fund-0', 'fund-1', 'fund-2', 'fund-3'];
  const make = 'mutation ($input: [CreateCrashTallyInput!]!) { createCrashTallies(input: $input) { errors { code } } }';
  await client.data(make, { input: names.map((externalId) => ({ externalId, value: startValue })) });
  const list = '{ crashTallies(orderBy: [{ externalId: ASC }]) { nodes { id } } }';
  for (;;) {
    const { crashTallies } = await client.data<{ crashTallies: { nodes: readonly { id: string }[] } }>(list);
    const [first = '', second = '', shared = '', ...funds] = crashTallies.nodes.map(({ id }) => id);
    // A server with a defect may answer before they are there.
    if (crashTallies.nodes.length === names.length) return { own: [first, second], shared, funds };
    await sleep(50);
  }
}

async function findingsIn(dataFolder: string, journal: Journal, tallies: Tallies): Promise<Findings> {
  const postgres = await startEmbeddedPostgres({ dataFolder, role: 'command' });
  try {
    return await findingsOf({ journal, tallies, url: postgres.adminUrl('guanxi') });
  } finally {
    await postgres.release();
  }
}
