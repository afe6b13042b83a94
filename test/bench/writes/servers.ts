import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A server under load, in a process of its own. */
export interface Server {
  readonly name: 'limit' | 'postgraphile' | 'ours';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly process: ChildProcess;
}

const folder = join(import.meta.dirname, '..');

/** Starts a server on core 0; the load comes from the others. */
export function startServer(
  name: Server['name'],
  port: number,
  argv: readonly string[],
  environment: Readonly<Record<string, string>>,
  headers: Server['headers'] = {},
): Server {
  const env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
    PORT: String(port),
    ...environment,
  };
  // PostGraphile tells at length which types it does not know: those of columns that nobody writes here.
  const output = name === 'postgraphile' ? 'ignore' : 'inherit';
  const child = spawn('taskset', ['-c', '0', process.execPath, ...argv], {
    // Ours finds out which packages it would run with, and the peers bring copies of their own.
    cwd: name === 'ours' ? join(folder, '../..') : folder,
    env,
    stdio: ['ignore', output, output],
  });
  return { name, url: `http://127.0.0.1:${port}/graphql`, headers, process: child };
}

/** Sends one request; rejects when the server is not there. */
export async function post({ url, headers }: Server, body: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return response.text();
}

export async function untilReady(server: Server): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await post(server, JSON.stringify({ query: '{ __typename }' }));
      return;
    } catch (error) {
      if (tries > 600) throw new Error(`${server.name} does not answer`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Ours ends in peace: it writes its profile then. */
export function ended({ name, process: child }: Server): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(name === 'ours' ? 'SIGTERM' : 'SIGKILL');
  });
}

/** User and system time of a server's process so far, in microseconds. */
export async function cpuOf({ process: { pid } }: Server): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}
