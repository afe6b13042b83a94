import type { Label } from '../../sdk/index.ts';
import type { CsvRow } from './csv-row.ts';

type Filter = (text: string) => string;

const filters: ReadonlyMap<string, Filter> = new Map([
  ['lower', (text) => text.toLowerCase()],
  ['upper', (text) => text.toUpperCase()],
  /** `Éva Kovács` -> `eva.kovacs`: for addresses and ids. Letters of other scripts stay. */
  [
    'slug',
    (text) =>
      text
        .normalize('NFKD')
        .replaceAll(/\p{M}/gu, '')
        .normalize('NFC')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, '.')
        .replaceAll(/^\.|\.$/g, ''),
  ],
]);

interface Hole {
  /** Null: the number of the row. */
  readonly column: string | null;
  readonly filters: readonly Filter[];
}

/** The number of the row: what the rows of a file without an id are told apart by. */
const rowNumber = '#row';

/** A text with `{column}`, `{column|filter}` or `{#row}` in it. Cells lose the space around them. */
export class Template {
  readonly columns: readonly string[];
  readonly #pieces: readonly (string | Hole)[];

  private constructor(pieces: readonly (string | Hole)[]) {
    this.#pieces = pieces;
    this.columns = pieces.flatMap((piece) =>
      typeof piece === 'string' || piece.column === null ? [] : [piece.column],
    );
  }

  /** The same text for every row. */
  get isConstant(): boolean {
    return this.#pieces.every((piece) => typeof piece === 'string');
  }

  /** The cell of one column, whatever characters its name has. */
  static column(column: string): Template {
    return new Template([{ column, filters: [] }]);
  }

  static constant(text: string): Template {
    return new Template([text]);
  }

  static parse(text: string, report: (problem: Label) => void): Template {
    const pieces = text.split(/(\{[^{}]*\})/).filter((piece) => piece !== '');
    return new Template(
      pieces.map((piece) => {
        if (piece.startsWith('{') && piece.endsWith('}')) return holeOf(piece.slice(1, -1), text, report);
        if (/[{}]/.test(piece)) {
          report({ zh: `模板“${text}”的花括号不成对`, en: `the braces of the template "${text}" do not match` });
        }
        return piece;
      }),
    );
  }

  /** The text for one row; empty where every column in it is empty. */
  render(row: CsvRow): string {
    const { columns } = this;
    if (columns.length > 0 && columns.every((column) => row.cell(column) === '')) return '';
    return this.#pieces
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        const text = piece.column === null ? String(row.number) : row.cell(piece.column);
        return piece.filters.reduce((cell, filter) => filter(cell), text);
      })
      .join('');
  }
}

function holeOf(inside: string, text: string, report: (problem: Label) => void): Hole {
  const [column = '', ...names] = inside.split('|').map((part) => part.trim());
  return {
    column: column === rowNumber ? null : column,
    filters: names.flatMap((name) => {
      const filter = filters.get(name);
      if (filter) return [filter];
      const known = [...filters.keys()].join(', ');
      report({
        zh: `模板“${text}”中没有过滤器 ${name}(可用:${known})`,
        en: `the template "${text}" uses an unknown filter ${name} (there are: ${known})`,
      });
      return [];
    }),
  };
}
