import { Attribute, BaseRecord, BelongsTo, Entity, type Rel } from '../../sdk/index.ts';
import type { WorkingCalendar } from './working-calendar.entity.ts';

/** One span of a working weekday; a lunch break makes two of them. */
@Entity({
  label: { zh: '工作时间', en: 'Working hours' },
  code: 'wi',
  plural: 'workingHoursList',
  access: { via: 'calendar' },
  display: 'startsAt',
})
export class WorkingHours extends BaseRecord {
  @BelongsTo('WorkingCalendar', {
    label: { zh: '工作日历', en: 'Working calendar' },
    required: true,
    inverse: 'hours',
    onPurge: 'cascade',
    write: 'create',
  })
  calendar!: Rel<WorkingCalendar>;

  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  @Attribute({ type: 'int', min: 1, max: 7, label: { zh: '星期', en: 'Weekday' }, required: true })
  weekday!: number;

  /** Local time, `09:00`. */
  @Attribute({ type: 'string', max: 5, label: { zh: '开始', en: 'From' }, required: true })
  startsAt!: string;

  /** Local time, `17:30`; `24:00` is the end of the day. */
  @Attribute({ type: 'string', max: 5, label: { zh: '结束', en: 'To' }, required: true })
  endsAt!: string;
}
