import { IANAZone } from 'luxon';
import { BadInput } from '../sdk/index.ts';

/** A time zone of the IANA list; anything else would reach PostgreSQL as text that it may read as an offset. */
export function checkTimeZone(zone: string, path: readonly string[]): string {
  if (IANAZone.isValidZone(zone)) return zone;
  throw new BadInput({ zh: `未知时区“${zone.slice(0, 60)}”`, en: `Unknown time zone "${zone.slice(0, 60)}"` }, path);
}
