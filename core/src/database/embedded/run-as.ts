import { execFile, type SpawnOptions } from 'node:child_process';
import type { ServiceAccount } from './service-account.ts';

/** What a finished program left behind. */
export interface ProgramResult {
  /** 0 = success; undefined when the program could not even be started. */
  readonly status: number | undefined;
  /** stdout and stderr, or why it did not start. */
  readonly output: string;
}

/**
 * The account, folder and environment for PostgreSQL's programs. The environment is bare, so that PGDATA, PGPORT,
 * PGOPTIONS, LC_*, LD_* … of the caller cannot reach them.
 */
export function runAs(account: ServiceAccount | undefined, folder: string) {
  return {
    ...account,
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
  } satisfies SpawnOptions;
}

/**
 * How the cluster is called for a program that starts inside it. The account that root drops to often cannot walk to
 * the project (say, under /root with mode 0700), but it owns the cluster and is started in it: /proc/self/cwd leads
 * there without walking.
 */
export function clusterArgument(account: ServiceAccount | undefined, cluster: string): string {
  return account && process.platform === 'linux' ? '/proc/self/cwd' : cluster;
}

/** Runs a program to its end; never rejects. `input` goes to its stdin. */
export function runProgram(
  file: string,
  args: readonly string[],
  options: ReturnType<typeof runAs>,
  input = '',
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = execFile(file, args, { ...options, encoding: 'utf8' }, (error, stdout, stderr) => {
      const started = !error || typeof error.code === 'number' || error.signal;
      const output = `${stdout}${stderr}`;
      if (started) resolve({ status: error ? (child.exitCode ?? 1) : 0, output });
      else resolve({ status: undefined, output: error.message });
    });
    child.stdin?.on('error', () => {}); // a program that did not start has no stdin: its exit tells the story
    child.stdin?.end(input);
  });
}
