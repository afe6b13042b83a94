import { Account, JobRefused } from '@guanxi/core';
import { createTestCrm, type TestCrm, type TestUser } from '@guanxi/core/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WORKER_REVISION } from '../../../src/database/migrations/worker-schema.ts';
import { backOffSeconds } from '../../../src/events/jobs/index.ts';
import { courier } from './courier-plugin.ts';

const post = courier();
const quiet = { logLevel: 'silent' } as const; // jobs fail on purpose
let crm: TestCrm;
let clerk: TestUser;
let other: TestUser;

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [post.plugin], options: quiet });
  clerk = await crm.createUser({ roles: ['core:sales-representative'] });
  other = await crm.createUser({ roles: ['core:sales-representative'] });
});
afterAll(() => crm.stop());
beforeEach(() => {
  post.runs.length = 0;
  post.task = () => Promise.resolve(undefined);
});

interface JobRow {
  id: string;
  job: string;
  status: string;
  progress: number;
  total: number | null;
  attempts: number;
  lastError: string | null;
  result: string | null;
  runAt: string;
  finishedAt: string | null;
  startedBy: { id: string } | null;
}

const fields = 'id job status progress total attempts lastError result runAt finishedAt startedBy { id }';

interface Sending {
  job?: string;
  as?: TestUser;
  key?: string;
  runAt?: string;
}

async function send(text: string, { job = 'courier:deliver', as = clerk, ...options }: Sending = {}): Promise<string> {
  const document = `mutation ($text: String!, $job: String!, $key: String, $runAt: String) {
    courierSend(text: $text, job: $job, key: $key, runAt: $runAt) }`;
  const { courierSend } = await crm.data<{ courierSend: string }>(document, {
    variables: { text, job, ...options },
    as,
  });
  return courierSend;
}

async function jobOf(id: string, as?: TestUser): Promise<JobRow | null> {
  const { job } = await crm.data<{ job: JobRow | null }>(`query ($id: ID!) { job(id: $id) { ${fields} } }`, {
    variables: { id },
    ...(as && { as }),
  });
  return job;
}

async function change(
  verb: 'cancelJob' | 'retryJob',
  id: string,
  as?: TestUser,
): Promise<{ status: string | undefined; codes: string[] }> {
  const document = `mutation ($id: ID!) { ${verb}(id: $id) { job { status } errors { code } } }`;
  const data = await crm.data<Record<string, { job: { status: string } | null; errors: { code: string }[] }>>(
    document,
    {
      variables: { id },
      ...(as && { as }),
    },
  );
  const answer = data[verb];
  return { status: answer?.job?.status, codes: answer?.errors.map(({ code }) => code) ?? [] };
}

describe('a job', () => {
  it('runs once it is committed, under the rights of whoever enqueued it', async () => {
    post.task = async (_, { principal, write, read, save }) => {
      const { id } = await write.create(Account, { name: 'written by a job' });
      await save({ half: true }, { done: 1, total: 2 });
      const seen = await read.one(Account, id ?? '', { name: true, owner: { id: true } });
      return { who: principal.displayName, seen };
    };
    const id = await send('first');
    expect(await jobOf(id)).toMatchObject({ job: 'courier:deliver', status: 'WAITING', attempts: 0 });
    await crm.crm.runDueJobs();
    const done = await jobOf(id);
    expect(done).toMatchObject({ status: 'DONE', progress: 2, total: 2, attempts: 1, lastError: null });
    expect(JSON.parse(done?.result ?? 'null')).toMatchObject({
      seen: { name: 'written by a job', owner: { id: clerk.id } },
    });
    expect(done?.startedBy?.id).toBe(clerk.id);
    const { auditEntries } = await crm.data<{
      auditEntries: { nodes: { source: string; createdBy: { id: string } }[] };
    }>(
      `{ auditEntries(first: 1, orderBy: [{ createdAt: DESC }], where: { action: { eq: CREATE } }) {
        nodes { source createdBy { id } } } }`,
    );
    expect(auditEntries.nodes).toEqual([{ source: 'JOB', createdBy: { id: clerk.id } }]);
  });

  it('of a hook belongs to the write: one that is refused leaves none', async () => {
    const create = 'mutation ($name: String!) { createAccount(input: { name: $name }) { errors { code } } }';
    await crm.data(create, { variables: { name: 'hooked Acme' } });
    await crm.data(create, { variables: { name: 'hooked, and far too long'.padEnd(1_000, '.') } });
    await crm.crm.runDueJobs();
    expect(post.runs).toEqual(['new hooked Acme']);
  });

  it('of a transaction that is rolled back never was', async () => {
    await crm.data('mutation { courierRegret }');
    await crm.crm.runDueJobs();
    expect(post.runs).toEqual([]);
  });

  it('is refused with an unknown name or a payload that it does not take', async () => {
    const document = 'mutation ($text: String!, $job: String!) { courierSend(text: $text, job: $job) }';
    const unknown = await crm.execute(document, { variables: { text: 'x', job: 'courier:nothing' } });
    expect(unknown.errors?.[0]?.message).toContain('There is no job "courier:nothing"');
    const wrong = await crm.execute(document, { variables: { text: 'x'.repeat(2_000), job: 'courier:deliver' } });
    expect(wrong.errors?.[0]?.message).toContain('payload.text');
  });

  it('never runs for somebody who is inactive by then', async () => {
    const leaver = await crm.createUser({ roles: ['core:sales-representative'] });
    const id = await send('too late', { as: leaver });
    await crm.data('mutation ($id: ID!) { updateUser(id: $id, input: { active: false }) { errors { code } } }', {
      variables: { id: leaver.id },
    });
    await crm.crm.runDueJobs();
    expect(post.runs).toEqual([]);
    expect(await jobOf(id)).toMatchObject({ status: 'DEAD', attempts: 1 });
  });
});

describe('a job with a key', () => {
  it('is one job while it waits: the last payload and time count', async () => {
    const later = new Date(Date.now() + 3_600_000).toISOString();
    const first = await send('old', { key: 'same', runAt: later });
    const second = await send('new', { key: 'same' });
    expect(second).toBe(first);
    await crm.crm.runDueJobs();
    expect(post.runs).toEqual(['new']);
    expect(await send('again', { key: 'same' })).not.toBe(first);
    await crm.crm.runDueJobs();
    expect(post.runs).toEqual(['new', 'again']);
  });

  it('is one job however many enqueue it at once', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, (_, index) => send(`race ${index}`, { key: 'race' })));
    expect(new Set(ids).size).toBe(1);
    await crm.crm.runDueJobs();
    expect(post.runs).toHaveLength(1);
  });
});

describe('a job that fails', () => {
  it('is tried again later and later, and is dead after its last attempt', async () => {
    post.task = () => Promise.reject(new Error('secret of somebody'));
    await crm.clock.set(new Date());
    const id = await send('fails', { job: 'courier:twice' });
    await crm.crm.runDueJobs();
    const failed = await jobOf(id);
    expect(failed).toMatchObject({ status: 'FAILED', attempts: 1, finishedAt: null });
    expect(failed?.lastError).toContain('Internal error');
    expect(failed?.lastError).not.toContain('secret');
    const seconds = (Date.parse(failed?.runAt ?? '') - crm.clock.now().getTime()) / 1_000;
    expect(seconds).toBeGreaterThan(0.5);
    expect(seconds).toBeLessThan(3.1);
    await crm.crm.runDueJobs(); // not yet
    expect(post.runs).toEqual(['fails']);
    await crm.clock.advance({ seconds: seconds + 0.1 });
    await crm.crm.runDueJobs();
    expect(await jobOf(id)).toMatchObject({ status: 'DEAD', attempts: 2 });
    await crm.clock.reset();
  });

  it('says why where that is nobody’s secret, and gives up at once where nothing would help', async () => {
    post.task = () => Promise.reject(JobRefused.because({ zh: '没有地址', en: 'no address' }));
    const id = await send('refused');
    await crm.crm.runDueJobs();
    expect(await jobOf(id)).toMatchObject({ status: 'DEAD', attempts: 1, lastError: 'no address / 没有地址' });
    post.task = () => Promise.resolve('delivered');
    expect(await change('retryJob', id, clerk)).toEqual({ status: 'WAITING', codes: [] });
    await crm.crm.runDueJobs();
    expect(await jobOf(id)).toMatchObject({ status: 'DONE', attempts: 1, result: '"delivered"', lastError: null });
    expect(await change('retryJob', id, clerk)).toEqual({ status: undefined, codes: ['JOB_STATUS'] });
  });

  it('goes on where it saved, together with what it wrote', async () => {
    const names = ['one', 'two', 'three', 'four'];
    let powerCuts = 1;
    post.task = async (_, { saved, save, write }) => {
      for (let at = (saved as number | null) ?? 0; at < names.length; at += 1) {
        await write.transaction(async (inside) => {
          await inside.create(Account, { name: `resumed ${names[at]}` });
          await save(at + 1, { done: at + 1, total: names.length });
          if (at === 2 && powerCuts-- > 0) throw new Error('the lights go out');
        });
      }
      return names.length;
    };
    const id = await send('resumes');
    await crm.crm.runDueJobs();
    expect(await jobOf(id)).toMatchObject({ status: 'FAILED', progress: 2, total: 4 });
    await change('retryJob', id, clerk);
    await crm.crm.runDueJobs();
    expect(await jobOf(id)).toMatchObject({ status: 'DONE', progress: 4 });
    const { accounts } = await crm.data<{ accounts: { nodes: { name: string }[] } }>(
      `{ accounts(where: { name: { startsWith: "resumed" } }, orderBy: [{ createdAt: ASC }]) { nodes { name } } }`,
    );
    expect(accounts.nodes.map(({ name }) => name)).toEqual(names.map((name) => `resumed ${name}`));
  });
});

describe('who sees and changes jobs', () => {
  it('is their starter and whoever may manage them', async () => {
    const later = new Date(Date.now() + 3_600_000).toISOString();
    const id = await send('mine', { runAt: later });
    expect(await jobOf(id, clerk)).toMatchObject({ status: 'WAITING' });
    expect(await jobOf(id, other)).toBeNull();
    expect(await change('cancelJob', id, other)).toEqual({ status: undefined, codes: ['NOT_FOUND'] });
    const { jobs } = await crm.data<{ jobs: { nodes: { id: string }[] } }>('{ jobs { nodes { id } } }', { as: other });
    expect(jobs.nodes).toEqual([]);
    expect(await change('cancelJob', id, clerk)).toEqual({ status: 'CANCELLED', codes: [] });
    await crm.crm.runDueJobs();
    expect(post.runs).toEqual([]);
    expect(await change('retryJob', id)).toEqual({ status: 'WAITING', codes: [] }); // the administrator
    await crm.crm.runDueJobs();
    expect(post.runs).toEqual(['mine']);
  });

  it('shows no payloads, keys or workers', async () => {
    const { __type } = await crm.data<{ __type: { fields: { name: string }[] } }>(
      '{ __type(name: "Job") { fields { name } } }',
    );
    const names = __type.fields.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['status', 'progress', 'attempts', 'lastError', 'runAt', 'startedAt']),
    );
    for (const name of ['payload', 'saved', 'key', 'worker', 'claim', 'apiKeyId']) expect(names).not.toContain(name);
  });

  it('counts and filters them like everything else', async () => {
    const { jobs, jobGroups } = await crm.data<{
      jobs: { totalCount: number };
      jobGroups: { nodes: { key: { status: string }; count: number }[] };
    }>(`{
      jobs(where: { status: { eq: DEAD } }) { totalCount }
      jobGroups(groupBy: [{ status: VALUE }]) { nodes { key { status } count } }
    }`);
    expect(jobs.totalCount).toBe(jobGroups.nodes.find(({ key }) => key.status === 'DEAD')?.count);
    expect(jobs.totalCount).toBeGreaterThan(0);
  });
});

describe('the queue', () => {
  it('has the tables of the graphile-worker that is installed, and the server may not change them', async () => {
    const { reader } = crm.crm.database;
    expect(await reader.value('select max(id) from graphile_worker.migrations', [])).toBe(String(WORKER_REVISION));
    await expect(reader.rows('create table graphile_worker.mine (id int)', [])).rejects.toThrow();
  });

  it('waits about a day in all between the thirteen attempts of a webhook', () => {
    const hours = Array.from({ length: 12 }, (_, at) => backOffSeconds(at + 1)).reduce((a, b) => a + b, 0) / 3_600;
    expect(hours).toBeGreaterThan(21);
    expect(hours).toBeLessThan(25);
  });
});
