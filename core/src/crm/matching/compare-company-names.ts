import { jaroWinkler } from '@skyra/jaro-winkler';
import { distance } from 'fastest-levenshtein';
import type { CompanyName, CompanyWord } from './company-name.ts';

/** Two words of one name count as the same from here on; below, a typing mistake would be a bold guess. */
const leastSimilar = 0.8;
/** What is left where both names have numbers and those differ: `Albakos 1` is not `Albakos 2`. */
const otherNumbers = 0.6;

/**
 * How similar two names are, 0 to 1: the share of their words, by weight, that have a partner in the other name (a soft
 * Dice coefficient; the words' own similarity is Jaro-Winkler's). The order of the words does not matter.
 */
export function compareCompanyNames(left: CompanyName, right: CompanyName): number {
  const shared = sharedWords(left, right);
  if (numbersOf(left) !== numbersOf(right)) return otherNumbers * shared;
  // Read as one word they are the same: `Uni Project` is `UniProject`.
  return left.sound === right.sound ? Math.max(shared, 0.98) : shared;
}

function numbersOf({ words }: CompanyName): string {
  return words
    .flatMap(({ kind, text }) => (kind === 'number' ? text.replaceAll(/\D/g, '') : []))
    .sort()
    .join(' ');
}

function sharedWords(left: CompanyName, right: CompanyName): number {
  // What a company does is no word that can be compared across scripts.
  const isMixed = left.words.some(({ isHan }) => isHan) !== right.words.some(({ isHan }) => isHan);
  const counted = ({ words }: CompanyName): CompanyWord[] => words.filter(({ kind }) => !isMixed || kind !== 'generic');
  const ours = counted(left);
  const open = new Set(counted(right));
  const total = sumOf(ours) + sumOf([...open]);
  if (total === 0) return 0;
  let shared = 0;
  for (const word of ours.toSorted((a, b) => b.weight - a.weight)) {
    let best: CompanyWord | null = null;
    let similarity = 0;
    for (const other of open) {
      const found = compareWords(word, other);
      if (found > similarity) [best, similarity] = [other, found];
    }
    if (!best) continue;
    open.delete(best);
    shared += similarity * (word.weight + best.weight);
  }
  return shared / total;
}

function sumOf(words: readonly CompanyWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
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
