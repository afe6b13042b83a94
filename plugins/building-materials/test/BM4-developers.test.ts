import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';

/**
 * Four developers, a dealer and a contractor who order for their projects, in two currencies, with products whose cost
 * is known and others. What the API says of them is compared with a plain computation over the same list of orders.
 */
let crm: TestCrm;
let manager: TestClient;
let unitId: string;
let companies: readonly string[];
let projects: readonly string[];

const developerNames = ['云栖置业', '江城城投', '海岸线地产', '北辰产业园'];
const names = [...developerNames, '苏南建材经营部', '中恒建筑'];
/** Developer of each project by place; null: not known yet. */
const developerOf: readonly (number | null)[] = [0, 0, 1, 2, null];
const outcomes = ['WON', 'OPEN', 'WON', 'LOST', 'OPEN'];
/** Families, list prices and costs per unit in yuan: the second one's cost is not known. */
const products = [
  { family: '吊顶', price: '90', cost: '60.5' },
  { family: '保温', price: '40', cost: null },
];
const months = ['2025-01', '2025-06', '2025-11', '2025-12', '2026-02'];

interface Drawn {
  readonly account: number;
  readonly project: number | null;
  readonly product: number;
  readonly quantity: number;
  readonly currency: 'CNY' | 'USD';
  readonly month: number;
  readonly status: 'confirmed' | 'delivered' | 'draft' | 'cancelled';
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  account: fc.nat(names.length - 1),
  project: fc.option(fc.nat(developerOf.length - 1), { freq: 2 }),
  product: fc.nat(1),
  quantity: fc.integer({ min: 1, max: 5000 }),
  currency: fc.constantFrom('CNY', 'CNY', 'CNY', 'USD'),
  month: fc.nat(months.length - 1),
  status: fc.constantFrom('confirmed', 'confirmed', 'delivered', 'draft', 'cancelled'),
});
const orders = fc.sample(drawn, { numRuns: 60, seed: 4 });

/** Whose order it is: the developer's of the project, else of whoever ordered. */
const creditedTo = ({ project, account }: Drawn): number => (project === null ? null : developerOf[project]) ?? account;
const counts = ({ status }: Drawn): boolean => status !== 'draft' && status !== 'cancelled';
const netOf = ({ product, quantity }: Drawn): Decimal => new Decimal(products[product]?.price ?? 0).mul(quantity);
const sum = (amounts: readonly Decimal[]): string =>
  amounts.reduce((total, amount) => total.add(amount), new Decimal(0)).toFixed(4);

/** Sums by currency, in the order of the alphabet; without what there is nothing of. */
function byCurrency(some: readonly Drawn[]): { amount: string; currency: string }[] {
  return ['CNY', 'USD'].flatMap((currency) => {
    const own = some.filter((order) => order.currency === currency);
    return own.length > 0 ? [{ amount: sum(own.map(netOf)), currency }] : [];
  });
}

type Ids = { readonly made: { readonly ids: readonly string[]; readonly errors: readonly object[] } };

async function make(one: string, input: readonly object[], as?: TestClient, many = `${one}s`) {
  const document = `mutation ($input: [Create${one}Input!]!) {
    made: create${many}(input: $input) { ids errors { code path message } }
  }`;
  const { made } = await crm.data<Ids>(document, { variables: { input }, ...(as && { as }) });
  expect(made.errors).toEqual([]);
  return made.ids;
}

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [buildingMaterials()], comparePaths: false });
  const unit = await make('OrgUnit', [{ name: '工程部' }]);
  unitId = unit[0] ?? '';
  manager = await crm.as('building:project-manager', { unitId });
  companies = await make(
    'Account',
    names.map((name, index) => ({
      ...{ name, roles: [index < 4 ? 'developer' : 'dealer'] },
      ...(index === 0 && { ownershipType: 'private', size: 'large' }),
    })),
    manager,
  );
  projects = await make(
    'BuildingProject',
    developerOf.map((developer, index) => ({
      ...{ name: `项目${index + 1}`, outcome: outcomes[index], floorArea: '1000.25' },
      ...{ materialValue: { amount: '500000', currency: 'CNY' } },
      ...(developer !== null && { developerId: companies[developer] }),
    })),
    manager,
  );
  const productIds = await make(
    'Product',
    products.map(({ family, cost }) => ({
      ...{ name: family, family, unitOfMeasure: 'square-metre' },
      ...(cost && { standardCost: { amount: cost, currency: 'CNY' } }),
    })),
  );
  const input = orders.map(({ account, project, product, quantity, currency, month, status }) => ({
    ...{ accountId: companies[account], orderedOn: `${months[month]}-15`, status, currency },
    ...{ building: { projectId: project === null ? null : projects[project] } },
    lines: [
      {
        ...{ productId: productIds[product], quantity: String(quantity) },
        price: { amount: products[product]?.price, currency },
      },
    ],
  }));
  const orderIds = await make('Order', input, manager);
  const batches = orders.flatMap(({ quantity }, index) => [
    { orderId: orderIds[index], quantity: String(quantity - 1), unitOfMeasure: 'square-metre' },
    {
      orderId: orderIds[index],
      quantity: '1',
      unitOfMeasure: 'square-metre',
      status: index % 3 ? 'PLANNED' : 'SHIPPED',
    },
    ...(index % 5 === 0 ? [{ orderId: orderIds[index], quantity: '99', status: 'CANCELLED' }] : []),
  ]);
  await make('BuildingOrderBatch', batches, manager, 'BuildingOrderBatches');
});
afterAll(() => crm.stop());

const figures = `developer(from: $from, to: $to) {
  projects projectsWon floorArea
  sales { orders batches amounts { amount currency } quantities { unitOfMeasure quantity } }
  profit { currency revenue { amount } revenueWithCost { amount } cost { amount } profit { amount currency } costSource }
}`;
const document = `query ($from: Date, $to: Date) {
  accounts(where: { roles: { has: "developer" } }, orderBy: [{ id: ASC }], first: 10) {
    nodes { name building { ${figures} } }
  }
}`;
interface Figures {
  readonly accounts: {
    readonly nodes: readonly { readonly name: string; readonly building: { readonly developer: object } }[];
  };
}

/** What the API should say, from the list of orders alone. */
function expected(company: number, from: string, to: string, withCosts: boolean): object {
  const own = orders.filter((order) => {
    const day = `${months[order.month] ?? ''}-15`;
    return counts(order) && creditedTo(order) === company && day >= from && day <= to;
  });
  const developed = developerOf.flatMap((developer, index) => (developer === company ? [index] : []));
  const profit = byCurrency(own).map(({ amount, currency }) => {
    const costed = own.filter((order) => order.currency === currency && currency === 'CNY' && order.product === 0);
    const revenueWithCost = sum(costed.map(netOf));
    const cost = sum(costed.map(({ quantity }) => new Decimal('60.5').mul(quantity)));
    return {
      ...{ currency, revenue: { amount }, revenueWithCost: { amount: revenueWithCost }, cost: { amount: cost } },
      profit: { amount: new Decimal(revenueWithCost).sub(cost).toFixed(4), currency },
      costSource: 'STANDARD_COST_ON_ORDER_DAY',
    };
  });
  const quantity = own.reduce((total, order) => total + order.quantity, 0);
  return {
    projects: developed.length,
    projectsWon: developed.filter((index) => outcomes[index] === 'WON').length,
    floorArea: developed.length > 0 ? (developed.length * 1000.25).toFixed(2) : '0',
    sales: {
      ...{ orders: own.length, batches: own.length * 2, amounts: byCurrency(own) },
      quantities: own.length > 0 ? [{ unitOfMeasure: 'square-metre', quantity: `${quantity}.000` }] : [],
    },
    profit: withCosts ? profit : null,
  };
}

describe('developers', () => {
  it('say what they build and what they bring, each order for one of them, as a plain computation does', async () => {
    for (const period of [
      { from: null, to: null },
      { from: '2025-06-01', to: '2025-12-31' },
    ]) {
      const found = await crm.data<Figures>(document, { variables: { ...period } });
      const [from, to] = [period.from ?? '0000', period.to ?? '9999'];
      expect(found.accounts.nodes.map(({ building }) => building.developer)).toEqual(
        developerNames.map((_, index) => expected(index, from, to, true)),
      );
    }
  });

  it('have their ownership and size beside it', async () => {
    expect(
      await crm.data('{ accounts(where: { name: { eq: "云栖置业" } }) { nodes { ownershipType size } } }'),
    ).toEqual({
      accounts: { nodes: [{ ownershipType: 'private', size: 'large' }] },
    });
  });

  it('cost one set of statements for a whole list', async () => {
    await crm.expectQueries({ atMost: 6 }, () => crm.data(document, { variables: { from: null, to: null } }));
  });

  it('show no profit to those who may not see costs, and nothing of orders elsewhere', async () => {
    const found = await crm.data<Figures>(document, { variables: { from: null, to: null }, as: manager });
    expect(found.accounts.nodes.map(({ building }) => building.developer)).toEqual(
      developerNames.map((_, index) => expected(index, '0000', '9999', false)),
    );
    const elsewhere = await crm.createUser({ roles: ['building:project-manager'] });
    const nothing = await crm.data<Figures>(document, { variables: { from: null, to: null }, as: elsewhere });
    expect(nothing.accounts.nodes.map(({ building }) => building.developer)).toEqual(
      developerNames.map(() => ({
        ...{ projects: 0, projectsWon: 0, floorArea: '0', profit: null },
        sales: { orders: 0, batches: 0, amounts: [], quantities: [] },
      })),
    );
  });

  it('have a trend over thirteen months, months without orders among them', async () => {
    interface Month {
      readonly month: string;
      readonly orders: number;
      readonly amounts: object[];
    }
    interface Trend {
      readonly account: { readonly building: { readonly salesTrend: readonly Month[] } };
    }
    const trend = await crm.data<Trend>(
      'query ($id: ID!) { account(id: $id) { building { salesTrend(until: "2026-02-03") { month orders amounts { amount currency } } } } }',
      { variables: { id: companies[0] } },
    );
    const { salesTrend } = trend.account.building;
    expect(salesTrend.map(({ month }) => month)).toEqual([
      ...['2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10'],
      ...['2025-11', '2025-12', '2026-01', '2026-02'],
    ]);
    for (const { month, orders: number, amounts } of salesTrend) {
      const own = orders.filter((order) => counts(order) && creditedTo(order) === 0 && months[order.month] === month);
      expect({ month, number, amounts }).toEqual({ month, number: own.length, amounts: byCurrency(own) });
    }
  });
});

describe('share of wallet', () => {
  const shares = `query ($id: ID!) { account(id: $id) { building { walletShares(year: 2025) {
    materialClass estimate { amount currency } source sourceNote estimatedOn estimatedBy { id }
    sales { amount currency } otherSales { amount currency } percent
  } } } }`;
  const sharesOf = async (company: number, as: TestClient = crm.administrator): Promise<readonly object[]> => {
    type Shares = { account: { building: { walletShares: object[] } } };
    const found = await crm.data<Shares>(shares, { variables: { id: companies[company] }, as });
    return found.account.building.walletShares;
  };
  const estimate = `mutation ($input: CreateBuildingWalletEstimateInput!) {
    createBuildingWalletEstimate(input: $input) { errors { code path message } }
  }`;
  const of2025 = (more: object) => ({
    ...{ accountId: companies[0], year: 2025, amount: { amount: '1000000', currency: 'CNY' } },
    ...{ source: 'annual-report', estimatedOn: '2026-01-10' },
    ...more,
  });

  it('is not invented where nobody has estimated the whole', async () => {
    expect(await sharesOf(0)).toEqual([]);
  });

  it('names the source, the day and the person; the latest estimate of a class holds, in its currency', async () => {
    const ceilings = {
      materialClass: '吊顶',
      amount: { amount: '400000', currency: 'CNY' },
      source: 'own-calculation',
    };
    const sourceNote = '2025 年报第 47 页';
    for (const input of [
      of2025({ amount: { amount: '1', currency: 'CNY' }, estimatedOn: '2025-12-01' }),
      of2025({ sourceNote }),
      of2025(ceilings),
      of2025({ year: 2024 }),
    ])
      await crm.mutate(estimate, { variables: { input }, as: manager });
    const own = orders.filter((order) => {
      return counts(order) && creditedTo(order) === 0 && months[order.month]?.startsWith('2025');
    });
    const share = (some: readonly Drawn[], whole: string) => {
      const [sales, ...others] = ['CNY', 'USD'].map((currency) => ({
        ...{ amount: sum(some.filter((order) => order.currency === currency).map(netOf)), currency },
      }));
      const otherSales = others.filter(({ amount }) => Number(amount) > 0);
      const percent = new Decimal(sales?.amount ?? 0).div(whole).mul(100).toFixed(2, Decimal.ROUND_HALF_UP);
      return { estimate: { amount: `${whole}.0000`, currency: 'CNY' }, sales, otherSales, percent };
    };
    const said = { estimatedOn: '2026-01-10', estimatedBy: { id: manager.id } };
    expect(await sharesOf(0, manager)).toEqual([
      { materialClass: null, source: 'annual-report', sourceNote, ...said, ...share(own, '1000000') },
      {
        ...{ materialClass: '吊顶', source: 'own-calculation', sourceNote: null, ...said },
        ...share(
          own.filter(({ product }) => product === 0),
          '400000',
        ),
      },
    ]);
    expect(await sharesOf(1)).toEqual([]);
  });

  it('is of something: an estimate of nothing is refused, one without a source too, in Chinese', async () => {
    const none = of2025({ amount: { amount: '0', currency: 'CNY' } });
    expect(await crm.data(estimate, { variables: { input: none }, as: manager, language: 'zh' })).toEqual({
      createBuildingWalletEstimate: {
        errors: [{ code: 'ESTIMATE_NOT_POSITIVE', path: ['input', 'amount', 'amount'], message: '估计采购额须大于零' }],
      },
    });
    const unfounded = { input: { ...of2025({}), source: null } };
    const { errors = [] } = await crm.execute(estimate, { variables: unfounded, as: manager });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is estimated by those who look after the developer', async () => {
    const elsewhere = await crm.createUser({ roles: ['building:project-sales'] });
    expect(await crm.data(estimate, { variables: { input: of2025({}) }, as: elsewhere })).toMatchObject({
      createBuildingWalletEstimate: { errors: [{ code: 'NOT_PERMITTED' }] },
    });
  });
});

describe('the most valuable developers', () => {
  const ranking = `query ($first: Int, $weights: BuildingDeveloperWeights) {
    mostValuableBuildingDevelopers(first: $first, from: "2025-01-01", to: "2025-12-31", weights: $weights) {
      currency compared criteria { criterion weight counted }
      developers { rank account { name } score revenue { amount } profit { amount } projectsWon openValue { amount } }
    }
  }`;
  interface Ranked {
    readonly rank: number;
    readonly account: { readonly name: string };
    readonly score: string;
  }
  interface Ranking {
    readonly mostValuableBuildingDevelopers: {
      readonly compared: number;
      readonly criteria: readonly object[];
      readonly developers: readonly Ranked[];
    };
  }

  /** The same by hand: each figure of the most that anybody has, times its weight. */
  function ranked(weights: readonly number[]): { name: string; score: number }[] {
    const rows = developerNames.map((name, company) => {
      const own = orders.filter((order) => {
        const isOurs = counts(order) && creditedTo(order) === company && order.currency === 'CNY';
        return isOurs && months[order.month]?.startsWith('2025');
      });
      const costed = own.filter(({ product }) => product === 0);
      const developed = outcomes.filter((_, index) => developerOf[index] === company);
      return {
        name,
        figures: [
          Number(sum(own.map(netOf))),
          costed.reduce((total, order) => total + order.quantity * (90 - 60.5), 0),
          developed.filter((outcome) => outcome === 'WON').length,
          developed.filter((outcome) => outcome === 'OPEN').length * 500_000,
        ],
      };
    });
    const most = weights.map((_, at) => Math.max(...rows.map(({ figures: all }) => all[at] ?? 0)));
    const whole = weights.reduce((total, weight) => total + weight, 0);
    return rows
      .map(({ name, figures: all }) => {
        const points = weights.reduce((total, weight, at) => {
          return total + (most[at] ? ((all[at] ?? 0) / most[at]) * weight : 0);
        }, 0);
        return { name, score: (100 * points) / whole };
      })
      .sort((one, other) => other.score - one.score);
  }

  it.each([[[40, 30, 20, 10]], [[0, 0, 1, 100]], [[100, 0, 0, 0]]])('by stated weights %j', async (weights) => {
    const [revenue, profit, projectsWon, openValue] = weights;
    const asked = { revenue, profit, projectsWon, openValue };
    const { mostValuableBuildingDevelopers: found } = await crm.data<Ranking>(ranking, {
      variables: { first: 3, weights: asked },
    });
    expect(found.compared).toBe(4);
    const wanted = ranked(weights).slice(0, 3);
    expect(found.developers.map(({ score }) => Number(score))).toEqual(
      wanted.map(({ score }) => expect.closeTo(score, 1)),
    );
    // Equals may change places.
    if (weights[0] === 40) {
      expect(found.developers.map(({ account }) => account.name)).toEqual(wanted.map(({ name }) => name));
    }
  });

  it('without profit for those who may not see costs, which the answer says', async () => {
    const { mostValuableBuildingDevelopers: found } = await crm.data<Ranking>(ranking, {
      variables: { first: 10 },
      as: manager,
    });
    expect(found.criteria).toContainEqual({ criterion: 'PROFIT', weight: 30, counted: false });
    expect(
      found.developers.map(({ rank, account, score }) => ({ rank, name: account.name, score: Number(score) })),
    ).toEqual(
      ranked([40, 0, 20, 10]).map(({ name, score }, index) => ({
        ...{ rank: index + 1, name },
        score: expect.closeTo(score, 1),
      })),
    );
    expect(found.developers).toContainEqual(expect.objectContaining({ profit: null }));
  });

  it('only of what the caller sees, a hundred at most, and with weights that make sense', async () => {
    const elsewhere = await crm.createUser({ roles: ['building:project-sales'] });
    const { mostValuableBuildingDevelopers: found } = await crm.data<Ranking>(ranking, {
      variables: { first: 10 },
      as: elsewhere,
    });
    expect(found.developers.map(({ score }) => score)).toEqual(['0.00', '0.00', '0.00', '0.00']);
    for (const variables of [{ first: 101 }, { weights: { revenue: -1 } }]) {
      const { errors = [] } = await crm.execute(ranking, { variables, language: 'zh' });
      expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    }
  });
});

describe('an order for a project that the caller does not see', () => {
  it("is nobody's: neither the developer's nor that of whoever ordered", async () => {
    const seller = await crm.createUser({ roles: ['building:project-sales'] });
    const [hidden, buyer] = await make('Account', [{ name: '隐山置业' }, { name: '路边建材店' }]);
    const [project] = await make('BuildingProject', [{ name: '隐山别墅', developerId: hidden }]);
    const line = { description: '样品', quantity: '1', price: { amount: '10', currency: 'CNY' } };
    await make('Order', [
      { accountId: buyer, ownerId: seller.id, lines: [line], building: { projectId: project } },
      { accountId: buyer, ownerId: seller.id, lines: [line] },
    ]);
    const orderCounts = `query ($ids: [ID!]!) { accounts(where: { id: { in: $ids } }, orderBy: [{ id: ASC }]) {
      nodes { building { developer { sales { orders } } } }
    } }`;
    type Counts = { accounts: { nodes: { building: { developer: { sales: { orders: number } } } }[] } };
    const counted = async (as: TestClient): Promise<number[]> => {
      const { accounts } = await crm.data<Counts>(orderCounts, { variables: { ids: [hidden, buyer] }, as });
      return accounts.nodes.map(({ building }) => building.developer.sales.orders);
    };
    expect(await counted(crm.administrator)).toEqual([1, 1]);
    expect(await counted(seller)).toEqual([0, 1]);
  });
});
