import { LRUCache } from 'lru-cache';
import { DateTime, type DateTimeUnit } from 'luxon';
import type { Principal } from '../../../../core/src/sdk/index.ts';

export type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** Where nobody says a time zone, it is the caller's; where the caller has none, China's. */
export function zoneOf(principal: Principal, given: unknown): string {
  return typeof given === 'string' ? given : (principal.timeZone ?? 'Asia/Shanghai');
}

const unitName = (unit: Unit): DateTimeUnit => unit.toLowerCase() as DateTimeUnit;

/** First day of the day, week (Monday), month, quarter or year. `value` is a day, or an instant that has a zone. */
export function bucketOf(value: string, unit: Unit, zone: string): string {
  const name = `${value} ${unit} ${zone}`;
  let bucket = buckets.get(name);
  if (bucket === undefined) {
    const isDay = value.length === 10;
    const local = DateTime.fromISO(value, { zone: isDay ? 'utc' : zone });
    buckets.set(name, (bucket = local.startOf(unitName(unit)).toISODate() ?? ''));
  }
  return bucket;
}

/** The same few instants are asked for again and again. */
const buckets = new LRUCache<string, string>({ max: 50_000 });

/** Bounds of whole units around now, the present one included, as local days: from, and the first one after. */
export function relativeDays(
  now: Date,
  { last, next, unit }: { readonly last?: number | null; readonly next?: number | null; readonly unit: Unit },
  zone: string,
): readonly [DateTime, DateTime] {
  const start = DateTime.fromJSDate(now, { zone }).startOf(unitName(unit));
  // Calendar arithmetic on local days; instants are found at the very end.
  const local = DateTime.fromISO(start.toISODate() ?? '', { zone: 'utc' });
  const step = (count: number): DateTime => local.plus({ [`${unit.toLowerCase()}s`]: count });
  return last != null ? [step(1 - last), step(1)] : [step(0), step(next ?? 0)];
}

/** Midnight of a local day as milliseconds. */
export function midnight(day: DateTime, zone: string): number {
  return DateTime.fromISO(day.toISODate() ?? '', { zone }).toMillis();
}
