import { stemmer } from 'stemmer';
import type { Reading } from './pinyin-of.ts';
import type { TextUnit } from './text-units.ts';

// The one place where tokens are made, for documents and for queries. What is no word of a text has a sign in front,
// which no word can have.

const longestWord = 40;
/** Digits of a phone number that can be asked for. */
const fragment = 4;
/** Longest value that is found as a whole. */
const longestValue = 100;

/** An English word without its ending; `running` and `runs` are one token. */
export function wordToken(word: string): string {
  const short = word.slice(0, longestWord);
  return /^[a-z]{3,}$/.test(short) ? stemmer(short) : short;
}

/** Pairs of neighbouring characters; of a single one itself. */
export function runTokens(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  const pairs: string[] = [];
  for (let at = 1; at < characters.length; at++) pairs.push(`${characters[at - 1]}${characters[at]}`);
  return pairs;
}

/** Tokens of the units of a folded text. `withCharacters`: Chinese characters also one by one. */
export function textTokens(units: readonly TextUnit[], { withCharacters = false } = {}): string[] {
  const tokens: string[] = [];
  for (const { kind, text } of units) {
    if (kind === 'word') tokens.push(wordToken(text));
    else tokens.push(...runTokens(text), ...(withCharacters ? text : ''));
  }
  return tokens;
}

/** `:jian`, `:zhu` */
export function syllableToken(syllable: string): string {
  return `:${syllable}`;
}

/** `~jz`, `~zc`: neighbouring initials. */
export function initialTokens(initials: string): string[] {
  return pairsOf(initials).map((pair) => `~${pair}`);
}

/** Syllables and neighbouring initials of a text that is read in pinyin. */
export function pinyinTokens({ syllables }: Reading): string[] {
  const tokens: string[] = [];
  let before = '';
  let wasRead = false;
  for (const { text, isRead } of syllables) {
    if (isRead) tokens.push(syllableToken(text));
    for (const letter of isRead ? text.charAt(0) : text) {
      // Of two letters of a word nobody asks for the initials.
      if (before !== '' && (isRead || wasRead)) tokens.push(`~${before}${letter}`);
      before = letter;
      wasRead = isRead;
    }
  }
  return tokens;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_none, index) => text.slice(index, index + 2));
}

/** `#1380`, `#3800` …: any four neighbouring digits. */
export function digitTokens(digits: string): string[] {
  const count = Math.max(0, digits.length - fragment + 1);
  return Array.from({ length: count }, (_none, index) => `#${digits.slice(index, index + fragment)}`);
}

/** The digits of a folded text that is a number as people write phone numbers; null where it is something else. */
export function digitsOf(folded: string, fewest = fragment): string | null {
  if (!/^\+?[\d\s()./-]+$/.test(folded)) return null;
  const digits = folded.replace(/\D/g, '');
  return digits.length >= fewest && digits.length <= longestWord ? digits : null;
}

/** `=上海建材`: the whole value; null where it is too long to be typed. */
export function valueToken(folded: string): string | null {
  return folded === '' || folded.length > longestValue ? null : `=${folded}`;
}
