import { DateTime, type DurationLike } from 'luxon';
import { quoteIdentifier, quoteLiteral, withClient } from '../database/index.ts';
import type { Clock } from '../sdk/index.ts';

/** Schema of the stopped `now()`. */
const schema = 'guanxi_clock';

/**
 * `now()` of SQL is looked up here before it is looked up in PostgreSQL's own schema: as long as nobody stopped the
 * clock there is nothing here, and statements are those of production.
 */
const searchPath = `public,${schema},pg_catalog`;

/** The connection string with the search path that a {@link TestClock} needs. */
export function movable(url: string): string {
  const moved = new URL(url);
  const given = moved.searchParams.get('options');
  moved.searchParams.set('options', [given, `-c search_path=${searchPath}`].filter(Boolean).join(' '));
  return moved.href;
}

/**
 * The present as the code under test sees it. Once set it stands still until it is moved, so that instants can be
 * compared. It moves
 * - `now` of hooks, and the instants that writes and their history bear;
 * - `now()` of every statement: relative filters, due jobs, how long sessions, API keys, shares and idempotency keys
 *   are valid.
 *
 * It does not move what is between machines or about this one: access tokens (15 minutes), signatures of webhooks,
 * links to files, the minute in which schedules fire, limits, time-outs, and the order of ids.
 */
export class TestClock implements Clock {
  readonly #ownerUrl: string;
  readonly #moved: () => void;
  #stoppedAt: Date | null = null;

  /** @param moved told after each move */
  constructor(ownerUrl: string, moved: () => void) {
    this.#ownerUrl = ownerUrl;
    this.#moved = moved;
  }

  now(): Date {
    return new Date(this.#stoppedAt ?? Date.now());
  }

  /** Whether it shows another time than the machine. */
  get isStopped(): boolean {
    return this.#stoppedAt !== null;
  }

  /** Stops the clock at an instant: ISO 8601 with its offset, or a Date. */
  async set(instant: string | Date): Promise<void> {
    const at = new Date(instant);
    if (Number.isNaN(at.getTime())) throw new RangeError(`"${String(instant)}" is no instant`);
    await this.#show(at);
  }

  /** Moves it on, or back: `{ days: 3 }`; a clock that runs is stopped by it. */
  async advance(by: DurationLike): Promise<void> {
    await this.#show(DateTime.fromJSDate(this.now(), { zone: 'utc' }).plus(by).toJSDate());
  }

  /** Back to the time of the machine. */
  async reset(): Promise<void> {
    if (this.isStopped) await this.#show(null);
  }

  async #show(at: Date | null): Promise<void> {
    const now = at ? `${quoteLiteral(at.toISOString())}::timestamptz` : 'pg_catalog.now()';
    await withClient(this.#ownerUrl, async (client) => {
      await client.query(`
        create schema if not exists ${quoteIdentifier(schema)};
        grant usage on schema ${quoteIdentifier(schema)} to public;
        create or replace function ${quoteIdentifier(schema)}.now() returns timestamptz
          language sql stable parallel safe return ${now}`);
    });
    this.#stoppedAt = at;
    this.#moved();
  }
}
