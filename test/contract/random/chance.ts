import fc, { type GeneratorValue } from 'fast-check';

/** Fast-check likes small numbers: then the first of everything would be chosen too often. */
const evenly = (): fc.Arbitrary<number> => fc.noBias(fc.nat());

/** Where random decisions come from. Each method draws once. */
export class Chance {
  /** `draw(n)`: a whole number from 0 to n - 1. */
  constructor(private readonly draw: (below: number) => number) {}

  /** Decisions of fast-check: the same seed gives the same ones. */
  static of(generator: GeneratorValue): Chance {
    return new Chance((below) => (below <= 1 ? 0 : generator(evenly) % below));
  }

  /** Decisions from a seed, where nothing is to be shrunk (mulberry32). */
  static seeded(seed: number): Chance {
    let state = seed;
    return new Chance((below) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
    });
  }

  below(limit: number): number {
    return this.draw(limit);
  }

  between(least: number, most: number): number {
    return least + this.draw(most - least + 1);
  }

  /** True so many times in a hundred. */
  percent(share: number): boolean {
    return this.draw(100) < share;
  }

  /** One of them. @throws Error where there is none */
  pick<T>(from: readonly T[]): T {
    const found = this.draw(from.length);
    if (found >= from.length) throw new Error('There is nothing to pick from');
    return from[found] as T;
  }

  /** Up to so many different ones, in a random order. */
  some<T>(from: readonly T[], most: number): T[] {
    const left = [...from];
    const chosen: T[] = [];
    while (chosen.length < most && left.length > 0) chosen.push(...left.splice(this.draw(left.length), 1));
    return chosen;
  }

  /** The weights are whole numbers. */
  weighted<T>(choices: readonly (readonly [weight: number, value: T])[]): T {
    let left = this.draw(choices.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, value] of choices) {
      if (left < weight) return value;
      left -= weight;
    }
    throw new Error('The weights are not positive');
  }
}
