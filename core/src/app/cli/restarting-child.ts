import { fork, type ChildProcess } from 'node:child_process';

/** How long a server may take to let requests finish before it is ended. */
const STOP_MS = 3_000;

/** A server process that is replaced on demand; restarts that come during one are joined into the next. */
export class RestartingChild {
  #child: ChildProcess | undefined;
  #work: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(
    private readonly script: string,
    private readonly argv: readonly string[],
    private readonly environment: NodeJS.ProcessEnv,
    private readonly onExit: (code: number | null) => void,
  ) {}

  /** Stops the running process, if there is one, and starts another. */
  restart(): Promise<void> {
    this.#waiting += 1;
    return (this.#work = this.#work.then(async () => {
      this.#waiting -= 1;
      if (this.#waiting > 0) return; // a later call starts it
      await this.#end();
      const child = fork(this.script, [...this.argv], { env: this.environment, stdio: 'inherit' });
      this.#child = child;
      child.once('exit', (code) => {
        if (this.#child !== child) return;
        this.#child = undefined;
        this.onExit(code);
      });
    }));
  }

  async stop(): Promise<void> {
    await this.#work;
    await this.#end();
  }

  async #end(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null) return;
    await new Promise<void>((resolve) => {
      const force = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      child.once('exit', () => {
        clearTimeout(force);
        resolve();
      });
      child.kill('SIGTERM');
    });
  }
}
