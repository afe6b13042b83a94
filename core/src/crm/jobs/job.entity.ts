import {
  Attribute,
  BaseRecord,
  BelongsTo,
  Collection,
  Entity,
  HasMany,
  Index,
  labelledEnum,
  type EnumValue,
  type Rel,
} from '../../sdk/index.ts';
import type { User } from '../organisation/index.ts';
import { JobProblem } from './job-problem.entity.ts';

export const JobStatus = labelledEnum(
  'JobStatus',
  { zh: '任务状态', en: 'Status of a job' },
  {
    WAITING: { zh: '等待', en: 'Waiting' },
    RUNNING: { zh: '运行中', en: 'Running' },
    DONE: { zh: '完成', en: 'Done' },
    FAILED: { zh: '失败,将重试', en: 'Failed, will be tried again' },
    DEAD: { zh: '失败,不再重试', en: 'Failed for good' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
  },
);
export type JobStatus = EnumValue<typeof JobStatus>;

/**
 * Work that runs outside a request. The row is written by the platform only: enqueued in somebody's transaction,
 * changed by the process that runs it, and kept for a while when it is over. `createdAt` is when it was enqueued. What
 * it was asked to do (its payload) is not in the API: it may hold what its reader may not see.
 */
@Index(['key', 'status'])
@Index(['status', 'finishedAt'])
@Entity({
  code: 'jb',
  label: { zh: '后台任务', en: 'Job' },
  access: { own: 'startedBy' },
  display: 'job',
  operations: ['read', 'groups'],
})
export class Job extends BaseRecord {
  /** `building:remind`. */
  @Attribute({ type: 'string', max: 120, required: true, write: 'never', label: { zh: '任务', en: 'Job' } })
  job!: string;

  @Attribute({ type: 'enum', enum: JobStatus, required: true, write: 'never', label: { zh: '状态', en: 'Status' } })
  status!: JobStatus;

  /** Who enqueued it; null: the platform. */
  @BelongsTo('User', { label: { zh: '发起人', en: 'Started by' }, onPurge: 'cascade', write: 'never' })
  startedBy?: Rel<User> | null;

  /** How much of `total` is done, in what the job counts: rows, mostly. */
  @Attribute({ type: 'int', required: true, default: 0, write: 'never', label: { zh: '进度', en: 'Progress' } })
  progress!: number;

  /** Null: not known. */
  @Attribute({ type: 'int', write: 'never', label: { zh: '总量', en: 'Total' } })
  total?: number | null;

  @Attribute({ type: 'int', required: true, default: 0, write: 'never', label: { zh: '尝试次数', en: 'Attempts' } })
  attempts!: number;

  @Attribute({ type: 'int', required: true, default: 10, write: 'never', label: { zh: '最多尝试', en: 'At most' } })
  maxAttempts!: number;

  @Attribute({ type: 'text', write: 'never', filter: false, label: { zh: '最近的错误', en: 'Last error' } })
  lastError?: string | null;

  /** JSON text of what it answered. */
  @Attribute({ type: 'text', write: 'never', filter: false, label: { zh: '结果', en: 'Result' } })
  result?: string | null;

  /** Jobs of one queue run one after the other. */
  @Attribute({ type: 'string', max: 120, write: 'never', label: { zh: '队列', en: 'Queue' } })
  queue?: string | null;

  /** Smaller runs first. */
  @Attribute({ type: 'int', required: true, default: 0, write: 'never', label: { zh: '优先级', en: 'Priority' } })
  priority!: number;

  /** Not before; of one that failed: when it is tried again. */
  @Attribute({ type: 'dateTime', required: true, write: 'never', label: { zh: '计划时间', en: 'Runs at' } })
  runAt!: Date;

  /** Start of the latest attempt. */
  @Attribute({ type: 'dateTime', write: 'never', label: { zh: '开始时间', en: 'Started at' } })
  startedAt?: Date | null;

  @Attribute({ type: 'dateTime', write: 'never', label: { zh: '结束时间', en: 'Finished at' } })
  finishedAt?: Date | null;

  /** Somebody asked a running job to give up. */
  @Attribute({
    type: 'boolean',
    required: true,
    default: false,
    write: 'never',
    label: { zh: '取消中', en: 'Cancelling' },
  })
  cancelling!: boolean;

  /** What it writes can be taken back by `revertJob`. */
  @Attribute({
    type: 'boolean',
    required: true,
    default: false,
    write: 'never',
    label: { zh: '可撤销', en: 'Revertible' },
  })
  revertible!: boolean;

  @HasMany(() => JobProblem, 'job', { label: { zh: '问题', en: 'Problems' } })
  problems = new Collection<JobProblem>(this);

  /** While it waits, there is no other with this key. */
  @Attribute({ type: 'string', max: 200, internal: true, label: { zh: '唯一键', en: 'Key' } })
  key?: string | null;

  /** JSON text. */
  @Attribute({ type: 'text', required: true, internal: true, label: { zh: '内容', en: 'Payload' } })
  payload!: string;

  /** JSON text of where to go on. */
  @Attribute({ type: 'text', internal: true, label: { zh: '断点', en: 'Saved state' } })
  saved?: string | null;

  /** The run that it belongs to: counts how often a process took it up. */
  @Attribute({ type: 'int', required: true, default: 0, internal: true, label: { zh: '领取次数', en: 'Claims' } })
  claim!: number;

  /** The run that saved something last: one that got on and was killed has not used up an attempt. */
  @Attribute({ type: 'int', internal: true, label: { zh: '断点所属领取', en: 'Claim of the saved state' } })
  savedClaim?: number | null;

  /** The process that runs it. */
  @Attribute({ type: 'string', max: 60, internal: true, label: { zh: '进程', en: 'Worker' } })
  worker?: string | null;

  /** The API key that it was enqueued with: it stays within what that may do. */
  @Attribute({ type: 'string', max: 36, internal: true, label: { zh: 'API 密钥', en: 'API key' } })
  apiKeyId?: string | null;

  /** Language of the caller: texts that the job writes for people. */
  @Attribute({
    type: 'string',
    max: 5,
    required: true,
    default: 'en',
    internal: true,
    label: { zh: '语言', en: 'Language' },
  })
  language!: string;
}
