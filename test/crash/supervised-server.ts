import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../core/src/database/embedded/free-port.ts';
import type { Defect } from './defects.ts';

const program = fileURLToPath(new URL('server-process.ts', import.meta.url));
const loader = fileURLToPath(new URL('../../core/bin/development-loader.js', import.meta.url));

/** Keeps a server process running on one port and data folder, as a service manager does, and kills it on demand. */
export class SupervisedServer {
  readonly url: string;
  /** How often the process ended although nobody had killed it. */
  endedByItself = 0;
  /** What the processes wrote to standard error. */
  said = '';
  readonly #argv: readonly string[];
  readonly #folder: string;
  #child: ChildProcess | undefined;
  #killed: ChildProcess | undefined;
  #stopping = false;

  private constructor(folder: string, port: number, defect: Defect | null) {
    this.url = `http://127.0.0.1:${port}/graphql`;
    this.#folder = folder;
    this.#argv = ['--import', loader, program, folder, String(port), ...(defect ? [defect] : [])];
  }

  static async start(folder: string, defect: Defect | null): Promise<SupervisedServer> {
    const server = new SupervisedServer(folder, await freePort(), defect);
    server.#spawn();
    return server;
  }

  killServer(): void {
    this.#killed = this.#child;
    this.#child?.kill('SIGKILL');
  }

  /** PostgreSQL's main process; its back-ends follow it. */
  killPostgres(): void {
    const pid = Number(readFileSync(path.join(this.#folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGKILL');
  }

  /** Ends the server in order; it takes its PostgreSQL along. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await ended;
  }

  #spawn(): void {
    const child = spawn(process.execPath, this.#argv, { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#child = child;
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.said = (this.said + text).slice(-20_000)));
    child.once('close', () => void this.#next(child));
  }

  async #next(child: ChildProcess): Promise<void> {
    if (this.#stopping) return;
    if (this.#killed !== child) {
      this.endedByItself += 1;
      await sleep(200);
    }
    this.#spawn();
  }
}
