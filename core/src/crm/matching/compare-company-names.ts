import { jaroWinkler } from '@skyra/jaro-winkler';
import { distance } from 'fastest-levenshtein';
import type { CompanyName, CompanyWord } from './company-name.ts';

/** Two words of one name count as the same from here on; below, a typing mistake would be a bold guess. */
const leastSimilar = 0.8;
/** What is left where both names have numbers and those differ: `Albakos 1` is not `Albakos 2`. */
const otherNumbers = 0.6;

/** Words that count, in their order and by weight, and what they weigh together. */
interface CountedWords {
  readonly inOrder: readonly CompanyWord[];
  readonly byWeight: readonly CompanyWord[];
  readonly total: number;
}

/** What comparisons ask of a name; names are compared with dozens of others, and most of them again and again. */
interface ComparedName {
  /** Of all its words that are numbers. */
  readonly digits: string;
  readonly hasHan: boolean;
  readonly all: CountedWords;
  /** What a company does is no word that can be compared across scripts. */
  readonly acrossScripts: CountedWords;
}

const compared = new WeakMap<CompanyName, ComparedName>();

/**
 * How similar two names are, 0 to 1: the share of their words, by weight, that have a partner in the other name (a soft
 * Dice coefficient; the words' own similarity is Jaro-Winkler's). The order of the words does not matter.
 */
export function compareCompanyNames(left: CompanyName, right: CompanyName): number {
  const [ours, theirs] = [comparedName(left), comparedName(right)];
  const shared =
    ours.hasHan === theirs.hasHan
      ? sharedWords(ours.all, theirs.all)
      : sharedWords(ours.acrossScripts, theirs.acrossScripts);
  if (ours.digits !== theirs.digits) return otherNumbers * shared;
  // Read as one word they are the same: `Uni Project` is `UniProject`.
  return left.sound === right.sound ? Math.max(shared, 0.98) : shared;
}

function comparedName(name: CompanyName): ComparedName {
  let found = compared.get(name);
  if (!found) {
    const { words } = name;
    const numbers = words.flatMap(({ kind, text }) => (kind === 'number' ? text.replaceAll(/\D/g, '') : []));
    found = {
      digits: numbers.sort().join(' '),
      hasHan: words.some(({ isHan }) => isHan),
      all: countedWords(words),
      acrossScripts: countedWords(words.filter(({ kind }) => kind !== 'generic')),
    };
    compared.set(name, found);
  }
  return found;
}

function countedWords(words: readonly CompanyWord[]): CountedWords {
  const byWeight = words.toSorted((a, b) => b.weight - a.weight);
  return { inOrder: words, byWeight, total: words.reduce((sum, { weight }) => sum + weight, 0) };
}

function sharedWords(left: CountedWords, right: CountedWords): number {
  const total = left.total + right.total;
  if (total === 0) return 0;
  const open: (CompanyWord | null)[] = [...right.inOrder];
  let shared = 0;
  for (const word of left.byWeight) {
    let best = -1;
    let similarity = 0;
    for (let at = 0; at < open.length; at++) {
      const other = open[at];
      const found = other ? compareWords(word, other) : 0;
      if (found > similarity) [best, similarity] = [at, found];
    }
    const partner = open[best];
    if (!partner) continue;
    open[best] = null;
    shared += similarity * (word.weight + partner.weight);
  }
  return shared / total;
}

/** 0 where they are different words. */
function compareWords(left: CompanyWord, right: CompanyWord): number {
  if (left.text === right.text) return 1;
  if (left.kind === 'number' || right.kind === 'number') return 0;
  if (left.kind === 'generic' && right.kind === 'generic') return 0;
  if (left.isHan && right.isHan) return compareHan(left, right);
  if (left.sound === right.sound) return left.isHan || right.isHan ? 0.93 : 0.97;
  return compareSpelling(left.spelling, right.spelling);
}

/** Characters that are read the same are often the same name in other characters (建築, 建筑), or typed wrongly. */
function compareHan({ text: left, sound }: CompanyWord, { text: right, sound: other }: CompanyWord): number {
  if (sound === other && Math.min(left.length, right.length) > 1) return 0.93;
  return Math.min(left.length, right.length) >= 4
    ? atLeast(1 - distance(left, right) / Math.max(left.length, right.length))
    : 0;
}

/** One letter may be wrong in five, two in eight. */
function compareSpelling(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  const mistakes = length >= 8 ? 2 : Number(length >= 5);
  if (mistakes === 0 || Math.abs(left.length - right.length) > mistakes) return 0;
  return distance(left, right) <= mistakes ? atLeast(jaroWinkler(left, right)) : 0;
}

function atLeast(similarity: number): number {
  return similarity >= leastSimilar ? similarity : 0;
}
