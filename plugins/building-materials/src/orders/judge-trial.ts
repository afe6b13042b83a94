import { Decimal } from 'decimal.js';
import type { BuildingTrialVerdict } from './trial-enums.ts';

/** What a trial is judged by: quantities as sums of its entries, criteria in percent. */
interface TrialFigures {
  readonly quantityPlaced: string;
  readonly quantitySold: string;
  readonly quantityReturned: string;
  readonly leastSellThrough: string;
  readonly highestReturnRate: string;
  readonly extensions: number;
}

/**
 * What the criteria say. What customers bring back too often is withdrawn; what sells through is adopted; what does not
 * gets one extension, and is withdrawn after that.
 */
export function judgeTrial(figures: TrialFigures): BuildingTrialVerdict {
  const [placed, sold, returned] = [figures.quantityPlaced, figures.quantitySold, figures.quantityReturned].map(
    (quantity) => new Decimal(quantity),
  ) as [Decimal, Decimal, Decimal];
  // Multiplied out: nothing is rounded.
  if (returned.mul(100).gt(sold.mul(figures.highestReturnRate))) return 'WITHDRAW';
  if (sold.sub(returned).mul(100).gte(placed.mul(figures.leastSellThrough))) return 'ADOPT';
  return figures.extensions === 0 ? 'EXTEND' : 'WITHDRAW';
}
