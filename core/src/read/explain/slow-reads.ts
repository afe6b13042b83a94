import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { rowsOfTables, saveSlowReads, type Database, type SqlRunner } from '../../database/index.ts';
import type { Logger } from '../../sdk/index.ts';
import { largeScans, scannedTables, type LargeScan } from './large-scans.ts';
import type { ReadShape } from '../plan/read-shape.ts';

/** A read that is over. */
export interface FinishedRead {
  readonly text: string;
  /** Bound; kept in memory until PostgreSQL was asked how it runs them, never written down. */
  readonly values: readonly unknown[];
  /** Milliseconds. */
  readonly took: number;
  readonly shape: () => ReadShape;
}

export interface SlowReadsOptions {
  readonly database: Pick<Database, 'reader'>;
  /** Milliseconds from which a read is slow; 0: nothing is recorded. */
  readonly slowMs: number;
  /** Milliseconds between two writes of the record. Default 5,000. */
  readonly everyMs?: number;
  readonly log: Logger;
}

/** What this process knows of one statement and has not written yet. */
interface Met {
  readonly text: string;
  readonly shape: ReadShape;
  /** Of the worst run so far. */
  values: readonly unknown[];
  slow: number;
  worst: number;
}

/** So many statements wait at most to be looked at. */
const mostWaiting = 200;
/** Of so many it is remembered that they are harmless. */
const mostKnown = 2000;
/** A read that takes this part of a slow one is looked at once: it may become slow as its table grows. */
const suspicious = 0.1;

/**
 * Keeps a record of slow reads and of those that go through large tables, for `guanxi doctor --slow`. Requests only
 * leave a note; PostgreSQL is asked, and the record written, some seconds later.
 */
export class SlowReads {
  readonly #reader: SqlRunner;
  readonly #slowMs: number;
  readonly #log: Logger;
  readonly #waiting = new Map<string, Met>();
  /** Statements that PostgreSQL was asked about, and the large tables that they go through. */
  readonly #known = new LRUCache<string, readonly LargeScan[]>({ max: mostKnown });
  readonly #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor({ database, slowMs, everyMs = 5_000, log }: SlowReadsOptions) {
    this.#reader = database.reader;
    this.#slowMs = slowMs;
    this.#log = log;
    if (slowMs > 0) {
      this.#timer = setInterval(() => void this.settle(), everyMs);
      this.#timer.unref();
    }
  }

  /** Notes a read; costs nothing where it was fast. */
  ran({ text, values, took, shape }: FinishedRead): void {
    if (this.#slowMs === 0 || took < this.#slowMs * suspicious) return;
    const isSlow = took >= this.#slowMs;
    if (!isSlow && this.#known.has(text)) return;
    let met = this.#waiting.get(text);
    if (!met) {
      if (this.#waiting.size >= mostWaiting) return;
      this.#waiting.set(text, (met = { text, shape: shape(), values, slow: 0, worst: 0 }));
    }
    if (isSlow) met.slow += 1;
    if (took > met.worst) Object.assign(met, { worst: took, values });
  }

  /** Looks at what was noted and writes it down. Never rejects. */
  settle(): Promise<void> {
    this.#writing = this.#writing
      .then(() => this.#write())
      .catch((error: unknown) => this.#log.warn({ error }, 'Slow reads could not be recorded'));
    return this.#writing;
  }

  /** The same for the last time. */
  stop(): Promise<void> {
    clearInterval(this.#timer);
    return this.settle();
  }

  async #write(): Promise<void> {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    const records = [];
    for (const met of all) {
      const scans = await this.#scansOf(met);
      if (met.slow === 0 && scans.length === 0) continue;
      const { kind, entity, filter, order, places } = met.shape;
      records.push({
        ...{ id: createHash('sha256').update(met.text).digest('base64url'), statement: met.text },
        ...{ entity, kind, filter, orderedBy: order, places: JSON.stringify(places), scans: JSON.stringify(scans) },
        ...{ slow: met.slow, worst: Math.round(met.worst * 10) / 10 },
      });
    }
    await saveSlowReads(this.#reader, records);
  }

  /** PostgreSQL is asked once per statement, with the values of the worst run. */
  async #scansOf({ text, values }: Met): Promise<readonly LargeScan[]> {
    const known = this.#known.get(text);
    if (known) return known;
    const plan = await this.#reader.value(`explain (format json) ${text}`, values).catch((error: unknown) => {
      this.#log.warn({ error }, 'A slow read could not be explained');
      return null;
    });
    const tables = scannedTables(JSON.parse(plan ?? '[]') as unknown);
    const scans = tables.length === 0 ? [] : largeScans(tables, await rowsOfTables(this.#reader, tables));
    this.#known.set(text, scans);
    return scans;
  }
}
