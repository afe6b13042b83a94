import type { HookContext } from '../sdk/index.ts';

/** Where a user has not said their time zone, the day is China's. */
const zoneWithoutUser = 'Asia/Shanghai';

/** Today as 'YYYY-MM-DD' where the caller is: at 00:30 in Shanghai it is not yesterday. */
export function localDay({ now, principal }: Pick<HookContext, 'now' | 'principal'>): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: principal?.timeZone ?? zoneWithoutUser }).format(now);
}
