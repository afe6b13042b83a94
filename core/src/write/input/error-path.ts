import type { UserError } from '../../sdk/index.ts';

/** The same error with another path. */
export function withPath<E extends UserError>(error: E, path: readonly string[]): E {
  const copy = Object.create(Object.getPrototypeOf(error) as object) as E;
  return Object.defineProperties(copy, {
    ...Object.getOwnPropertyDescriptors(error),
    path: { value: path, enumerable: true },
  });
}
