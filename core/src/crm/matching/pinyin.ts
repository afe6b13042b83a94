import { pinyinSyllables } from '../../sdk/index.ts';

/** Han characters as they are read, without tones and blanks: 东方 is `dongfang`. */
export function pinyinOf(text: string, { surname = false } = {}): string {
  return pinyinSyllables(text, { surname }).join('');
}
