import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { neededOf, verdictOf } from '../../../src/crm/approvals/verdict.ts';

const statuses = fc.array(fc.constantFrom('APPROVED', 'REJECTED', 'PENDING', 'DELEGATED', 'NOT_NEEDED'), {
  minLength: 1,
  maxLength: 8,
});

describe('the verdict of a step', () => {
  test.each([
    ['ALL', ['APPROVED', 'PENDING'], null],
    ['ALL', ['APPROVED', 'REJECTED'], 'REJECTED'],
    ['ALL', ['APPROVED', 'APPROVED'], 'APPROVED'],
    ['ANY', ['REJECTED', 'PENDING'], null],
    ['ANY', ['REJECTED', 'APPROVED'], 'APPROVED'],
    ['ANY', ['REJECTED', 'REJECTED'], 'REJECTED'],
    ['QUORUM', ['APPROVED', 'REJECTED', 'PENDING'], null],
    ['QUORUM', ['APPROVED', 'REJECTED', 'APPROVED'], 'APPROVED'],
    ['QUORUM', ['REJECTED', 'REJECTED', 'PENDING'], 'REJECTED'],
  ] as const)('%s of %j is %s', (mode, cast, verdict) => {
    expect(verdictOf({ needed: neededOf({ mode, quorum: 2 }, cast.length), statuses: cast })).toBe(verdict);
  });

  test('stays open only while what is still open can turn it either way; order never matters', () => {
    fc.assert(
      fc.property(statuses, fc.integer({ min: 1, max: 8 }), (cast, needed) => {
        const verdict = verdictOf({ needed, statuses: cast });
        expect(verdictOf({ needed, statuses: cast.toReversed() })).toBe(verdict);
        const decidedAs = (decision: 'APPROVED' | 'REJECTED') =>
          verdictOf({ needed, statuses: cast.map((status) => (status === 'PENDING' ? decision : status)) });
        const ends = [decidedAs('APPROVED'), decidedAs('REJECTED')];
        if (verdict === null) expect(ends).toEqual(['APPROVED', 'REJECTED']);
        else expect(ends).toEqual([verdict, verdict]);
      }),
    );
  });
});
