import { fullName, type CrmModel } from '../../model/index.ts';
import type { JobDeclaration, Schedule } from '../../sdk/index.ts';

/** A job of the composition under its full name. */
export interface RegisteredJob {
  /** `building:remind`; core's have no prefix. */
  readonly name: string;
  /** Id of the plugin. */
  readonly owner: string;
  readonly declaration: JobDeclaration;
  /** Full name of its queue; null: it has none. */
  readonly queue: string | null;
}

/** A schedule with the full name of its job. */
export interface RegisteredSchedule extends Schedule {
  /** The same in every process and after every restart. */
  readonly id: string;
}

/** Every job and schedule of a composition. */
export class JobRegistry {
  readonly #byName = new Map<string, RegisteredJob>();
  readonly #byDeclaration = new Map<JobDeclaration, RegisteredJob>();
  readonly #schedules: RegisteredSchedule[] = [];

  constructor(model: CrmModel) {
    for (const { id, prefix, jobs = {}, schedules = [] } of model.plugins) {
      for (const [name, declaration] of Object.entries(jobs))
        this.#add(fullName(prefix, name), id, prefix, declaration);
      for (const schedule of schedules) this.#schedule(fullName(prefix, schedule.job), schedule);
    }
  }

  /** A job of the platform, which works with more than the ports of plugins. Before any worker starts. */
  add(name: string, declaration: JobDeclaration, schedules: readonly Omit<Schedule, 'job'>[] = []): void {
    this.#add(name, 'core', '', declaration);
    for (const schedule of schedules) this.#schedule(name, { ...schedule, job: name });
  }

  get names(): readonly string[] {
    return [...this.#byName.keys()];
  }

  get schedules(): readonly RegisteredSchedule[] {
    return this.#schedules;
  }

  find(job: JobDeclaration | string): RegisteredJob | null {
    return (typeof job === 'string' ? this.#byName.get(job) : this.#byDeclaration.get(job)) ?? null;
  }

  #add(name: string, owner: string, prefix: string, declaration: JobDeclaration): void {
    const queue = declaration.queue === undefined ? null : fullName(prefix, declaration.queue);
    const job: RegisteredJob = { name, owner, declaration, queue };
    this.#byName.set(name, job);
    this.#byDeclaration.set(declaration, job);
  }

  #schedule(job: string, schedule: Schedule): void {
    const same = this.#schedules.filter((known) => known.job === job && known.cron === schedule.cron).length;
    this.#schedules.push({ ...schedule, job, id: `${job} ${schedule.cron}${same > 0 ? ` #${same}` : ''}` });
  }
}
