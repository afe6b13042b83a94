import { totalmem } from 'node:os';

const megabyte = 2 ** 20;

/**
 * A quarter of the memory that this process may use, at most a gigabyte: what is read often stays in the server. Taken
 * from the machine only where it is used.
 */
function sharedBuffers(): string {
  const memory = Math.min(process.constrainedMemory() || Infinity, totalmem());
  return `${Math.round(Math.min(Math.max(memory / 4 / megabyte, 128), 1024))}MB`;
}

/**
 * Settings of the embedded server, given on its command line so that they also hold for clusters of older versions.
 * They suit one application on one machine; a bigger installation brings its own server (DATABASE_URL).
 */
const SETTINGS: Readonly<Record<string, string>> = {
  // Reachable from this machine only, and by password only.
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  // Nothing acknowledged is ever lost.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: sharedBuffers(),
  max_connections: '50',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '512MB',
  random_page_cost: '1.1', // the data lies on a solid-state disk or in memory
  jit: 'off', // compiling costs more than our short statements take
  // A statement whose client was killed would keep a killed server's memory in use and block the next start.
  client_connection_check_interval: '2s',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] %q%u@%d ',
  cluster_name: 'guanxi',
};

/** Command-line arguments of postgres for this cluster and port. */
export function serverArguments(
  clusterArgument: string,
  port: number,
  extra: Readonly<Record<string, string>> = {},
): string[] {
  const settings = Object.entries({ ...SETTINGS, ...extra, port: String(port) });
  return ['-D', clusterArgument, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
