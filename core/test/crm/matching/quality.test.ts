import { expect, it } from '@jest/globals';
import { fellegiSunter } from './fellegi-sunter.ts';
import { bestThreshold, labelledPairs, nameSimilarity, qualityOf } from './labelled-pairs.ts';

const pairs = labelledPairs();
const first = pairs.filter(({ half }) => half === 1);
const second = pairs.filter(({ half }) => half === 2);

/** The similarity from which a name alone makes an account a candidate: threshold ÷ weight in `match-declarations`. */
const inUse = 0.828 / 0.95;

it('has enough pairs, at least half of them different ones', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(400);
  expect(pairs.filter(({ same }) => !same).length).toBeGreaterThanOrEqual(pairs.length / 2);
});

it('uses a threshold that is as good on the first half as the best one', () => {
  const best = qualityOf(first, nameSimilarity, bestThreshold(first, nameSimilarity));
  expect(qualityOf(first, nameSimilarity, inUse)).toMatchObject({ precision: best.precision, recall: best.recall });
});

it('finds investors again on the half that the threshold was not chosen by', () => {
  const { precision, recall } = qualityOf(second, nameSimilarity, inUse);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});

it('does better than the published baseline', () => {
  const baseline = fellegiSunter(first);
  const published = qualityOf(second, baseline, bestThreshold(first, baseline));
  const ours = qualityOf(second, nameSimilarity, inUse);
  const f1 = ({ precision, recall }: typeof ours): number => (2 * precision * recall) / (precision + recall);
  expect(published.recall).toBeGreaterThan(0.5); // it is a baseline that works
  expect(f1(ours)).toBeGreaterThan(f1(published));
});
