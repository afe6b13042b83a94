import { IANAZone } from 'luxon';
import { Deferred, derive } from '../../database/index.ts';
import { BadInput, timeZoneOf } from '../../sdk/index.ts';

/** The zone that a client names; where none is named, the caller's. */
export function zoneOrOwn(zone: unknown, path: readonly string[]): unknown {
  const named = (name: unknown): string => checkTimeZone(String(name), path);
  return zone === undefined || zone === null
    ? new Deferred(({ principal }) => timeZoneOf(principal))
    : derive(zone, named);
}

/** A time zone of the IANA list; anything else would reach PostgreSQL as text that it may read as an offset. */
export function checkTimeZone(zone: string, path: readonly string[]): string {
  if (IANAZone.isValidZone(zone)) return zone;
  throw new BadInput({ zh: `未知时区“${zone.slice(0, 60)}”`, en: `Unknown time zone "${zone.slice(0, 60)}"` }, path);
}
