import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MatchRuleModel } from '../../../src/model/index.ts';
import type { MatchEvidence } from '../../../src/read/matching/match-evidence.ts';
import { scoreFrom, scoreOf } from '../../../src/read/matching/match-score.ts';

/** In thousandths: doubles of fast-check are mostly next to nothing. */
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

/** A rule, what two records say to it (null: nothing), and how much that agrees. */
const said = fc.record({
  weight: share,
  against: fc.option(share, { nil: undefined }),
  agreement: fc.integer({ min: -1000, max: 1000 }).map((thousandths) => thousandths / 1000),
  left: fc.boolean(),
  right: fc.boolean(),
});

test('a comparison stops early exactly where the score does not reach the threshold', () => {
  let stopped = 0;
  let found = 0;
  const property = fc.property(fc.array(said, { minLength: 1, maxLength: 6 }), share, (rules, threshold) => {
    const models = rules.map(({ weight, against, agreement }) => ({
      fields: [],
      rule: { weight, against, compare: () => agreement },
    })) as unknown as MatchRuleModel[];
    const evidence = (side: 'left' | 'right'): MatchEvidence => ({
      textOf: () => null,
      preparedBy: (index) => (rules[index]?.[side] ? 'said' : null),
    });
    const whole = scoreOf(models, evidence('left'), evidence('right'));
    const reached = scoreFrom(threshold, models, evidence('left'), evidence('right'));
    expect(reached).toEqual(whole.score < threshold ? null : whole);
    if (reached) found += 1;
    else stopped += 1;
  });
  fc.assert(property, { numRuns: 3_000 });
  expect(Math.min(stopped, found)).toBeGreaterThan(300);
});
