import { enqueueJobs, type NewJob, type SqlRunner } from '../../database/index.ts';
import {
  BadInput,
  newRecordId,
  type EnqueueOptions,
  type JobDeclaration,
  type Language,
  type Principal,
} from '../../sdk/index.ts';
import type { JobRegistry, RegisteredJob } from './job-registry.ts';
import { UnknownJob } from './unknown-job.ts';

/** A job to enqueue. */
export interface JobOrder {
  readonly job: JobDeclaration | string;
  readonly payload: unknown;
  readonly options?: EnqueueOptions | undefined;
}

/** On whose behalf jobs are enqueued. */
export interface JobCaller {
  readonly principal: Principal | null;
  readonly language: Language;
}

/** Bytes of a payload: large data goes into a file or a table, and its id into the payload. */
const payloadLimit = 100_000;
const maximum = { key: 200, queue: 60, attempts: 100, priority: 1_000 } as const;
const defaultAttempts = 10;

/**
 * Enqueues jobs in the transaction of the runner: they run once it is committed. Gives their uuids in order.
 * @param system the platform itself: what it enqueues is nobody's
 * @throws UnknownJob; BadInput when a payload or an option is wrong
 */
export function enqueueAll(
  registry: JobRegistry,
  runner: SqlRunner,
  orders: readonly JobOrder[],
  caller: JobCaller,
  system: Principal,
): Promise<string[]> {
  if (orders.length === 0) return Promise.resolve([]);
  return enqueueJobs(
    runner,
    orders.map((order) => newJob(registry, order, caller, system)),
  );
}

function newJob(
  registry: JobRegistry,
  { job, payload, options = {} }: JobOrder,
  caller: JobCaller,
  system: Principal,
): NewJob {
  const known = registry.find(job);
  if (!known) throw typeof job === 'string' ? UnknownJob.named(job, registry.names) : UnknownJob.undeclared(job);
  const { declaration, name } = known;
  const { key = null, runAt, queue, maxAttempts = declaration.maxAttempts ?? defaultAttempts, priority = 0 } = options;
  checkOptions(name, { ...options, maxAttempts, priority });
  const principal = caller.principal?.userId === system.userId ? null : caller.principal;
  if (declaration.runAs === 'caller' && !caller.principal) throw needsCaller(name);
  return {
    id: newRecordId(),
    job: name,
    payload: payloadText(known, payload),
    key,
    runAt: runAt?.toISOString() ?? null,
    queue: queue === undefined ? known.queue : queueName(known, queue),
    maxAttempts,
    priority,
    startedBy: principal?.userId ?? null,
    apiKeyId: principal?.apiKeyId ?? null,
    language: caller.language,
    revertible: declaration.revertible ?? false,
  };
}

/** JSON text of what the job takes: the input as it came. What the schema makes of it is made again when it runs. */
function payloadText({ name, declaration }: RegisteredJob, payload: unknown): string {
  const parsed = declaration.payload.safeParse(payload);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = `${name}: ${['payload', ...(issue?.path ?? [])].map(String).join('.')}: ${issue?.message ?? ''}`;
    throw new BadInput({ zh: `任务内容无效:${place}`, en: `Wrong payload of a job: ${place}` }, ['payload']);
  }
  const text = JSON.stringify(payload ?? {});
  if (text.length <= payloadLimit) return text;
  throw new BadInput(
    {
      zh: `任务 ${name} 的内容有 ${text.length} 个字符,最多 ${payloadLimit} 个:请存入文件或表,只传 id`,
      en: `The payload of ${name} has ${text.length} characters, at most ${payloadLimit}: store it, and give its id`,
    },
    ['payload'],
  );
}

function queueName({ owner, name }: RegisteredJob, queue: string): string {
  const prefix = owner === 'core' ? '' : `${name.slice(0, name.indexOf(':'))}:`;
  return `${prefix}${queue}`;
}

function checkOptions(
  name: string,
  { key, queue, maxAttempts, priority, runAt }: EnqueueOptions & { maxAttempts: number; priority: number },
): void {
  const wrong =
    (key !== undefined && (key.length === 0 || key.length > maximum.key) && 'key') ||
    (queue !== undefined && (queue.length === 0 || queue.length > maximum.queue) && 'queue') ||
    (!(Number.isInteger(maxAttempts) && maxAttempts >= 1 && maxAttempts <= maximum.attempts) && 'maxAttempts') ||
    (!(Number.isInteger(priority) && Math.abs(priority) <= maximum.priority) && 'priority') ||
    (runAt !== undefined && Number.isNaN(runAt.getTime()) && 'runAt');
  if (wrong)
    throw new BadInput({ zh: `任务 ${name}:${wrong} 无效`, en: `Job ${name}: ${wrong} is not valid` }, [wrong]);
}

function needsCaller(name: string): BadInput {
  return new BadInput({ zh: `任务 ${name} 需要已登录的用户`, en: `The job ${name} needs somebody as whom it runs` }, [
    'job',
  ]);
}
