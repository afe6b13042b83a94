import type { Label } from '../../sdk/index.ts';

type Filter = (text: string) => string;

const filters: Readonly<Record<string, Filter>> = {
  trim: (text) => text.trim(),
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  /** `Moses Frase` -> `moses.frase`: for addresses and codes. */
  slug: (text) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '.')
      .replace(/^\.|\.$/g, ''),
};

/** A text with `{column}` or `{column|filter}` in it. */
export class Template {
  readonly columns: readonly string[];

  private constructor(
    private readonly pieces: readonly (string | { readonly column: string; readonly filters: readonly Filter[] })[],
  ) {
    this.columns = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.column]));
  }

  static parse(text: string, report: (problem: Label) => void): Template {
    const pieces = text.split(/(\{[^{}]*\})/).filter((piece) => piece !== '');
    return new Template(
      pieces.map((piece) => {
        const inside = /^\{(.*)\}$/.exec(piece)?.[1];
        if (inside === undefined) return piece;
        const [column = '', ...names] = inside.split('|').map((part) => part.trim());
        const found = names.map((name) => {
          const filter = filters[name];
          if (!filter) {
            report({
              zh: `模板“${text}”中没有过滤器 ${name}(可用:${Object.keys(filters).join(', ')})`,
              en: `the template "${text}" uses an unknown filter ${name} (known: ${Object.keys(filters).join(', ')})`,
            });
          }
          return filter ?? filters['trim']!;
        });
        return { column, filters: found };
      }),
    );
  }

  /** The text for one row; empty where every column in it is empty. */
  render(cells: Readonly<Record<string, string>>): string {
    const values = this.pieces.map((piece) => {
      if (typeof piece === 'string') return piece;
      return piece.filters.reduce((text, filter) => filter(text), (cells[piece.column] ?? '').trim());
    });
    const allEmpty = this.columns.length > 0 && this.columns.every((column) => (cells[column] ?? '').trim() === '');
    return allEmpty ? '' : values.join('');
  }
}
