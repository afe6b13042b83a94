import { cancelJob, jobStarter, retryJob, revertibleJob, type SqlRunner } from '../../database/index.ts';
import { parseGlobalId, toGlobalId, type CrmModel, type EntityModel } from '../../model/index.ts';
import { NotFound, NotPermitted, ValidationError, type Principal, type UserError } from '../../sdk/index.ts';

const manage = 'job:manage';
/** The job that takes another one back. */
export const revertJobName = 'revertJob';

/** Runs in the transaction that is open, or in one of its own. */
export type InTransaction = <T>(work: (runner: SqlRunner) => Promise<T>) => Promise<T>;

/** Cancelling jobs and letting them run again: one's own, or with `job:manage` over all any. */
export class JobControl {
  readonly #model: CrmModel;
  readonly #jobs: EntityModel;
  readonly #system: Principal;

  constructor(model: CrmModel, system: Principal) {
    const jobs = model.entities.get('Job');
    if (!jobs) throw new TypeError('The composition has no entity Job');
    this.#model = model;
    this.#system = system;
    this.#jobs = jobs;
  }

  /** What the API calls the job with this uuid. */
  opaqueId(uuid: string): string {
    return toGlobalId(this.#jobs, uuid);
  }

  cancel(id: string, principal: Principal | null, inTransaction: InTransaction): Promise<readonly UserError[]> {
    return this.#change(id, principal, inTransaction, cancelJob, {
      zh: '任务已结束,不能取消',
      en: 'The job is over: there is nothing to cancel',
    });
  }

  retry(id: string, principal: Principal | null, inTransaction: InTransaction): Promise<readonly UserError[]> {
    return this.#change(id, principal, inTransaction, retryJob, {
      zh: '只有失败或已取消的任务可以重试',
      en: 'Only a job that failed or was cancelled can be tried again',
    });
  }

  /** The key of the job that takes this one back; only one ever does. */
  async mayRevert(
    runner: SqlRunner,
    id: string,
    principal: Principal | null,
  ): Promise<{ readonly key: string } | { readonly errors: readonly UserError[] }> {
    const uuid = this.#uuidOf(id);
    const key = `revert ${uuid ?? ''}`;
    const job = uuid === null ? null : await revertibleJob(runner, uuid, key);
    const refused = this.#refusal(job, principal);
    if (refused) return { errors: [refused] };
    const isOver = job?.revertible && ['DONE', 'DEAD', 'CANCELLED'].includes(job.status);
    if (isOver && !job.reverted) return { key };
    const notNow = {
      zh: '只能撤销已结束、可撤销且尚未撤销的任务',
      en: 'Only a revertible job that is over can be taken back, once',
    };
    return { errors: [new ValidationError('JOB_STATUS', notNow, { path: ['id'] })] };
  }

  #uuidOf(id: string): string | null {
    const parsed = parseGlobalId(this.#model, id);
    return parsed?.entity === this.#jobs ? parsed.uuid : null;
  }

  #refusal(job: { readonly startedBy: string | null } | null, principal: Principal | null): UserError | null {
    if (!job) return NotFound.record(this.#jobs.label);
    const isOwn = principal !== null && job.startedBy === principal.userId;
    if (isOwn || principal?.grants.get(manage) === 'all') return null;
    // Who sees the jobs of others learns why not; to everybody else there is no such job.
    const sees = principal?.grants.get('job:read') === 'all';
    return sees ? NotPermitted.action(manage, ['id']) : NotFound.record(this.#jobs.label);
  }

  async #change(
    id: string,
    principal: Principal | null,
    inTransaction: InTransaction,
    change: (runner: SqlRunner, id: string, by: string | null) => Promise<boolean>,
    notNow: { readonly zh: string; readonly en: string },
  ): Promise<readonly UserError[]> {
    const uuid = this.#uuidOf(id);
    const job = uuid === null ? null : await inTransaction((runner) => jobStarter(runner, uuid));
    const refused = this.#refusal(job, principal);
    if (refused || uuid === null) return refused ? [refused] : [];
    const by = principal && principal.userId !== this.#system.userId ? principal.userId : null;
    const changed = await inTransaction((runner) => change(runner, uuid, by));
    return changed ? [] : [new ValidationError('JOB_STATUS', notNow, { path: ['id'] })];
  }
}
