import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { crowd, quickest } from '../testing/quickest.ts';
import { loadUntilRefused } from './load.ts';
import { coreProject, guanxi, GuanxiProcess } from './guanxi-process.ts';

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string }[];
}

async function ask(url: string, query: string, token?: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

async function signIn(url: string, email: string, password: string): Promise<string> {
  const mutation = `mutation { signIn(email: "${email}", password: "${password}") { accessToken } }`;
  const { data } = (await ask(url, mutation)) as { data: { signIn: { accessToken: string } } };
  return data.signIn.accessToken;
}

/** Pid of the embedded PostgreSQL; undefined when it is down: it removes the file as its last act. */
function postgresPid(folder: string): number | undefined {
  try {
    return Number(readFileSync(path.join(folder, '.guanxi', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}

describe('guanxi start', () => {
  const folder = coreProject();
  let server: GuanxiProcess;
  let url: string;

  beforeAll(async () => {
    server = new GuanxiProcess(folder, ['start']);
    await server.says(/authorization: Bearer/);
    url = (await server.says(/API +(http:\S+)\/graphql/))[1] ?? '';
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const printed = async (pattern: RegExp): Promise<string> => (await server.says(pattern))[1] ?? '';

  it('prints an administrator who can sign in', async () => {
    const token = await signIn(url, await printed(/email +(\S+)/), await printed(/password +(\S+)/));
    await expect(ask(url, '{ me { user { email } } accounts { totalCount } }', token)).resolves.toMatchObject({
      data: { me: { user: { email: 'admin@guanxi.local' } }, accounts: { totalCount: 0 } },
    });
    await expect(ask(url, '{ me { user { email } } }')).resolves.toMatchObject({ data: { me: null } });
  });

  it('prints a link that signs in once', async () => {
    const code = await printed(/#code=(\S+)/);
    const redeem = (): Promise<Response> =>
      fetch(`${url}/auth/development-sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code }),
      });
    const first = await redeem();
    const { accessToken } = (await first.json()) as { accessToken: string };
    await expect(ask(url, '{ me { user { email } } }', accessToken)).resolves.toMatchObject({
      data: { me: { user: { email: 'admin@guanxi.local' } } },
    });
    expect((await redeem()).status).toBe(401);
  });

  it('keeps the memory of V8 small, in the same process', () => {
    const command = readFileSync(`/proc/${server.child.pid}/cmdline`, 'utf8').split('\0');
    expect(command).toEqual(expect.arrayContaining(['--max-semi-space-size=16', '--no-allocation-site-pretenuring']));
  });

  it('serves the page, and says that it is alive and ready', async () => {
    for (const place of ['/', '/healthz', '/readyz']) expect((await fetch(url + place)).status).toBe(200);
  });

  it('keeps what it generated from other users of the machine', () => {
    for (const name of ['secret', 'administrator.json']) {
      expect(statSync(path.join(folder, '.guanxi', name)).mode & 0o077).toBe(0);
    }
  });

  it('refuses a second server on the same data', async () => {
    const { code, err } = await guanxi(folder, ['start']);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`already served by process ${server.child.pid}`));
  });

  it('lets commands attach', async () => {
    const status = await guanxi(folder, ['migrate', '--status', '--json']);
    expect(status).toMatchObject({ code: 0, out: '{"pending":[]}\n' });

    const password = 'three blind mice';
    const added = await guanxi(
      folder,
      ['user', 'add', 'Li@Example.com', '--name', 'Li Lei', '--role', 'read-only', '--password-stdin', '--json'],
      {},
      `${password}\n`,
    );
    expect(added.err).toBe('');
    expect(JSON.parse(added.out)).toEqual({ id: expect.any(String), email: 'Li@Example.com' });
    await expect(signIn(url, 'li@example.com', password)).resolves.toEqual(expect.any(String));

    const again = await guanxi(folder, ['user', 'add', 'li@example.com', '--name', 'Li Lei'], { LANG: 'zh_CN.UTF-8' });
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/错误:无法添加 li@example\.com/);
    await expect(fetch(`${url}/readyz`)).resolves.toMatchObject({ status: 200 }); // PostgreSQL is still there
  });

  it('is found healthy by the doctor', async () => {
    const { code, out } = await guanxi(folder, ['doctor', '--json'], { PORT: new URL(url).port });
    const report = JSON.parse(out) as { ok: boolean; checks: { check: string; status: string; message: string }[] };
    expect(report.checks.filter(({ status }) => status !== 'ok')).toEqual([]);
    expect(report.checks.map(({ check }) => check)).toEqual([
      'node',
      'data folder',
      'disk',
      'secret',
      'port',
      'schema',
      'database',
      'ctype',
      'pg_trgm',
      'serving role',
      'owner role',
      'migrations',
      'tables',
    ]);
    expect({ code, ok: report.ok }).toEqual({ code: 0, ok: true });
  });

  it('answers every request that reached it when SIGTERM comes under load, and takes PostgreSQL along', async () => {
    const token = await signIn(url, await printed(/email +(\S+)/), await printed(/password +(\S+)/));
    const load = loadUntilRefused(
      {
        url: `${url}/graphql`,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({
          query: '{ accounts(first: 5) { totalCount nodes { id name owner { displayName } } } }',
        }),
      },
      20,
    );
    await load.underway;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(postgresPid(folder)).toBeGreaterThan(0);
    expect(await server.stop()).toBe(0);
    expect(server.err).toBe('');
    expect([...(await load.seen).keys()]).toEqual(['200']);
    expect(postgresPid(folder)).toBeUndefined();
  });

  it('starts warm the next time, and has kept everything', async () => {
    const password = /password +(\S+)/.exec(server.out)?.[1] ?? '';
    const started = async (): Promise<number> => {
      if (server.child.exitCode === null) await server.stop();
      const began = performance.now();
      server = new GuanxiProcess(folder, ['start']);
      url = (await server.says(/API +(http:\S+)\/graphql/))[1] ?? '';
      const took = performance.now() - began;
      process.stderr.write(`warm start: ${Math.round(took)} ms\n`);
      return took;
    };
    expect(await quickest(5_000, started)).toBeLessThan(5_000 * crowd()); // 1.2 s on an idle machine
    await expect(signIn(url, 'admin@guanxi.local', password)).resolves.toEqual(expect.any(String));
  });

  it('stops in order on Ctrl-C, which npm passes on a second time', async () => {
    const stopped = server.stop('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 20));
    server.child.kill('SIGINT');
    expect(await stopped).toBe(0);
    expect(postgresPid(folder)).toBeUndefined();
  });

  it('stops in order when its terminal is closed', async () => {
    server = new GuanxiProcess(folder, ['start']);
    await server.says(/authorization: Bearer/);
    expect(await server.stop('SIGHUP')).toBe(0);
    expect(postgresPid(folder)).toBeUndefined();
  });
});

describe('a start that must not be', () => {
  const folder = coreProject();
  const secret = 'x'.repeat(40);

  it('in production without a secret', async () => {
    const { code, err } = await guanxi(folder, ['start'], { NODE_ENV: 'production', LANG: 'zh_CN.UTF-8' });
    expect(code).toBe(1);
    expect(err).toMatch(/GUANXI_SECRET:生产环境必须设置/);
    expect(postgresPid(folder)).toBeUndefined();
  });

  it.each([
    ['postgresql://crm@127.0.0.1:1/crm', /^error: Database 127\.0\.0\.1:1\/crm: the connection was refused/],
    ['postgresql://crm@no-such-host.invalid/crm', /^error: Database no-such-host\.invalid:5432\/crm: the host name/],
    ['mysql://crm:secret@localhost/crm', /DATABASE_URL: expected postgresql:\/\/user:password@host/],
  ])('with the database %s', async (url, expected) => {
    const { code, out, err } = await guanxi(folder, ['start'], { DATABASE_URL: url });
    expect(code).toBe(1);
    expect(err).toMatch(expected);
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
    expect(out + err).not.toContain('secret@');
  });

  it('on a port that is taken', async () => {
    const taken = await new Promise<{ port: number; close(): void }>((resolve) => {
      void import('node:net').then(({ createServer }) => {
        const holder = createServer();
        holder.listen(0, '127.0.0.1', () => {
          resolve({ port: (holder.address() as { port: number }).port, close: () => holder.close() });
        });
      });
    });
    const environment = { PORT: String(taken.port), NODE_ENV: 'production', GUANXI_SECRET: secret, HOST: '127.0.0.1' };
    const { code, err } = await guanxi(folder, ['start'], environment);
    taken.close();
    expect(code).toBe(1);
    expect(err).toMatch(/the port is taken/);
    expect(postgresPid(folder)).toBeUndefined(); // released again
    rmSync(folder, { recursive: true, force: true });
  });
});
