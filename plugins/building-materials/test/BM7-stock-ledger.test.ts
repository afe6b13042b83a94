import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import fc from 'fast-check';

// 进销存: whatever is entered, in whatever order and by however many at once, opening + purchases − sales ± adjustment
// is the closing, and each month opens with what the one before closed with.

interface Month {
  readonly period: string;
  readonly opening: string;
  readonly purchases: string;
  readonly sales: string;
  readonly adjustment: string;
  readonly closing: string;
  readonly product: { readonly id: string };
}

interface Entered {
  readonly buildingStockMovement: { readonly id: string } | null;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}

let crm: TestCrm;
let products: readonly string[];

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [buildingMaterials()], comparePaths: false });
  const made = await crm.mutate<Record<string, { product: { id: string } }>>(`mutation {
    board: createProduct(input: { name: "石膏板" }) { product { id } errors { code } }
    keel: createProduct(input: { name: "轻钢龙骨" }) { product { id } errors { code } }
  }`);
  products = Object.values(made).map(({ product }) => product.id);
});
afterAll(() => crm.stop());

async function dealer(name: string): Promise<string> {
  const document =
    'mutation ($name: String!) { made: createAccount(input: { name: $name, roles: ["dealer"] }) { account { id } } }';
  return (await crm.data<{ made: { account: { id: string } } }>(document, { variables: { name } })).made.account.id;
}

const entry = `mutation ($input: CreateBuildingStockMovementInput!) {
  entered: createBuildingStockMovement(input: $input) { buildingStockMovement { id } errors { code message } }
}`;

const enter = async (input: object): Promise<Entered> =>
  (await crm.data<{ entered: Entered }>(entry, { variables: { input } })).entered;

const correct = async (movement: string): Promise<Entered> =>
  (
    await crm.data<{ entered: Entered }>(
      `mutation ($movement: ID!) {
        entered: correctBuildingStockMovement(movement: $movement, reason: "录错") {
          buildingStockMovement { id } errors { code message }
        }
      }`,
      { variables: { movement } },
    )
  ).entered;

async function monthsOf(dealerId: string): Promise<Month[]> {
  const document = `query ($dealer: ID!) {
    buildingStockPeriods(where: { dealer: { id: { eq: $dealer } } }, orderBy: [{ period: ASC }], first: 200) {
      nodes { period opening purchases sales adjustment closing product { id } }
    }
  }`;
  const variables = { dealer: dealerId };
  return (await crm.data<{ buildingStockPeriods: { nodes: Month[] } }>(document, { variables })).buildingStockPeriods
    .nodes;
}

const thousandths = (quantity: string): number => Math.round(Number(quantity) * 1000);

/** What must hold of every ledger, and what it closes with now. */
function closingOf(months: readonly Month[], product: string): number {
  let carried: number | null = null;
  for (const { opening, purchases, sales, adjustment, closing, ...month } of months) {
    if (month.product.id !== product) continue;
    if (carried !== null) expect(thousandths(opening)).toBe(carried);
    const sum = thousandths(opening) + thousandths(purchases) - thousandths(sales) + thousandths(adjustment);
    expect(thousandths(closing)).toBe(sum);
    expect(sum).toBeGreaterThanOrEqual(0);
    carried = sum;
  }
  return carried ?? 0;
}

const movement = fc.record({
  kind: fc.constantFrom('PURCHASE', 'PURCHASE', 'SALE', 'SALE', 'ADJUSTMENT', 'OPENING'),
  quantity: fc.integer({ min: -20_000, max: 60_000 }).map((value) => (value / 1000).toFixed(3)),
  product: fc.constantFrom(0, 1),
  month: fc.integer({ min: 1, max: 6 }),
  day: fc.integer({ min: 1, max: 28 }),
  correct: fc.boolean(),
});

const signOf = { PURCHASE: 1, SALE: -1, ADJUSTMENT: 1, OPENING: 1 } as const;

describe('the stock ledger of dealers', () => {
  it('closes with what was opened, bought, sold and adjusted, whatever is entered, corrected or refused', async () => {
    let round = 0;
    let moved = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(movement, { minLength: 5, maxLength: 16 }), async (movements) => {
        const dealerId = await dealer(`苏南建材 ${(round += 1)}`);
        const accepted = new Map(products.map((product) => [product, 0]));
        const add = (product: string, change: number): void =>
          void accepted.set(product, (accepted.get(product) ?? 0) + change);
        for (const one of movements) {
          const productId = products[one.product] as string;
          const occurredOn = `2026-0${one.month}-${String(one.day).padStart(2, '0')}`;
          const { kind, quantity } = one;
          const { buildingStockMovement: made } = await enter({ dealerId, productId, kind, quantity, occurredOn });
          if (!made) continue;
          moved += 1;
          const change = thousandths(quantity) * signOf[kind as keyof typeof signOf];
          add(productId, change);
          if (one.correct && (await correct(made.id)).errors.length === 0) add(productId, -change);
        }
        const months = await monthsOf(dealerId);
        for (const product of products) expect(closingOf(months, product)).toBe(accepted.get(product));
      }),
      { numRuns: 12 },
    );
    // Not all of them were refused.
    expect(moved).toBeGreaterThan(24);
  });

  it('never sells more than there is, however many enter sales at once', async () => {
    const dealerId = await dealer('武汉瑞丰');
    const [productId] = products;
    await enter({ dealerId, productId, kind: 'OPENING', quantity: '100', occurredOn: '2026-01-01' });
    const sale = { dealerId, productId, kind: 'SALE', quantity: '7.5' };
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => enter({ ...sale, occurredOn: `2026-0${(index % 3) + 1}-10` })),
    );
    const refused = outcomes.flatMap(({ errors }) => errors);
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['INSUFFICIENT_STOCK']));
    expect(refused).toHaveLength(7);
    expect(closingOf(await monthsOf(dealerId), productId as string)).toBe(2_500);
  });

  it('refuses what would let a later month close below zero, and says in Chinese what to do', async () => {
    const dealerId = await dealer('闽南宏达');
    const [productId] = products;
    const on = (kind: string, quantity: string, occurredOn: string) =>
      crm.data<{ entered: Entered }>(entry, {
        variables: { input: { dealerId, productId, kind, quantity, occurredOn } },
        language: 'zh',
      });
    await on('PURCHASE', '50', '2026-01-05');
    await on('SALE', '40', '2026-03-05');
    const { entered } = await on('SALE', '20', '2026-02-05');
    expect(entered.errors).toEqual([
      {
        code: 'INSUFFICIENT_STOCK',
        message: '库存不足:2026-03 期末将为负,缺 10.000。请先录入进货,或用盘点调整(ADJUSTMENT)说明差异',
      },
    ]);
    expect(closingOf(await monthsOf(dealerId), productId as string)).toBe(10_000);
  });

  it('adds the ledgers up when two dealers turn out to be one, and takes them apart again', async () => {
    const [survivor, other] = [await dealer('津门建材'), await dealer('津门建材有限公司')];
    const [productId] = products;
    await enter({ dealerId: survivor, productId, kind: 'OPENING', quantity: '10', occurredOn: '2026-01-05' });
    await enter({ dealerId: survivor, productId, kind: 'PURCHASE', quantity: '5', occurredOn: '2026-03-05' });
    await enter({ dealerId: other, productId, kind: 'PURCHASE', quantity: '8', occurredOn: '2026-02-05' });
    await enter({ dealerId: other, productId, kind: 'SALE', quantity: '3', occurredOn: '2026-03-20' });
    const { merged } = await crm.mutate<{ merged: { merge: { id: string } } }>(
      `mutation ($survivor: ID!, $others: [ID!]!) {
        merged: mergeAccounts(into: $survivor, others: $others) { merge { id } errors { code message } }
      }`,
      { variables: { survivor, others: [other] } },
    );
    const closings = async (id: string): Promise<string[]> =>
      (await monthsOf(id)).map(({ period, opening, closing }) => `${period.slice(0, 7)} ${opening} ${closing}`);
    expect(await closings(survivor)).toEqual([
      '2026-01 10.000 10.000',
      '2026-02 10.000 18.000',
      '2026-03 18.000 20.000',
    ]);
    await crm.mutate('mutation ($id: ID!) { unmergeAccounts(merge: $id) { errors { code message } } }', {
      variables: { id: merged.merge.id },
    });
    expect(await closings(survivor)).toEqual(['2026-01 10.000 10.000', '2026-03 10.000 15.000']);
    expect(await closings(other)).toEqual(['2026-02 0.000 8.000', '2026-03 8.000 5.000']);
  });
});
