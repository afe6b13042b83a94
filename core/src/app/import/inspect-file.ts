import { stat } from 'node:fs/promises';
import type { Label } from '../../sdk/index.ts';
import type { CompiledMapping } from './compiled-mapping.ts';
import { openCsv, type CsvContent, type CsvFile } from './csv-file.ts';
import type { CsvRow } from './csv-row.ts';
import { ImportRefused } from './import-errors.ts';
import { KeyCensus, type RepeatedKeys } from './repeated-keys.ts';
import { takeIn } from './row-intake.ts';
import { encodingOf } from './text-encoding.ts';

/** A file that can be read from start to end. */
export interface SourceFile extends CsvFile {
  /** Rows under the header, blank lines not counted. */
  readonly rows: number;
  readonly repeated: () => RepeatedKeys;
  /** Reads it again, from memory where it is small. */
  readonly open: () => Promise<CsvContent>;
}

/** Bytes of a file whose rows stay in memory: reading takes longer than writing what it says to a few records. */
const small = 2 ** 22;

/**
 * Reads the whole file once before anything is written: broken quotes, a wrong encoding or a missing column must not be
 * found in line 90,000, when 89,999 rows are imported.
 */
export async function inspectFile(path: string, compiled: CompiledMapping): Promise<SourceFile> {
  const { encoding, delimiter } = compiled.mapping;
  const file: CsvFile = { path, delimiter, encoding: await encodingOf(path, encoding) };
  const { header, rows } = await openCsv(file);
  const missing = compiled.columns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw ImportRefused.missingColumns(missing, header, delimiterHint(header));
  const keys = new KeyCensus();
  const kept: CsvRow[] | null = (await stat(path)).size <= small ? [] : null;
  let count = 0;
  for await (const row of rows) {
    count += 1;
    kept?.push(row);
    const intake = takeIn(row, compiled, header.length);
    if (intake.kind === 'take') keys.add(intake.externalId);
  }
  const again = async (): Promise<CsvContent> => (kept ? { header, rows: kept } : openCsv(file));
  return { ...file, rows: count, repeated: () => keys.repeated(), open: again };
}

/** One column with a separator in its name: the file is separated by that. */
function delimiterHint(header: readonly string[]): Label {
  const separators = [';', '\t', '|', ','].filter((separator) => header.some((name) => name.includes(separator)));
  const [separator] = separators;
  if (header.length > 1 || separator === undefined) return { zh: '', en: '' };
  const shown = JSON.stringify(separator);
  return {
    zh: `;分隔符可能是 ${shown},请在映射中写明 delimiter: ${shown}`,
    en: `; perhaps it is separated otherwise: try delimiter: ${shown} in the mapping`,
  };
}
