import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import path from 'node:path';
import { isPostmasterOf } from './process-identity.ts';
import { readIfPresent } from './data-folder.ts';

const POLL_MS = 10;
const FAST_STOP_MS = 60_000;
const IMMEDIATE_STOP_MS = 10_000;
/** Above Linux's greatest pid (4,194,304): never a living process. */
const DEAD_PID = 999_999_999;

/** The running main process of PostgreSQL, as its postmaster.pid tells. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly state: 'starting' | 'ready' | 'stopping';
}

/** The living postmaster of this cluster, or undefined. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = readIfPresent(pidFile(cluster))?.split('\n');
  if (!lines || lines.length < 4) return undefined;
  const pid = Number(lines[0]);
  if (!isPostmasterOf(pid, cluster)) return undefined;
  const word = lines[7]?.trim();
  const state = word === 'ready' || word === 'stopping' ? word : 'starting';
  return { pid, port: Number(lines[3]), state };
}

/** Waits until a postmaster that somebody else started is ready (it may be recovering) or gone. */
export async function settledPostmaster(cluster: string, timeoutMs: number): Promise<Postmaster | undefined> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const found = findPostmaster(cluster);
    if (!found || found.state === 'ready' || Date.now() > deadline) return found;
    await sleep(POLL_MS);
  }
}

/**
 * Makes sure a left-over postmaster.pid does not stop PostgreSQL because its pid now belongs to an unrelated process.
 * Only the pid is overwritten: the file also names the shared memory, by which PostgreSQL notices surviving back-ends.
 */
export function disarmStalePidFile(cluster: string): void {
  const file = pidFile(cluster);
  const content = readIfPresent(file);
  if (content === undefined || findPostmaster(cluster)) return;
  // Written in place: a new file would belong to root, and PostgreSQL could not read it.
  writeFileSync(file, [DEAD_PID, ...content.split('\n').slice(1)].join('\n'));
}

/** Stops PostgreSQL: sessions are cut off, open transactions roll back, everything committed is on disk. */
export async function stopPostmaster(cluster: string, pid: number): Promise<void> {
  for (const [signal, timeoutMs] of [
    ['SIGINT', FAST_STOP_MS],
    ['SIGQUIT', IMMEDIATE_STOP_MS],
  ] as const) {
    const deadline = Date.now() + timeoutMs;
    if (!isPostmasterOf(pid, cluster)) return;
    process.kill(pid, signal);
    while (isPostmasterOf(pid, cluster)) {
      if (Date.now() > deadline) break;
      await sleep(POLL_MS);
    }
  }
}

const pidFile = (cluster: string) => path.join(cluster, 'postmaster.pid');
