import anyAscii from 'any-ascii';

/** `Sh.p.k.`, `L.L.C.`, `N.T.SH.`: letters that dots hold together are one word. */
const abbreviation = /(?<![\p{L}\p{N}])(?:\p{L}{1,2}\.){1,4}\p{L}{1,2}(?![\p{L}\p{N}])\.?/gu;
const han = /\p{Script=Han}/u;
const word = /\p{Script=Han}+|[\p{L}\p{M}\p{N}]+/gu;
const ascii = /^[\x20-\x7e]*$/;

/** One word of a name, without case, width, accents and punctuation; a run of Han characters is one word. */
export interface NameWord {
  readonly text: string;
  readonly isHan: boolean;
  /** It is written without capitals, as words are that only join others. */
  readonly isLower: boolean;
}

/** The words of a name as they are compared. Other scripts than Han come out in Latin letters. */
export function wordsOf(name: string): NameWord[] {
  const folded = ascii.test(name) ? name : name.toWellFormed().normalize('NFKC');
  const text = folded.replaceAll(abbreviation, (letters) => `${letters.replaceAll(/[. ]/g, '')} `);
  const words: NameWord[] = [];
  for (const written of text.match(word) ?? []) {
    const isHan = han.test(written);
    const latin = isHan ? written : inLatin(written);
    if (latin !== '') words.push({ text: latin, isHan, isLower: written === written.toLowerCase() });
  }
  return words;
}

function inLatin(text: string): string {
  return (ascii.test(text) ? text : anyAscii(text)).toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
