import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of a tick of `/proc`. */
const tick = 10;

interface Process {
  readonly parent: number;
  readonly ms: number;
}

/** CPU time of a process so far, with that of children that have ended; null: it is gone. */
function processAt(pid: string | number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + (fields[at] ?? 0), 0);
    return { parent: fields[1] ?? 0, ms: ticks * tick };
  } catch {
    return null;
  }
}

/** Milliseconds that these processes and their children have computed: on a busy machine the only fair measure. */
export function cpuTime(...parents: readonly number[]): number {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && !parents.includes(Number(name)));
  const own = parents.reduce((sum, pid) => sum + (processAt(pid)?.ms ?? 0), 0);
  return children.reduce((sum, pid) => {
    const found = processAt(pid);
    return found && parents.includes(found.parent) ? sum + found.ms : sum;
  }, own);
}
