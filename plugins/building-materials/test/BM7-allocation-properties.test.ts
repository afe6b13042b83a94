import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate, type AllocationProblem, type Claim, type Method } from '../src/allocation/index.ts';

// What holds for every division of a supply, whatever is asked: no CRM is needed for it.

const claim = fc
  .record({
    requested: fc.integer({ min: 0, max: 500 }),
    minimumPart: fc.double({ min: 0, max: 1, noNaN: true }),
    capPart: fc.option(fc.double({ min: 0, max: 1.5, noNaN: true })),
    weight: fc.integer({ min: 0, max: 500 }),
    tierRank: fc.integer({ min: 0, max: 2 }),
    margin: fc.integer({ min: 0, max: 200_000 }),
  })
  .map(({ requested, minimumPart, capPart, ...rest }): Claim => {
    const cap = capPart === null ? null : Math.floor(requested * capPart);
    return { ...rest, requested, cap, minimum: Math.floor(minimumPart * Math.min(requested, cap ?? requested) * 0.4) };
  });

const problem = fc
  .record({
    claims: fc.array(claim, { minLength: 1, maxLength: 12 }),
    supplyPart: fc.double({ min: 0, max: 1.2, noNaN: true }),
    fairness: fc.record({
      floor: fc.double({ min: 0, max: 1, noNaN: true }),
      ceiling: fc.option(fc.double({ min: 1, max: 3, noNaN: true })),
      tierFloor: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  })
  .map(({ claims, supplyPart, fairness }): Omit<AllocationProblem, 'method'> => {
    const [least, most] = [sum(claims.map(({ minimum }) => minimum)), sum(claims.map(mostOf))];
    return { claims, fairness, supply: least + Math.floor((most - least) * supplyPart) };
  });

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mostOf = ({ requested, cap }: Claim): number => Math.min(requested, cap ?? requested);
const methods: readonly Method[] = ['PRO_RATA', 'BY_TIER', 'BENEFIT'];

/** The best that any plan can earn, by trying them all. */
function bestByTrying(
  claims: readonly Claim[],
  limits: readonly { readonly lower: number; readonly upper: number }[],
  total: number,
  tierFloors: ReadonlyMap<number, number>,
): number {
  let best = -1;
  const at = (index: number, left: number, earned: number, tiers: ReadonlyMap<number, number>): void => {
    if (index === claims.length) {
      const fair = [...tierFloors].every(([rank, floor]) => (tiers.get(rank) ?? 0) >= floor);
      if (left === 0 && fair) best = Math.max(best, earned);
      return;
    }
    const { margin, tierRank } = claims[index] as Claim;
    const { lower, upper } = limits[index] as { lower: number; upper: number };
    for (let share = lower; share <= Math.min(upper, left); share += 1) {
      const next = new Map(tiers).set(tierRank, (tiers.get(tierRank) ?? 0) + share);
      at(index + 1, left - share, earned + share * margin, next);
    }
  };
  at(0, total, 0, new Map());
  return best;
}

describe('allocation in short supply, whatever is asked', () => {
  it('sums exactly to the supply, or to all that may be taken; nobody outside minimum, cap, request', async () => {
    await fc.assert(
      fc.asyncProperty(problem, fc.constantFrom(...methods), async (asked, method) => {
        const { shares, distributed } = await allocate({ ...asked, method });
        expect(distributed).toBe(Math.min(asked.supply, sum(asked.claims.map(mostOf))));
        expect(sum(shares.map(({ allocated }) => allocated))).toBe(distributed);
        shares.forEach(({ allocated }, index) => {
          const { minimum, ...one } = asked.claims[index] as Claim;
          expect(Number.isInteger(allocated)).toBe(true);
          expect(allocated).toBeGreaterThanOrEqual(minimum);
          expect(allocated).toBeLessThanOrEqual(mostOf({ minimum, ...one }));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('earns at least what the division in proportion earns, and stays within the fairness limits', async () => {
    await fc.assert(
      fc.asyncProperty(problem, async (asked) => {
        const { shares, benefit, proRataBenefit } = await allocate({ ...asked, method: 'BENEFIT' });
        expect(benefit).toBeGreaterThanOrEqual(proRataBenefit);
        const { floor, ceiling, tierFloor } = asked.fairness;
        for (const { allocated, proRata } of shares) {
          expect(allocated).toBeGreaterThanOrEqual(Math.floor(proRata * floor));
          if (ceiling !== null) expect(allocated).toBeLessThanOrEqual(Math.ceil(proRata * ceiling));
        }
        for (const rank of [0, 1, 2]) {
          const tier = shares.filter((_, index) => asked.claims[index]?.tierRank === rank);
          const inProportion = sum(tier.map(({ proRata }) => proRata));
          const got = sum(tier.map(({ allocated }) => allocated));
          expect(got).toBeGreaterThanOrEqual(Math.floor(inProportion * tierFloor));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds what no plan can better: all plans of small questions are tried', async () => {
    const small = fc
      .record({
        claims: fc.array(
          fc.record({
            requested: fc.integer({ min: 0, max: 7 }),
            minimum: fc.constant(0),
            cap: fc.constant(null),
            weight: fc.integer({ min: 0, max: 7 }),
            tierRank: fc.integer({ min: 0, max: 1 }),
            margin: fc.integer({ min: 0, max: 9 }),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        supply: fc.integer({ min: 0, max: 20 }),
        tierFloor: fc.constantFrom(0, 0.5, 0.8, 1),
      })
      .map(({ tierFloor, ...rest }) => ({ ...rest, fairness: { floor: 0.3, ceiling: 2, tierFloor } }));
    await fc.assert(
      fc.asyncProperty(small, async (asked) => {
        const { shares, distributed, benefit } = await allocate({ ...asked, method: 'BENEFIT' });
        const floors = new Map(
          [0, 1].map((rank) => {
            const tier = shares.filter((_, index) => asked.claims[index]?.tierRank === rank);
            return [rank, Math.floor(sum(tier.map(({ proRata }) => proRata)) * asked.fairness.tierFloor)];
          }),
        );
        expect(Number(benefit)).toBe(bestByTrying(asked.claims, shares, distributed, floors));
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same answer for the same question, and equals the same but for one step', async () => {
    await fc.assert(
      fc.asyncProperty(problem, fc.constantFrom(...methods), async (asked, method) => {
        const twins = { ...asked, claims: asked.claims.flatMap((one) => [one, one]), supply: asked.supply * 2 };
        const [first, second] = [await allocate({ ...twins, method }), await allocate({ ...twins, method })];
        expect(second).toEqual(first);
        const shares = first.shares.map(({ allocated }) => allocated);
        for (let index = 0; index < shares.length; index += 2) {
          expect(Math.abs((shares[index] ?? 0) - (shares[index + 1] ?? 0))).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });
});
