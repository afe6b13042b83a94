import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataFolder } from './data-folder.ts';
import { PortTaken, PostgresStartFailed } from './errors.ts';
import { folderFailureIn } from './folder-failure.ts';
import { freePort, requireFreePort } from './free-port.ts';
import { postgresProcessesOf } from './process-identity.ts';
import type { PostgresPrograms } from './postgres-programs.ts';
import { disarmStalePidFile, findPostmaster, type Postmaster } from './postmaster.ts';
import { clusterArgument, runAs } from './run-as.ts';
import { openServerLog } from './server-log.ts';
import { serverArguments } from './server-settings.ts';
import type { ServiceAccount } from './service-account.ts';

const POLL_MS = 10;
/** Crash recovery replays at most max_wal_size: seconds. This only bounds a server that hangs. */
const READY_MS = 300_000;
/** Back-ends of a killed server leave within seconds; until then PostgreSQL refuses to start. */
const RETRY_MS = 30_000;
/** Idle back-ends are gone by then. */
const PATIENCE_MS = 500;
const RETRY_PAUSE_MS = 100;
const LEAVING = /pre-existing shared memory block|lock file .* already exists|is still in use/;

/** Which port to listen on. */
export interface PortWish {
  /** This port or an error. */
  readonly fixed?: number;
  /** This port if it is free, else any. */
  readonly preferred?: number;
  /** Settings on top of ours. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Starts PostgreSQL on an existing cluster and resolves when it takes connections. Call it under the folder's lock. */
export async function launchServer(
  folder: DataFolder,
  programs: PostgresPrograms,
  account: ServiceAccount | undefined,
  wish: PortWish,
): Promise<Postmaster> {
  const began = performance.now();
  for (;;) {
    const port = wish.fixed === undefined ? await freePort(wish.preferred) : await requireFreePort(wish.fixed);
    const outcome = await launchOnce(folder, programs, account, port, wish.settings);
    if (typeof outcome === 'object') return outcome;
    const portLost = /could not bind .*in use/.test(outcome);
    if (portLost && wish.fixed !== undefined) throw PortTaken.byAnotherProgram(wish.fixed);
    const leaving = LEAVING.test(outcome);
    const waited = performance.now() - began;
    if (!(portLost || leaving) || waited > RETRY_MS) throw startFailure(outcome, folder);
    if (leaving && waited > PATIENCE_MS) dismissOrphans(folder.cluster);
    await sleep(RETRY_PAUSE_MS);
  }
}

/** A back-end in a long statement does not notice that its postmaster is gone, and would hold up the start. */
function dismissOrphans(cluster: string): void {
  if (findPostmaster(cluster)) return;
  for (const pid of postgresProcessesOf(cluster)) {
    try {
      process.kill(pid, 'SIGQUIT');
    } catch {
      // It left by itself.
    }
  }
}

/** The ready postmaster, or what PostgreSQL wrote before it gave up. */
async function launchOnce(
  folder: DataFolder,
  programs: PostgresPrograms,
  account: ServiceAccount | undefined,
  port: number,
  settings: Readonly<Record<string, string>> | undefined,
): Promise<Postmaster | string> {
  disarmStalePidFile(folder.cluster);
  const log = openServerLog(folder.log);
  try {
    const child = spawn(programs.postgres, serverArguments(clusterArgument(account, folder.cluster), port, settings), {
      ...runAs(account, folder.cluster),
      stdio: ['ignore', log.descriptor, log.descriptor],
      detached: true, // its own process group: Ctrl-C in the terminal must not reach it before our clean stop does
    });
    child.unref();
    let ended: string | undefined;
    child.once('exit', (code, signal) => (ended = `it ended with ${signal ?? code}`));
    child.once('error', (error) => (ended = error.message));
    const deadline = Date.now() + READY_MS;
    while (ended === undefined) {
      const found = findPostmaster(folder.cluster);
      if (found?.pid === child.pid && found?.state === 'ready') return found;
      if (Date.now() > deadline) {
        child.kill('SIGQUIT');
        throw PostgresStartFailed.withReason(`not ready within ${READY_MS / 1000} s`, folder.log);
      }
      await sleep(POLL_MS);
    }
    return log.written() || ended;
  } finally {
    log.close();
  }
}

function startFailure(output: string, folder: DataFolder): Error {
  const lastWord = /(?:FATAL|PANIC):\s*(.*)/.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? '';
  return folderFailureIn(output, folder.root) ?? PostgresStartFailed.withReason(lastWord, folder.log);
}
