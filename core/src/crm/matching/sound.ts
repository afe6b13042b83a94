/** Letters that sound like another one, over the languages of customers. */
const spellings: Readonly<Record<string, string>> = { q: 'k', c: 'k', y: 'i', j: 'i', w: 'v', z: 's' };
/** Of each ASCII character what is written for it: a look-up by number for the thousands of names of a bulk write. */
const letters = Array.from({ length: 128 }, (_none, code) => {
  const letter = String.fromCharCode(code);
  return spellings[letter] ?? letter;
});
const [c, h, k, p, x] = [...'chkpx'].map((letter) => letter.charCodeAt(0));

/** The letters from `at` on that are written as one sound, `ph`, `ch`, `ck` and `x`; null: a letter like the others. */
function soundAt(word: string, at: number, code: number): { readonly sound: string; readonly length: number } | null {
  if (code !== c && code !== p && code !== x) return null;
  const next = word.charCodeAt(at + 1);
  if (code === x) return next === h ? null : { sound: 'ks', length: 1 };
  if (code === p) return next === h ? { sound: 'f', length: 2 } : null;
  return next === h || next === k ? { sound: 'k', length: 2 } : null;
}

/** Whether a letter is one of those that stand twice in a spelling and are one sound. */
const isDoubled = (last: string, letter: string): boolean => letter === last && letter >= 'a' && letter <= 'z';

/**
 * How a Latin word sounds, roughly: `Konstruktion` like `Construction`, `Ontexi` like `Onteksi`; letters that stand
 * twice are one. The ending of a long word goes: languages decline names (`Drilon`, `Driloni`, `Tirana`, `Tiranës`).
 */
export function soundOf(word: string): string {
  let sound = '';
  let last = '';
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const found = soundAt(word, at, code);
    const letter = found?.sound ?? letters[code] ?? word.charAt(at);
    if (found) at += found.length - 1;
    if (letter === 'ks') {
      sound += last === 'k' ? 's' : letter;
      last = 's';
    } else if (!isDoubled(last, letter)) {
      sound += letter;
      last = letter;
    }
  }
  return sound.length > 5 ? withoutEnding(sound) : sound;
}

function withoutEnding(sound: string): string {
  if (sound.endsWith('es')) return sound.slice(0, -2);
  return 'aeiou'.includes(sound.charAt(sound.length - 1)) ? sound.slice(0, -1) : sound;
}
