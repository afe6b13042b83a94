declare module 'pg/lib/utils.js' {
  /** A bound value as the protocol says it. */
  export function prepareValue(value: unknown): string | Buffer | null;
}
