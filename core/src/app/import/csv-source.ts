import { createReadStream } from 'node:fs';
import { Transform, type Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { ImportRefused } from './import-errors.ts';

export interface CsvRow {
  /** Line in the file where the record starts, the header is line 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface CsvFormat {
  readonly encoding: string;
  readonly delimiter: string;
}

/** Decodes strictly: a byte that does not belong to the encoding is an error, never a replacement character. */
function decoder(encoding: string): Transform {
  let decode: InstanceType<typeof TextDecoder>;
  try {
    decode = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new ImportRefused({ zh: `未知编码:${encoding}`, en: `Unknown encoding: ${encoding}` });
  }
  const strict = (bytes: Uint8Array | undefined, stream: boolean): string => {
    try {
      return decode.decode(bytes, { stream });
    } catch {
      throw ImportRefused.encoding(encoding);
    }
  };
  return new Transform({
    decodeStrings: false,
    transform(chunk: Buffer, _encoding, done) {
      try {
        done(null, Buffer.from(strict(chunk, true)));
      } catch (error) {
        done(error as Error);
      }
    },
    flush(done) {
      try {
        done(null, Buffer.from(strict(undefined, false)));
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

function open(file: string, format: CsvFormat, onHeader: (columns: readonly string[]) => void): Readable {
  const source = createReadStream(file);
  const text = decoder(format.encoding);
  const records = parse({
    bom: true,
    delimiter: format.delimiter,
    info: true,
    relax_column_count: false,
    skip_empty_lines: true,
    max_record_size: 1_000_000,
    columns: (header: string[]) => {
      const columns = header.map((name) => name.trim());
      onHeader(columns);
      return columns;
    },
  });
  // pipe() does not carry errors on: each one must end the records.
  source.on('error', (error) => records.destroy(ImportRefused.unreadable(file, (error as Error).message)));
  text.on('error', (error) => records.destroy(error));
  records.on('close', () => source.destroy());
  return source.pipe(text).pipe(records);
}

/** The records of a CSV file, one after the other: memory does not grow with the file. */
export async function* readCsv(
  file: string,
  format: CsvFormat,
  onHeader: (columns: readonly string[]) => void = () => undefined,
): AsyncGenerator<CsvRow> {
  let line = 1;
  try {
    for await (const { record, info } of open(file, format, onHeader) as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      yield { line: line + 1, cells: record };
      line = info.lines;
    }
  } catch (error) {
    if (error instanceof CsvError) {
      throw ImportRefused.brokenCsv(Number(error['lines'] ?? line + 1), error.message);
    }
    throw error;
  }
}

/**
 * Reads the whole file once before anything is written: broken quotes, a wrong encoding or a missing column in line
 * 90,000 must not be found after 89,999 rows were imported.
 */
export async function inspectCsv(
  file: string,
  format: CsvFormat,
): Promise<{ columns: readonly string[]; rows: number }> {
  let columns: readonly string[] = [];
  let rows = 0;
  for await (const row of readCsv(file, format, (header) => (columns = header))) {
    if (row) rows += 1;
  }
  const twice = columns.filter((name, index) => columns.indexOf(name) !== index);
  if (twice.length > 0) {
    throw new ImportRefused({
      zh: `列名重复:${twice.join(', ')}`,
      en: `Column names occur twice: ${twice.join(', ')}`,
    });
  }
  return { columns, rows };
}
