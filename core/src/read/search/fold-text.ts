const accents = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Mn}+/gu;
const ascii = /^[\x20-\x7e]*$/;

/**
 * The text as it is compared in a search: without case, width (NFKC) and accents, white space as single blanks. What
 * PostgreSQL cannot hold is dropped.
 */
export function foldText(text: string): string {
  const plain = ascii.test(text) ? text.toLowerCase() : foldLetters(text);
  return plain.replace(/\s+/gu, ' ').trim();
}

function foldLetters(text: string): string {
  const folded = text.toWellFormed().replaceAll('\u0000', ' ').normalize('NFKC').toLowerCase();
  return folded.normalize('NFD').replace(accents, '$1').normalize('NFC');
}
