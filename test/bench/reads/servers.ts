// The servers of the read bench: started, asked, measured, ended.
import { spawn, type ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Kind = 'limit' | 'postgraphile' | 'ours';

export interface Server {
  readonly name: string;
  readonly kind: Kind;
  readonly url: string;
  /** Of every request; a signed-in user's token does not live as long as the bench. */
  readonly headers: () => Readonly<Record<string, string>>;
  readonly process: ChildProcess;
}

export interface NewServer extends Pick<Server, 'name' | 'kind'> {
  readonly port: number;
  /** What node runs, seen from `test/bench`. */
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly headers?: Server['headers'];
}

/** Starts a server on core 0, and waits until it answers. */
export async function start({ name, kind, port, command, environment, headers }: NewServer): Promise<Server> {
  const child = spawn('taskset', ['-c', '0', process.execPath, ...command], {
    cwd: join(import.meta.dirname, '..'),
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      PORT: String(port),
      ...environment,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  const server: Server = { name, kind, url, headers: headers ?? (() => ({})), process: child };
  for (let tries = 0; ; tries++) {
    try {
      await post(server, { query: '{ __typename }' });
      return server;
    } catch (error) {
      if (tries > 300) throw new Error(`${name} does not answer`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Ours ends in peace: it writes its profile then. */
export function end({ process: child, kind }: Server): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(kind === 'ours' ? 'SIGTERM' : 'SIGKILL');
  });
}

export function headersOf(server: Server): Record<string, string> {
  return { 'content-type': 'application/json', ...server.headers() };
}

/** Asks once more where the server has just closed the connection that was kept from the last request. */
export async function post(server: Server, body: object): Promise<Response> {
  const sent = (): Promise<Response> =>
    fetch(server.url, { method: 'POST', headers: headersOf(server), body: JSON.stringify(body) });
  try {
    return await sent();
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { readonly code?: string };
    if (code !== 'ECONNRESET' && code !== 'UND_ERR_SOCKET') throw error;
    return sent();
  }
}

/** The data of an answer. @throws Error where it has errors */
export async function ask<Data>(server: Server, body: { readonly query: string }): Promise<Data> {
  const response = await post(server, body);
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(`${server.name}: ${JSON.stringify(errors).slice(0, 600)} to ${body.query.slice(0, 600)}`);
  return data;
}

/** Microseconds that all threads of a process have spent so far, to the nanosecond: short runs can be told apart. */
export async function cpuOf({ process: { pid } }: Server): Promise<number> {
  let nanoseconds = 0;
  for (const thread of await readdir(`/proc/${pid}/task`)) {
    const text = await readFile(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').catch(() => '0');
    nanoseconds += Number(text.split(' ')[0]);
  }
  return nanoseconds / 1000;
}

/** Part of a core that a server without work may use. */
const quiet = 0.03;

/** Waits until a server has done what it does after its start: ours makes search documents of rows it does not know. */
export async function settled(server: Server): Promise<void> {
  for (let quietLooks = 0; quietLooks < 3;) {
    const before = await cpuOf(server);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    quietLooks = (await cpuOf(server)) - before < quiet * 1_000_000 ? quietLooks + 1 : 0;
  }
}

/** Megabytes of memory that a process has to itself. */
export async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
