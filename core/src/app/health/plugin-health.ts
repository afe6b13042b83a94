import type { JobPorts } from '../../events/jobs/index.ts';
import { fullName } from '../../model/index.ts';
import type { HealthCheck, Label, Logger, Plugin } from '../../sdk/index.ts';
import { platformContext } from '../jobs/platform-context.ts';
import { reasonOf } from '../reason-of.ts';

/** What one check of a plugin said. */
export interface HealthResult {
  /** `hotel:channels` */
  readonly name: string;
  readonly plugin: string;
  readonly label: Label;
  readonly required: boolean;
  /** Why it failed; null: all is well. */
  readonly problem: Label | null;
}

export interface PluginHealthParts {
  readonly plugins: readonly Plugin[];
  readonly ports: JobPorts;
  readonly log: Logger;
  /** Milliseconds for which an answer is given again: whoever asks often costs others nothing. Default 5,000. */
  readonly fresh?: number;
}

interface NamedCheck extends HealthCheck {
  readonly name: string;
  readonly plugin: string;
}

/** Milliseconds; less than Kubernetes waits for a probe. */
const defaultTimeout = 500;
const defaultFresh = 5_000;

/** The health checks of all plugins: none waits for another, runs twice at once, or is waited for without end. */
export class PluginHealth {
  readonly #checks: readonly NamedCheck[];
  readonly #ports: JobPorts;
  readonly #log: Logger;
  readonly #fresh: number;
  /** Those that go on although their time is over: they are not started again. */
  readonly #overdue = new Set<string>();
  readonly #failing = new Set<string>();
  #latest: { readonly at: number; readonly results: Promise<readonly HealthResult[]> } | null = null;

  constructor({ plugins, ports, log, fresh = defaultFresh }: PluginHealthParts) {
    this.#checks = plugins.flatMap(({ id, prefix, health = {} }) =>
      Object.entries(health).map(([name, check]) => ({ ...check, name: fullName(prefix, name), plugin: id })),
    );
    this.#ports = ports;
    this.#log = log;
    this.#fresh = fresh;
  }

  /** What every check says now, or said a moment ago. Never rejects. */
  results(): Promise<readonly HealthResult[]> {
    const now = performance.now();
    if (!this.#latest || now - this.#latest.at > this.#fresh) {
      this.#latest = { at: now, results: Promise.all(this.#checks.map((check) => this.#resultOf(check))) };
    }
    return this.#latest.results;
  }

  async #resultOf(check: NamedCheck): Promise<HealthResult> {
    const { name, plugin, label, required = false } = check;
    const problem = await this.#problemOf(check);
    this.#tell(name, problem);
    return { name, plugin, label, required, problem };
  }

  async #problemOf(check: NamedCheck): Promise<Label | null> {
    const { name, timeoutMs = defaultTimeout } = check;
    if (this.#overdue.has(name)) return unanswered(timeoutMs);
    const timeout = new AbortController();
    const running = this.#run(check, timeout.signal);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Label>((resolve) => {
      timer = setTimeout(() => {
        this.#overdue.add(name);
        void running.then(() => this.#overdue.delete(name));
        resolve(unanswered(timeoutMs));
        timeout.abort(new Error(`The health check ${name} took longer than ${timeoutMs} ms`));
      }, timeoutMs);
    });
    try {
      return await Promise.race([running, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  async #run({ check }: NamedCheck, signal: AbortSignal): Promise<Label | null> {
    try {
      await check(platformContext(this.#ports, this.#log, signal));
      return null;
    } catch (error) {
      return reasonOf(error);
    }
  }

  /** Once when it begins to fail, and once when that is over. */
  #tell(check: string, problem: Label | null): void {
    if (problem && !this.#failing.has(check)) this.#log.warn({ check, why: problem.en }, 'A health check fails');
    if (!problem && this.#failing.has(check)) this.#log.info({ check }, 'A health check is all right again');
    if (problem) this.#failing.add(check);
    else this.#failing.delete(check);
  }
}

function unanswered(ms: number): Label {
  return { zh: `${ms} 毫秒内没有结果`, en: `no answer within ${ms} ms` };
}
