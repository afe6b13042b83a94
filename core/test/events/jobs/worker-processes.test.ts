import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemPrincipal } from '../../../src/access/index.ts';
import { withClient } from '../../../src/database/index.ts';
import { quickest } from '../../testing/quickest.ts';
import { stepsPlugin } from './steps-plugin.ts';

const loader = fileURLToPath(new URL('../../../bin/development-loader.js', import.meta.url));
const script = fileURLToPath(new URL('worker-process.ts', import.meta.url));

let crm: TestCrm;
const workers: ChildProcess[] = [];

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [stepsPlugin()], http: true, comparePaths: false });
});
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await crm.stop();
});

async function startWorker(): Promise<ChildProcess> {
  const { databaseUrl, ownerDatabaseUrl, dataFolder } = crm.crm.config;
  const worker = spawn(process.execPath, ['--conditions=source', '--import', loader, script], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATABASE_URL: databaseUrl ?? '',
      OWNER_URL: ownerDatabaseUrl ?? '',
      DATA_FOLDER: dataFolder,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  workers.push(worker);
  if (worker.stdout) await once(worker.stdout, 'data');
  return worker;
}

interface JobRow {
  status: string;
  progress: number;
  attempts: number;
  result: string | null;
}

async function look(id: string): Promise<JobRow> {
  const { job } = await crm.data<{ job: JobRow }>(
    'query ($id: ID!) { job(id: $id) { status progress attempts result } }',
    {
      variables: { id },
    },
  );
  return job;
}

/** Waits until the job is as wanted, far longer than it takes; gives it and how long that took. */
async function until(id: string, wanted: (job: JobRow) => boolean, seconds = 60): Promise<JobRow & { ms: number }> {
  const began = performance.now();
  for (;;) {
    const job = await look(id);
    const ms = performance.now() - began;
    if (wanted(job)) return { ...job, ms };
    if (['DEAD', 'FAILED'].includes(job.status)) throw new Error(JSON.stringify(job));
    if (ms > seconds * 1_000) throw new Error(`Still ${JSON.stringify(job)} after ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function enqueue(job: string, payload: object): Promise<string> {
  const principal = await crm.crm.identity.principalOf(crm.administrator.accessToken);
  return crm.crm.write.jobs({ principal: principal ?? systemPrincipal, language: 'en' }).enqueue(job, payload);
}

async function cancel(id: string): Promise<void> {
  const { cancelJob } = await crm.data<{ cancelJob: { errors: unknown[] } }>(
    'mutation ($id: ID!) { cancelJob(id: $id) { errors { code } } }',
    { variables: { id } },
  );
  expect(cancelJob.errors).toEqual([]);
}

async function namesOf(prefix: string): Promise<string[]> {
  const document = `query ($prefix: String!) {
    accounts(first: 200, where: { name: { startsWith: $prefix } }, orderBy: [{ createdAt: ASC }]) { nodes { name } } }`;
  const { accounts } = await crm.data<{ accounts: { nodes: { name: string }[] } }>(document, { variables: { prefix } });
  return accounts.nodes.map(({ name }) => name);
}

/** An import of so many accounts; gives its job. */
async function startImport(rows: number): Promise<string> {
  const mapping = `{ entity: Account, externalId: 'k:{No}', batch: 50, fields: { name: { column: Name } } }`;
  const { createDataImport } = await crm.data<{ createDataImport: { dataImport: { id: string } } }>(
    'mutation ($mapping: String!) { createDataImport(input: { name: "k", mapping: $mapping }) { dataImport { id } } }',
    { variables: { mapping } },
  );
  const { id } = createDataImport.dataImport;
  const lines = Array.from({ length: rows }, (_, row) => `${row},imported ${row}`);
  await fetch(`${crm.url}/files?subjectId=${id}&fileName=k.csv`, {
    method: 'POST',
    headers: { authorization: `Bearer ${crm.administrator.accessToken}` },
    body: ['No,Name', ...lines].join('\n'),
  });
  const started = await crm.data<{ startImport: { job: { id: string } } }>(
    'mutation ($id: ID!) { startImport(id: $id) { job { id } errors { message } } }',
    { variables: { id } },
  );
  return started.startImport.job.id;
}

const all = (name: string, steps: number): string[] => Array.from({ length: steps }, (_, step) => `${name} ${step}`);

describe('processes that run jobs', () => {
  it('take over at once what a killed one had in hand, and do nothing twice', async () => {
    const first = await startWorker();
    const id = await enqueue('steps:walk', { name: 'killed', steps: 40, ms: 30 });
    const next = await enqueue('steps:walk', { name: 'queued', steps: 1, ms: 0 });
    await until(id, ({ progress }) => progress >= 5);
    expect((await look(next)).status).toBe('WAITING'); // one queue: one after the other
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect((await look(id)).status).toBe('RUNNING');
    const second = await startWorker();
    const done = await until(id, ({ status }) => status === 'DONE');
    expect(done).toMatchObject({ progress: 40, attempts: 1, result: String(second.pid) });
    expect(await namesOf('killed')).toEqual(all('killed', 40));
    await until(next, ({ status }) => status === 'DONE'); // the dead one held the queue as well
    second.kill('SIGKILL');
    await once(second, 'exit');
  });

  it('hand over what runs when they stop, without a used attempt, and within seconds when they are killed', async () => {
    const first = await startWorker();
    const id = await enqueue('steps:walk', { name: 'stopped', steps: 2_000, ms: 50 });
    await until(id, ({ progress }) => progress >= 3);
    const second = await startWorker();
    first.kill('SIGTERM');
    const [code] = (await once(first, 'exit')) as [number | null];
    expect(code).toBe(0);
    const { progress } = await look(id);
    expect(progress).toBeLessThan(2_000);
    await until(id, (job) => job.progress > progress && job.attempts === 1);
    const third = await startWorker();
    second.kill('SIGKILL');
    let last = third;
    const takenOver = async (): Promise<number> => {
      const { progress: killedAt } = await look(id);
      const { ms } = await until(id, (job) => job.progress > killedAt + 1);
      return ms;
    };
    const killedAgain = async (): Promise<number> => {
      const next = await startWorker();
      last.kill('SIGKILL');
      last = next;
      return takenOver();
    };
    const took = await takenOver();
    expect(took < 5_000 ? took : await quickest(5_000, killedAgain)).toBeLessThan(5_000);
    await cancel(id); // the next one of the queue would wait for it
    await until(id, ({ status }) => status === 'CANCELLED');
    last.kill('SIGKILL');
    await once(last, 'exit');
  });

  it('import every row once, however often they are killed', async () => {
    const rows = 1_500;
    // Each batch of fifty takes its time, so that there is something left whenever a kill comes.
    const { ownerUrl } = await crm.crm.connect();
    const pace = (milliseconds: number): Promise<void> =>
      withClient(ownerUrl, async (client) => {
        await client.query(`create or replace function pace() returns trigger language plpgsql as
          $$ begin perform pg_sleep(${milliseconds / 1000}); return null; end $$`);
      });
    await pace(150);
    await withClient(ownerUrl, (client) =>
      client.query('create trigger paced after insert on account for each statement execute function pace()'),
    );
    const id = await startImport(rows);
    for (let kills = 1; kills <= 2; kills += 1) {
      const worker = await startWorker();
      await until(id, ({ progress }) => progress >= kills * 200);
      worker.kill('SIGKILL');
      await once(worker, 'exit');
    }
    const { progress } = await look(id);
    expect(progress).toBeLessThan(rows);
    await pace(0);
    const last = await startWorker();
    const done = await until(id, ({ status }) => status === 'DONE', 60);
    expect(JSON.parse(done.result ?? '')).toMatchObject({ rows, created: rows, updated: 0, unchanged: 0, failed: 0 });
    const { reader } = crm.crm.database;
    const count = (what: string): Promise<string | null> => reader.value(`select count(*) ${what}`, []);
    expect(await count(`from account where external_id like 'k:%'`)).toBe(String(rows));
    expect(await count(`from audit_entry where source = 'JOB' and changes like '%"k:%'`)).toBe(String(rows));
    expect(await count('from (select distinct subject_id from job_change) changed')).toBe(String(rows));
    expect(await count('from job_change')).toBe(String(rows));
    last.kill('SIGKILL');
    await once(last, 'exit');
  });

  it('cancel what runs', async () => {
    const worker = await startWorker();
    let tries = 0;
    const cancelled = async (): Promise<number> => {
      const name = `cancelled ${(tries += 1)}:`;
      const id = await enqueue('steps:walk', { name, steps: 4_000, ms: 20 });
      await until(id, ({ progress }) => progress >= 3);
      await cancel(id);
      const { progress, ms } = await until(id, ({ status }) => status === 'CANCELLED');
      expect(await namesOf(name)).toEqual(all(name, progress).slice(0, 200));
      return ms;
    };
    expect(await quickest(4_000, cancelled)).toBeLessThan(4_000);
    worker.kill('SIGKILL');
    await once(worker, 'exit');
  });
});
