import type { SqlRunner } from './database.ts';

/** A keyed call as it is stored: whose, under which key, of which mutation, with which input. */
export interface StoredCall {
  /** Uuid of the user. */
  readonly caller: string;
  /** Digest of the key and of what it is valid for. */
  readonly key: string;
  /** Name of the field, for people who look into the table. */
  readonly mutation: string;
  /** Digest of the input. */
  readonly input: string;
}

/** What an earlier call with the key left. */
export interface StoredAnswer {
  readonly input: string;
  readonly answer: string;
}

/** How long a key means the same call. */
const lifetime = `interval '24 hours'`;

/**
 * Takes the key for the caller's transaction, or gives what an earlier one left. While another transaction has the key
 * this waits for its end: if it fails the key is free. A key that is too old is free as well.
 */
export async function takeKey(runner: SqlRunner, call: StoredCall): Promise<StoredAnswer | null> {
  const taken = await runner.rows(
    `insert into "idempotency_key" as known ("caller", "key", "mutation", "input") values ($1, $2, $3, $4)
     on conflict ("caller", "key") do update set
       "mutation" = excluded."mutation", "input" = excluded."input", "answer" = null, "created_at" = now()
     where known."created_at" < now() - ${lifetime}
     returning 1`,
    [call.caller, call.key, call.mutation, call.input],
  );
  if (taken.length > 0) return null;
  // The one that was waited for is committed now: a statement of its own sees it.
  const [answer] = await runner.rows<StoredAnswer>(
    `select "input", "answer" from "idempotency_key" where "caller" = $1 and "key" = $2`,
    [call.caller, call.key],
  );
  return answer ?? null;
}

/** Leaves the answer for later calls, in the transaction that took the key. */
export async function keepAnswer(runner: SqlRunner, { caller, key }: StoredCall, answer: string): Promise<void> {
  await runner.rows(`update "idempotency_key" set "answer" = $3 where "caller" = $1 and "key" = $2`, [
    caller,
    key,
    answer,
  ]);
}

/** Removes keys that are too old, at most so many; several processes may do it at once. */
export async function removeOldKeys(runner: SqlRunner, most: number): Promise<void> {
  await runner.rows(
    `delete from "idempotency_key" where ctid in (
       select ctid from "idempotency_key" where "created_at" < now() - ${lifetime}
       order by "created_at" limit $1 for update skip locked
     )`,
    [most],
  );
}
