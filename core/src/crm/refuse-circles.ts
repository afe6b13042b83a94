import { ValidationError, type Change, type ClassRef, type HookContext, type Label } from '../sdk/index.ts';
import { byId } from './by-id.ts';

interface Nested {
  readonly id: string;
  readonly parent?: { readonly id: string } | null;
}

/** Deeper trees do not exist; a longer walk is a circle. */
const deepest = 50;

/**
 * A record never stands above itself. Walks up all changed records together: one look-up per level of the tree, not
 * per record.
 */
export async function refuseCircles<T extends Nested>(
  entity: ClassRef<T>,
  changes: readonly Change<T>[],
  context: HookContext,
  message: Label,
): Promise<void> {
  const inThisWrite = new Map(changes.map((change) => [change.record.id, change.record]));
  let walking = changes
    .filter((change) => change.record.parent && change.changed.has('parent'))
    .map((change) => ({ change, at: change.record.parent?.id }));
  for (let level = 0; walking.length > 0; level++) {
    const circles = walking.filter((walk) => walk.at === walk.change.record.id || level > deepest);
    for (const { change } of circles) change.reject(new ValidationError('CIRCLE', message, { path: ['parentId'] }));
    const open = walking.filter((walk) => !circles.includes(walk));
    const unknown = [...new Set(open.flatMap(({ at }) => (at && !inThisWrite.has(at) ? [at] : [])))];
    // Two people who close a circle at the same moment would not see each other.
    await context.lock(entity, unknown);
    const loaded = unknown.length > 0 ? await context.load(entity, unknown) : [];
    const known = new Map([...inThisWrite, ...byId(loaded)]);
    walking = open.flatMap(({ change, at }) => {
      const above = at ? known.get(at)?.parent?.id : undefined;
      return above ? [{ change, at: above }] : [];
    });
  }
}
