import { Decimal } from 'decimal.js';
import { figuresOf, type Figures } from '../../figures.ts';
import { readTable, type TableRow } from './data-set.ts';

export const deals = readTable('sales_pipeline');
const prices = new Map(readTable('products').map((row) => [row['product'], row['sales_price'] ?? '']));

/** The pipeline writes one product differently from the catalogue. */
export const productOf = (deal: TableRow): string =>
  deal['product'] === 'GTXPro' ? 'GTX Pro' : (deal['product'] ?? '');

/** What a deal is worth: what was paid, or the list price while it is open. */
export function valueOf(deal: TableRow): string {
  const paid = deal['close_value'] ?? '';
  return new Decimal(paid === '' ? (prices.get(productOf(deal)) ?? NaN) : paid).toFixed(4);
}

/** `10/20/2016` -> `2016-10-20`; null where the cell is empty. */
export function dayOf(american: string | undefined): string | null {
  if (!american) return null;
  const [month = '', day = '', year = ''] = american.split('/');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** First day of the quarter. */
export function quarterOf(day: string | null): string {
  if (day === null) return 'null';
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

/** Counts and sums by any key of a deal. */
export const figuresBy = (keyOf: (deal: TableRow) => string, from: readonly TableRow[] = deals): Figures =>
  figuresOf(from, (deal) => [keyOf(deal)], { amount: valueOf });

export const dealsIn = (...stages: readonly string[]): readonly TableRow[] =>
  deals.filter((deal) => stages.includes(deal['deal_stage'] ?? ''));
