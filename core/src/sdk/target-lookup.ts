import type { ClassRef, TargetRef } from './declarations.ts';

type Lookup = (name: string) => ClassRef;
let current: Lookup | undefined;

/**
 * Runs `work` (synchronously: ORM discovery, schema build) while targets that were declared by name resolve through
 * `lookup`. Two compositions in one process therefore never see each other's entities.
 */
export function withTargetLookup<T>(lookup: Lookup, work: () => T): T {
  const before = current;
  current = lookup;
  try {
    return work();
  } finally {
    current = before;
  }
}

/** The class behind a relation's target, inside `withTargetLookup`. */
export function resolveTarget(target: TargetRef): ClassRef {
  if (typeof target !== 'string') return target();
  if (!current) throw new Error(`The entity "${target}" was asked for outside a composition`);
  return current(target);
}
