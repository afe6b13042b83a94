import { LRUCache } from 'lru-cache';
import type { MatchRule } from '../../sdk/index.ts';

/** Values of which a rule remembers what it made: those of records that are compared often, of common names. */
const remembered = 4000;

/** By rule; made when it is first asked to remember something, as it takes room for all at once. */
const known = new WeakMap<MatchRule, LRUCache<string, object | string>>();

/**
 * What a rule makes of values, which is always the same. With `remember` it is kept; bulk writes do without, their
 * values come once.
 */
export function preparedBy(rule: MatchRule, values: readonly (string | null)[], remember: boolean): unknown {
  let cache = known.get(rule);
  if (!cache && !remember) return rule.prepare(values);
  if (!cache) known.set(rule, (cache = new LRUCache({ max: remembered })));
  const [only] = values;
  const key = values.length === 1 && typeof only === 'string' ? only : JSON.stringify(values);
  const found = cache.get(key);
  if (found !== undefined) return found;
  const made = rule.prepare(values);
  const isKept = typeof made === 'string' || (typeof made === 'object' && made !== null);
  if (remember && isKept) cache.set(key, made);
  return made;
}
