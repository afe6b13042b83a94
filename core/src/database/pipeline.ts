// Not the global ones: a test that stops the clock still reads.
import { clearTimeout, setImmediate, setTimeout } from 'node:timers';
import type { PoolClient } from 'pg';
import type { CancelSignal } from './cancel-signal.ts';
import { OutgoingPacket } from './outgoing-packet.ts';
import type { NamedStatement } from './query-rows.ts';

type Row = Record<string, unknown>;
export type Prepared = NamedStatement & { readonly name: string };

/** What a pipeline needs of the pool whose connection it uses. */
export interface PipelineHost {
  connect(): Promise<PoolClient>;
  /** On that connection. */
  rows(client: PoolClient, statement: Prepared): Promise<Row[]>;
  /** On a connection of its own. */
  rowsAlone(statement: Prepared, signal: CancelSignal | undefined): Promise<Row[]>;
  /** Cancels what the connection runs; false when that was not possible and the connection was given up. */
  cancel(client: PoolClient): Promise<boolean>;
  /** What a statement took when it was its turn, in milliseconds. */
  took(name: string, milliseconds: number): void;
  /** Nobody may use it any more. */
  ended(pipeline: Pipeline): void;
}

interface Sent {
  readonly statement: Prepared;
  readonly signal: CancelSignal | undefined;
  /** Only the first of these counts. */
  readonly answer: (rows: Row[]) => void;
  readonly fail: (reason: unknown) => void;
  /** Nobody waits for its answer here. */
  isOver: boolean;
  /** It was sent elsewhere too; an error here is not its answer. */
  isMoved: boolean;
}

/** Statements on one connection at a time: those behind wait for those before. */
const depth = 8;

/** Behind one that takes longer than this nobody waits. Milliseconds. */
const slowMilliseconds = 10;

/**
 * Quick reads that share a connection of the pool for as long as there are any: what comes in at the same time goes out
 * in one packet, PostgreSQL answers without going to sleep in between. Nobody waits long for somebody else: behind a
 * statement that turns out slow the others are asked again elsewhere, and the first answer counts.
 */
export class Pipeline {
  readonly #host: PipelineHost;
  /** In the order of their answers; the first one runs. */
  readonly #sent: Sent[] = [];
  #client: PoolClient | undefined;
  #since = 0;
  #isClosed = false;
  #packet: OutgoingPacket | undefined;
  #cancelling: Promise<boolean> | undefined;
  #watch: NodeJS.Timeout | undefined;

  constructor(host: PipelineHost) {
    this.#host = host;
    void this.#open();
  }

  /** Whether one more may come. */
  get hasRoom(): boolean {
    return !this.#isClosed && this.#sent.length < depth && !this.#isHeldUp();
  }

  rows(statement: Prepared, signal: CancelSignal | undefined): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      const abort = (): void => this.#abort(sent);
      const over = (): void => {
        sent.isOver = true;
        signal?.removeEventListener('abort', abort);
      };
      const answer = (rows: Row[]): void => (over(), resolve(rows));
      const fail = (reason: unknown): void => (over(), reject(reason));
      const sent: Sent = { statement, signal, answer, fail, isOver: false, isMoved: false };
      signal?.addEventListener('abort', abort, { once: true });
      this.#sent.push(sent);
      if (this.#client) this.#send(this.#client, sent);
    });
  }

  async #open(): Promise<void> {
    try {
      const client = await this.#host.connect();
      this.#client = client;
      // Until all requests that have come in are looked at.
      this.#packet = new OutgoingPacket(client, setImmediate);
      for (const sent of this.#sent) this.#send(client, sent);
      if (this.#sent.length === 0) this.#end(client); // all of them were aborted
    } catch (error) {
      this.#close();
      for (const { fail } of this.#sent) fail(error);
    }
  }

  #send(client: PoolClient, sent: Sent): void {
    if (this.#sent[0] === sent) this.#since = performance.now();
    else this.#look();
    this.#packet?.hold();
    this.#host.rows(client, sent.statement).then(
      (rows) => {
        this.#proceed(client, sent);
        sent.answer(rows);
      },
      (error: unknown) => {
        this.#proceed(client, sent);
        if (!sent.isMoved) sent.fail(error);
      },
    );
  }

  /** To the next one, when a statement has ended. */
  #proceed(client: PoolClient, sent: Sent): void {
    const now = performance.now();
    this.#host.took(sent.statement.name, now - this.#since);
    this.#since = now;
    this.#sent.splice(this.#sent.indexOf(sent), 1);
    if (this.#sent.length === 0) this.#end(client);
  }

  #end(client: PoolClient): void {
    this.#close();
    clearTimeout(this.#watch);
    // After the cancellation: a late one would hit whoever gets the connection next.
    if (this.#cancelling) void this.#cancelling.then((usable) => usable && client.release());
    else client.release();
  }

  #abort(sent: Sent): void {
    sent.fail(sent.signal?.reason);
    if (!this.#client) this.#sent.splice(this.#sent.indexOf(sent), 1);
    else if (this.#sent[0] === sent) this.#cancel(this.#client);
  }

  /** Ends what runs. The others go elsewhere: the cancellation may come late and hit one of them. */
  #cancel(client: PoolClient): void {
    this.#cancelling ??= this.#host.cancel(client);
    this.#moveOthers();
  }

  #isHeldUp(): boolean {
    return this.#client !== undefined && this.#sent.length > 0 && performance.now() - this.#since > slowMilliseconds;
  }

  #look(): void {
    this.#watch ??= setTimeout(() => {
      // What is there to be read counts as answered: it may have been us who did not come to it.
      setImmediate(() => {
        this.#watch = undefined;
        if (!this.#client || this.#isClosed) return;
        if (!this.#isHeldUp()) {
          if (this.#sent.length > 1) this.#look();
        } else if (this.#sent[0]?.isOver) this.#cancel(this.#client);
        else this.#moveOthers();
      });
    }, slowMilliseconds);
  }

  #moveOthers(): void {
    this.#close();
    for (const sent of this.#sent.slice(1)) {
      if (sent.isOver || sent.isMoved) continue;
      sent.isMoved = true;
      this.#host.rowsAlone(sent.statement, sent.signal).then(sent.answer, sent.fail);
    }
  }

  /** Nobody comes any more. */
  #close(): void {
    this.#isClosed = true;
    this.#host.ended(this);
  }
}
