import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** The data stays out of the repository: a folder beside it. */
export const dataFolder = fileURLToPath(new URL('../../../../shared/data/crm-sales', import.meta.url));

export const dataIsHere = existsSync(`${dataFolder}/sales_pipeline.csv`);

export type TableRow = Readonly<Record<string, string>>;

/** The rows of a file of the data set, read without anything of the import; none where the data set is missing. */
export function readTable(name: string): readonly TableRow[] {
  if (!dataIsHere) return []; // what is computed from the rows is so while test files load: before a test can say why
  return parse(readFileSync(`${dataFolder}/${name}.csv`), { columns: true, bom: true }) as TableRow[];
}
