import { Decimal } from 'decimal.js';
import type { CustomerCountLevel, MarginLevel, RelationshipType } from './relationship-enums.ts';

/** Where the levels begin; each bound belongs to the level above it. */
export interface Thresholds {
  /** Customers. */
  readonly mediumFrom: number;
  readonly manyFrom: number;
  /** Percent of the net amount. */
  readonly mediumMarginFrom: string;
  readonly highMarginFrom: string;
}

/** The fewer the customers and the higher the margin, the closer the relationship (Kotler). */
const matrix: Readonly<Record<CustomerCountLevel, Readonly<Record<MarginLevel, RelationshipType>>>> = {
  MANY: { LOW: 'BASIC', MEDIUM: 'REACTIVE', HIGH: 'ACCOUNTABLE' },
  MEDIUM: { LOW: 'REACTIVE', MEDIUM: 'ACCOUNTABLE', HIGH: 'PROACTIVE' },
  FEW: { LOW: 'ACCOUNTABLE', MEDIUM: 'PROACTIVE', HIGH: 'PARTNERSHIP' },
};

/** The cell of the matrix. */
export function typeFor(customers: CustomerCountLevel, margin: MarginLevel): RelationshipType {
  return matrix[customers][margin];
}

/** The row of the matrix. */
export function customerLevel(count: number, { mediumFrom, manyFrom }: Thresholds): CustomerCountLevel {
  if (count >= manyFrom) return 'MANY';
  return count >= mediumFrom ? 'MEDIUM' : 'FEW';
}

/** The column of the matrix. `percent` may be below zero. */
export function marginLevel(percent: string, { mediumMarginFrom, highMarginFrom }: Thresholds): MarginLevel {
  const margin = new Decimal(percent);
  if (margin.gte(highMarginFrom)) return 'HIGH';
  return margin.gte(mediumMarginFrom) ? 'MEDIUM' : 'LOW';
}
