import { Decimal } from 'decimal.js';

// The library's default of 20 digits would round what fits into the database.
const Exact = Decimal.clone({ precision: 80 });

const shapes = {
  // Groups of three, or no groups at all: `1,5` is no fifteen.
  '.': { number: /^[+-]?(\d{1,30}|\d{1,3}([,\s'_]\d{3})+)(\.\d{1,30})?$/, groups: /[,\s'_]/g },
  ',': { number: /^[+-]?(\d{1,30}|\d{1,3}([.\s'_]\d{3})+)(,\d{1,30})?$/, groups: /[.\s'_]/g },
} as const;

/** `1,234.50` with decimal point, `1.234,50` with decimal comma -> 1234.5; null for everything else. */
export function parseNumber(cell: string, decimal: '.' | ',', factor?: string): Decimal | null {
  const { number, groups } = shapes[decimal];
  if (!number.test(cell)) return null;
  const plain = new Exact(cell.replaceAll(groups, '').replace(decimal, '.'));
  return factor === undefined ? plain : plain.mul(factor);
}
