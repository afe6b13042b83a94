import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A process, told apart from a later one that got the same pid. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Boot id (its beginning) and start tick from /proc; null where /proc does not tell (then the pid alone counts). */
  readonly started: string | null;
}

/** This process. */
export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, started: startOf(process.pid).started };
}

/**
 * Whether that very process still runs. A zombie counts as dead: in containers an init that does not reap
 * keeps killed processes forever.
 */
export function isAlive(identity: ProcessIdentity): boolean {
  if (!pidExists(identity.pid)) return false;
  const now = startOf(identity.pid);
  if (now.zombie) return false;
  return identity.started === null || now.started === null || now.started === identity.started;
}

/**
 * Whether the pid is a living postmaster of this cluster, as far as the system lets us see. Docker restarts a container
 * with the same small pids, so a left-over postmaster.pid often points at an unrelated living process.
 */
export function isPostmasterOf(pid: number, cluster: string): boolean {
  if (!isAlive({ pid, started: null })) return false;
  if (process.platform !== 'linux') return true;
  const command = readProc(pid, 'comm');
  if (command !== undefined && command.trim() !== 'postgres') return false;
  return worksIn(pid, cluster) ?? true;
}

/** PostgreSQL's processes of this cluster, whatever their parent; empty where the system does not let us look. */
export function postgresProcessesOf(cluster: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => readProc(pid, 'comm')?.trim() === 'postgres' && worksIn(pid, cluster) === true);
}

/** Undefined when we may not look: root without CAP_SYS_PTRACE, as in Docker. */
function worksIn(pid: number, folder: string): boolean | undefined {
  try {
    const found = readlinkSync(`/proc/${pid}/cwd`);
    return found === folder || found === `${folder} (deleted)`;
  } catch {
    return undefined;
  }
}

function pidExists(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function startOf(pid: number): { started: string | null; zombie: boolean } {
  const stat = readProc(pid, 'stat');
  const boot = readProc('sys/kernel/random', 'boot_id');
  if (stat === undefined || boot === undefined) return { started: null, zombie: false };
  // proc(5): state is field 3, start is 22. The name (2) may hold spaces and parentheses: count after its last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { started: `${boot.slice(0, 8)}/${fields[22 - 3]}`, zombie: fields[0] === 'Z' || fields[0] === 'X' };
}

function readProc(folder: number | string, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${folder}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}
