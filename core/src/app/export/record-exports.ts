import { checkFilter, type OperationLimits } from '../../graphql/index.ts';
import type { CrmModel, EntityModel } from '../../model/index.ts';
import type { PreparedExport, RowExporter } from '../../read/index.ts';
import { CrmError, Unauthenticated, type Logger, type Principal } from '../../sdk/index.ts';
import type { NotedExports } from '../../write/index.ts';
import { csvHeader, csvRows } from './csv-rows.ts';
import type { ExportFormat, ExportOrder } from './export-order.ts';
import { ExportSlots } from './export-slots.ts';

/** There is no list of this name. */
export class NoSuchList extends CrmError {
  static named(list: string): NoSuchList {
    const shown = list.slice(0, 60);
    const text = { zh: `没有可导出的列表 ${shown}`, en: `There is no list ${shown} to export` };
    return new NoSuchList('NO_SUCH_LIST', text);
  }
}

/** The receiver of an export took nothing for too long. */
export class ReceiverIdle extends CrmError {
  static after(ms: number): ReceiverIdle {
    const text = { zh: `接收方 ${ms} 毫秒未读取数据`, en: `The receiver took nothing for ${ms} ms` };
    return new ReceiverIdle('RECEIVER_IDLE', text);
  }
}

/** Who exports. */
export interface Exporting {
  readonly principal: Principal | null;
  readonly source: 'graphql' | 'cli';
  /** Ends the export. */
  readonly signal: AbortSignal;
}

/** An export on its way out. */
export interface ExportedFile {
  /** `accounts.csv` */
  readonly name: string;
  readonly mediaType: string;
  /** Taken as slowly as the receiver likes, within the idle limit. */
  readonly text: AsyncIterable<string>;
  /** Tells the one who delivers that the export is over: the receiver was idle, or the server stops. */
  readonly signal: AbortSignal;
  /** Rows so far. */
  readonly rows: () => number;
}

interface Parts {
  readonly model: CrmModel;
  readonly exporter: RowExporter;
  readonly notes: NotedExports;
  readonly limits: OperationLimits;
  readonly log: Logger;
}

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  ndjson: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
};

/** PostgreSQL ends an export by itself only when this process has not. */
const databaseIdle = 2;

/**
 * Exports lists of any size, in constant memory: as fast as the receiver reads, one snapshot, noted before the first
 * row and after the last.
 */
export class RecordExports {
  readonly #parts: Parts;
  readonly #slots: ExportSlots;
  readonly #stopping = new AbortController();
  readonly #running = new Set<Promise<number>>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#slots = new ExportSlots(parts.limits.exports);
  }

  /**
   * Checks the order and hands the file to `deliver`; what that throws ends the export.
   * @returns how many rows were delivered
   * @throws NoSuchList, Unauthenticated, NotPermitted, BadInput, TooManyExports before `deliver` is called; in the
   * middle ReceiverIdle, DatabaseUnavailable, StatementTimedOut, the reason of the signal
   */
  async run(order: ExportOrder, exporting: Exporting, deliver: (file: ExportedFile) => Promise<void>): Promise<number> {
    const work = this.#run(order, exporting, deliver);
    this.#running.add(work);
    return work.finally(() => this.#running.delete(work));
  }

  /** Breaks off what runs; resolves when that is noted. */
  async stop(): Promise<void> {
    this.#stopping.abort(new CrmError('STOPPING', { zh: '服务器正在停止', en: 'The server is stopping' }));
    await Promise.allSettled(this.#running);
  }

  async #run(
    order: ExportOrder,
    { principal, source, signal }: Exporting,
    deliver: (file: ExportedFile) => Promise<void>,
  ): Promise<number> {
    const { exporter, notes, limits, log } = this.#parts;
    if (!principal) throw new Unauthenticated();
    checkFilter(order.request.where, limits);
    const prepared = exporter.prepare(this.#entity(order.list), order.request, principal);
    const giveBack = this.#slots.take(principal.apiKeyId ?? principal.userId);
    const began = performance.now();
    const file = new OpenExport(order, prepared, [signal, this.#stopping.signal], limits.exportIdleMs);
    try {
      const { list, request, format } = order;
      await notes.note({ principal, source, event: 'export.started', payload: { list, ...request, format } });
      let complete = false;
      try {
        await deliver(file);
        complete = true;
      } finally {
        const payload = { list, rows: file.rows(), complete, ms: Math.round(performance.now() - began) };
        await notes.note({ principal, source, event: 'export.ended', payload }).catch((error: unknown) => {
          log.error({ error, ...payload }, 'The end of an export could not be noted');
        });
      }
      return file.rows();
    } finally {
      giveBack();
    }
  }

  #entity(list: string): EntityModel {
    const found = [...this.#parts.model.entities.values()].find(({ many }) => many === list);
    if (!found?.operations.has('read')) throw NoSuchList.named(list);
    return found;
  }
}

class OpenExport implements ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly signal: AbortSignal;
  readonly text: AsyncIterable<string>;
  readonly #idle = new AbortController();
  #rows = 0;

  constructor(
    { list, format, bom }: ExportOrder,
    prepared: PreparedExport,
    outside: readonly AbortSignal[],
    private readonly idleMs: number,
  ) {
    this.name = `${list}.${format}`;
    this.mediaType = mediaTypes[format];
    this.signal = AbortSignal.any([...outside, this.#idle.signal]);
    this.text = format === 'csv' ? this.#csv(prepared, bom) : this.#ndjson(prepared);
  }

  rows = (): number => this.#rows;

  async *#csv(prepared: PreparedExport, bom: boolean): AsyncGenerator<string, void, undefined> {
    const { columns } = prepared;
    yield csvHeader(columns, bom);
    for await (const batch of this.#batches(prepared)) yield csvRows(columns, batch);
  }

  async *#ndjson(prepared: PreparedExport): AsyncGenerator<string, void, undefined> {
    for await (const batch of this.#batches(prepared)) yield `${batch.join('\n')}\n`;
  }

  /** Whoever takes a batch has so long to come for the next one. */
  async *#batches({ rows }: PreparedExport): AsyncGenerator<readonly string[], void, undefined> {
    const { signal, idleMs } = this;
    for await (const batch of rows({ signal, idleMs: databaseIdle * idleMs })) {
      const watch = setTimeout(() => this.#idle.abort(ReceiverIdle.after(idleMs)), idleMs);
      try {
        yield batch;
      } finally {
        clearTimeout(watch);
      }
      this.#rows += batch.length;
      signal.throwIfAborted();
    }
  }
}
