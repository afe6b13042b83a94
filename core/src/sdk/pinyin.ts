import { LRUCache } from 'lru-cache';
import { pinyin } from 'pinyin-pro';
import { readByWord, surnameStarts } from './pinyin-exceptions.ts';

const options = { toneType: 'none', type: 'array', v: true } as const;

/** How characters are read alone; null: what has no reading. There are no more of them than Unicode has. */
const alone = new Map<string, string | null>();
// Not `max`, which makes room for all of them at once: the start of a process waits for it.
const known = new LRUCache<string, readonly string[]>({ maxSize: 50_000, sizeCalculation: () => 1 });

/**
 * Chinese as it is read: a syllable for each character, without tones, `ü` is `v`; whatever else is in the text stands
 * as it is. Words count (重庆 is `chong qing`), and with `surname` the text is a person's name (单雄信 is `shan xiong
 * xin`).
 */
export function pinyinSyllables(text: string, { surname = false } = {}): readonly string[] {
  // Looking words up takes 10 to 40 µs. Most names hold no character whose reading depends on its word.
  const simple = simpleReading(text);
  if (simple) return simple;
  const key = `${surname ? 'name' : 'text'} ${text}`;
  let found = known.get(key);
  if (!found) known.set(key, (found = pinyin(text, surname ? { ...options, surname: 'head' } : options)));
  return found;
}

/** Whether a text may be a Chinese person's name: it begins with the first character of a surname. */
export function mayBeName(text: string): boolean {
  return surnameStarts.has(String.fromCodePoint(text.codePointAt(0) ?? 0));
}

function simpleReading(text: string): string[] | null {
  const syllables: string[] = [];
  for (const character of text) {
    const syllable = readByWord.has(character) ? null : readAlone(character);
    if (syllable === null) return null;
    syllables.push(syllable);
  }
  return syllables;
}

function readAlone(character: string): string | null {
  let found = alone.get(character);
  if (found === undefined) {
    const [syllable = ''] = pinyin(character, options);
    found = syllable !== character && /^[a-z]+$/.test(syllable) ? syllable : null;
    alone.set(character, found);
  }
  return found;
}
