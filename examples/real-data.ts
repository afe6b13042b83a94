import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

// The data stays out of the repository: a folder beside it, or where GUANXI_TEST_DATA says.
const folder = process.env['GUANXI_TEST_DATA'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));

/** The folder of a data set. */
export const dataFolder = (dataSet: string): string => `${folder}/${dataSet}`;

export const isHere = (dataSet: string): boolean => existsSync(dataFolder(dataSet));

export type TableRow = Readonly<Record<string, string>>;

/** The rows of a file, read without anything of the import; none where the data set is missing. */
export function readTable(dataSet: string, file: string): readonly TableRow[] {
  if (!isHere(dataSet)) return []; // rows are read while test files load: before a test can say why
  return parse(readFileSync(`${dataFolder(dataSet)}/${file}`), { columns: true, bom: true, trim: true }) as TableRow[];
}
