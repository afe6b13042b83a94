/** Milliseconds. */
const dayLength = 86_400_000;
/** Shanghai is eight hours ahead all year round. */
const shanghai = 8 * 3_600_000;

/** First days of the Spring Festival, by year; the holiday begins on the eve and lasts eight days. */
const springFestivals: Readonly<Record<number, string>> = {
  2024: '02-10',
  2025: '01-29',
  2026: '02-17',
  2027: '02-06',
  2028: '01-26',
  2029: '02-13',
  2030: '02-03',
};

/** Days are counted from the anchor: the day of the installation in Shanghai is 0, yesterday −1. */
export interface Calendar {
  readonly now: Date;
  /** 'YYYY-MM-DD' */
  date(day: number): string;
  /** The day itself where people work on it, else the last working day before it. */
  workingDay(day: number): number;
  /** The day itself where people work on it, else the first working day after it. */
  nextWorkingDay(day: number): number;
  /**
   * The one day of the day's week on which the sales team enters what happened: another weekday in every week. What
   * one day brings is one unit of work, and two years of single days would take a minute to load.
   */
  reportingDay(day: number): number;
  /** So many minutes after midnight of the day in Shanghai. */
  moment(day: number, minute: number): Date;
}

function isHoliday(date: string): boolean {
  const [year, day] = [Number(date.slice(0, 4)), date.slice(5)];
  if (day === '01-01' || (day >= '05-01' && day <= '05-05') || (day >= '10-01' && day <= '10-07')) return true;
  const festival = springFestivals[year];
  if (!festival) return false;
  const since = (Date.parse(date) - Date.parse(`${year}-${festival}`)) / dayLength;
  return since >= -1 && since < 7;
}

export function calendarOf(now: Date): Calendar {
  const today = Math.floor((now.getTime() + shanghai) / dayLength);
  const date = (day: number): string => new Date((today + day) * dayLength).toISOString().slice(0, 10);
  const weekday = (day: number): number => new Date((today + day) * dayLength).getUTCDay() || 7;
  const isWorkingDay = (day: number): boolean => weekday(day) < 6 && !isHoliday(date(day));
  const nearest = (day: number, step: number): number => (isWorkingDay(day) ? day : nearest(day + step, step));
  return {
    now,
    date,
    workingDay: (day) => nearest(day, -1),
    nextWorkingDay: (day) => nearest(day, 1),
    reportingDay(day) {
      const week = Math.floor((today + day + 3) / 7);
      const chosen = week * 7 - 3 - today + ((week * 3) % 5);
      return nearest(chosen, 1);
    },
    moment: (day, minute) => new Date((today + day) * dayLength - shanghai + minute * 60_000),
  };
}
