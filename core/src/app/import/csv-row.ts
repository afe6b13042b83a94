/** Where a record stands in its file. */
export interface RowPlace {
  readonly line: number;
  readonly number: number;
}

/** One record of a CSV file; cells are found by the header. */
export class CsvRow {
  /** A row where every column is empty: what constants and defaults are tried with. */
  static readonly empty = new CsvRow({ line: 0, number: 0 }, new Map(), []);

  /** Line of the file on which the record starts; the header usually is line 1. */
  readonly line: number;
  /** Counts the records under the header from 1, however many lines they take. */
  readonly number: number;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #cells: readonly string[];

  constructor(place: RowPlace, columns: ReadonlyMap<string, number>, cells: readonly string[]) {
    this.line = place.line;
    this.number = place.number;
    this.#columns = columns;
    this.#cells = cells;
  }

  /** Number of cells; the header says how many there should be. */
  get width(): number {
    return this.#cells.length;
  }

  /** Spreadsheets leave such rows at the end. */
  get isBlank(): boolean {
    return this.#cells.every((cell) => cell.trim() === '');
  }

  /** The text without the space around it; empty where the row is too short. */
  cell(column: string): string {
    const index = this.#columns.get(column);
    return index === undefined ? '' : (this.#cells[index] ?? '').trim();
  }
}
