import { Attribute, BaseRecord, Collection, Entity, HasMany } from '../../sdk/index.ts';
import { CalendarDay } from './calendar-day.entity.ts';
import { WorkingHours } from './working-hours.entity.ts';

/** When people work: deadlines, response times and protection periods are counted in its hours. */
@Entity({ label: { zh: '工作日历', en: 'Working calendar' }, code: 'wc', access: 'catalogue' })
export class WorkingCalendar extends BaseRecord {
  @Attribute({ type: 'string', max: 100, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  /** Of the IANA list: the hours of the calendar are local time there. */
  @Attribute({
    type: 'string',
    max: 60,
    label: { zh: '时区', en: 'Time zone' },
    required: true,
    default: 'Asia/Shanghai',
  })
  timeZone!: string;

  /** Counts where nothing names a calendar; at most one is the default. */
  @Attribute({ type: 'boolean', label: { zh: '默认日历', en: 'Default' }, required: true, default: false })
  isDefault!: boolean;

  @HasMany(() => WorkingHours, 'calendar', { label: { zh: '工作时间', en: 'Weekly hours' }, inline: true })
  hours = new Collection<WorkingHours>(this);

  @HasMany(() => CalendarDay, 'calendar', { label: { zh: '节假日与调休', en: 'Exceptions' }, inline: true })
  days = new Collection<CalendarDay>(this);
}
