import { prepareValue } from 'pg/lib/utils.js';

/** A list as the driver writes it into a bound value: for lists that are bound again and again. */
export function boundList(list: readonly unknown[]): string {
  return String(prepareValue(list));
}
