import { distance } from 'fastest-levenshtein';
import type { Label } from './label.ts';

/** Names that are listed where none is near: more are read by nobody. */
const listed = 12;

/** How many typing mistakes apart two names are, whatever their case. */
const apart = (one: string, other: string): number => distance(one.toLowerCase(), other.toLowerCase());

/** The known name that is at most two typing mistakes away, of short names fewer; undefined when none is. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const [best] = byNearness(name, known);
  return best !== undefined && apart(name, best) <= Math.min(2, name.length / 2) ? best : undefined;
}

/** What may have been meant: `, did you mean Contact?`, or all names that there are, the nearest first. */
export function suggestedNames(name: string, known: Iterable<string>): Label {
  const ranked = byNearness(name, [...new Set(known)]);
  const near = nearestName(name, ranked);
  if (near !== undefined) return { zh: `,是否指 ${near}?`, en: `, did you mean ${near}?` };
  if (ranked.length === 0) return { zh: ';目前一个也没有', en: '; there is none' };
  const more = ranked.length > listed ? ' …' : '';
  const names = ranked.slice(0, listed);
  return { zh: `;可用:${names.join('、')}${more}`, en: `; there are: ${names.join(', ')}${more}` };
}

function byNearness(name: string, known: readonly string[]): string[] {
  return known
    .map((candidate) => ({ candidate, mistakes: apart(name, candidate) }))
    .sort((a, b) => a.mistakes - b.mistakes)
    .map(({ candidate }) => candidate);
}
