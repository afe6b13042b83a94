import { DateTime } from 'luxon';
import { Field, LocalDate, ObjectType, ValidationError } from '../../sdk/index.ts';

/** A month (2026-09), a quarter (2026-Q3) or a year (2026), as days. */
@ObjectType({ description: '预测期间 / A month, quarter or year.' })
export class ForecastPeriod {
  @Field(() => String, { description: '2026-09, 2026-Q3, 2026' })
  code!: string;

  @Field(() => LocalDate)
  from!: string;

  @Field(() => LocalDate, { description: '最后一天 / Last day.' })
  to!: string;
}

const formats = { month: 'yyyy-MM', quarter: "yyyy-'Q'q", year: 'yyyy' } as const;
type PeriodLength = keyof typeof formats;

/** The period of a code. @throws ValidationError */
export function forecastPeriod(
  code: string,
  lengths: readonly PeriodLength[] = ['month', 'quarter', 'year'],
): ForecastPeriod {
  for (const length of lengths) {
    const start = DateTime.fromFormat(code, formats[length], { zone: 'utc', locale: 'en' });
    // Formatted back, so that one period has one code.
    if (!start.isValid || start.toFormat(formats[length]) !== code) continue;
    return { code, from: start.toISODate(), to: start.endOf(length).toISODate() };
  }
  throw new ValidationError(
    'NO_FORECAST_PERIOD',
    {
      zh: `不是预测期间:${code.slice(0, 20)}(如 2026-09、2026-Q3)`,
      en: `Not a period: ${code.slice(0, 20)} (2026-09, 2026-Q3)`,
    },
    { path: ['period'] },
  );
}

/** The instant so many days before the period is over, where the caller is. */
export function daysBeforeEnd({ to }: ForecastPeriod, days: number, timeZone: string): Date {
  return DateTime.fromISO(to, { zone: timeZone })
    .plus({ days: 1 - days })
    .toJSDate();
}
