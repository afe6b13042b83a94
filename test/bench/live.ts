// How long it takes from the commit to a subscriber, and what 1,000 subscribers of the same cost beside one.
//   node --import ./core/bin/development-loader.js test/bench/live.ts [subscribers] [events]
// Clients and server share one process: CPU time is of both. Statements are those that read records for subscriptions.
// Ends with 1 where a batch of events costs more than one statement, whatever the number of subscribers.
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { setup, teardown } from '../../core/src/testing/global-setup.ts';

const subscribers = Number(process.argv[2] ?? 1_000);
const events = Number(process.argv[3] ?? 100);
const perSocket = 50;
const query =
  'subscription { accountChanged { eventId kind id version record { name version owner { displayName } } } }';

interface Run {
  readonly name: string;
  readonly latencies: readonly number[];
  readonly allTold: readonly number[];
  readonly cpuMs: number;
  readonly statements: number;
}

const quantile = (values: readonly number[], part: number): string =>
  ([...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0).toFixed(1);

function clientOf(crm: TestCrm): Client {
  return createClient({
    url: `${crm.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: false,
    connectionParams: { authorization: `Bearer ${crm.administrator.accessToken}` },
  });
}

/** Statements that read the records of subscriptions, from now on. */
function countStatements(crm: TestCrm): () => number {
  const { read } = crm.crm;
  const run = read.run.bind(read);
  let count = 0;
  read.run = (compiled, values, options) => {
    if (values.changes) count += 1;
    return run(compiled, values, options);
  };
  return () => count;
}

async function measure(crm: TestCrm, name: string, count: number, statements: () => number): Promise<Run> {
  const clients = Array.from({ length: Math.ceil(count / perSocket) }, () => clientOf(crm));
  let told = 0;
  let firstTold = 0;
  let wake = (): void => {};
  for (let index = 0; index < count; index += 1) {
    clients[Math.floor(index / perSocket)]?.subscribe(
      { query },
      {
        next: () => {
          if (told === 0) firstTold = performance.now();
          told += 1;
          if (told === count) wake();
        },
        error: (error) => console.error(error),
        complete: () => {},
      },
    );
  }
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  let committed = 0;
  crm.crm.database.onCommit(() => (committed = performance.now()));
  const latencies: number[] = [];
  const allTold: number[] = [];
  const before = statements();
  const cpu = process.cpuUsage();
  for (let event = 0; event < events; event += 1) {
    told = 0;
    const done = new Promise<void>((resolve) => (wake = resolve));
    await crm.data(`mutation { createAccount(input: { name: "Live ${event}" }) { errors { message } } }`);
    const at = committed;
    await done;
    latencies.push(firstTold - at);
    allTold.push(performance.now() - at);
  }
  const { user, system } = process.cpuUsage(cpu);
  for (const client of clients) await client.dispose();
  return { name, latencies, allTold, cpuMs: (user + system) / 1_000 / events, statements: statements() - before };
}

await setup();
const options = { limits: { sockets: 1_000, socketOperations: perSocket + 5 } };
const crm = await createTestCrm({ comparePaths: false, http: true, options });
try {
  const statements = countStatements(crm);
  await measure(crm, 'warm up', 1, statements);
  const runs: Run[] = [];
  for (const count of [1, subscribers, subscribers, 1]) {
    runs.push(await measure(crm, `${count} subscriber${count === 1 ? '' : 's'}`, count, statements));
  }
  for (const { name, latencies, allTold, cpuMs, statements: ran } of runs) {
    console.log(
      `${name.padEnd(18)} commit to first: p50 ${quantile(latencies, 0.5)} p95 ${quantile(latencies, 0.95)} ms; ` +
        `to all: p50 ${quantile(allTold, 0.5)} ms; CPU ${cpuMs.toFixed(1)} ms an event; ` +
        `${ran} statements for ${events} events`,
    );
  }
  const most = Math.max(...runs.map((run) => run.statements));
  console.log(most <= events ? 'one statement for each event, whoever listens' : `${most} statements: too many`);
  process.exitCode = most <= events ? 0 : 1;
} finally {
  await crm.stop();
  await teardown();
}
