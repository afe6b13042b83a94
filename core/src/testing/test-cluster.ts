/** Where a run's global set-up leaves the server for the workers: they inherit the environment. */
const VARIABLE = 'GUANXI_TEST_CLUSTER';

/** The PostgreSQL of one test run, as plain data. */
export interface TestCluster {
  /** Starts the names of all databases of this run: others may test on the same server. */
  readonly prefix: string;
  /** Role that creates databases, to database `postgres`. */
  readonly adminUrl: string;
  readonly owner: TestRole;
  readonly app: TestRole;
  /**
   * How PostgreSQL copies a template. `file_copy` takes half the time and brings the caches of the catalogue along, but
   * each copy is a checkpoint: for a server in memory.
   */
  readonly copies: 'file_copy' | 'wal_log';
}

export interface TestRole {
  readonly name: string;
  readonly password: string;
}

export function announceCluster(cluster: TestCluster): void {
  process.env[VARIABLE] = JSON.stringify(cluster);
}

/** The server of this run. */
export function currentCluster(): TestCluster {
  const text = process.env[VARIABLE];
  if (!text) {
    throw new Error(
      'There is no test server: run the test with jest, whose globalSetup is core/src/testing/global-setup',
    );
  }
  return JSON.parse(text) as TestCluster;
}

/**
 * Seconds. A machine on which everything is tested at once answers some connection late: that is no failure of whatever
 * is tested, and a server that is away refuses at once.
 */
const PATIENCE = 60;

/** The connection string with that patience; what is derived from it has it too. */
export function patient(url: string): string {
  const patient = new URL(url);
  patient.searchParams.set('connect_timeout', String(PATIENCE));
  return patient.href;
}

/** Connection string to a database as the administrator, the owner or the application. */
export function urlOf(cluster: TestCluster, role: 'admin' | 'owner' | 'app', database: string): string {
  const url = new URL(cluster.adminUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  if (role !== 'admin') {
    url.username = cluster[role].name;
    url.password = cluster[role].password;
  }
  return url.href;
}
