import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/guanxi.js', import.meta.url));

type Environment = Readonly<Record<string, string>>;

/** A project folder with a configuration of the core alone, and a data folder of its own. */
export function coreProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'guanxi-app-'));
  writeFileSync(path.join(folder, 'guanxi.config.mjs'), 'export default { port: 0, demo: false };\n');
  return folder;
}

/** What a finished command said. */
export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Only what a fresh shell has: the machine's own settings must not decide. */
function environmentOf(added: Environment): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  // Where everything is tested at once, a connection to PostgreSQL may take longer than users should wait for it.
  const patience = { GUANXI_CONNECT_TIMEOUT: '60000' };
  return { PATH, HOME, LANG: 'en_US.UTF-8', ...patience, ...added };
}

export class GuanxiProcess {
  out = '';
  err = '';
  readonly child: ChildProcess;
  readonly #ended: Promise<number | null>;

  constructor(folder: string, argv: readonly string[], environment: Environment = {}, input?: string) {
    this.child = spawn(process.execPath, [bin, ...argv], {
      cwd: folder,
      env: environmentOf(environment),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    this.child.stdin?.end(input);
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.out += text));
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.err += text));
    this.#ended = new Promise((resolve) => this.child.once('close', resolve));
  }

  /** The exit code, once all output has arrived. */
  ended(): Promise<number | null> {
    return this.#ended;
  }

  /** Waits until the output matches; fails when the process ends before. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.out) ?? pattern.exec(this.err);
      if (found) return found;
      if (this.child.exitCode !== null)
        throw new Error(`It ended with ${this.child.exitCode}:\n${this.out}\n${this.err}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.ended();
  }
}

/** Runs a command to its end. */
export async function guanxi(
  folder: string,
  argv: readonly string[],
  environment: Environment = {},
  input?: string,
): Promise<Finished> {
  const running = new GuanxiProcess(folder, argv, environment, input);
  const code = await running.ended();
  return { code, out: running.out, err: running.err };
}
