import { afterAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../../../src/database/embedded/free-port.ts';
import { PortTaken, ServerAlreadyRunning } from '../../../src/database/embedded/index.ts';
import { crowd, quickest } from '../../testing/quickest.ts';
import { EmbeddedFixture, gone, query, runs, signal, until } from './embedded-fixture.ts';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';

const fixture = new EmbeddedFixture();
afterAll(() => fixture.cleanUp());

describe('one process', () => {
  test('starts on an empty folder, again on the same port, and attaches fast', async () => {
    const dataFolder = path.join(fixture.folder(), 'project', '.guanxi');
    const lines: string[] = [];
    const first = await fixture.start({ dataFolder, log: (line) => lines.push(line) });
    const attach = await quickest(300, async () => {
      const attached = await fixture.start({ dataFolder, role: 'command' });
      expect({ first: first.reused, attached: attached.reused }).toEqual({ first: false, attached: true });
      expect(attached.pid).toBe(first.pid);
      await attached.release();
      return attached.startedInMs;
    });
    expect(runs(first.pid)).toBe(true);
    await first.release();
    await first.release();
    expect(runs(first.pid)).toBe(false);

    const warm = await quickest(1_500, async () => {
      const second = await fixture.start({ dataFolder });
      expect(second.port).toBe(first.port);
      await second.release();
      return second.startedInMs;
    });
    process.stdout.write(`  first start ${first.startedInMs} ms, warm start ${warm} ms, attach ${attach} ms\n`);
    expect(attach).toBeLessThan(300 * crowd());
    expect(warm).toBeLessThan(1_500 * crowd());
    expect(lines.map((line) => line.split(' ', 2)[1])).toEqual(['started', 'stopped']);
  });

  test('keeps passwords and data to itself and listens on 127.0.0.1 only', async () => {
    const dataFolder = fixture.folder();
    const postgres = await fixture.start({ dataFolder });
    const mode = (name: string) => statSync(path.join(dataFolder, name)).mode & 0o777;
    expect([mode('postgres-secrets.json'), mode('postgres.log'), mode('postgres')]).toEqual([0o600, 0o600, 0o700]);
    const secrets = Object.values(JSON.parse(readFileSync(path.join(dataFolder, 'postgres-secrets.json'), 'utf8')));
    expect(new Set(secrets).size).toBe(3);
    const settings = await query<{ name: string; setting: string }>(
      postgres.adminUrl('postgres'),
      `SELECT name, setting FROM pg_settings WHERE name = ANY($1) ORDER BY name`,
      [['listen_addresses', 'unix_socket_directories', 'fsync', 'jit', 'password_encryption', 'max_connections']],
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      fsync: 'on',
      jit: 'off',
      password_encryption: 'scram-sha-256',
      max_connections: '50',
    });
    const wrong = new URL(postgres.appUrl('postgres'));
    wrong.password = 'guess';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    await postgres.release();
    expect(readFileSync(path.join(dataFolder, 'postgres.log'), 'utf8')).not.toContain(secrets[0]);
  });

  test('bounds the log at a start', async () => {
    const dataFolder = fixture.folder();
    writeFileSync(path.join(dataFolder, 'postgres.log'), 'x'.repeat(5 * 2 ** 20));
    await (await fixture.start({ dataFolder })).release();
    expect(statSync(path.join(dataFolder, 'postgres.log')).size).toBeLessThan(10_000);
    expect(existsSync(path.join(dataFolder, 'postgres.log.old'))).toBe(true);
  });

  test('sets new passwords when the secrets file was lost', async () => {
    const dataFolder = fixture.folder();
    const first = await fixture.start({ dataFolder });
    await first.ensureDatabase('crm');
    await query(first.ownerUrl('crm'), 'CREATE TABLE note (id int)');
    const oldUrl = first.appUrl('crm');
    await first.release();
    rmSync(path.join(dataFolder, 'postgres-secrets.json'));
    const second = await fixture.start({ dataFolder });
    expect(await query(second.appUrl('crm'), 'SELECT count(*)::int FROM note')).toEqual([{ count: 0 }]);
    await expect(query(oldUrl, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    await second.release();
  });

  test('refuses a cluster of another major version', async () => {
    const dataFolder = fixture.folder();
    await (await fixture.start({ dataFolder })).release();
    writeFileSync(path.join(dataFolder, 'postgres', 'PG_VERSION'), '17\n');
    await expect(fixture.start({ dataFolder })).rejects.toMatchObject({ code: 'POSTGRES_VERSION_MISMATCH' });
  });
});

describe('the port', () => {
  test('is none that the system gives to outgoing connections: it is free again after a restart', async () => {
    const [lowest = 0] = readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').split('\t').map(Number);
    const ports = await Promise.all(Array.from({ length: 20 }, () => freePort()));
    expect(Math.max(...ports)).toBeLessThan(Math.max(lowest, 32_768));
    expect(new Set(ports).size).toBeGreaterThan(10);
    expect(await freePort(ports[0])).toBe(ports[0]);
  });

  test('that is wanted and taken gives one sentence; the last one, taken, is replaced by a free one', async () => {
    const dataFolder = fixture.folder();
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const { port } = squatter.address() as AddressInfo;
    const failure = fixture.start({ dataFolder, port });
    await expect(failure).rejects.toThrow(PortTaken);
    await expect(failure).rejects.toMatchObject({ code: 'POSTGRES_PORT_TAKEN', message: /Port \d+, .* is taken/ });
    expect(readdirSync(path.join(dataFolder, 'users'))).toEqual([]);

    writeFileSync(path.join(dataFolder, 'postgres.port'), String(port));
    const elsewhere = await fixture.start({ dataFolder });
    expect(elsewhere.port).not.toBe(port);
    await elsewhere.release();
    squatter.close();
  });

  test('of an orphan moves to the one that a server wants, unless others use it', async () => {
    const dataFolder = fixture.folder();
    const command = await fixture.start({ dataFolder, role: 'command' });
    const port = await freePort();
    await expect(fixture.start({ dataFolder, port })).rejects.toMatchObject({
      code: 'POSTGRES_PORT_TAKEN',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    const attached = await fixture.start({ dataFolder, role: 'command', port });
    expect(attached.port).toBe(command.port);
    rmSync(path.join(dataFolder, 'users'), { recursive: true }); // as after a kill: entries of nobody
    const server = await fixture.start({ dataFolder, port });
    expect({ port: server.port, reused: server.reused }).toEqual({ port, reused: false });
    await server.release();
  });
});

describe('several processes', () => {
  test('starting at the same instant share one postmaster, and the last one stops it', async () => {
    const dataFolder = fixture.folder();
    const users = Array.from({ length: 4 }, () => fixture.spawn({ dataFolder }));
    const starts = await Promise.all(users.map((user) => user.start));
    expect(new Set(starts.map((start) => start.pid)).size).toBe(1);
    expect(starts.map((start) => start.reused).sort()).toEqual([false, true, true, true]);
    await Promise.all(users.map((user) => user.tell('ensureDatabase'))).then((answers) =>
      expect(answers).toEqual(Array(4).fill({ done: 'ensureDatabase' })),
    );
    const pid = starts[0]?.pid ?? 0;
    for (const user of users) {
      expect(runs(pid)).toBe(true);
      await user.tell('release');
    }
    expect(runs(pid)).toBe(false);
  });

  test('a second server is refused, naming the first, until the first is gone, however it went', async () => {
    const dataFolder = fixture.folder();
    const server = fixture.spawn({ dataFolder, role: 'server' });
    const { pid } = await server.start;
    const refusal = fixture.start({ dataFolder });
    await expect(refusal).rejects.toThrow(ServerAlreadyRunning);
    await expect(refusal).rejects.toMatchObject({ code: 'SERVER_ALREADY_RUNNING', pid: server.process.pid });
    await server.end('SIGKILL');
    expect(runs(pid)).toBe(true);
    const next = await fixture.start({ dataFolder });
    expect({ reused: next.reused, pid: next.pid }).toEqual({ reused: true, pid });
    await next.release();
    expect(runs(pid)).toBe(false);
  });

  test('a claim whose pid now belongs to another process does not block', async () => {
    const dataFolder = fixture.folder();
    await (await fixture.start({ dataFolder })).release();
    const reused = JSON.stringify({ pid: process.pid, started: 'another boot/1', role: 'server' });
    writeFileSync(path.join(dataFolder, 'users', `${process.pid}-00000000.json`), reused);
    writeFileSync(path.join(dataFolder, 'users', '7-broken.json'), '{"pid":');
    symlinkSync(`${process.pid} another/1`, path.join(dataFolder, 'lock', '99'));
    writeFileSync(path.join(dataFolder, 'postgres', 'postmaster.pid'), postmasterFile(process.pid, dataFolder));
    const next = await fixture.start({ dataFolder });
    expect(readdirSync(path.join(dataFolder, 'users'))).toHaveLength(1);
    await next.release();
  });

  test('one that exits without release leaves an orphan which the next one uses and stops', async () => {
    const dataFolder = fixture.folder();
    const careless = fixture.spawn({ dataFolder, role: 'server' });
    const { pid } = await careless.start;
    await careless.tell('exit');
    expect(runs(pid)).toBe(true);
    const command = fixture.spawn({ dataFolder });
    expect(await command.start).toMatchObject({ pid, reused: true });
    await command.tell('release');
    await gone(pid);
    expect(runs(pid)).toBe(false);
  });

  test('Ctrl-C for the process group does not reach PostgreSQL', async () => {
    const dataFolder = fixture.folder();
    const user = fixture.spawn({ dataFolder }, { detached: true });
    const { pid } = await user.start;
    signal(-(user.process.pid ?? 0), 'SIGINT');
    await until(() => user.process.signalCode === 'SIGINT');
    expect(runs(pid)).toBe(true);
  });
});

/** As PostgreSQL writes it: pid, folder, start, port, socket folder, address, shared memory, state. */
const postmasterFile = (pid: number, folder: string) =>
  [pid, folder, 1_700_000_000, 5432, '', '127.0.0.1', '  12345  99999', 'ready   ', ''].join('\n');
