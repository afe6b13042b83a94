import type { SqlRunner } from '../../database/index.ts';
import type { CrmModel } from '../../model/index.ts';
import { CrmError, type JobDeclaration, type JobsPort, type Principal, type WriteOutcome } from '../../sdk/index.ts';
import { enqueueAll, type JobCaller, type JobOrder } from './enqueue-jobs.ts';
import { JobControl, revertJobName, type InTransaction } from './job-control.ts';
import { JobRegistry } from './job-registry.ts';

/** The jobs of a composition as those who enqueue them see them. */
export class JobQueue {
  readonly registry: JobRegistry;
  readonly control: JobControl;
  readonly system: Principal;

  /** @param system as whom the platform itself acts */
  constructor(model: CrmModel, system: Principal) {
    this.registry = new JobRegistry(model);
    this.control = new JobControl(model, system);
    this.system = system;
  }

  /**
   * Enqueues in the transaction of the runner; one statement, however many there are. Gives opaque ids in order.
   * @throws UnknownJob; BadInput when a payload or an option is wrong
   */
  async enqueue(runner: SqlRunner, orders: readonly JobOrder[], caller: JobCaller): Promise<string[]> {
    const ids = await enqueueAll(this.registry, runner, orders, caller, this.system);
    return ids.map((id) => this.control.opaqueId(id));
  }

  /**
   * What resolvers and jobs get as `ctx.jobs`.
   * @param caller asked at every call: a request may sign somebody in
   */
  port(caller: JobCaller, inTransaction: InTransaction): JobsPort {
    return {
      enqueue: enqueueOne((orders) => inTransaction((runner) => this.enqueue(runner, orders, caller))),
      cancel: (id) => this.control.cancel(id, caller.principal, inTransaction),
      retry: (id) => this.control.retry(id, caller.principal, inTransaction),
      revert: (id) => inTransaction((runner) => this.#revert(runner, id, caller)),
    };
  }

  async #revert(runner: SqlRunner, id: string, caller: JobCaller): Promise<WriteOutcome> {
    const checked = await this.control.mayRevert(runner, id, caller.principal);
    if ('errors' in checked) return { id: null, errors: checked.errors };
    const order = { job: revertJobName, payload: { jobId: id }, options: { key: checked.key } };
    const [reverting = null] = await this.enqueue(runner, [order], caller);
    return { id: reverting, errors: [] };
  }

  /** What hooks get as `context.jobs`: part of their unit of work. */
  hookPort(caller: JobCaller, runner: SqlRunner): Pick<JobsPort, 'enqueue'> {
    return { enqueue: enqueueOne((orders) => this.enqueue(runner, orders, caller)) };
  }
}

function enqueueOne(enqueue: (orders: readonly JobOrder[]) => Promise<string[]>): JobsPort['enqueue'] {
  return async (job: JobDeclaration | string, payload: unknown, options?: JobOrder['options']) => {
    const [id] = await enqueue([{ job, payload, options }]);
    return id ?? '';
  };
}

/** Where an engine was made without jobs. */
export function noJobs(): JobsPort {
  const missing = (): Promise<never> =>
    Promise.reject(new CrmError('NO_JOBS', { zh: '没有任务队列', en: 'There is no job queue' }));
  return { enqueue: missing, cancel: missing, retry: missing, revert: missing };
}
