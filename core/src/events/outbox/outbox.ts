import {
  outboxAfter,
  outboxEnd,
  outboxAt,
  type EventPosition,
  type OutboxRow,
  type SqlRunner,
} from '../../database/index.ts';
import { outboxEvent, type OutboxEvent } from './outbox-event.ts';

/** Sorts before every other uuid. */
const noId = '00000000-0000-0000-0000-000000000000';

/** Reads events in their order. Those of a transaction are there once everything that began before it has ended. */
export class Outbox {
  readonly #reader: SqlRunner;

  constructor(reader: SqlRunner) {
    this.#reader = reader;
  }

  /** Behind everything that could be read by now. */
  async end(): Promise<EventPosition> {
    const transaction = await this.#reader.value(outboxEnd, []);
    return { transaction: transaction ?? '0', id: noId };
  }

  /** At most `limit` events after a position. */
  async after({ transaction, id }: EventPosition, limit: number): Promise<OutboxEvent[]> {
    const options = { name: 'guanxi_outbox' };
    const rows = await this.#reader.rows<OutboxRow>(outboxAfter, [transaction, id, limit], options);
    return rows.map(outboxEvent);
  }

  /** The event that stands there; null: it is of another database, of what a restore left out, or forged. */
  async at({ transaction, id }: EventPosition): Promise<OutboxEvent | null> {
    const [row] = await this.#reader.rows<OutboxRow>(outboxAt, [transaction, id]);
    return row ? outboxEvent(row) : null;
  }
}
