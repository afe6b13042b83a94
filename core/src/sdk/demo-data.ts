import type { ClassRef } from './declarations.ts';
import type { SeedContext } from './seed-context.ts';

/** Pseudo-random draws: the same seed gives the same demo on every machine. */
export interface Draws {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** `items` must not be empty. */
  oneOf<T>(items: readonly T[]): T;
  /** True in this share of the draws, 0 to 1. */
  chance(share: number): boolean;
}

/** Mulberry32: 32 bits of state are plenty for a demo. */
export function draws(seed: number): Draws {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    oneOf: <T>(items: readonly T[]) => items[between(0, items.length - 1)] as T,
    chance: (share) => next() < share,
  };
}

/** Milliseconds. */
const dayLength = 86_400_000;

/**
 * The day so many days after `now`, or before it: as dates have it ('YYYY-MM-DD', UTC), and a moment of it at which
 * people work, in Shanghai at least.
 */
export function demoDay(now: Date, days: number): { readonly date: string; readonly at: Date } {
  const date = new Date(now.getTime() + days * dayLength).toISOString().slice(0, 10);
  return { date, at: new Date(`${date}T02:30:00Z`) };
}

/** External id -> opaque id of rows that were seeded before. */
export async function seededIds(
  context: SeedContext,
  entity: ClassRef,
  rows: readonly { readonly externalId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { externalId } of rows) ids.set(externalId, await context.idOf(entity, externalId));
  return ids;
}
