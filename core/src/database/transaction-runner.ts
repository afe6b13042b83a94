import type { EntityManager } from '@mikro-orm/postgresql';
import { compiledQuery, type AnyKysely } from './compiled-query.ts';
import type { RunOptions, SqlRunner } from './database.ts';
import { firstValue } from './pooled-runner.ts';

/** Runs on the connection of an entity manager: inside its transaction if it has one. */
export class TransactionRunner implements SqlRunner {
  readonly #em: EntityManager;

  constructor(em: EntityManager) {
    this.#em = em;
  }

  async rows<T extends object>(text: string, values: readonly unknown[], options: RunOptions = {}): Promise<T[]> {
    const kysely = this.#em.getKysely() as unknown as AnyKysely;
    options.signal?.throwIfAborted();
    return (await kysely.executeQuery(compiledQuery(text, values))).rows as T[];
  }

  async value(text: string, values: readonly unknown[], options?: RunOptions): Promise<string | null> {
    return firstValue(await this.rows<Record<string, unknown>>(text, values, options));
  }
}
