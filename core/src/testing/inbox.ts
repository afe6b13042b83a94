/** How long a test waits for what should arrive. */
const WAIT_MS = 5_000;

/** What is waited for. */
export interface WaitFor<Item> {
  /** Only such an item; others are left for later calls. Default: any. */
  readonly matching?: (item: Item) => boolean;
  /** Milliseconds. Default 5,000. */
  readonly within?: number;
}

/** What arrived at a catcher, in order; whoever waits gets each item once. */
export class Inbox<Item> {
  readonly #all: Item[] = [];
  readonly #fresh: Item[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #describe: (item: Item) => string;

  /** @param describe names an item in the message of a wait that was in vain */
  constructor(describe: (item: Item) => string) {
    this.#describe = describe;
  }

  get all(): readonly Item[] {
    return this.#all;
  }

  put(item: Item): void {
    this.#all.push(item);
    this.#fresh.push(item);
    for (const look of [...this.#waiting]) look();
  }

  /**
   * The first that nobody has taken yet; waits for it.
   * @throws Error that tells what did arrive
   */
  next({ matching = () => true, within = WAIT_MS }: WaitFor<Item> = {}): Promise<Item> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = this.#fresh.findIndex(matching);
        if (found < 0) return;
        const [item] = this.#fresh.splice(found, 1);
        done();
        resolve(item as Item);
      };
      const done = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(look);
      };
      const timer = setTimeout(() => {
        done();
        const arrived = this.#all.map(this.#describe).join(', ') || 'nothing';
        reject(new Error(`It did not arrive within ${within} ms; what did: ${arrived}`));
      }, within);
      this.#waiting.add(look);
      look();
    });
  }
}
