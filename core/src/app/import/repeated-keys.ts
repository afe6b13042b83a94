import { hash } from 'node:crypto';

/**
 * Finds the keys that occur more than once without keeping them all: eight bytes per key. A short hash of every key
 * is noted first; only keys whose hash occurred twice are compared as they are.
 */
export class KeyCensus {
  #hashes = new Float64Array(1024);
  #count = 0;

  add(key: string): void {
    if (this.#count === this.#hashes.length) {
      const larger = new Float64Array(this.#hashes.length * 2);
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
    this.#hashes[this.#count++] = hashOf(key);
  }

  /** To be asked with the same keys in the same order. */
  repeated(): RepeatedKeys {
    const sorted = this.#hashes.subarray(0, this.#count).sort();
    const twice = new Set<number>();
    for (let index = 1; index < sorted.length; index++) {
      const value = sorted[index];
      if (value !== undefined && value === sorted[index - 1]) twice.add(value);
    }
    return new RepeatedKeys(twice);
  }
}

/** Tells for each key where it occurred first. */
export class RepeatedKeys {
  readonly #suspects: ReadonlySet<number>;
  readonly #firstLines = new Map<string, number>();

  constructor(suspects: ReadonlySet<number>) {
    this.#suspects = suspects;
  }

  /** Line of the first row with this key; null where this row is the first. */
  before(key: string, line: number): number | null {
    if (this.#suspects.size === 0 || !this.#suspects.has(hashOf(key))) return null;
    const first = this.#firstLines.get(key);
    if (first === undefined) this.#firstLines.set(key, line);
    return first ?? null;
  }
}

/** 48 bits: two of a million keys share one once in 500 files, which costs nothing but a comparison. */
function hashOf(key: string): number {
  return hash('sha1', key, 'buffer').readUIntBE(0, 6);
}
