import type { EntityClass } from '@mikro-orm/postgresql';
import { LRUCache } from 'lru-cache';
import type { Logger } from '../sdk/index.ts';
import type { IdentityDatabase } from './identity-records.ts';

/** At most one write in this time for each session or key, of each process. */
const exactToMs = 60_000;
const maxKnown = 20_000;

interface Used {
  readonly id: string;
  readonly lastUsedAt?: Date | null;
}

/** Notes when sessions and keys were last used, without a write per request. */
export class LastUses {
  readonly #database: IdentityDatabase;
  readonly #log: Logger | undefined;
  readonly #written = new LRUCache<string, number>({ max: maxKnown });
  readonly #pending = new Set<Promise<void>>();

  constructor(database: IdentityDatabase, log?: Logger) {
    this.#database = database;
    this.#log = log;
  }

  /** The record was used now. Nobody waits for the note, and none is worth failing for. */
  note<T extends Used>(entity: EntityClass<T>, id: string): void {
    const now = Date.now();
    if (now - (this.#written.get(id) ?? 0) < exactToMs) return;
    this.#written.set(id, now);
    const work = this.#database
      .transaction(async (em) => {
        // Unless another process did.
        const before = new Date(now - exactToMs / 2);
        const where = { id, $or: [{ lastUsedAt: null }, { lastUsedAt: { $lt: before } }] };
        await em.nativeUpdate(entity, where as never, { lastUsedAt: new Date(now) } as never);
      })
      .catch((error: unknown) => this.#log?.warn({ error }, 'A last use could not be noted'))
      .finally(() => this.#pending.delete(work));
    this.#pending.add(work);
  }

  /** When all that was told is written. */
  async settle(): Promise<void> {
    await Promise.all(this.#pending);
  }
}
