import { LRUCache } from 'lru-cache';

/** Names that are remembered. */
const remembered = 1000;

/** A statement is tried as a quick one after so many runs alone, the best of them within so many milliseconds. */
const tried = { runs: 3, milliseconds: 10 };

/**
 * On a shared connection the average of about the last `runs` may be so many milliseconds. One that took very long
 * counts as `longest`: a machine, and this process, hesitate now and then, whatever the statement.
 */
const tolerated = { runs: 64, milliseconds: 2.5, longest: 64 };

/** How long one that was none of the quick ones runs alone, in milliseconds; twice as long each time it is so again. */
const pause = { first: 1000, longest: 60_000 };

interface Pace {
  alone: number;
  best: number;
  shared: number;
  average: number;
  pause: number;
  aloneUntil: number;
}

/**
 * Which prepared statements are so quick that they share a connection: sending and waking cost them more than their
 * work does. What a statement takes depends on its values and on who else works, so one that was quick is watched.
 */
export class QuickStatements {
  readonly #paces = new LRUCache<string, Pace>({ max: remembered });

  isQuick(name: string): boolean {
    const pace = this.#paces.get(name);
    if (!pace || pace.alone < tried.runs || pace.best > tried.milliseconds) return false;
    return pace.aloneUntil === 0 || performance.now() >= pace.aloneUntil;
  }

  /** What it took on a connection of its own, in milliseconds. */
  tookAlone(name: string, milliseconds: number): void {
    let pace = this.#paces.get(name);
    if (!pace) {
      pace = { alone: 0, best: Infinity, shared: 0, average: 0, pause: pause.first, aloneUntil: 0 };
      this.#paces.set(name, pace);
    }
    pace.alone += 1;
    pace.best = Math.min(pace.best, milliseconds);
  }

  /** What it took on a shared connection from when it was its turn, in milliseconds. */
  tookShared(name: string, milliseconds: number): void {
    const pace = this.#paces.get(name);
    if (!pace) return;
    pace.shared += 1;
    pace.average += (Math.min(milliseconds, tolerated.longest) - pace.average) / tolerated.runs;
    if (pace.average > tolerated.milliseconds) {
      pace.aloneUntil = performance.now() + pace.pause;
      pace.pause = Math.min(pace.pause * 2, pause.longest);
      pace.shared = pace.average = 0;
    } else if (pace.shared === 4 * tolerated.runs) {
      pace.pause = pause.first; // it has proved itself
    }
  }
}
