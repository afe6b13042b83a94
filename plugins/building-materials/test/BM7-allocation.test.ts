import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import type { Problem } from './site.ts';

// 紧缺分配: 1,000 squares of gypsum board, and dealers who ask for 1,600. What holds for every division, whatever is
// asked, is in BM7-allocation-properties.test.ts.

interface Line {
  readonly dealer: { readonly name: string };
  readonly allocated: string;
  readonly proRata: string;
  readonly boundBy: string;
  readonly explanation: string;
}

interface Plan {
  readonly id: string;
  readonly status: string;
  readonly distributed: string | null;
  readonly leftOver: string | null;
  readonly benefit: { readonly amount: string } | null;
  readonly proRataBenefit: { readonly amount: string } | null;
  readonly gain: { readonly amount: string } | null;
  readonly lines: { readonly nodes: readonly Line[] };
}

interface Payload {
  readonly buildingAllocationPlan: Plan | null;
  readonly errors: readonly Problem[];
}

const plan = `id status distributed leftOver benefit { amount } proRataBenefit { amount } gain { amount }
  lines(orderBy: [{ dealer: { name: ASC } }]) { nodes { dealer { name } allocated proRata boundBy explanation } }`;
const payload = `{ buildingAllocationPlan { ${plan} } errors { code path message } }`;

let crm: TestCrm;
let lin: TestClient;
let productId: string;
const dealers = new Map<string, string>();

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [buildingMaterials()], comparePaths: false });
  // Lin Yue manages the channel, Lei Zhen leads project sales and approves.
  lin = await crm.as('building:channel-manager');
  const made = await crm.mutate<{ product: { product: { id: string } } }>(
    'mutation { product: createProduct(input: { name: "石膏板", code: "GB-12" }) { product { id } errors { code } } }',
  );
  productId = made.product.product.id;
  for (const [name, tier] of [
    ['A 苏南建材', 'a'],
    ['B 武汉瑞丰', 'b'],
    ['C 闽南宏达', 'c'],
    ['D 津门建材', 'c'],
  ]) {
    const { account } = (
      await lin.mutate<{ made: { account: { id: string } } }>(
        `mutation ($name: String!, $tier: String!) {
          made: createAccount(input: { name: $name, roles: ["dealer"], building: { dealerTier: $tier } }) {
            account { id } errors { code }
          }
        }`,
        { variables: { name, tier } },
      )
    ).made;
    await lin.mutate(
      `mutation ($id: ID!) {
        qualifyBuildingDealer(dealer: $id, number: "JX-1", expiresOn: "2099-12-31") { errors { code } }
      }`,
      { variables: { id: account.id } },
    );
    dealers.set(name?.slice(0, 1) ?? '', account.id);
  }
});
afterAll(() => crm.stop());

const margin = (amount: string) => ({ amount, currency: 'CNY' });

/** A and B ask for twice what they sold, C for a little; D's margin is thin, and it was promised 50. */
const requests = () => [
  { dealerId: dealers.get('A'), requested: '600', margin: margin('12') },
  { dealerId: dealers.get('B'), requested: '600', margin: margin('9.5'), cap: '300' },
  { dealerId: dealers.get('C'), requested: '200', margin: margin('15') },
  { dealerId: dealers.get('D'), requested: '200', margin: margin('4'), minimum: '50' },
];

async function draw(input: object): Promise<string> {
  const { made } = await lin.mutate<{ made: Payload }>(
    `mutation ($input: CreateBuildingAllocationPlanInput!) { made: createBuildingAllocationPlan(input: $input) ${payload} }`,
    { variables: { input: { name: '三季度石膏板', productId, supply: '1000', lines: requests(), ...input } } },
  );
  return made.buildingAllocationPlan?.id ?? '';
}

async function act(verb: string, id: string, as: TestClient = lin, language?: 'zh'): Promise<Payload> {
  const document = `mutation ($id: ID!) { done: ${verb}(plan: $id) ${payload} }`;
  return (await crm.data<{ done: Payload }>(document, { variables: { id }, as, ...(language && { language }) })).done;
}

const allocatedOf = ({ buildingAllocationPlan }: Payload): Record<string, string> =>
  Object.fromEntries(
    (buildingAllocationPlan?.lines.nodes ?? []).map((line) => [
      line.dealer.name.slice(0, 1),
      `${Number(line.allocated)} ${line.boundBy}`,
    ]),
  );

describe('allocation in short supply', () => {
  it('divides in proportion to the requests, within caps and minimums, to the last square', async () => {
    const computed = await act('computeBuildingAllocation', await draw({ method: 'PRO_RATA' }));
    expect(allocatedOf(computed)).toEqual({ A: '420 SHARE', B: '300 CAP', C: '140 SHARE', D: '140 SHARE' });
    expect(computed.buildingAllocationPlan).toMatchObject({ distributed: '1000.000', leftOver: '0.000' });
  });

  it('serves tiers one after the other, and nobody goes below the floor of fairness', async () => {
    const computed = await act('computeBuildingAllocation', await draw({ method: 'BY_TIER', fairnessCeiling: null }));
    expect(allocatedOf(computed)).toEqual({
      A: '600 REQUEST',
      B: '260 SHARE',
      C: '70 FAIRNESS_FLOOR',
      D: '70 FAIRNESS_FLOOR',
    });
  });

  it('finds the plan that earns most within fairness, says what bound each dealer and what is gained', async () => {
    const id = await draw({ method: 'BENEFIT', fairnessFloor: '50', fairnessCeiling: '120', tierFloor: '80' });
    const computed = await act('computeBuildingAllocation', id, lin, 'zh');
    expect(computed.errors).toEqual([]);
    // A up to 120 % of 420, C up to 120 % of 140, D no less than half of 140; B gets what is left.
    expect(allocatedOf(computed)).toEqual({
      A: '504 FAIRNESS_CEILING',
      B: '258 SHARE',
      C: '168 FAIRNESS_CEILING',
      D: '70 FAIRNESS_FLOOR',
    });
    expect(computed.buildingAllocationPlan).toMatchObject({
      benefit: { amount: '11299.0000' },
      proRataBenefit: { amount: '10550.0000' },
      gain: { amount: '749.0000' },
    });
    const explanations = computed.buildingAllocationPlan?.lines.nodes.map(({ explanation }) => explanation);
    expect(explanations?.[0]).toBe('申请 600,按比例应得 420,分得 504:达到公平上限 504');
    expect(explanations?.[3]).toBe('申请 200,按比例应得 140,分得 70:只得公平下限 70');
    // The same question has the same answer.
    expect(allocatedOf(await act('computeBuildingAllocation', id))).toEqual(allocatedOf(computed));
  });

  it('hands out decimals where a plan wants that, and no more than may be taken', async () => {
    const lines = [
      { dealerId: dealers.get('A'), requested: '10.5' },
      { dealerId: dealers.get('B'), requested: '10.25' },
      { dealerId: dealers.get('C'), requested: '10.5' },
    ];
    const thirds = await act('computeBuildingAllocation', await draw({ supply: '10', decimals: 2, lines }));
    expect(allocatedOf(thirds)).toEqual({ A: '3.36 SHARE', B: '3.28 SHARE', C: '3.36 SHARE' });
    const plenty = await act('computeBuildingAllocation', await draw({ supply: '40', decimals: 2, lines }));
    expect(plenty.buildingAllocationPlan).toMatchObject({ distributed: '31.250', leftOver: '8.750' });
    const whole = await act('computeBuildingAllocation', await draw({ supply: '10', lines }));
    expect(whole.errors).toMatchObject([{ code: 'TOO_FINE' }]);
  });

  it('refuses what cannot be, and says what would be right', async () => {
    const promised = requests().map((line) => ({ ...line, cap: null, minimum: '200' }));
    const tooMuch = await act('computeBuildingAllocation', await draw({ supply: '700', lines: promised }), lin, 'zh');
    expect(tooMuch.errors).toMatchObject([
      {
        code: 'MINIMUMS_ABOVE_SUPPLY',
        message: '保底量合计 800,高于供应量 700(按最小单位计):请增加供应 100,或减少保底量',
      },
    ]);
    const capped = [{ dealerId: dealers.get('A'), requested: '100', minimum: '80', cap: '60' }];
    expect((await act('computeBuildingAllocation', await draw({ lines: capped }))).errors).toMatchObject([
      { code: 'MINIMUM_ABOVE_LIMIT', path: ['lines', '0', 'minimum'] },
    ]);
    const unknown = [{ dealerId: dealers.get('A'), requested: '100' }];
    expect(
      (await act('computeBuildingAllocation', await draw({ method: 'BENEFIT', lines: unknown }))).errors,
    ).toMatchObject([{ code: 'MARGIN_MISSING' }]);
    expect((await act('computeBuildingAllocation', await draw({ lines: [] }))).errors).toMatchObject([
      { code: 'NO_REQUESTS' },
    ]);
  });

  it('goes by what was bought before where a plan says so: who asks for much does not get more for it', async () => {
    for (const [key, quantity] of [
      ['A', '300'],
      ['C', '100'],
    ] as const) {
      await lin.mutate(
        `mutation ($input: CreateBuildingStockMovementInput!) {
          createBuildingStockMovement(input: $input) { errors { code } }
        }`,
        {
          variables: {
            input: {
              ...{ dealerId: dealers.get(key), productId, kind: 'PURCHASE', quantity },
              occurredOn: new Date().toISOString().slice(0, 10),
            },
          },
        },
      );
    }
    const lines = ['A', 'C'].map((key) => ({ dealerId: dealers.get(key), requested: '900' }));
    const computed = await act('computeBuildingAllocation', await draw({ basis: 'HISTORY', lines }));
    expect(allocatedOf(computed)).toEqual({ A: '750 SHARE', C: '250 SHARE' });
  });

  it('is approved, applied once and final; who may not see plans is denied', async () => {
    const lei = await crm.as('building:project-manager');
    const id = await draw({ method: 'BENEFIT' });
    expect((await act('submitBuildingAllocation', id)).errors).toMatchObject([{ code: 'NOT_COMPUTED' }]);
    await act('computeBuildingAllocation', id);
    expect((await act('submitBuildingAllocation', id)).buildingAllocationPlan?.status).toBe('SUBMITTED');
    const change =
      'mutation ($id: ID!) { updateBuildingAllocationPlan(id: $id, input: { supply: "5" }) { errors { code } } }';
    expect(await lin.data(change, { variables: { id } })).toMatchObject({
      updateBuildingAllocationPlan: { errors: [{ code: 'PLAN_CLOSED' }] },
    });
    expect((await act('applyBuildingAllocation', id)).errors).toMatchObject([{ code: 'TRANSITION_REFUSED' }]);
    const { approvalRequests } = await lei.data<{
      approvalRequests: { nodes: { id: string; title: string; figures: { value: string }[] }[] };
    }>('{ approvalRequests(where: { status: { eq: PENDING } }) { nodes { id title } } }');
    await lei.mutate('mutation ($id: ID!) { approveApproval(id: $id) { errors { code message } } }', {
      variables: { id: approvalRequests.nodes[0]?.id },
    });
    const seller = await crm.as('building:project-sales');
    expect((await act('applyBuildingAllocation', id, seller)).errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
    expect((await act('applyBuildingAllocation', id)).buildingAllocationPlan?.status).toBe('APPLIED');
    expect((await act('applyBuildingAllocation', id)).errors).toMatchObject([{ code: 'TRANSITION_REFUSED' }]);
    expect(await lin.data('{ tasks(where: { title: { contains: "分配结果" } }) { nodes { description } } }')).toEqual({
      tasks: { nodes: [{ description: expect.stringContaining('A 苏南建材') }] },
    });
  });

  it('gives nothing to a dealer without qualification', async () => {
    await lin.mutate('mutation ($id: ID!) { revokeBuildingDealer(dealer: $id, reason: "欠款") { errors { code } } }', {
      variables: { id: dealers.get('D') },
    });
    expect((await act('computeBuildingAllocation', await draw({}), lin, 'zh')).errors).toMatchObject([
      { code: 'DEALER_NOT_QUALIFIED', message: '该经销商经销资格已撤销' },
    ]);
  });
});
