import type { Principal } from './context.ts';

/** Where a user has not said their time zone, the day is China's. */
const zoneWithoutUser = 'Asia/Shanghai';

/** A formatter costs some 30 µs to make, and a batch asks once per record. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The time zone of the caller, or what stands for it. */
export function timeZoneOf(principal: Principal | null): string {
  return principal?.timeZone ?? zoneWithoutUser;
}

/** Today as 'YYYY-MM-DD' where the caller is: at 00:30 in Shanghai it is not yesterday. */
export function localDay({ now, principal }: { readonly now: Date; readonly principal: Principal | null }): string {
  const timeZone = timeZoneOf(principal);
  let formatter = formatters.get(timeZone);
  if (!formatter) formatters.set(timeZone, (formatter = new Intl.DateTimeFormat('en-CA', { timeZone })));
  return formatter.format(now);
}
