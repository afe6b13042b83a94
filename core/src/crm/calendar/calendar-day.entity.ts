import {
  Attribute,
  BaseRecord,
  BelongsTo,
  Entity,
  Index,
  labelledEnum,
  type EnumValue,
  type Rel,
} from '../../sdk/index.ts';
import type { WorkingCalendar } from './working-calendar.entity.ts';

export const CalendarDayKind = labelledEnum(
  'CalendarDayKind',
  { zh: '日期类别', en: 'Kind of day' },
  {
    HOLIDAY: { zh: '放假', en: 'Holiday' },
    WORKDAY: { zh: '调休上班', en: 'Working day' },
  },
);
export type CalendarDayKind = EnumValue<typeof CalendarDayKind>;

/** A day that is not as its weekday says: a public holiday, or a Saturday that makes up for one (调休). */
@Entity({
  label: { zh: '节假日与调休', en: 'Calendar day' },
  code: 'wy',
  access: { via: 'calendar' },
  display: 'name',
})
@Index(['calendar', 'date'], { unique: true })
export class CalendarDay extends BaseRecord {
  @BelongsTo('WorkingCalendar', {
    label: { zh: '工作日历', en: 'Working calendar' },
    required: true,
    inverse: 'days',
    onPurge: 'cascade',
    write: 'create',
  })
  calendar!: Rel<WorkingCalendar>;

  @Attribute({ type: 'date', label: { zh: '日期', en: 'Date' }, required: true })
  date!: string;

  @Attribute({ type: 'enum', enum: CalendarDayKind, label: { zh: '类别', en: 'Kind' }, required: true })
  kind!: CalendarDayKind;

  @Attribute({ type: 'string', max: 100, label: { zh: '名称', en: 'Name' } })
  name?: string | null;

  /** Of a working day: the weekday whose hours it has. Left out: those of the first working weekday. */
  @Attribute({ type: 'int', min: 1, max: 7, label: { zh: '按星期几上班', en: 'Worked like' } })
  likeWeekday?: number | null;
}
