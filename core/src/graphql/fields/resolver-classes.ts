import type { ClassRef } from '../../sdk/index.ts';

/** The classes and all that they extend. */
export function withBases(classes: readonly ClassRef[]): Set<ClassRef> {
  const found = new Set<ClassRef>();
  for (const start of classes) {
    let at: ClassRef | null = start;
    while (typeof at === 'function' && at.prototype) {
      found.add(at);
      at = Object.getPrototypeOf(at) as ClassRef | null;
    }
  }
  return found;
}
