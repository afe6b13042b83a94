import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
// Not by the door of the room: that loads every entity.
import { compareCompanyNames } from '../../../src/crm/matching/compare-company-names.ts';
import { companyName, type CompanyName } from '../../../src/crm/matching/company-name.ts';

/** Two spellings of investors in building permits, and what somebody who read them says. */
export interface LabelledPair {
  readonly left: CompanyName;
  readonly right: CompanyName;
  readonly names: readonly [string, string];
  readonly same: boolean;
  /** Thresholds are chosen by the first half, results reported of the second. */
  readonly half: 1 | 2;
}

/** The pairs of `investor-pairs.csv`; its README says how they were chosen and labelled. */
export function labelledPairs(): LabelledPair[] {
  const text = readFileSync(new URL('./investor-pairs.csv', import.meta.url), 'utf8');
  const rows = parse(text, { columns: true }) as Record<'left' | 'right' | 'same' | 'half', string>[];
  return rows.map(({ left, right, same, half }) => {
    const [one, other] = [companyName(left), companyName(right)];
    if (!one || !other) throw new Error(`Nothing is left of ${left} or ${right}`);
    return { left: one, right: other, names: [left, right], same: same === '1', half: half === '1' ? 1 : 2 };
  });
}

export interface Quality {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
}

export type Score = (pair: LabelledPair) => number;

/** How well a score tells duplicates when it is at least the threshold. */
export function qualityOf(pairs: readonly LabelledPair[], score: Score, threshold: number): Quality {
  const found = pairs.filter((pair) => score(pair) >= threshold);
  const right = found.filter(({ same }) => same).length;
  const all = pairs.filter(({ same }) => same).length;
  return { threshold, precision: found.length === 0 ? 1 : right / found.length, recall: right / all };
}

/** The threshold with the best F1 on these pairs; of several the middle one, which is the furthest from mistakes. */
export function bestThreshold(pairs: readonly LabelledPair[], score: Score): number {
  const scores = [...new Set(pairs.map(score))].sort((a, b) => a - b);
  const between = scores.slice(1).map((one, index) => (one + (scores[index] ?? one)) / 2);
  const f1 = (threshold: number): number => {
    const { precision, recall } = qualityOf(pairs, score, threshold);
    return (2 * precision * recall) / (precision + recall || 1);
  };
  const most = Math.max(...between.map(f1));
  const best = between.filter((threshold) => f1(threshold) === most);
  return best[Math.floor(best.length / 2)] ?? 1;
}

export const nameSimilarity: Score = ({ left, right }) => compareCompanyNames(left, right);
