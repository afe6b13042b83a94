import { wordsOf, type NameWord } from './fold-name.ts';
import { genericWord, isJoining } from './generic-words.ts';
import { hanNameParts, hanPlaces } from './han-company-words.ts';
import { isLegalForm, withoutHanForm } from './legal-forms.ts';
import { pinyinOf } from './pinyin.ts';
import { soundOf } from './sound.ts';

/** How much a word tells about which company it is; a name of its own tells 1. */
const weights = { own: 1, number: 1, letters: 0.8, place: 0.4, generic: 0.3 } as const;

/** A word of a company's name that counts. */
export interface CompanyWord {
  readonly kind: keyof typeof weights;
  readonly weight: number;
  /** Folded; a generic word in the spelling that stands for all. */
  readonly text: string;
  /** Folded. */
  readonly spelling: string;
  /** As it is read: of Han characters the pinyin. */
  readonly sound: string;
  readonly isHan: boolean;
}

/** A company's name as it is compared: without legal form, case, width, accents and punctuation. */
export interface CompanyName {
  readonly words: readonly CompanyWord[];
  /** All words as they are read, in one: `uniproject` for `Uni Project`. */
  readonly sound: string;
  /** The same of its own words only. */
  readonly ownSound: string;
}

const latinPlaces = new Set(hanPlaces.map((place) => pinyinOf(place)));

/** The name as it is compared; null where nothing is left of it. */
export function companyName(name: string): CompanyName | null {
  const all = wordsOf(name);
  const named = all.filter(({ text, isHan }) => isHan || !isLegalForm(text));
  const counted = named.filter((one, index) => one.isHan || index === named.length - 1 || !isJoining(one));
  // A name that consists of such words only (`AS`, `The Company`) is compared as it is.
  const words = (counted.length > 0 ? counted : all).flatMap(wordOf);
  if (words.length === 0) return null;
  const own = words.filter(({ kind }) => kind !== 'generic' && kind !== 'place');
  const soundsOf = (some: readonly CompanyWord[]): string =>
    soundOf(some.map(({ isHan, text, sound }) => (isHan ? sound : text)).join(''));
  return { words, sound: soundsOf(words), ownSound: soundsOf(own.length > 0 ? own : words) };
}

function wordOf({ text, isHan }: NameWord): CompanyWord[] {
  if (isHan) return hanWords(text);
  if (/\d/.test(text)) return [word('number', text, text)];
  if (text.length <= 2) return [word('letters', text, text)];
  const generic = genericWord(text);
  if (generic !== null) return [{ ...word('generic', generic, generic), spelling: text }];
  return [word(latinPlaces.has(text) ? 'place' : 'own', text, soundOf(text))];
}

function hanWords(run: string): CompanyWord[] {
  if (isOnlyForm(run)) return [];
  if (hanPlaces.includes(run)) return [listedWord('place', run)];
  const { places, brand, trades } = hanNameParts(withoutHanForm(run));
  return [
    ...places.map((place) => listedWord('place', place)),
    word('own', brand, soundOf(pinyinOf(brand)), true),
    ...trades.map((trade) => listedWord('generic', trade)),
  ];
}

/** Words of the lists of places and trades: there are two hundred of them, and most names have one. */
const listed = new Map<string, CompanyWord>();

function listedWord(kind: 'place' | 'generic', text: string): CompanyWord {
  let found = listed.get(text);
  if (found?.kind !== kind) listed.set(text, (found = word(kind, text, soundOf(pinyinOf(text)), true)));
  return found;
}

/** Brackets cut names in pieces: `东方(集团)有限公司`, `华为技术(深圳)有限公司`. */
function isOnlyForm(run: string): boolean {
  return withoutHanForm(`〇${run}`) === '〇';
}

function word(kind: CompanyWord['kind'], text: string, sound: string, isHan = false): CompanyWord {
  return { kind, weight: weights[kind], text, spelling: text, sound, isHan };
}
