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
  readonly rows: AsyncIterable<CsvRow>;
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
  for await (const { line, cells } of records) yield new CsvRow(line, columns, cells);
}

interface NumberedRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

async function* recordsOf(file: CsvFile): AsyncGenerator<NumberedRecord> {
  let lines = 0;
  let emptyLines = 0;
  const parser = parserOf(file);
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
      // The parser counts to the end of the record, people look for its start.
      yield { line: lines + 1 + info.empty_lines - emptyLines, cells: record };
      lines = info.lines;
      emptyLines = info.empty_lines;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw ImportRefused.brokenCsv(...placeOf(error, lines + 1));
  } finally {
    parser.destroy();
  }
}

interface ParsedRecord {
  readonly record: string[];
  readonly info: { readonly lines: number; readonly empty_lines: number };
}

function parserOf({ path, encoding, delimiter }: CsvFile): Parser {
  const records = parse({
    delimiter,
    info: true,
    relax_column_count: true, // a row of another width is that row's problem
    skip_empty_lines: true,
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

function placeOf(error: CsvError, recordLine: number): [line: number, reason: Label] {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
    case 'CSV_MAX_RECORD_SIZE':
      return [recordLine, openQuote];
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return [Number(error['lines'] ?? recordLine), strayQuote];
    default:
      return [Number(error['lines'] ?? recordLine), { zh: error.message, en: error.message }];
  }
}
