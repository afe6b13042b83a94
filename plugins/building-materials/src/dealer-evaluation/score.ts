import type { DealerFigures } from './dealer-figures.ts';
import type { BuildingDealerGrade } from './grade.entity.ts';
import type { BuildingDealerIndicator } from './indicator.entity.ts';

/** What one indicator said. */
interface ScoredIndicator {
  readonly indicator: BuildingDealerIndicator;
  readonly value: number | null;
  /** 0 to 100; null: it could not be measured and does not count. */
  readonly points: number | null;
}

const cents = (value: number): number => Math.round(value * 100) / 100;

/** In a line from `worst` (0) to `best` (100), and no further. */
function pointsOf(value: number, { worst, best }: BuildingDealerIndicator): number {
  const part = (value - Number(worst)) / (Number(best) - Number(worst));
  return cents(Math.min(1, Math.max(0, part)) * 100);
}

export function scored(
  indicators: readonly BuildingDealerIndicator[],
  figures: Partial<DealerFigures>,
): readonly ScoredIndicator[] {
  return indicators.map((indicator) => {
    const figure = figures[indicator.measure] ?? null;
    const value = figure === null ? null : cents(figure);
    return { indicator, value, points: value === null ? null : pointsOf(value, indicator) };
  });
}

/** The points, weighted, of those indicators that could be measured; null: none could. */
export function scoreOf(lines: readonly ScoredIndicator[]): number | null {
  const counting = lines.flatMap(({ points, indicator: { weight } }) => (points === null ? [] : [{ points, weight }]));
  const weights = counting.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  return cents(counting.reduce((sum, { points, weight }) => sum + points * weight, 0) / weights);
}

/** The highest grade that a score reaches. */
export function gradeOf(score: number, grades: readonly BuildingDealerGrade[]): BuildingDealerGrade | null {
  const reached = grades.filter(({ minimumScore }) => Number(minimumScore) <= score);
  return reached.toSorted((a, b) => Number(b.minimumScore) - Number(a.minimumScore))[0] ?? null;
}
