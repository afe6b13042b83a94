import { LimitExceeded } from '../../sdk/index.ts';

/** Exports at once of a whole process: each has a connection of its own. */
const mostOfProcess = 10;

const what = { zh: '同时进行的导出', en: 'Exports at once' };

/** Somebody exports as much as may be at once. */
export class TooManyExports extends LimitExceeded {
  static running(count: number, most: number): TooManyExports {
    const { code, messages } = LimitExceeded.of(what, count, most);
    return new TooManyExports(code, messages);
  }
}

/** How many exports run, of whom. */
export class ExportSlots {
  readonly #running = new Map<string, number>();

  constructor(private readonly mostOfUser: number) {}

  /** Takes a place; the function gives it back. @throws TooManyExports */
  take(user: string): () => void {
    const mine = this.#running.get(user) ?? 0;
    const all = [...this.#running.values()].reduce((sum, count) => sum + count, 0);
    if (mine >= this.mostOfUser) throw TooManyExports.running(mine + 1, this.mostOfUser);
    if (all >= mostOfProcess) throw TooManyExports.running(all + 1, mostOfProcess);
    this.#running.set(user, mine + 1);
    return () => {
      const left = (this.#running.get(user) ?? 1) - 1;
      if (left > 0) this.#running.set(user, left);
      else this.#running.delete(user);
    };
  }
}
