import type { CompiledMapping } from './compiled-mapping.ts';
import type { CsvRow } from './csv-row.ts';
import { RowProblem } from './import-errors.ts';

/** What becomes of a row before its fields are looked at. */
export type Intake =
  | { readonly kind: 'skip' }
  | { readonly kind: 'problem'; readonly problem: RowProblem }
  | { readonly kind: 'take'; readonly externalId: string };

const skip = { kind: 'skip' } as const;

/** Blank rows and those that `where` leaves out are skipped; a damaged row is a problem of its own. */
export function takeIn(row: CsvRow, { mapping, externalId, columns }: CompiledMapping, width: number): Intake {
  if (row.isBlank) return skip;
  if (row.width !== width) return { kind: 'problem', problem: RowProblem.columnCount(row.width, width) };
  const meant = Object.entries(mapping.where).every(([column, filter]) => {
    const cell = row.cell(column);
    return Array.isArray(filter) ? filter.includes(cell) : !filter.not.includes(cell);
  });
  if (!meant) return skip;
  // PostgreSQL cannot hold it, not even in a search.
  const damaged = columns.find((column) => row.cell(column).includes('\u0000'));
  if (damaged !== undefined) {
    return { kind: 'problem', problem: RowProblem.nulCharacter(damaged, row.cell(damaged)) };
  }
  const id = externalId.render(row);
  return id === '' ? { kind: 'problem', problem: RowProblem.noExternalId() } : { kind: 'take', externalId: id };
}
