import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '../../src/database/index.ts';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';
import { call } from '../access/http-caller.ts';
import { deadly, keyed } from './keyed-plugin.ts';
import { askOver, socketClient } from './socket-client.ts';

const secret = 'a secret of several servers, long enough';

interface Server {
  readonly url: string;
  readonly ended: Promise<unknown>;
}

let crm: TestCrm;
/** Servers on the database of `crm`, in processes of their own; two of them are going to die. */
let [other, dying, doomed] = [] as unknown as [Server, Server, Server];
const children: ChildProcess[] = [];

beforeAll(async () => {
  crm = await createTestCrm({ http: true, plugins: [keyed()], options: { secret } });
  [other, dying, doomed] = await Promise.all([another(), another(), another()]);
});
afterAll(async () => {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await crm?.stop();
});

const loader = fileURLToPath(new URL('../../bin/development-loader.js', import.meta.url));
const program = fileURLToPath(new URL('keyed-server-process.ts', import.meta.url));

async function another(): Promise<Server> {
  const { databaseUrl, dataFolder } = crm.crm.config;
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, DATABASE_URL: databaseUrl ?? '', GUANXI_SECRET: secret, GUANXI_DATA: dataFolder };
  const child = spawn(process.execPath, ['--import', loader, program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const ended = once(child, 'exit');
  const [line] = (await Promise.race([once(child.stdout, 'data'), ended.then(() => ['it ended'])])) as [Buffer];
  return { url: String(line).trim(), ended };
}

const account = 'account { id name } errors { code }';
const createNamed = (extra = '') =>
  `mutation ($name: String!) { createAccount(input: { name: $name }) { ${account} } ${extra} }`;
interface Made {
  readonly createAccount: { readonly account: { readonly id: string } | null; readonly errors: readonly object[] };
}
const create = (url: string, key: string, name: string, query = createNamed()) =>
  call<Made>(url, query, {
    variables: { name },
    token: crm.administrator.accessToken,
    headers: { 'idempotency-key': key },
  });
const accounts = async (name: string): Promise<number> => {
  const text = 'query ($name: String!) { accounts(where: { name: { eq: $name } }) { totalCount } }';
  return (await crm.data<{ accounts: { totalCount: number } }>(text, { variables: { name } })).accounts.totalCount;
};

describe('the header Idempotency-Key', () => {
  it('is the key of the mutation; in another process and over WebSocket it is the same', async () => {
    const { url } = other;
    const first = await create(crm.url, 'header', 'header');
    expect(first.data.createAccount.errors).toEqual([]);
    expect(await create(url, 'header', 'header')).toEqual(first);
    const client = socketClient(url, { token: crm.administrator.accessToken });
    const query = createNamed().replace('$name })', '$name }) @idempotent(key: "header")');
    expect(query).toContain('@idempotent');
    expect(await askOver(client, { query, variables: { name: 'header' } })).toMatchObject({ data: first.data });
    await client.dispose();
    expect(await accounts('header')).toBe(1);
  });

  it('stands for every mutation of the operation, each alias with a key of its own', async () => {
    const two = createNamed(`b: createAccount(input: { name: $name }) { ${account} }`);
    const first = await create(crm.url, 'two', 'two', two);
    const both = first.data as unknown as Record<'createAccount' | 'b', { account: { id: string } }>;
    expect(both.b.account.id).not.toBe(both.createAccount.account.id);
    expect(await create(crm.url, 'two', 'two', two)).toEqual(first);
    expect(await accounts('two')).toBe(2);
  });

  it('means nothing to a query', async () => {
    const query = '{ accounts(first: 1) { nodes { __typename } } }';
    const options = { token: crm.administrator.accessToken, headers: { 'idempotency-key': 'query' } };
    expect((await call(crm.url, query, options)).errors).toBeUndefined();
  });
});

describe('with several processes', () => {
  it('of calls at once with one key one is done, the others wait and answer the same', async () => {
    const { url } = other;
    const urls = [crm.url, url];
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, n) => create(urls[n % 2] ?? '', `at once ${n % 3}`, `at once ${n % 3}`)),
    );
    for (const [n, answer] of answers.entries()) expect(answer).toEqual(answers[n % 3]);
    expect(await Promise.all([0, 1, 2].map((n) => accounts(`at once ${n}`)))).toEqual([1, 1, 1]);
  });

  it('who waits for one that fails is the first', async () => {
    const names = ['', 'after a failure', '', 'after a failure'];
    const answers = await Promise.all(names.map((name) => create(crm.url, 'fails', name)));
    const good = answers.filter(({ data }) => data.createAccount.errors.length === 0);
    expect(good).toHaveLength(2);
    expect(good[1]).toEqual(good[0]);
    expect(await accounts('after a failure')).toBe(1);
  });

  it('keys that are older than a day leave with a later call', async () => {
    const owner = crm.crm.config.ownerDatabaseUrl ?? '';
    await create(crm.url, 'to go', 'to go');
    await withClient(owner, (client) =>
      client.query("update idempotency_key set created_at = created_at - interval '25 hours'"),
    );
    await create(doomed.url, 'sweeps', 'sweeps'); // the first call of a process sweeps
    const left = await withClient(owner, (client) => client.query('select mutation from idempotency_key'));
    expect(left.rows).toHaveLength(1);
  });

  it('a server that dies after its commit, before its answer: the next one answers', async () => {
    const last = createNamed().replace('id name', 'id name keyedCrash');
    await expect(create(dying.url, 'crash', 'crash', last)).rejects.toThrow();
    await dying.ended;
    expect(await accounts('crash')).toBe(1);
    const { url } = other;
    const { data } = await create(url, 'crash', 'crash');
    expect(data.createAccount).toMatchObject({ account: { name: 'crash' }, errors: [] });
    expect(await accounts('crash')).toBe(1);
  });

  it('a server that dies before its commit leaves nothing, and the key is free', async () => {
    await expect(create(doomed.url, 'middle', deadly)).rejects.toThrow();
    await doomed.ended;
    expect(await accounts(deadly)).toBe(0);
    expect((await create(crm.url, 'middle', 'another name')).data.createAccount.errors).toEqual([]);
  });
});
