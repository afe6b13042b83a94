import { BadInput, type WhereInput } from '../../sdk/index.ts';

/** An input error with its place, in both languages. */
export function badInput(path: readonly string[], zh: string, en: string): BadInput {
  return new BadInput({ zh, en }, path);
}

/** An input object of a client or of code: neither a list nor an instant. */
export function isInput(value: unknown): value is WhereInput {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
