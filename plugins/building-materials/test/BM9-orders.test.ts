import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';

/**
 * 金桥广场 orders 1,000 m² of ceiling through 苏南建材经营部, in three batches as the building grows; the chain's store in
 * 苏州 sells a new acoustic panel on trial.
 */
let crm: TestCrm;
let yang: TestClient;
let unitId: string;
const ids: Record<string, string> = {};

interface Problem {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}
interface Written {
  readonly id: string | null;
  readonly errors: readonly Problem[];
}

/** `createX(input)` of one type, by whom; the id, or why not. */
async function create(type: string, input: object, as: TestClient = crm.administrator): Promise<Written> {
  const field = type.charAt(0).toLowerCase() + type.slice(1);
  const document = `mutation ($input: Create${type}Input!) {
    made: create${type}(input: $input) { record: ${field} { id } errors { code path message } }
  }`;
  type Made = { made: { record: { id: string } | null; errors: Problem[] } };
  const { made } = await crm.data<Made>(document, { variables: { input }, as });
  return { id: made.record?.id ?? null, errors: made.errors };
}

async function make(name: string, type: string, input: object, as?: TestClient): Promise<string> {
  const { id, errors } = await create(type, input, as);
  expect(errors).toEqual([]);
  return (ids[name] = id ?? '');
}

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const batch = (number: number, amount: string, plannedOn: string) => ({
  ...{ orderId: ids['order'], productId: ids['ceiling'], quantity: '250', amount: cny(amount), plannedOn, number },
});

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [buildingMaterials()] });
  await crm.clock.set('2026-05-04T02:00:00Z');
  unitId = await make('unit', 'OrgUnit', { name: '工程部' });
  yang = await crm.as('building:project-sales', { unitId });
  await make('developer', 'Account', { name: '云栖置业', roles: ['developer'] });
  await make('dealer', 'Account', { name: '苏南建材经营部', roles: ['dealer'] });
  const money = { listPrice: cny('90'), standardCost: cny('60'), unitOfMeasure: 'square-metre' };
  await make('ceiling', 'Product', { name: '矿棉板', code: 'CEIL', ...money });
  await make('panel', 'Product', { name: '吸音板', code: 'PANEL', unitOfMeasure: 'piece' });
  await make('project', 'BuildingProject', { name: '金桥广场', city: '苏州', developerId: ids['developer'] }, yang);
});
afterAll(() => crm.stop());

describe('orders of a project', () => {
  it('are orders of whoever ordered, for the building, with batches as the building needs them', async () => {
    const lines = [{ productId: ids['ceiling'], quantity: '1000', price: cny('90') }];
    const building = { projectId: ids['project'] };
    const order = { number: 'SO-1', accountId: ids['dealer'], orderedOn: '2026-05-04', lines, building };
    await make('order', 'Order', order, yang);
    await make('first', 'BuildingOrderBatch', { ...batch(1, '22500', '2026-05-20'), number: undefined }, yang);
    await make('second', 'BuildingOrderBatch', { ...batch(2, '22500', '2026-07-01'), number: undefined }, yang);
    await make('third', 'BuildingOrderBatch', batch(5, '45000', '2026-09-01'), yang);

    const found = await crm.data(
      `query ($id: ID!) { buildingProject(id: $id) {
        orders { number account { name } total { amount currency } building { batches { number } } }
        orderBatches(orderBy: [{ number: ASC }]) { nodes { number quantity unitOfMeasure amount { amount } status } }
        sales { orders batches deliveredBatches amounts { amount currency } quantities { unitOfMeasure quantity } }
      } }`,
      { variables: { id: ids['project'] }, as: yang },
    );
    const planned = { quantity: '250.000', unitOfMeasure: 'square-metre', status: 'PLANNED' };
    expect(found['buildingProject']).toEqual({
      orders: [
        {
          number: 'SO-1',
          account: { name: '苏南建材经营部' },
          total: { amount: '90000.0000', currency: 'CNY' },
          building: { batches: [{ number: 1 }, { number: 2 }, { number: 5 }] },
        },
      ],
      orderBatches: {
        nodes: [
          { number: 1, ...planned, amount: { amount: '22500.0000' } },
          { number: 2, ...planned, amount: { amount: '22500.0000' } },
          { number: 5, ...planned, amount: { amount: '45000.0000' } },
        ],
      },
      sales: {
        ...{ orders: 1, batches: 3, deliveredBatches: 0, amounts: [{ amount: '90000.0000', currency: 'CNY' }] },
        quantities: [{ unitOfMeasure: 'square-metre', quantity: '750.000' }],
      },
    });
  });

  it('give no more to batches than was ordered, in the currency of the order, said in Chinese', async () => {
    const document = `mutation ($input: CreateBuildingOrderBatchInput!) {
      createBuildingOrderBatch(input: $input) { errors { code path message } }
    }`;
    const tooMuch = { input: batch(6, '0.01', '2026-10-01') };
    expect(await crm.data(document, { variables: tooMuch, as: yang, language: 'zh' })).toEqual({
      createBuildingOrderBatch: {
        errors: [
          { code: 'BATCHES_EXCEED_ORDER', path: ['input', 'amount'], message: '各批次金额之和超过订单的不含税总额' },
        ],
      },
    });
    const dollars = { ...batch(6, '1', '2026-10-01'), amount: { amount: '1', currency: 'USD' } };
    expect((await create('BuildingOrderBatch', dollars, yang)).errors).toMatchObject([{ code: 'CURRENCY_MISMATCH' }]);
    const twice = { ...batch(5, '0', '2026-10-01') };
    expect((await create('BuildingOrderBatch', twice, yang)).errors).toMatchObject([{ code: 'DUPLICATE' }]);
  });

  const deliver = `mutation ($id: ID!, $on: Date) {
    deliverBuildingOrderBatch(id: $id, deliveredOn: $on) {
      buildingOrderBatch { status deliveredOn } errors { code message }
    }
  }`;

  it('are delivered batch by batch, once; nobody from elsewhere sees or delivers them', async () => {
    const variables = { id: ids['first'], on: '2026-05-22' };
    const other = await crm.createUser({ roles: ['building:project-sales'], unitId });
    expect(await crm.data(deliver, { variables, as: other })).toMatchObject({
      deliverBuildingOrderBatch: { buildingOrderBatch: null, errors: [{ code: 'NOT_FOUND' }] },
    });
    expect(await crm.data(deliver, { variables, as: yang })).toEqual({
      deliverBuildingOrderBatch: {
        buildingOrderBatch: { status: 'DELIVERED', deliveredOn: '2026-05-22' },
        errors: [],
      },
    });
    expect(await crm.data(deliver, { variables, as: yang })).toMatchObject({
      deliverBuildingOrderBatch: { errors: [{ code: 'TRANSITION_REFUSED' }] },
    });
    const { buildingOrderBatchGroups } = await crm.data<{ buildingOrderBatchGroups: object }>(
      `{ buildingOrderBatchGroups(groupBy: [{ project: VALUE }, { status: VALUE }], orderBy: [{ key: { status: ASC } }]) {
        nodes { key { project { name } status } count sum { quantity amount { byCurrency { amount } } } }
      } }`,
      { as: yang },
    );
    const project = { name: '金桥广场' };
    expect(buildingOrderBatchGroups).toMatchObject({
      nodes: [
        { key: { project, status: 'DELIVERED' }, count: 1, sum: { quantity: '250.000' } },
        { key: { project, status: 'PLANNED' }, count: 2, sum: { amount: { byCurrency: [{ amount: '67500.0000' }] } } },
      ],
    });
  });

  it('are the sales of products by region and time, through the groups that every list has', async () => {
    const groups = `query ($city: String!) { orderLineGroups(
      where: { order: { building: { project: { city: { eq: $city } } } } }
      groupBy: [{ product: VALUE }, { orderedOn: { by: MONTH } }]
    ) { nodes { key { product { name } orderedOn } sum { quantity netAmount { byCurrency { amount } } } } } }`;
    const sold = { quantity: '1000.0000', netAmount: { byCurrency: [{ amount: '90000.0000' }] } };
    expect(await crm.data(groups, { variables: { city: '苏州' }, as: yang })).toEqual({
      orderLineGroups: { nodes: [{ key: { product: { name: '矿棉板' }, orderedOn: '2026-05-01' }, sum: sold }] },
    });
    expect(await crm.data(groups, { variables: { city: '杭州' }, as: yang })).toEqual({
      orderLineGroups: { nodes: [] },
    });
  });

  it('move to another project with all their batches', async () => {
    const next = await make('next', 'BuildingProject', { name: '金桥广场二期' }, yang);
    const move = `mutation ($id: ID!, $project: ID) {
      updateOrder(id: $id, input: { building: { projectId: $project } }) { errors { code } }
    }`;
    await crm.mutate(move, { variables: { id: ids['order'], project: next }, as: yang });
    const batches = `query ($id: ID!) { buildingProject(id: $id) { orderBatches { totalCount } sales { orders } } }`;
    expect(await crm.data(batches, { variables: { id: next }, as: yang })).toEqual({
      buildingProject: { orderBatches: { totalCount: 3 }, sales: { orders: 1 } },
    });
    await crm.mutate(move, { variables: { id: ids['order'], project: ids['project'] }, as: yang });
  });

  it('belong to the ERP where that is master: people read them, and say which building they are for', async () => {
    const { commercialPolicies } = await crm.data<{ commercialPolicies: { nodes: { id: string }[] } }>(
      '{ commercialPolicies { nodes { id } } }',
    );
    const [policy] = commercialPolicies.nodes;
    const master = `mutation ($id: ID!, $master: SystemOfRecord!) {
      updateCommercialPolicy(id: $id, input: { orderMaster: $master }) { errors { code } }
    }`;
    await crm.mutate(master, { variables: { id: policy?.id, master: 'ERP' } });
    expect(await crm.data(deliver, { variables: { id: ids['second'] }, as: yang })).toMatchObject({
      deliverBuildingOrderBatch: { errors: [{ code: 'OWNED_BY_ERP' }] },
    });
    expect((await create('BuildingOrderBatch', batch(9, '0', '2026-10-01'), yang)).errors).toMatchObject([
      { code: 'OWNED_BY_ERP' },
    ]);
    const link = `mutation ($id: ID!, $project: ID) {
      updateOrder(id: $id, input: { building: { projectId: $project } }) { errors { code } }
    }`;
    await crm.mutate(link, { variables: { id: ids['order'], project: ids['next'] }, as: yang });
    await crm.mutate(link, { variables: { id: ids['order'], project: ids['project'] }, as: yang });
    await crm.mutate(master, { variables: { id: policy?.id, master: 'CRM' } });
  });
});

describe('the chain', () => {
  it('is distribution centres with the stores that they supply, each with its range and stock', async () => {
    const centre = { name: '华东配送中心', code: 'DC-E', kind: 'DISTRIBUTION_CENTRE', city: '昆山' };
    await make('centre', 'BuildingOutlet', centre, yang);
    const store = { name: '苏州园区店', code: 'S-01', kind: 'OWN_STORE', city: '苏州', parentId: ids['centre'] };
    await make('store', 'BuildingOutlet', store, yang);
    await make(
      'stock',
      'BuildingOutletStock',
      {
        ...{ outletId: ids['store'], productId: ids['ceiling'], quantity: '12', minimum: '20' },
      },
      yang,
    );
    const below = { name: '新区店', kind: 'OWN_STORE', parentId: ids['store'] };
    expect((await create('BuildingOutlet', below, yang)).errors).toMatchObject([{ code: 'OUTLET_PARENT' }]);
    const turn =
      'mutation ($id: ID!, $in: UpdateBuildingOutletInput!) { updateBuildingOutlet(id: $id, input: $in) { errors { code } } }';
    const variables = { id: ids['centre'], in: { kind: 'OWN_STORE' } };
    expect(await crm.data(turn, { variables, as: yang })).toEqual({
      updateBuildingOutlet: { errors: [{ code: 'OUTLET_SUPPLIES' }] },
    });
    const circle = { id: ids['centre'], in: { parentId: ids['centre'] } };
    expect(await crm.data(turn, { variables: circle, as: yang })).toMatchObject({
      updateBuildingOutlet: { errors: [{ code: 'CIRCLE' }] },
    });
    expect(
      await crm.data(
        `{ buildingOutlets(where: { kind: { eq: DISTRIBUTION_CENTRE } }, first: 10) { nodes {
          name supplies(first: 10) { nodes { name stock(where: { isShort: { eq: true } }, first: 10) { nodes { product { name } quantity } } } }
        } } }`,
        { as: yang },
      ),
    ).toEqual({
      buildingOutlets: {
        nodes: [
          {
            name: '华东配送中心',
            supplies: {
              nodes: [{ name: '苏州园区店', stock: { nodes: [{ product: { name: '矿棉板' }, quantity: '12.000' }] } }],
            },
          },
        ],
      },
    });
  });

  it('counts what each store sold, from the orders', async () => {
    const lines = [{ productId: ids['ceiling'], quantity: '2', price: cny('90') }];
    const sale = { accountId: ids['developer'], orderedOn: '2026-05-03', lines };
    await make('sale', 'Order', { ...sale, building: { outletId: ids['store'] } }, yang);
    expect(
      await crm.data(
        `{ orderGroups(where: { building: { outletId: { eq: "${ids['store']}" } } }, groupBy: [{ building: { outlet: VALUE } }]) {
          nodes { count key { building { outlet { name } } } sum { netTotal { byCurrency { amount currency } } } }
        } }`,
        { as: yang },
      ),
    ).toEqual({
      orderGroups: {
        nodes: [
          {
            count: 1,
            key: { building: { outlet: { name: '苏州园区店' } } },
            sum: { netTotal: { byCurrency: [{ amount: '180.0000', currency: 'CNY' }] } },
          },
        ],
      },
    });
  });
});

describe('a trial sale', () => {
  const trialOf = (more: object) => ({
    ...{ outletId: ids['store'], productId: ids['panel'], startsOn: '2026-05-04', endsOn: '2026-06-30' },
    ...more,
  });
  const evaluate = `mutation ($id: ID!, $verdict: BuildingTrialVerdict, $reason: String, $extendTo: Date) {
    evaluateBuildingTrialSale(id: $id, verdict: $verdict, reason: $reason, extendTo: $extendTo) {
      buildingTrialSale { status proposedVerdict verdict endsOn extensions evaluatedBy { id } }
      errors { code path message }
    }
  }`;
  interface Evaluated {
    readonly evaluateBuildingTrialSale: {
      readonly buildingTrialSale: Record<string, unknown> | null;
      readonly errors: readonly Problem[];
    };
  }
  const judge = async (variables: object, as: TestClient, language: 'zh' | 'en' = 'en') =>
    (await crm.data<Evaluated>(evaluate, { variables: { ...variables }, as, language })).evaluateBuildingTrialSale;
  const entry = (trialId: string, kind: string, quantity: string, on = '2026-05-05') =>
    create('BuildingTrialSaleEntry', { trialId, kind, quantity, on }, yang);

  let manager: TestClient;
  beforeAll(async () => void (manager = await crm.as('building:project-manager', { unitId })));

  it('adds up what was placed, sold and brought back, and refuses what cannot be', async () => {
    const trial = await make('trial', 'BuildingTrialSale', trialOf({ leastSellThrough: '60' }), yang);
    expect((await create('BuildingTrialSale', trialOf({}), yang)).errors).toMatchObject([{ code: 'TRIAL_RUNNING' }]);
    expect((await entry(trial, 'SOLD', '1')).errors).toMatchObject([{ code: 'TRIAL_OVERSOLD' }]);
    expect((await entry(trial, 'PLACED', '40', '2026-05-03')).errors).toMatchObject([{ code: 'TRIAL_NOT_BEGUN' }]);
    for (const [kind, quantity] of [
      ['PLACED', '40'],
      ['SOLD', '12.5'],
      ['SOLD', '7.5'],
      ['RETURNED', '1'],
    ] as const)
      expect((await entry(trial, kind, quantity)).errors).toEqual([]);
    expect((await entry(trial, 'RETURNED', '20')).errors).toMatchObject([{ code: 'TRIAL_OVERRETURNED' }]);
    expect(
      await crm.data(
        `query ($id: ID!) { buildingTrialSale(id: $id) {
          quantityPlaced quantitySold quantityReturned quantityLeft sellThrough returnRate status verdict
        } }`,
        { variables: { id: trial }, as: yang },
      ),
    ).toEqual({
      buildingTrialSale: {
        ...{ quantityPlaced: '40.000', quantitySold: '20.000', quantityReturned: '1.000', quantityLeft: '21.000' },
        ...{ sellThrough: '47.50', returnRate: '5.00', status: 'RUNNING', verdict: null },
      },
    });
  });

  it('is evaluated when it is over, by those who may', async () => {
    const id = ids['trial'] ?? '';
    expect((await judge({ id }, manager)).errors).toMatchObject([{ code: 'TRIAL_NOT_OVER' }]);
    await crm.clock.set('2026-07-01T02:00:00Z');
    expect((await judge({ id }, yang)).errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
    expect((await judge({ id }, manager, 'zh')).errors).toEqual([
      { code: 'EXTENSION', path: ['extendTo'], message: '延长试销须有新的结束日期(extendTo),晚于今天和原结束日期' },
    ]);
    expect((await judge({ id, verdict: 'ADOPT' }, manager)).errors).toMatchObject([
      { code: 'REQUIRED', path: ['reason'] },
    ]);
  });

  it('is extended once where too little was sold, then adopted into the range of the store', async () => {
    const id = ids['trial'] ?? '';
    expect(await judge({ id, extendTo: '2026-07-31' }, manager)).toEqual({
      buildingTrialSale: {
        ...{ status: 'RUNNING', proposedVerdict: 'EXTEND', verdict: 'EXTEND', endsOn: '2026-07-31', extensions: 1 },
        evaluatedBy: { id: manager.id },
      },
      errors: [],
    });
    expect((await entry(id, 'SOLD', '10', '2026-07-20')).errors).toEqual([]);
    await crm.clock.set('2026-08-01T02:00:00Z');
    expect(await judge({ id }, manager)).toMatchObject({
      buildingTrialSale: { status: 'EVALUATED', proposedVerdict: 'ADOPT', verdict: 'ADOPT' },
      errors: [],
    });
    expect((await judge({ id }, manager)).errors).toMatchObject([{ code: 'TRIAL_EVALUATED' }]);
    expect((await entry(id, 'SOLD', '1', '2026-07-20')).errors).toMatchObject([{ code: 'TRIAL_EVALUATED' }]);
    const range = `{ buildingOutletStocks(where: { product: { code: { eq: "PANEL" } } }) {
      nodes { outlet { name } listed quantity }
    } }`;
    expect(await crm.data(range, { as: yang })).toEqual({
      buildingOutletStocks: { nodes: [{ outlet: { name: '苏州园区店' }, listed: true, quantity: '11.000' }] },
    });
  });

  it('is withdrawn where customers bring back too much: the goods are fetched, the range loses the product', async () => {
    const days = { startsOn: '2026-08-01', endsOn: '2026-08-31', highestReturnRate: '10' };
    const id = await make('again', 'BuildingTrialSale', trialOf(days), yang);
    for (const [kind, quantity] of [
      ['PLACED', '10'],
      ['SOLD', '9'],
      ['RETURNED', '1'],
    ] as const)
      expect((await entry(id, kind, quantity, '2026-08-02')).errors).toEqual([]);
    await crm.clock.set('2026-09-01T02:00:00Z');
    expect(await judge({ id }, manager)).toMatchObject({ buildingTrialSale: { verdict: 'WITHDRAW' }, errors: [] });
    const after = `{
      buildingOutletStocks(where: { product: { code: { eq: "PANEL" } } }) { nodes { listed } }
      tasks(where: { subjectId: { eq: "${id}" } }) { nodes { title assignee { id } dueAt } }
    }`;
    expect(await crm.data(after, { as: yang })).toEqual({
      buildingOutletStocks: { nodes: [{ listed: false }] },
      tasks: {
        nodes: [
          {
            title: '试销撤下,退回 2 / Trial withdrawn: bring back 2',
            assignee: { id: yang.id },
            dueAt: '2026-09-08T02:00:00.000Z',
          },
        ],
      },
    });
  });
});
