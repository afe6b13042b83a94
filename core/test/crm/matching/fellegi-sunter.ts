import { jaroWinkler } from '@skyra/jaro-winkler';
import type { LabelledPair, Score } from './labelled-pairs.ts';

// Fellegi, I. P., Sunter, A. B.: A Theory for Record Linkage. Journal of the American Statistical Association 64
// (1969), 1183–1210. Levels of agreement by Jaro-Winkler as in Winkler, W. E.: String Comparator Metrics and Enhanced
// Decision Rules in the Fellegi-Sunter Model of Record Linkage (1990). The comparisons are taken for independent.

/** Levels of agreement of two names, each comparison by itself. */
function levelsOf({ names: [left, right] }: LabelledPair): number[] {
  const words = (name: string): string[] =>
    name
      .normalize('NFD')
      .replaceAll(/\p{Mn}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const [ours, theirs] = [words(left), words(right)];
  const shared = new Set(ours.filter((word) => theirs.includes(word))).size;
  const overlap = shared / new Set([...ours, ...theirs]).size;
  return [
    levelOf(jaroWinkler(ours.join(' '), theirs.join(' ')), [0.8, 0.9, 0.97]),
    levelOf(jaroWinkler(ours[0] ?? '', theirs[0] ?? ''), [0.85, 0.95]),
    levelOf(overlap, [0.25, 0.5, 0.75]),
    levelOf(Math.min(ours.length, theirs.length) / Math.max(ours.length, theirs.length), [0.6, 0.9]),
  ];
}

function levelOf(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => value >= limit).length;
}

/**
 * The published baseline: the sum of log2(m / u) over the comparisons, where m and u are the shares of a level among
 * pairs that are the same and that are not, counted on `training` with one pair added to each level.
 */
export function fellegiSunter(training: readonly LabelledPair[]): Score {
  const levels = training.map((pair) => ({ same: pair.same, levels: levelsOf(pair) }));
  const shareOf = (same: boolean, comparison: number, level: number): number => {
    const group = levels.filter((one) => one.same === same);
    const most = Math.max(...levels.map((one) => one.levels[comparison] ?? 0));
    return (group.filter((one) => one.levels[comparison] === level).length + 1) / (group.length + most + 1);
  };
  return (pair) =>
    levelsOf(pair).reduce(
      (sum, level, index) => sum + Math.log2(shareOf(true, index, level) / shareOf(false, index, level)),
      0,
    );
}
