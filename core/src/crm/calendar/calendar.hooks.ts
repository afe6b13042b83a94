import { DateTime, IANAZone } from 'luxon';
import { hooksOf, ValidationError, type Change, type HookContext, type Label } from '../../sdk/index.ts';
import { WorkingCalendar } from './working-calendar.entity.ts';
import { WorkingHours } from './working-hours.entity.ts';

const clock: Label = { zh: '24 小时制时刻,例如 09:00', en: 'a time of the day with 24 hours, e.g. 09:00' };
const zone: Label = { zh: 'IANA 时区,例如 Asia/Shanghai', en: 'a time zone of the IANA list, e.g. Asia/Shanghai' };

/** A new default calendar takes over from the former one. */
async function prepareCalendars(changes: readonly Change<WorkingCalendar>[], context: HookContext): Promise<void> {
  for (const change of changes) {
    if (IANAZone.isValidZone(change.record.timeZone)) continue;
    change.reject(ValidationError.invalid('timeZone', { zh: '时区', en: 'Time zone' }, zone));
  }
  const chosen = changes.findLast(
    ({ kind, record, changed }) => record.isDefault && (kind === 'create' || changed.has('isDefault')),
  );
  if (!chosen) return;
  const stored = await context.loadBy(WorkingCalendar, 'isDefault', [true]);
  for (const other of [...stored, ...changes.map(({ record }) => record)]) {
    if (other.id !== chosen.record.id && other.isDefault) other.isDefault = false;
  }
}

const isTime = (text: string): boolean =>
  text === '24:00' || (text.length === 5 && DateTime.fromFormat(text, 'HH:mm').isValid);

function checkHours(changes: readonly Change<WorkingHours>[]): void {
  for (const change of changes) {
    const { startsAt, endsAt } = change.record;
    if (!isTime(startsAt)) {
      change.reject(ValidationError.invalid('startsAt', { zh: '开始', en: 'From' }, clock));
    } else if (!isTime(endsAt)) {
      change.reject(ValidationError.invalid('endsAt', { zh: '结束', en: 'To' }, clock));
    } else if (endsAt <= startsAt) {
      change.reject(
        new ValidationError(
          'ENDS_BEFORE_START',
          { zh: '结束(endsAt)应晚于开始(startsAt)', en: 'The hours end (endsAt) before they start (startsAt)' },
          { path: ['endsAt'] },
        ),
      );
    }
  }
}

export const calendarHooks = [
  hooksOf(WorkingCalendar, { beforeCreate: prepareCalendars, beforeUpdate: prepareCalendars }),
  hooksOf(WorkingHours, { beforeCreate: checkHours, beforeUpdate: checkHours }),
];
