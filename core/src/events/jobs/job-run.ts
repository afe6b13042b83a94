import { setTimeout as sleep } from 'node:timers/promises';
import { claimJob, endJobRun, saveJob, type ClaimedJob, type Database, type JobEnd } from '../../database/index.ts';
import {
  CrmError,
  JobLost,
  JobRefused,
  type JobContext,
  type JobProgress,
  type Language,
  type Logger,
  type Principal,
} from '../../sdk/index.ts';
import type { JobPorts } from './job-ports.ts';
import type { JobQueue } from './job-queue.ts';
import type { RegisteredJob } from './job-registry.ts';

export interface JobRunParts {
  readonly database: Database;
  readonly queue: JobQueue;
  readonly ports: JobPorts;
  readonly log: Logger;
}

/** Why a run is asked to give up. */
export type StopReason = 'lost' | 'stopping' | 'timeout';

const defaultTimeoutSeconds = 3_600;
/** So long may a job go on after it was asked to give up. Then it is over, whatever its code still does. */
const GRACE_MS = 3_000;
const resultLimit = 20_000;
/** PostgreSQL may be away when a run ends. */
const ENDING_ATTEMPTS = 5;

/** One attempt at one job: takes it, runs its code and notes how that ended. */
export class JobRunner {
  readonly id: string;
  readonly #parts: JobRunParts;
  readonly #worker: string;
  readonly #abort = new AbortController();
  #claimed: ClaimedJob | undefined;
  #reason: StopReason | undefined;

  /** @param id uuid of the job */
  constructor(id: string, worker: string, parts: JobRunParts) {
    this.id = id;
    this.#worker = worker;
    this.#parts = parts;
  }

  /** Which run it is; undefined: the job is not taken yet. */
  get claim(): number | undefined {
    return this.#claimed?.claim;
  }

  stop(reason: StopReason): void {
    if (this.#reason) return;
    this.#reason = reason;
    this.#abort.abort(new JobLost());
  }

  /** Resolves whatever the job does; rejects when PostgreSQL cannot be told. */
  async run(): Promise<void> {
    const { database, queue, log } = this.#parts;
    const claimed = await claimJob(database.reader, this.id, this.#worker);
    if (!claimed) return;
    this.#claimed = claimed;
    const job = queue.registry.find(claimed.job);
    const began = performance.now();
    const end = job ? await this.#attempt(job, claimed) : ({ status: 'DEAD', error: 'unknown job' } as const);
    await this.#note(claimed, end);
    const fields = {
      job: claimed.job,
      id: claimed.id,
      attempt: claimed.attempts,
      ms: Math.round(performance.now() - began),
    };
    if (end.status === 'DEAD' || end.status === 'FAILED')
      log.warn({ ...fields, status: end.status, why: end.error }, 'A job failed');
    else log.debug({ ...fields, status: end.status }, 'A job ended');
  }

  async #attempt(job: RegisteredJob, claimed: ClaimedJob): Promise<JobEnd> {
    const { declaration } = job;
    const timer = setTimeout(() => this.stop('timeout'), (declaration.timeout ?? defaultTimeoutSeconds) * 1_000);
    try {
      const principal = await this.#principal(job, claimed);
      if (!principal) throw callerGone();
      const payload = declaration.payload.parse(JSON.parse(claimed.payload));
      const running = declaration.run(payload, this.#context(job, claimed, principal));
      return { status: 'DONE', result: resultText(await Promise.race([running, this.#givenUp()])) };
    } catch (error) {
      return this.#endAfter(error, claimed);
    } finally {
      clearTimeout(timer);
    }
  }

  #principal({ declaration }: RegisteredJob, { startedBy, apiKeyId }: ClaimedJob): Promise<Principal | null> {
    if (declaration.runAs === 'system' || startedBy === null) {
      return Promise.resolve(this.#parts.queue.system);
    }
    return this.#parts.ports.principalOf(startedBy, apiKeyId);
  }

  #context({ declaration }: RegisteredJob, claimed: ClaimedJob, principal: Principal): JobContext {
    const { ports, queue, log } = this.#parts;
    const language: Language = claimed.language === 'zh' ? 'zh' : 'en';
    const { signal } = this.#abort;
    const revertibleJob = declaration.revertible ? claimed.id : undefined;
    let saved: unknown = claimed.saved === null ? null : JSON.parse(claimed.saved);
    return {
      ...ports.contextOf({ principal, language, signal, revertibleJob }),
      ...{ id: queue.control.opaqueId(claimed.id), principal, language, log, signal },
      ...{ attempt: claimed.attempts, maxAttempts: claimed.maxAttempts },
      get saved() {
        return saved;
      },
      save: async (state, progress) => {
        await ports.transaction((runner) => this.#save(runner, claimed, state, progress));
        saved = state;
      },
    };
  }

  async #save(
    runner: Parameters<typeof saveJob>[0],
    claimed: ClaimedJob,
    state: unknown,
    progress: JobProgress | undefined,
  ): Promise<void> {
    const noted = {
      saved: JSON.stringify(state ?? null),
      progress: progress?.done ?? null,
      total: progress?.total ?? null,
    };
    if (await saveJob(runner, claimed, noted)) return;
    this.stop('lost');
    throw new JobLost();
  }

  /** Rejects some time after the run was asked to give up. */
  #givenUp(): Promise<never> {
    return new Promise((_, reject) => {
      const onAbort = (): void => void sleep(GRACE_MS, undefined, { ref: false }).then(() => reject(new JobLost()));
      this.#abort.signal.addEventListener('abort', onAbort, { once: true });
    });
  }

  #endAfter(error: unknown, { id, job, attempts, maxAttempts }: ClaimedJob): JobEnd {
    if (this.#reason === 'stopping') return { status: 'WAITING' };
    // Of a run that was taken over this changes nothing.
    if (this.#reason === 'lost') return { status: 'CANCELLED' };
    const expected = error instanceof CrmError;
    if (!expected) this.#parts.log.error({ error, job, id, attempt: attempts }, 'A job threw an error');
    const message = this.#reason === 'timeout' ? timedOut : expected ? error.messages : hiddenError(id);
    const text = `${message.en} / ${message.zh}`.slice(0, 2_000);
    if (attempts >= maxAttempts || error instanceof JobRefused) return { status: 'DEAD', error: text };
    return { status: 'FAILED', error: text, seconds: backOffSeconds(attempts) };
  }

  async #note(claimed: ClaimedJob, end: JobEnd): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await endJobRun(this.#parts.database.reader, claimed, end);
        return;
      } catch (error) {
        if (attempt === ENDING_ATTEMPTS) throw error;
        await sleep(200 * 2 ** attempt);
      }
    }
  }
}

/** 3 s, 7 s, 20 s, 55 s … up to 6 hours, and up to a tenth more: what failed together does not come back together. */
export function backOffSeconds(attempt: number): number {
  return Math.exp(Math.min(attempt, 10)) * (1 + Math.random() / 10);
}

function resultText(result: unknown): string | null {
  const text = result === undefined ? undefined : JSON.stringify(result);
  if (text === undefined) return null;
  if (text.length <= resultLimit) return text;
  throw new JobRefused('JOB_RESULT', {
    zh: `任务结果有 ${text.length} 个字符,最多 ${resultLimit} 个`,
    en: `The result of the job has ${text.length} characters, at most ${resultLimit} are kept`,
  });
}

const timedOut = { zh: '任务超时', en: 'The job took too long' };

/** What code throws may hold values of anybody: the log has it, the API only says where. */
function hiddenError(id: string): { zh: string; en: string } {
  return { zh: `内部错误,详见服务器日志:${id}`, en: `Internal error, see the log of the server: ${id}` };
}

function callerGone(): JobRefused {
  return JobRefused.because({
    zh: '发起人已停用,或其 API 密钥已失效',
    en: 'Who started it is inactive, or the API key ended',
  });
}
