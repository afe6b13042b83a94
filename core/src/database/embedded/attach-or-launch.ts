import { setTimeout as sleep } from 'node:timers/promises';
import { readSecrets, type ClusterSecrets } from './cluster-secrets.ts';
import type { ClusterUser } from './cluster-users.ts';
import { connectionUrl } from './connection-url.ts';
import { readIfPresent, replaceFile, type DataFolder } from './data-folder.ts';
import type { EmbeddedPostgresOptions } from './embedded-postgres.ts';
import { PortTaken, PostgresStartFailed } from './errors.ts';
import { launchServer, type PortWish } from './launch-server.ts';
import { ensureCluster, setPasswords } from './make-cluster.ts';
import { findPrograms } from './postgres-programs.ts';
import { settledPostmaster, stopPostmaster, type Postmaster } from './postmaster.ts';
import { serviceAccount } from './service-account.ts';
import { withSession } from './session.ts';

const SETTLE_MS = 300_000;
const ANSWER_MS = 10_000;
const RETRY_PAUSE_MS = 100;
const WRONG_PASSWORD = '28P01';
const TOO_MANY_CLIENTS = '53300';

/** A PostgreSQL that takes our connections. */
export interface RunningCluster {
  readonly postmaster: Postmaster;
  readonly secrets: ClusterSecrets;
  readonly reused: boolean;
}

/**
 * Attaches to the running PostgreSQL of this folder if it suits, else starts one. Call it under the folder's lock.
 *
 * @param others living users; while there are any, a running PostgreSQL is not restarted
 */
export async function attachOrLaunch(
  folder: DataFolder,
  options: EmbeddedPostgresOptions,
  others: readonly ClusterUser[],
): Promise<RunningCluster> {
  const deadline = Date.now() + ANSWER_MS;
  for (;;) {
    const postmaster = await settledPostmaster(folder.cluster, SETTLE_MS);
    if (!postmaster) return launch(folder, options, others);
    const secrets = readSecrets(folder.secrets);
    const refusal = await refusalOf(postmaster, secrets);
    if (refusal === undefined && secrets) {
      if (suits(postmaster, options)) return { postmaster, secrets, reused: true };
      const pids = others.map((user) => user.pid);
      if (pids.length > 0) throw PortTaken.clusterRunsElsewhere(options.port ?? 0, postmaster.port, pids);
    } else if (!secrets || codeOf(refusal) === WRONG_PASSWORD) {
      if (others.length > 0) throw PostgresStartFailed.secretsDoNotFit(folder.secrets, refusal);
    } else {
      if (Date.now() > deadline) throw PostgresStartFailed.withReason(String(refusal), folder.log);
      await sleep(RETRY_PAUSE_MS); // it may just be dying: the next look tells
      continue;
    }
    await stopPostmaster(folder.cluster, postmaster.pid);
    return launch(folder, options, others, refusal !== undefined);
  }
}

async function launch(
  folder: DataFolder,
  options: EmbeddedPostgresOptions,
  others: readonly ClusterUser[],
  renewSecrets = false,
): Promise<RunningCluster> {
  const account = serviceAccount(folder.cluster, options.passwdFile ?? '/etc/passwd');
  const publicCopies = options.programsCopyFolder === undefined ? undefined : [options.programsCopyFolder];
  const programs = await findPrograms(options.programsFolder, account, folder.programs, publicCopies);
  await ensureCluster(folder, programs, account);
  const secrets =
    (renewSecrets ? undefined : readSecrets(folder.secrets)) ??
    (await setPasswords(folder, folder.cluster, programs, account));
  const { settings } = options;
  const wish = { ...portWish(folder, options, others), ...(settings ? { settings } : {}) };
  const postmaster = await launchServer(folder, programs, account, wish);
  replaceFile(folder.lastPort, `${postmaster.port}\n`);
  return { postmaster, secrets, reused: false };
}

function portWish(folder: DataFolder, options: EmbeddedPostgresOptions, others: readonly ClusterUser[]): PortWish {
  const last = Number(readIfPresent(folder.lastPort));
  if (options.port !== undefined) return { fixed: options.port };
  if (!(last > 0 && last < 65_536)) return {};
  // A server whose PostgreSQL just died is about to restart it: its connection pools know no other port.
  return others.some((user) => user.role === 'server') ? { fixed: last } : { preferred: last };
}

const suits = (postmaster: Postmaster, options: EmbeddedPostgresOptions) =>
  options.role === 'command' || options.port === undefined || options.port === postmaster.port;

/** Why the server does not take our connection; undefined when it does. */
async function refusalOf(postmaster: Postmaster, secrets: ClusterSecrets | undefined): Promise<unknown> {
  if (!secrets) return new Error('no stored passwords');
  try {
    await withSession(connectionUrl('bootstrap', secrets, postmaster.port, 'postgres'), () => Promise.resolve());
    return undefined;
  } catch (error) {
    return codeOf(error) === TOO_MANY_CLIENTS ? undefined : error;
  }
}

const codeOf = (error: unknown) => (typeof error === 'object' && error && 'code' in error ? error.code : undefined);
