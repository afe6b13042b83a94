/** Spellings of one sound, over the languages of customers; after them letters that stand twice are one. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/ck|ch|q/g, 'k'],
  [/sch/g, 'sh'],
  [/x(?!h)/g, 'ks'],
  [/c/g, 'k'],
  [/y|j/g, 'i'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/([a-z])\1+/g, '$1'],
];

/**
 * How a Latin word sounds, roughly: `Konstruktion` like `Construction`, `Ontexi` like `Onteksi`. The ending of a long
 * word goes: languages decline names (`Drilon`, `Driloni`, `Tirana`, `Tiranës`).
 */
export function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, letter] of spellings) sound = sound.replaceAll(spelling, letter);
  return sound.length > 5 ? sound.replace(/(?:es|[aeiou])$/, '') : sound;
}
