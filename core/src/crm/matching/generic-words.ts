import { distance } from 'fastest-levenshtein';
import type { NameWord } from './fold-name.ts';

/**
 * Words that say what a company does or is: many have them, so they tell little about which one it is. Each line is
 * one word in its spellings; the first stands for all of them.
 */
const generic = [
  'group grup grupi gruppe groupe grupo',
  'construction constructions konstruksion konstruktion construccion costruzioni',
  'ndertim ndertimi ndertimore',
  'building buildings bau',
  'invest investment investments investimi',
  'holding holdings',
  'trade trading tregti',
  'commerce comerc komerc com',
  'project projects projekt projekti proyecto',
  'company companies kompania ndermarrja enterprise',
  'partners partner',
  'center centre qendra',
  'home homes',
  'international internacional',
  'estate real residence properties property imobiliare',
  'development zhvillimi',
  'consulting consult',
  'engineering inxhiniering ing',
  'business biznes',
  'design',
  'technology technologies tech',
  'services service solutions systems',
  'industry industries industrial industria',
  'materials material',
  'ministria ministry',
  'drejtoria directorate department departamenti drejtori',
  'komuna komunes municipality kuvendi komunal',
  'agjencia agency',
  'universiteti university',
  'brothers vellezerit vllezerit vellezrit',
].map((line) => line.split(' '));

const known = new Map(generic.flatMap((spellings) => spellings.map((word) => [word, spellings[0] ?? word])));

/** Words that join others. */
const joining = new Set(
  'and of the for a e i te se dhe per ne me und der die das et de la le du y el di da'.split(' '),
);

/** A single capital is a name: `Ndërtimi A`. */
export function isJoining({ text, isLower }: NameWord): boolean {
  return joining.has(text) && (isLower || text.length > 1);
}

/** The word that stands for all spellings of a generic one, misspelt long ones too (`constuction`); null: none. */
export function genericWord(word: string): string | null {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (word.length < 9) return null;
  for (const [spelling, stem] of known) {
    const mistakes = spelling.length >= 12 ? 3 : 2;
    if (spelling.length < 9 || Math.abs(spelling.length - word.length) > mistakes) continue;
    if (distance(spelling, word) <= mistakes) return stem;
  }
  return null;
}
