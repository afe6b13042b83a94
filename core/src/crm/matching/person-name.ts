import { jaroWinkler } from '@skyra/jaro-winkler';
import { distance } from 'fastest-levenshtein';
import { wordsOf } from './fold-name.ts';
import { pinyinOf } from './pinyin.ts';

/** A person's name as it is compared. */
export interface PersonName {
  /** Folded words, sorted: which is the family name is not asked. */
  readonly words: readonly string[];
  /** Han characters, where it has any. */
  readonly han: string;
  /** All of it in Latin letters, one way to read it after the other: `wangxiaoming`, `xiaomingwang`. */
  readonly readings: readonly string[];
}

const titles = new Set('mr mrs ms miss dr prof sir madam herr frau mme m sig 先生 女士 小姐'.split(' '));

/** The name as it is compared; null where nothing is left of it. */
export function personName(name: string): PersonName | null {
  const all = wordsOf(name);
  const words = all.filter(({ text }) => !titles.has(text)).map(({ text }) => text);
  if (words.length === 0) return null;
  const han = all.flatMap(({ text, isHan }) => (isHan ? text : [])).join('');
  const latin = words.map((text) => (/\p{Script=Han}/u.test(text) ? pinyinOf(text, { surname: true }) : text));
  const readings = [latin.join(''), latin.toReversed().join('')];
  return { words: words.toSorted(), han, readings: [...new Set(readings)] };
}

/** How similar two people's names are, 0 to 1. Other characters with the same reading are often another person. */
export function comparePersonNames(left: PersonName, right: PersonName): number {
  if (left.words.join(' ') === right.words.join(' ')) return 1;
  const sameReading = left.readings.some((reading) => right.readings.includes(reading));
  if (left.han !== '' && right.han !== '')
    return sameReading && left.han !== right.han ? 0.7 : Number(left.han === right.han);
  if (sameReading) return left.han === right.han ? 0.97 : 0.92;
  if (left.han !== '' || right.han !== '') return 0;
  return compareLatin(left.words, right.words);
}

/** As many words, each with a partner in which at most one letter is wrong; an initial stands for its word. */
function compareLatin(left: readonly string[], right: readonly string[]): number {
  if (left.length !== right.length || left.length < 2) return 0;
  const open = [...right];
  let least = 1;
  for (const word of left) {
    const similar = open.map((other) => compareWords(word, other));
    const best = Math.max(...similar);
    if (best === 0) return 0;
    open.splice(similar.indexOf(best), 1);
    least = Math.min(least, best);
  }
  return least;
}

function compareWords(left: string, right: string): number {
  if (left === right) return 1;
  const isInitial = Math.min(left.length, right.length) === 1 && left[0] === right[0];
  if (isInitial) return 0.8;
  if (Math.min(left.length, right.length) < 4 || distance(left, right) > 1) return 0;
  return jaroWinkler(left, right) * 0.95;
}
