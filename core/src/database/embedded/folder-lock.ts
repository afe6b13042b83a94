import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import path from 'node:path';
import type { DataFolder } from './data-folder.ts';
import { DataFolderBusy } from './errors.ts';
import { isAlive, ownIdentity } from './process-identity.ts';

const POLL_MS = 15;
/** Old claims kept behind the newest one, so that a slow reader of the folder always meets a newer claim. */
const KEPT_CLAIMS = 4;
/** In place of a process: no pid, so never alive. */
const RELEASED = 'released';

/** A first start, or the recovery after a crash, of another process may take long. */
const TIMEOUT_MS = 120_000;

/**
 * Runs `work` while no other process holds the lock of this data folder. A dead holder does not block.
 *
 * A single lock file cannot be taken over safely: two processes that both found it stale may each delete it, the second
 * one deleting the first one's new lock. Here claims are numbered. Whoever creates the next number (atomic, with its
 * content) holds the lock; the newest claim is never deleted, only marked when it is released.
 *
 * @throws DataFolderBusy when a living process holds it for more than two minutes
 */
export async function withFolderLock<T>(folder: DataFolder, work: () => Promise<T>): Promise<T> {
  if (!existsSync(folder.lock)) return work(); // the data folder was deleted: nobody is left to exclude
  const claim = await takeLock(folder);
  try {
    return await work();
  } finally {
    markReleased(claim);
  }
}

async function takeLock({ root, lock }: DataFolder): Promise<string> {
  const deadline = Date.now() + TIMEOUT_MS;
  for (;;) {
    const newest = newestClaim(lock);
    const holder = newest > 0 ? livingHolder(claimFile(lock, newest)) : undefined;
    if (holder === undefined) {
      const taken = takeNext(lock, newest + 1);
      if (taken !== undefined) return taken;
    } else if (Date.now() > deadline) {
      throw DataFolderBusy.lockedBy(root, holder, TIMEOUT_MS / 1000);
    }
    await sleep(POLL_MS);
  }
}

/** A claim is a symbolic link that leads nowhere: made with its content in one step, even on a full disk. */
function takeNext(folder: string, number: number): string | undefined {
  const file = claimFile(folder, number);
  try {
    symlinkSync(ownClaim(), file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
  if (newestClaim(folder) !== number) {
    rmSync(file, { force: true }); // we slept: others came and went, and this number was already history
    return undefined;
  }
  for (const old of claims(folder)) if (old < number - KEPT_CLAIMS) rmSync(claimFile(folder, old), { force: true });
  return file;
}

function markReleased(claim: string): void {
  const temporary = `${claim}.${randomBytes(6).toString('hex')}`;
  try {
    symlinkSync(RELEASED, temporary);
    renameSync(temporary, claim);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error; // the whole data folder was deleted meanwhile
  }
}

function ownClaim(): string {
  const { pid, started } = ownIdentity();
  return `${pid} ${started ?? ''}`;
}

function livingHolder(file: string): number | undefined {
  const [pid, started] = readlinkSync(file).split(' ');
  const holder = { pid: Number(pid), started: started || null };
  return isAlive(holder) ? holder.pid : undefined;
}

const claimFile = (folder: string, number: number) => path.join(folder, String(number));

const claims = (folder: string) => readdirSync(folder).flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));

const newestClaim = (folder: string) => Math.max(0, ...claims(folder));
