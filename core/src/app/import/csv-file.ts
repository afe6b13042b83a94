import { Readable } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import type { Label } from '../../sdk/index.ts';
import { CsvRow } from './csv-row.ts';
import { ImportRefused } from './import-errors.ts';
import { decodedText } from './text-encoding.ts';

/** A CSV file and how it is written. */
export interface CsvFile {
  readonly path: string;
  readonly encoding: string;
  readonly delimiter: string;
}

/** Characters of one record; a quote that is never closed must not swallow the file. */
const longestRecord = 1_000_000;

/** A header (names without the space around them) and the rows under it, which are read as they are asked for. */
export interface CsvContent {
  readonly header: readonly string[];
  readonly rows: AsyncIterable<CsvRow> | Iterable<CsvRow>;
}

/**
 * Opens a file. Memory does not grow with it.
 * @throws ImportRefused, also while the rows are read: unreadable, wrong encoding, quotes that do not match
 */
export async function openCsv(file: CsvFile): Promise<CsvContent> {
  const records = recordsOf(file);
  const first = await records.next();
  if (first.done) throw ImportRefused.noHeader(file.path);
  const header = first.value.cells.map((name) => name.trim());
  // Text in UTF-16 without its mark reads as UTF-8 with a NUL after every letter.
  if (header.some((name) => name.includes('\u0000'))) throw ImportRefused.notEncodedAs(file.encoding, first.value.line);
  // Columns without a name cannot be meant by anybody.
  const columns = new Map(header.flatMap((name, index) => (name === '' ? [] : [[name, index] as const])));
  const repeated = header.filter((name, index) => name !== '' && columns.get(name) !== index);
  if (repeated.length > 0) throw ImportRefused.repeatedColumns([...new Set(repeated)]);
  return { header, rows: rowsOf(records, columns) };
}

async function* rowsOf(records: AsyncIterable<NumberedRecord>, columns: ReadonlyMap<string, number>) {
  let number = 0;
  for await (const { line, cells } of records) yield new CsvRow({ line, number: ++number }, columns, cells);
}

interface NumberedRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

async function* recordsOf(file: CsvFile): AsyncGenerator<NumberedRecord> {
  const numbering = new LineNumbering();
  const parser = parserOf(file, numbering);
  try {
    yield* parser as AsyncIterable<NumberedRecord>;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw brokenCsv(error, numbering.nextStart(error), numbering.stopped(error));
  } finally {
    parser.destroy();
  }
}

interface ParserPosition {
  readonly lines: number;
  readonly empty_lines: number;
}

/**
 * Counts lines as the parser goes, not as rows are taken from it: an error overtakes the rows that still wait. The
 * parser's own count takes a line break of Windows inside quotes for two lines.
 */
class LineNumbering {
  private line = 0;
  private parsed: ParserPosition = { lines: 0, empty_lines: 0 };

  number(cells: readonly string[], position: ParserPosition): NumberedRecord {
    const line = this.nextStart(position);
    this.line = line + lineBreaksIn(cells);
    this.parsed = position;
    return { line, cells };
  }

  /** Line where the next record starts. */
  nextStart(position: object): number {
    const emptyLines = Number((position as Partial<ParserPosition>).empty_lines ?? this.parsed.empty_lines);
    return this.line + 1 + emptyLines - this.parsed.empty_lines;
  }

  /** Line on which the parser gave up. */
  stopped(position: object): number {
    return this.line + Number((position as Partial<ParserPosition>).lines ?? 0) - this.parsed.lines;
  }
}

function lineBreaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
}

function parserOf({ path, encoding, delimiter }: CsvFile, numbering: LineNumbering): Parser {
  const records = parse({
    delimiter,
    // Its type says that a record stays an array of cells; the parser hands on whatever this returns.
    on_record: (cells: string[], position) => numbering.number(cells, position) as never,
    relax_column_count: true, // a row of another width is that row's problem
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'], // files that went through many hands have several
    max_record_size: longestRecord,
  });
  const text = Readable.from(decodedText(path, encoding), { objectMode: true });
  // pipe() does not carry errors on: each one must end the records.
  text.on('error', (error) => records.destroy(error));
  records.on('close', () => text.destroy());
  return text.pipe(records);
}

const openQuote: Label = {
  zh: '从此行开始的引号没有结束',
  en: 'a quote that opens in the record of this line is never closed',
};
const strayQuote: Label = {
  zh: '引号前后有多余字符;引号应包住整个单元格,其中的引号写两次',
  en: 'a quote stands beside other text: quotes surround the whole cell, quotes inside it are doubled',
};

/** `startsAt`: line of the record; `stoppedAt`: line on which the parser gave up. */
function brokenCsv(error: CsvError, startsAt: number, stoppedAt: number): ImportRefused {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
    case 'CSV_MAX_RECORD_SIZE':
      return ImportRefused.brokenCsv(startsAt, openQuote);
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return ImportRefused.brokenCsv(stoppedAt, strayQuote);
    default:
      return ImportRefused.brokenCsv(stoppedAt, { zh: error.message, en: error.message });
  }
}
