import { startOwnServer, useServer, type RunServer } from './run-server.ts';
import { announceCluster } from './test-cluster.ts';

let server: RunServer | undefined;

/**
 * Jest's globalSetup: one PostgreSQL for the whole run. By default an embedded one that is thrown away afterwards;
 * `GUANXI_TEST_DATABASE_URL` names a superuser of a server of yours (15 or newer).
 */
export async function setup(): Promise<void> {
  const url = process.env['GUANXI_TEST_DATABASE_URL'];
  server = url ? await useServer(url) : await startOwnServer();
  announceCluster(server.cluster);
}

/** Jest's globalTeardown. */
export async function teardown(): Promise<void> {
  await server?.stop();
  server = undefined;
}
