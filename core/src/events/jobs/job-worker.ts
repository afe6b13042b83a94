import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger as WorkerLogger, RunnerOptions, TaskList, WorkerEvents, WorkerPool } from 'graphile-worker';
import {
  hasAbandonedJobs,
  lostRuns,
  openQueuePool,
  takeOverJobs,
  WorkerLease,
  type ConnectionSettings,
} from '../../database/index.ts';
import type { Logger } from '../../sdk/index.ts';
import { JobRunner, type JobRunParts } from './job-run.ts';
import { cronItems, scheduleTask } from './schedules.ts';

export interface JobWorkerOptions extends JobRunParts {
  readonly connection: ConnectionSettings;
  /** Jobs that run at the same time. */
  readonly concurrency: number;
}

/** How often a worker looks for what died elsewhere and for what was cancelled. */
const WATCH_MS = 1_000;
/** A job whose time comes is taken this much later at most; a new one at once. */
const POLL_MS = 1_000;
/** So long may running jobs go on when the process stops, before they are asked to give up. */
const FINISH_MS = 5_000;
/** So much longer until whatever still runs is left to others. */
const GIVE_UP_MS = 4_000;

/**
 * One connection for all steps of the queue, in their order: a worker that asks for its next job while the end of the
 * one before is on its way over another connection would find that job's queue still taken, and wait. Listening needs
 * one more.
 */
const QUEUE_CONNECTIONS = { once: 1, working: 2 } as const;

interface Running {
  readonly stop: (finishMs?: number) => Promise<void>;
  readonly watch: NodeJS.Timeout;
}

/** The part of a process that runs jobs: takes them from the queue of all, and looks after those of dead processes. */
export class JobWorker {
  readonly #options: JobWorkerOptions;
  readonly #active = new Set<JobRunner>();
  #running: Promise<Running> | undefined;
  #watching: Promise<void> | undefined;

  constructor(options: JobWorkerOptions) {
    this.#options = options;
  }

  /** Takes jobs from now on. Rejects when PostgreSQL cannot be reached. */
  async start(): Promise<void> {
    await (this.#running ??= this.#start());
  }

  /** Takes no more jobs; those that run have some seconds, then others take them up where they are. */
  async stop(): Promise<void> {
    const running = await this.#running?.catch(() => undefined);
    if (!running) return;
    clearInterval(running.watch);
    await this.#watching;
    await running.stop();
  }

  /** Runs all jobs that are due now, and those that they enqueue, one after the other. For tests and commands. */
  async drain(): Promise<void> {
    const { runOnce } = await import('graphile-worker');
    const { options, release } = await this.#runnerOptions(QUEUE_CONNECTIONS.once);
    try {
      await runOnce(options);
    } finally {
      await release();
    }
  }

  async #start(): Promise<Running> {
    const { run, parseCronItems } = await import('graphile-worker');
    const { queue, concurrency } = this.#options;
    const { options, release, pool } = await this.#runnerOptions(QUEUE_CONNECTIONS.working);
    const parsedCronItems = parseCronItems(cronItems(queue.registry.schedules));
    const runner = await run({ ...options, concurrency, pollInterval: POLL_MS, parsedCronItems });
    runner.promise.catch((error: unknown) => this.#log.error({ error }, 'The job worker ended'));
    const watch = setInterval(() => this.#watch(pool), WATCH_MS).unref();
    this.#watch(pool);
    return {
      watch,
      stop: async () => {
        const ended = runner.stop().catch(() => {});
        if (!(await within(FINISH_MS, ended))) {
          for (const one of this.#active) one.stop('stopping');
          if (!(await within(GIVE_UP_MS, ended))) await pool()?.forcefulShutdown('The process stops');
        }
        await release();
      },
    };
  }

  get #log(): Logger {
    return this.#options.log;
  }

  async #runnerOptions(connections: number): Promise<{
    options: RunnerOptions;
    pool: () => WorkerPool | undefined;
    release: () => Promise<void>;
  }> {
    const { Logger: GraphileLogger } = await import('graphile-worker');
    const { connection, log } = this.#options;
    const pgPool = openQueuePool({ ...connection, poolSize: connections }, (error) =>
      log.warn({ error: error.message }, 'A connection of the job queue was lost'),
    );
    const events = new EventEmitter() as WorkerEvents;
    let pool: WorkerPool | undefined;
    let lease: WorkerLease | undefined;
    let released = false;
    let taken: Promise<void> | undefined;
    events.on('pool:create', ({ workerPool }) => (pool = workerPool));
    /** Before the first job: whoever has no lease is dead to the others. */
    const takeLease = async (id: string): Promise<void> => {
      lease = new WorkerLease(connection, id);
      while (
        !released &&
        !(await lease.take().then(
          () => true,
          () => false,
        ))
      )
        await sleep(POLL_MS);
    };
    const preset = {
      plugins: [
        {
          name: 'GuanxiLeasePlugin',
          version: '1.0.0',
          worker: {
            hooks: {
              startWorker: (_: unknown, { worker }: { worker: { workerPool: WorkerPool } }) =>
                (taken ??= takeLease(worker.workerPool.id)),
            },
          },
        },
      ],
    };
    return {
      options: {
        pgPool,
        events,
        preset,
        taskList: this.#tasks(),
        noHandleSignals: true,
        logger: quiet(GraphileLogger, log),
      },
      pool: () => pool,
      release: async () => {
        released = true;
        await taken;
        await lease?.release();
        await pgPool.end();
      },
    };
  }

  #tasks(): TaskList {
    const { registry } = this.#options.queue;
    const tasks: TaskList = { [scheduleTask]: (payload) => this.#enqueueScheduled(payload as { schedule: string }) };
    for (const name of registry.names) {
      tasks[name] = (payload, { job }) => this.#run((payload as { id: string }).id, job.locked_by ?? '');
    }
    return tasks;
  }

  async #run(id: string, worker: string): Promise<void> {
    const runner = new JobRunner(id, worker, this.#options);
    this.#active.add(runner);
    try {
      await runner.run();
    } finally {
      this.#active.delete(runner);
    }
  }

  async #enqueueScheduled({ schedule: id }: { schedule: string }): Promise<void> {
    const { queue, database } = this.#options;
    const schedule = queue.registry.schedules.find((known) => known.id === id);
    if (!schedule) return; // of an older version
    const order = { job: schedule.job, payload: schedule.payload ?? {}, options: { key: `schedule ${id}` } };
    await database.unit((runner) => queue.enqueue(runner, [order], { principal: null, language: 'en' }));
  }

  #watch(pool: () => WorkerPool | undefined): void {
    this.#watching ??= this.#lookAround(pool()?.id)
      .catch((error: unknown) => this.#log.warn({ error: String(error) }, 'Looking for abandoned jobs failed'))
      .finally(() => (this.#watching = undefined));
  }

  async #lookAround(worker: string | undefined): Promise<void> {
    if (worker === undefined) return;
    const { database } = this.#options;
    const active = [...this.#active];
    const busy = { worker, running: active.map(({ id }) => id) };
    if (await hasAbandonedJobs(database.reader, busy)) {
      const jobs = await database.unit((runner) => takeOverJobs(runner, busy));
      if (jobs > 0) this.#log.warn({ jobs }, 'Jobs of a worker that ended were taken over');
    }
    const runs = active.flatMap(({ id, claim }) => (claim === undefined ? [] : [{ id, claim }]));
    if (runs.length === 0) return;
    const lost = new Set(await lostRuns(database.reader, runs));
    for (const one of active) if (lost.has(one.id) && this.#active.has(one)) one.stop('lost');
  }
}

/** Whether it settles in time. */
async function within(ms: number, ended: Promise<void>): Promise<boolean> {
  const timer = new AbortController();
  const late = sleep(ms, false, { signal: timer.signal }).catch(() => false);
  const inTime = await Promise.race([ended.then(() => true), late]);
  timer.abort();
  return inTime;
}

/** What graphile-worker says of itself; its metadata holds payloads and stays out. */
function quiet(GraphileLogger: typeof WorkerLogger, log: Logger): WorkerLogger {
  return new GraphileLogger(() => (level, message) => {
    if (level === 'error') log.warn({ worker: message }, 'The job queue has a problem');
    else log.debug({ worker: message }, 'Job queue');
  });
}
