import { LRUCache } from 'lru-cache';
import { isLarge } from './prepared-statements.ts';

/** Texts that are remembered, to see which of them come again. */
const rememberedTexts = 500;

/** A list of more than so many elements, or characters where it is a text, is worth a plan of its own. */
const longList = { elements: 20, characters: 800 };

/**
 * Names for statements that are worth preparing: texts that come again, with values or to read. But for searches over
 * long lists: the plan that PostgreSQL keeps is as old as the statistics, and an import that begins with an empty table
 * would read the whole of it for every batch.
 */
export class RepeatedTexts {
  readonly #prefix: string;
  readonly #names = new LRUCache<string, string>({ max: rememberedTexts });
  #count = 0;

  /** `prefix`: tells these names from others on the same connections. */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  nameOf(text: string, values: readonly unknown[]): string | undefined {
    if (isLarge(text)) return undefined;
    const isRead = text.startsWith('select ');
    // What has neither is `savepoint unit_1` and the like: nothing to be planned.
    if (isRead ? values.some(isLong) : values.length === 0) return undefined;
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

function isLong(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length > longList.elements
    : typeof value === 'string' && value.length > longList.characters;
}
