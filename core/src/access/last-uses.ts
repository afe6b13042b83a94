import { LRUCache } from 'lru-cache';
import { noteLastUse, type UsedTable } from '../database/index.ts';
import type { Logger } from '../sdk/index.ts';
import type { IdentityDatabase } from './identity-records.ts';

/** At most one write in this time for each session or key, of each process. */
const exactToMs = 60_000;
const maxKnown = 20_000;

/** Notes when sessions and keys were last used, without a write per request. */
export class LastUses {
  readonly #database: IdentityDatabase;
  readonly #log: Logger | undefined;
  // Not `max`, which makes room for all of them at once: the start of a process waits for it.
  readonly #written = new LRUCache<string, number>({ maxSize: maxKnown, sizeCalculation: () => 1 });
  readonly #pending = new Set<Promise<void>>();

  constructor(database: IdentityDatabase, log?: Logger) {
    this.#database = database;
    this.#log = log;
  }

  /** The record was used now. Nobody waits for the note, and none is worth failing for. */
  note(table: UsedTable, id: string): void {
    const now = Date.now();
    if (now - (this.#written.get(id) ?? 0) < exactToMs) return;
    this.#written.set(id, now);
    const work = this.#database
      // Unless another process did. Without the ORM: most processes would make it for this statement alone.
      .unit((runner) => noteLastUse(runner, table, id, { now: new Date(now), before: new Date(now - exactToMs / 2) }))
      .catch((error: unknown) => this.#log?.warn({ error }, 'A last use could not be noted'))
      .finally(() => this.#pending.delete(work));
    this.#pending.add(work);
  }

  /** When all that was told is written. */
  async settle(): Promise<void> {
    await Promise.all(this.#pending);
  }
}
