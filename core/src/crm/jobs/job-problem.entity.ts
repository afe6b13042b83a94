import {
  Attribute,
  type AnyReference,
  BaseRecord,
  BelongsTo,
  BelongsToAny,
  Entity,
  Index,
  type Rel,
} from '../../sdk/index.ts';
import type { Job } from './job.entity.ts';

/**
 * One thing that a job could not do while it did the others: a row of a file that was not imported, a record that was
 * not taken back. Written by the platform; it goes with its job.
 */
@Index(['job', 'id'])
@Entity({
  code: 'jp',
  label: { zh: '任务问题', en: 'Problem of a job' },
  access: { via: 'job' },
  display: 'message',
  operations: ['read', 'groups'],
})
export class JobProblem extends BaseRecord {
  @BelongsTo('Job', {
    label: { zh: '任务', en: 'Job' },
    required: true,
    inverse: 'problems',
    onPurge: 'cascade',
    write: 'never',
  })
  job!: Rel<Job>;

  /** Line of the file. */
  @Attribute({ type: 'int', write: 'never', label: { zh: '行', en: 'Line' } })
  line?: number | null;

  /** The record that it is about; null: there is none (yet). */
  @BelongsToAny({ label: { zh: '记录', en: 'Record' }, onPurge: 'cascade', write: 'never' })
  subject?: AnyReference | null;

  /** What the row calls itself: its external id. */
  @Attribute({ type: 'string', max: 200, write: 'never', label: { zh: '行标识', en: 'Key of the row' } })
  rowKey?: string | null;

  @Attribute({ type: 'string', max: 200, write: 'never', label: { zh: '字段', en: 'Field' } })
  field?: string | null;

  @Attribute({ type: 'string', max: 60, required: true, write: 'never', label: { zh: '代码', en: 'Code' } })
  code!: string;

  @Attribute({ type: 'text', required: true, write: 'never', filter: false, label: { zh: '说明', en: 'Message' } })
  message!: string;

  /** What stood there, as far as it fits. */
  @Attribute({ type: 'text', write: 'never', filter: false, label: { zh: '值', en: 'Value' } })
  value?: string | null;
}
