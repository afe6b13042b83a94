import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type QueryResultRow } from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgresOptions } from '../../../src/database/embedded/index.ts';

/** How a child process runs TypeScript with decorators: like the development start. */
export const loaderFlags = [
  '--no-warnings',
  '--import',
  new URL('../../../bin/development-loader.js', import.meta.url).href,
];
const USER_PROCESS = path.join(import.meta.dirname, 'user-process.ts');

/** What a user process answers. */
export interface Answer {
  readonly port: number;
  readonly pid: number;
  readonly reused: boolean;
  readonly startedInMs: number;
  readonly adminUrl: string;
  readonly rows: Record<string, unknown>[];
  readonly error?: { code?: string; message: string; zh?: string; stack?: string };
}

/** A real process that uses the embedded PostgreSQL. */
export interface UserProcess {
  readonly process: ChildProcess;
  /** The answer to the start. */
  readonly start: Promise<Answer>;
  tell(command: string): Promise<Answer>;
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Temporary data folders and processes of one spec file; `cleanUp` stops and removes all of them. */
export class EmbeddedFixture {
  readonly #folders: string[] = [];
  readonly #processes: ChildProcess[] = [];

  /** A new folder under the system's temporary folder that everybody may enter. */
  folder(): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'guanxi-embedded-'));
    chmodSync(folder, 0o755);
    this.#folders.push(folder);
    return folder;
  }

  /** Data folders below `folder` are cleaned up as well. */
  start(options: Partial<EmbeddedPostgresOptions> & { dataFolder: string }) {
    return startEmbeddedPostgres({ role: 'server', ...options });
  }

  spawn(options: Partial<EmbeddedPostgresOptions> & { dataFolder: string }, how: SpawnOptions = {}): UserProcess {
    const args = [...loaderFlags, USER_PROCESS, JSON.stringify({ role: 'command', ...options })];
    const child = spawn(process.execPath, args, { ...how, stdio: ['pipe', 'pipe', 'inherit'] });
    this.#processes.push(child);
    const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
    return {
      process: child,
      start: nextAnswer(lines),
      tell: (command) => {
        const answer = nextAnswer(lines);
        child.stdin?.write(`${command}\n`);
        return answer;
      },
      end: async (signal) => {
        const gone = once(child, 'exit');
        child.kill(signal);
        await gone;
      },
    };
  }

  /** Kills the user processes, then every PostgreSQL below the folders and what works for them. */
  async stopEverything(): Promise<void> {
    for (const child of this.#processes) if (child.exitCode === null) child.kill('SIGKILL');
    for (const pid of this.#folders.flatMap(postmastersBelow)) {
      signal(pid, 'SIGQUIT');
      await gone(pid);
    }
    for (const pid of this.#folders.flatMap(processesOf)) {
      signal(pid, 'SIGKILL');
      await gone(pid);
    }
  }

  async cleanUp(): Promise<void> {
    await this.stopEverything();
    for (const folder of this.#folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs one statement over its own connection. */
export async function query<T extends QueryResultRow>(url: string, sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Whether the process runs (a zombie does not). */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !/\) [ZX] /.test(stat);
  } catch {
    return false;
  }
}

/** Sends a signal; a process that is gone already is fine. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // gone
  }
}

/** Waits until the process is gone. */
export async function gone(pid: number): Promise<void> {
  for (const deadline = Date.now() + 60_000; runs(pid) && Date.now() < deadline;) await sleep(10);
}

/** Processes that work below the folder, such as an initdb that outlived whoever started it. */
export function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid)
    .filter((pid) => (commandLine(pid).includes(`${folder}/`) || workPlace(pid).startsWith(`${folder}/`)) && runs(pid));
}

function workPlace(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return ''; // gone
  }
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // gone
  }
}

/** Waits until `check` holds, at most a minute: far longer than any machine takes. */
export async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(20)) if (await check()) return;
  throw new Error(`still not so after a minute: ${String(check)}`);
}

/** The code and both messages of the error that `work` fails with. */
export async function failureOf(work: Promise<unknown>): Promise<{ code: string; zh: string; en: string }> {
  const error = await work.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  const { code, messages, message } = error as Error & { code?: string; messages?: { zh: string; en: string } };
  return { code: code ?? String(message), zh: messages?.zh ?? '', en: messages?.en ?? '' };
}

async function nextAnswer(lines: Interface): Promise<Answer> {
  const [line] = (await Promise.race([once(lines, 'line'), once(lines, 'close').then(() => ['{}'])])) as [string];
  return JSON.parse(line) as Answer;
}

function postmastersBelow(folder: string): number[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('postmaster.pid'),
  );
  return files
    .map((file) => path.join(folder, file))
    .filter((file) => existsSync(file))
    .map((file) => Number.parseInt(readFileSync(file, 'utf8'), 10))
    .filter((pid) => runs(pid) && /^\S*postgres\0/.test(commandLine(pid)));
}
