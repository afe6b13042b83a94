import { DateTime, Interval } from 'luxon';
import { ValidationError } from '../../sdk/index.ts';

/** One span of a weekday, local time: `{ weekday: 1, startsAt: '09:00', endsAt: '12:00' }`. */
export interface WeeklyHours {
  readonly weekday: number;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** A day that is not as its weekday says. */
export interface ExceptionalDay {
  /** 'YYYY-MM-DD'. */
  readonly date: string;
  readonly kind: 'HOLIDAY' | 'WORKDAY';
  /** Whose hours a working day has; null: those of the first working weekday. */
  readonly likeWeekday?: number | null;
}

/** What a calendar says, as data. */
export interface CalendarRules {
  readonly timeZone: string;
  readonly hours: readonly WeeklyHours[];
  readonly days: readonly ExceptionalDay[];
}

/** Days after which a search gives up: a calendar without working time has no end. */
const horizon = 1_500;

/**
 * Time as a calendar counts it. Hours are local time in its zone and minutes are real ones: a shift over the night in
 * which the clocks change has an hour more or less.
 */
export class WorkingTime {
  readonly #rules: CalendarRules;
  readonly #exceptions: ReadonlyMap<string, ExceptionalDay>;
  readonly #weekdays: ReadonlyMap<number, readonly WeeklyHours[]>;

  constructor(rules: CalendarRules) {
    this.#rules = rules;
    this.#exceptions = new Map(rules.days.map((day) => [day.date, day]));
    this.#weekdays = Map.groupBy(rules.hours, ({ weekday }) => weekday);
  }

  /** Whether there is working time on the day ('YYYY-MM-DD'). */
  isWorkingDay(date: string): boolean {
    return this.#spansOf(DateTime.fromISO(date, { zone: this.#rules.timeZone })).length > 0;
  }

  /** Whether the calendar works at this instant. */
  isWorking(at: Date): boolean {
    const moment = this.#local(at);
    return this.#spansOf(moment).some((span) => span.contains(moment));
  }

  /**
   * The instant at which so many working minutes have passed. None: the first working instant from then on.
   * @throws ValidationError NO_WORKING_TIME when the calendar has no such instant within four years
   */
  add(from: Date, minutes: number): Date {
    const start = this.#local(from);
    let left = minutes;
    for (let day = 0; day < horizon; day++) {
      for (const span of this.#spansOf(start.plus({ days: day }))) {
        const open = later(span, start);
        if (!open) continue;
        const length = open.length('minutes');
        if (left <= length) return beginning(open).plus({ minutes: left }).toJSDate();
        left -= length;
      }
    }
    throw noWorkingTime();
  }

  /** Working minutes from one instant to a later one; 0 where it is not later. */
  between(from: Date, to: Date): number {
    const [start, end] = [this.#local(from), this.#local(to)];
    if (end <= start) return 0;
    const whole = Interval.fromDateTimes(start, end);
    const days = Math.floor(end.startOf('day').diff(start.startOf('day'), 'days').days);
    let minutes = 0;
    for (let day = 0; day <= days; day++) {
      for (const span of this.#spansOf(start.plus({ days: day }))) {
        minutes += span.intersection(whole)?.length('minutes') ?? 0;
      }
    }
    return minutes;
  }

  /**
   * The working day that comes so many working days after a day ('YYYY-MM-DD'); 0: the day itself where it is one.
   * @throws ValidationError NO_WORKING_TIME when there is none within four years
   */
  addDays(date: string, days: number): string {
    const start = DateTime.fromISO(date, { zone: this.#rules.timeZone });
    let left = days;
    for (let offset = days === 0 ? 0 : 1; offset < horizon; offset++) {
      const day = start.plus({ days: offset });
      if (this.#spansOf(day).length > 0 && --left <= 0) return day.toISODate() ?? date;
    }
    throw noWorkingTime();
  }

  #local(at: Date): DateTime {
    return DateTime.fromJSDate(at, { zone: this.#rules.timeZone });
  }

  /** The spans of the day of a moment, in order and without overlaps. */
  #spansOf(moment: DateTime): Interval[] {
    const date = moment.toISODate() ?? '';
    const spans = this.#hoursOf(date, moment.weekday).map(({ startsAt, endsAt }) =>
      Interval.fromDateTimes(this.#at(date, startsAt), this.#at(date, endsAt)),
    );
    return Interval.merge(spans.filter(({ isValid }) => isValid)).sort((a, b) => +beginning(a) - +beginning(b));
  }

  #hoursOf(date: string, weekday: number): readonly WeeklyHours[] {
    const exception = this.#exceptions.get(date);
    if (exception?.kind === 'HOLIDAY') return [];
    const like = exception ? (exception.likeWeekday ?? Math.min(...this.#weekdays.keys())) : weekday;
    return this.#weekdays.get(like) ?? [];
  }

  #at(date: string, time: string): DateTime {
    return DateTime.fromISO(`${date}T${time}`, { zone: this.#rules.timeZone });
  }
}

/** What of the span is not before the instant; null: nothing. */
function later(span: Interval, from: DateTime): Interval | null {
  const [begin, end] = [beginning(span), span.end];
  if (!end || end <= from) return null;
  return begin >= from ? span : Interval.fromDateTimes(from, end);
}

/** Spans of this file are valid: they have a beginning. */
function beginning({ start }: Interval): DateTime {
  if (!start) throw new TypeError('An invalid interval has no beginning');
  return start;
}

function noWorkingTime(): ValidationError {
  return new ValidationError('NO_WORKING_TIME', {
    zh: '工作日历在四年内没有足够的工作时间:请为其设置每周工作时间(hours)',
    en: 'The working calendar has not enough working time within four years: give it weekly hours (hours)',
  });
}
