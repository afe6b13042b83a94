import type { Kysely } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';

export type AnyKysely = Kysely<Record<string, unknown>>;
export type CompiledQuery = Exclude<Parameters<AnyKysely['executeQuery']>[0], { compile: unknown }>;

/** Finished SQL with `$n` placeholders in the shape in which Kysely executes it. */
export function compiledQuery(text: string, values: readonly unknown[]): CompiledQuery {
  return {
    sql: text,
    parameters: [...values],
    query: { kind: 'RawNode', sqlFragments: [text], parameters: [] },
    queryId: { queryId: randomUUID() },
  };
}
