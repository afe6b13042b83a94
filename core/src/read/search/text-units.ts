/**
 * What a text is made of as far as a search is concerned: `run`, characters of a script that has no blanks between
 * words (Chinese, kana, Thai); `word`, letters and digits of any other.
 */
export interface TextUnit {
  readonly kind: 'run' | 'word';
  readonly text: string;
}

const runs = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+`;
const words = String.raw`[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]]+`;
const units = new RegExp(`${runs}|${words}`, 'gv');
const isRun = new RegExp(`^${runs}`, 'v');

const asciiOnly = /^[\x20-\x7e]*$/;

/** The units of a folded text, in order. */
export function unitsOf(folded: string): TextUnit[] {
  // Most texts that are no Chinese: a tenth of the time.
  if (asciiOnly.test(folded)) return (folded.match(/[a-z0-9]+/g) ?? []).map((text) => ({ kind: 'word', text }));
  return (folded.match(units) ?? []).map((text) => ({ kind: isRun.test(text) ? 'run' : 'word', text }));
}
