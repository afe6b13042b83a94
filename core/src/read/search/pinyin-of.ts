import { mayBeName, pinyinSyllables } from '../../sdk/index.ts';
import { foldText } from './fold-text.ts';
import { unitsOf, type TextUnit } from './text-units.ts';

/** Characters of a run that are read; names are shorter. */
const mostCharacters = 60;

/** How a text is read in pinyin, without tones; `ü` is `v`. */
export interface Reading {
  /** Of each character of a run; null for the letters of a word. */
  readonly syllables: readonly { readonly text: string; readonly isRead: boolean }[];
}

/**
 * The readings of a run of Han characters, each character's syllable: by the words that it holds, and as a person's
 * name where it may be one and that is read otherwise.
 */
function readingsOf(run: string): readonly (readonly string[])[] {
  const characters = Array.from(run).slice(0, mostCharacters).join('');
  const asWords = pinyinSyllables(characters);
  if (!mayBeName(characters)) return [asWords];
  const asName = pinyinSyllables(characters, { surname: true });
  return String(asWords) === String(asName) ? [asWords] : [asWords, asName];
}

/**
 * The readings of a folded text, one or two; none where it holds nothing to read. The letters of words stand in them as
 * they are: `abc建材` is `abc jian cai`.
 */
export function pinyinOf(folded: string, units: readonly TextUnit[] = unitsOf(folded)): readonly Reading[] {
  if (!units.some(({ kind }) => kind === 'run')) return [];
  const read = units.map(({ kind, text }) => (kind === 'run' ? readingsOf(text) : null));
  if (read.every((readings) => readings === null)) return [];
  const count = Math.max(...read.map((readings) => readings?.length ?? 1));
  return Array.from({ length: count }, (_none, index) => ({
    syllables: units.flatMap(({ text }, at) => {
      const readings = read[at];
      if (!readings) return [{ text, isRead: false }];
      const syllables = readings[index] ?? readings[0] ?? [];
      return syllables.map((syllable) => ({ text: syllable, isRead: /^[a-z]+$/.test(syllable) }));
    }),
  }));
}

/** `jzcl` and `jianzhucailiao`: what people type. */
export function spellingsOf({ syllables }: Reading): readonly [initials: string, full: string] {
  let initials = '';
  let full = '';
  for (const { text, isRead } of syllables) {
    initials += isRead ? text.charAt(0) : text;
    full += text;
  }
  return [initials, full];
}

/** What somebody types to mean the text in pinyin: its letters, and its characters as they are read. */
export function pinyinLettersOf(text: string): string {
  const folded = foldText(text);
  const [reading] = pinyinOf(folded);
  return reading
    ? spellingsOf(reading)[1]
    : unitsOf(folded)
        .map((unit) => unit.text)
        .join('');
}
