import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quoteIdentifier, quoteLiteral, withClient } from '../database/index.ts';
import { startEmbeddedPostgres } from '../database/embedded/index.ts';
import { patient, type TestCluster, type TestRole } from './test-cluster.ts';

/** The server of a run and what ends it. */
export interface RunServer {
  readonly cluster: TestCluster;
  stop(): Promise<void>;
}

const FOLDER = 'guanxi-test-';
/** In memory a test database takes 20 ms, on a disk 100 to 300. */
const MEMORY = '/dev/shm';
/** Containers often have 64 MB there; a run of all tests writes some hundred. */
const ROOM_BYTES = 2 ** 30;

const roleOf = (url: string): TestRole => {
  const { username, password } = new URL(url);
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
};

function baseFolder(): string {
  if (!existsSync(MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize >= ROOM_BYTES ? MEMORY : tmpdir();
}

/** A fresh embedded PostgreSQL in a temporary folder; nothing of it survives the run. */
export async function startOwnServer(): Promise<RunServer> {
  await removeLeftovers();
  const dataFolder = mkdtempSync(join(baseFolder(), `${FOLDER}${process.pid}-`));
  const postgres = await startEmbeddedPostgres({
    dataFolder,
    role: 'command',
    // Here a crash costs a run of the tests, not data.
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '200',
      max_wal_size: '128MB',
    },
  });
  const adminUrl = postgres.adminUrl('postgres');
  const owner = roleOf(postgres.ownerUrl('postgres'));
  const app = roleOf(postgres.appUrl('postgres'));
  await makeConnectingCheap(adminUrl, [roleOf(adminUrl), owner, app]);
  return {
    cluster: { prefix: 'gx_', adminUrl: patient(adminUrl), owner, app, copies: 'file_copy' },
    stop: async () => {
      await postgres.release();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** A test file opens ten connections, each deriving a key 4,096 times: that guards nothing here. */
async function makeConnectingCheap(adminUrl: string, known: readonly TestRole[]): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await client.query('set scram_iterations = 1');
    for (const { name, password } of known) {
      await client.query(`alter role ${quoteIdentifier(name)} password ${quoteLiteral(password)}`);
    }
  });
}

/** Servers of runs that were killed: they would stay for ever. */
async function removeLeftovers(): Promise<void> {
  const bases = [MEMORY, tmpdir()].filter(existsSync);
  const folders = bases.flatMap((base) => readdirSync(base).map((name) => join(base, name)));
  for (const dataFolder of folders) {
    const pid = Number(/\/guanxi-test-(\d+)-[^/]+$/.exec(dataFolder)?.[1]);
    if (!pid || isAlive(pid)) continue;
    try {
      await (await startEmbeddedPostgres({ dataFolder, role: 'command' })).release(); // the last user stops it
    } catch {} // it never started, or another run is removing it
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const roles = { owner: 'guanxi_test_owner', app: 'guanxi_test_app' } as const;

/** A server of yours: `url` names a superuser, as the embedded server has one. All that a run made is dropped again. */
export async function useServer(url: string): Promise<RunServer> {
  const prefix = `gx_${randomBytes(4).toString('hex')}_`;
  const password = randomBytes(12).toString('hex');
  const adminUrl = new URL(url);
  adminUrl.pathname = '/postgres';
  const cluster: TestCluster = {
    prefix,
    adminUrl: patient(adminUrl.href),
    owner: { name: `${prefix}${roles.owner}`, password },
    app: { name: `${prefix}${roles.app}`, password },
    copies: 'wal_log',
  };
  await withClient(cluster.adminUrl, async (client) => {
    const { rows } = await client.query<{ is_superuser: string }>('show is_superuser');
    if (rows[0]?.is_superuser !== 'on') {
      throw new Error(`GUANXI_TEST_DATABASE_URL: ${adminUrl.username} is no superuser, and the tests need one`);
    }
    for (const { name } of [cluster.owner, cluster.app]) {
      await client.query(`create role ${quoteIdentifier(name)} login password ${quoteLiteral(password)}`);
    }
  });
  return { cluster, stop: () => dropEverything(cluster) };
}

async function dropEverything(cluster: TestCluster): Promise<void> {
  await withClient(cluster.adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [cluster.prefix],
    );
    for (const { name } of rows) await client.query(`drop database ${quoteIdentifier(name)} with (force)`);
    for (const { name } of [cluster.app, cluster.owner]) {
      await client.query(`drop owned by ${quoteIdentifier(name)}; drop role ${quoteIdentifier(name)}`);
    }
  });
}
