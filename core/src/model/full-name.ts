/**
 * How everybody but its plugin calls something that the plugin declares: `remind` of the prefix `building` is
 * `building:remind`; the core has no prefix.
 */
export function fullName(prefix: string, name: string): string {
  return prefix === '' ? name : `${prefix}:${name}`;
}
