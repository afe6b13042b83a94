import { fold, measuresOfModel, sweep, type Database } from '../../database/index.ts';
import type { CrmModel } from '../../model/index.ts';
import type { Logger } from '../../sdk/index.ts';

/** How often deltas are folded. Reads add up what is not folded yet: a few thousand deltas cost them milliseconds. */
const foldMs = 2_000;
/** How often combinations without records, and changes that later ones made useless, are removed: not at each start. */
const sweepMs = 3_600_000;

export interface MeasureFolderOptions {
  readonly model: CrmModel;
  readonly database: Pick<Database, 'reader'>;
  readonly log: Logger;
}

/**
 * Folds the deltas of measures into their rollups from time to time. Every server does; what one is at, the others
 * leave alone. Nothing depends on it but the speed of reads.
 */
export class MeasureFolder {
  readonly #options: MeasureFolderOptions;
  #timer: NodeJS.Timeout | undefined;
  #sweptAt = Date.now();
  #working: Promise<void> = Promise.resolve();

  constructor(options: MeasureFolderOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer ??= setInterval(() => (this.#working = this.#working.then(() => this.#work())), foldMs).unref();
  }

  /** When what is under way is done. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#working;
  }

  /** Folds everything now; answers how many deltas there were. */
  async foldAll(): Promise<number> {
    const { model, database } = this.#options;
    let count = 0;
    for (const measure of measuresOfModel(model)) count += await fold(database.reader, measure);
    return count;
  }

  async #work(): Promise<void> {
    const { model, database, log } = this.#options;
    try {
      await this.foldAll();
      if (Date.now() - this.#sweptAt < sweepMs) return;
      this.#sweptAt = Date.now();
      for (const measure of measuresOfModel(model)) await sweep(database.reader, measure);
    } catch (error) {
      log.warn({ error }, 'Measures could not be folded');
    }
  }
}
