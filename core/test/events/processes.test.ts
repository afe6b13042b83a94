import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';
import { subscribe, type Subscription } from './subscriber.ts';

const loader = fileURLToPath(new URL('../../bin/development-loader.js', import.meta.url));
const script = fileURLToPath(new URL('server-process.ts', import.meta.url));
const secret = 'a secret of several servers, long enough';

interface Server {
  readonly process: ChildProcess;
  readonly url: string;
}

let crm: TestCrm;
const servers: Server[] = [];
const open: Subscription[] = [];

async function startServer(): Promise<Server> {
  const { databaseUrl, ownerDatabaseUrl, dataFolder } = crm.crm.config;
  const child = spawn(process.execPath, ['--conditions=source', '--import', loader, script], {
    env: {
      ...{ PATH: process.env['PATH'], HOME: process.env['HOME'], DATA_FOLDER: dataFolder },
      ...{ DATABASE_URL: databaseUrl ?? '', OWNER_URL: ownerDatabaseUrl ?? '', SECRET: secret },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const server = { process: child, url: String(line).trim() };
  servers.push(server);
  return server;
}

const query = `subscription ($after: String) { accountChanged(after: $after) { eventId record { name } } }`;

async function listen({ url }: Server, after?: string): Promise<Subscription> {
  const made = await subscribe({ url, token: crm.administrator.accessToken }, query, { after: after ?? null });
  open.push(made);
  return made;
}

const told = ({ told: all }: Subscription) =>
  all.map(({ data }) => (data as { accountChanged: { eventId: string; record: { name: string } } }).accountChanged);
const namesOf = (subscription: Subscription): string[] => told(subscription).map(({ record }) => record.name);

async function create(url: string, name: string): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${crm.administrator.accessToken}` },
    body: JSON.stringify({ query: `mutation { createAccount(input: { name: "${name}" }) { errors { message } } }` }),
  });
  expect(await response.json()).toMatchObject({ data: { createAccount: { errors: [] } } });
}

beforeAll(async () => {
  crm = await createTestCrm({ options: { secret } });
  await Promise.all([startServer(), startServer()]);
});

afterAll(async () => {
  for (const subscription of open) subscription.stop();
  for (const { process: child } of servers) child.kill('SIGKILL');
  await crm?.stop();
});

describe('several server processes', () => {
  it('tell their subscribers what was written in any of them, in the same order', async () => {
    const [one, other] = servers as [Server, Server];
    const subscriptions = [await listen(one), await listen(other)];
    const names = Array.from({ length: 10 }, (_, index) => `Account ${index}`);
    for (const [index, name] of names.entries()) await create(index % 2 === 0 ? one.url : other.url, name);
    await Promise.all(subscriptions.map((subscription) => subscription.until(10)));
    expect(subscriptions.map(namesOf)).toEqual([names, names]);
  });

  it('go on when the one that looked for all is killed, and its clients go on at another', async () => {
    const [one, other] = servers as [Server, Server];
    // Whoever listens first is the relay.
    const left = await listen(one);
    const stays = await listen(other);
    await create(other.url, 'Before');
    await Promise.all([left.until(1), stays.until(1)]);
    one.process.kill('SIGKILL');
    await create(other.url, 'While nobody looked');
    await stays.until(2);
    const again = await listen(other, told(left)[0]?.eventId);
    await create(other.url, 'After');
    await Promise.all([again.until(2), stays.until(3)]);
    expect(namesOf(stays)).toEqual(['Before', 'While nobody looked', 'After']);
    expect(namesOf(again)).toEqual(['While nobody looked', 'After']);
  });
});
