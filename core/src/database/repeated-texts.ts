import { LRUCache } from 'lru-cache';

/** Texts that are remembered, to see which of them come again. */
const rememberedTexts = 500;

/** Names for statements that come again; a text that comes once is not worth preparing. */
export class RepeatedTexts {
  readonly #prefix: string;
  readonly #names = new LRUCache<string, string>({ max: rememberedTexts });
  #count = 0;

  /** `prefix`: tells these names from others on the same connections. */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  nameOf(text: string): string | undefined {
    // A prepared `select t.*` fails once its table has got another column.
    if (text.includes('.*')) return undefined;
    const known = this.#names.get(text);
    if (known === undefined) this.#names.set(text, '');
    if (known !== '') return known;
    const name = `${this.#prefix}_${++this.#count}`;
    this.#names.set(text, name);
    return name;
  }
}
