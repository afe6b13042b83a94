import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { moved, report, submit, type Report, type Submitted } from './forecast-documents.ts';

// B4, forecast and pipeline analysis. The third quarter of a sales team in Qingdao: 李娜 promises a million and sells
// 700,000, 王强 promises 300,000 and sells 400,000; their manager 陈静 watches.

let crm: TestCrm;
let chen: TestClient;
let li: TestClient;
let wang: TestClient;
const stages: Record<string, string> = {};
const deals: Record<string, string> = {};

const yuan = (amount: string): object => ({ amount, currency: 'CNY' });

async function open(seller: TestClient, name: string, amount: object, more: object): Promise<void> {
  const { createOpportunity } = await seller.mutate<{ createOpportunity: { opportunity: { id: string } } }>(
    `mutation ($input: CreateOpportunityInput!) {
      createOpportunity(input: $input) { opportunity { id } errors { code message path } } }`,
    { variables: { input: { name, amount, stageId: stages['NEEDS'], ...more } } },
  );
  deals[name] = createOpportunity.opportunity.id;
}

async function change(seller: TestClient, name: string, input: object): Promise<void> {
  await seller.mutate(
    `mutation ($id: ID!, $input: UpdateOpportunityInput!) {
      updateOpportunity(id: $id, input: $input) { errors { code message path } } }`,
    { variables: { id: deals[name], input } },
  );
}

beforeAll(async () => {
  crm = await createTestCrm();
  const { createOrgUnit } = await crm.mutate<{ createOrgUnit: { orgUnit: { id: string } } }>(
    'mutation { createOrgUnit(input: { name: "青岛分公司" }) { orgUnit { id } errors { code message } } }',
  );
  const unitId = createOrgUnit.orgUnit.id;
  const { createTeam } = await crm.mutate<{ createTeam: { team: { id: string } } }>(
    'mutation ($unitId: ID!) { createTeam(input: { name: "青岛一部", unitId: $unitId }) { team { id } errors { code message } } }',
    { variables: { unitId } },
  );
  const place = { teamId: createTeam.team.id, unitId };
  chen = await crm.createUser({ displayName: '陈静', roles: ['core:sales-manager'], ...place });
  li = await crm.createUser({ displayName: '李娜', roles: ['core:sales-representative'], ...place });
  wang = await crm.createUser({ displayName: '王强', roles: ['core:sales-representative'], ...place });
  const found = await crm.data<{ stages: { nodes: { id: string; code: string }[] } }>(
    '{ stages { nodes { id code } } }',
  );
  for (const { id, code } of found.stages.nodes) stages[code] = id;

  await crm.clock.set('2026-07-01T02:00:00Z');
  const inQuarter = { closeDate: '2026-08-31' };
  await open(li, '海信厂房', yuan('600000'), { ...inQuarter, forecastCategory: 'COMMIT', source: 'referral' });
  await open(li, '石老人酒店', yuan('400000'), { ...inQuarter, forecastCategory: 'BEST_CASE', source: 'tender' });
  await open(li, '地铁四号线', yuan('300000'), { ...inQuarter, source: 'tender' });
  await open(wang, '崂山小学', yuan('250000'), { ...inQuarter, forecastCategory: 'COMMIT', source: 'referral' });
  await open(wang, 'Jonas GmbH', { amount: '10000', currency: 'EUR' }, { ...inQuarter, forecastCategory: 'COMMIT' });
  await open(wang, '胶州机场', yuan('900000'), { closeDate: '2026-11-15' });
});
afterAll(() => crm.stop());

describe('B4 before the quarter: what is promised', () => {
  it('takes the forecast of a person, one per quarter and currency, and keeps what was said before', async () => {
    const input = { period: '2026-Q3', commit: yuan('900000'), bestCase: yuan('1200000'), note: '海信已口头同意' };
    const first = await li.mutate<Submitted>(submit, { variables: { input } });
    expect(first.submitForecast.forecastSubmission).toMatchObject({
      ...{ version: 1, startsOn: '2026-07-01', endsOn: '2026-09-30', commit: { amount: '900000.0000' } },
    });
    await crm.clock.advance({ days: 5 });
    const again = { ...input, commit: yuan('1000000') };
    const second = await li.mutate<Submitted>(submit, { variables: { input: again } });
    expect(second.submitForecast.forecastSubmission).toMatchObject({
      id: first.submitForecast.forecastSubmission?.id,
      version: 2,
    });
    const { forecastSubmissions } = await li.data<{ forecastSubmissions: { nodes: object[] } }>(
      `{ forecastSubmissions(asOf: "2026-07-02T00:00:00Z") { nodes { commit { amount } pipeline { amount } note } } }`,
    );
    expect(forecastSubmissions.nodes).toEqual([
      { commit: { amount: '900000.0000' }, pipeline: { amount: '1200000.0000' }, note: '海信已口头同意' },
    ]);
    await wang.mutate(submit, { variables: { input: { period: '2026-Q3', commit: yuan('300000') } } });
  });

  it('refuses amounts that do not contain each other, and says so in Chinese', async () => {
    const input = { period: '2026-Q4', commit: yuan('500'), bestCase: yuan('400') };
    const { submitForecast } = await li.data<Submitted>(submit, { variables: { input }, language: 'zh' });
    expect(submitForecast.errors).toEqual([
      {
        code: 'FORECAST_NOT_ASCENDING',
        message: '承诺不能大于有望,有望不能大于全部机会,且不能为负数',
        path: ['input', 'commit'],
      },
    ]);
    const over = { period: '2026-Q2', commit: yuan('500') };
    expect((await li.data<Submitted>(submit, { variables: { input: over } })).submitForecast.errors).toMatchObject([
      { code: 'FORECAST_PERIOD_OVER' },
    ]);
  });

  it('lets the manager adjust a forecast with a reason, and nobody the own one', async () => {
    const adjust = `mutation ($id: ID!) { adjustForecast(id: $id, commit: "800000", reason: "石老人酒店尚未定标") {
      forecastSubmission { commit { amount } adjustedCommit { amount } adjustmentReason } errors { code } } }`;
    const { forecastSubmissions } = await chen.data<{ forecastSubmissions: { nodes: { id: string }[] } }>(
      `{ forecastSubmissions(where: { ownerId: { eq: "${li.id}" } }) { nodes { id } } }`,
    );
    const id = forecastSubmissions.nodes[0]?.id;
    const denied = await li.data<{ adjustForecast: { errors: object[] } }>(adjust, { variables: { id } });
    expect(denied.adjustForecast.errors).toEqual([{ code: 'NOT_PERMITTED' }]);
    expect(await chen.mutate(adjust, { variables: { id } })).toEqual({
      adjustForecast: {
        forecastSubmission: {
          commit: { amount: '1000000.0000' },
          adjustedCommit: { amount: '800000.0000' },
          adjustmentReason: '石老人酒店尚未定标',
        },
        errors: [],
      },
    });
  });
});

async function reportOf(as: TestClient, variables: object = {}): Promise<Report['forecastReport']> {
  return (await as.data<Report>(report, { variables: { ...variables } })).forecastReport;
}

describe('B4 during the quarter: the pipeline', () => {
  it('stands by category, weighted and unweighted, each currency for itself', async () => {
    const { lines, totals } = await reportOf(chen);
    expect(lines.find(({ owner }) => owner?.id === li.id)).toMatchObject({
      ...{ currency: 'CNY', closed: { amount: '0.0000' }, commit: { amount: '600000.0000' } },
      ...{ bestCase: { amount: '400000.0000' }, pipeline: { amount: '300000.0000' } },
      ...{ unweighted: { amount: '1300000.0000' }, weighted: { amount: '390000.0000' } },
      submitted: { commit: { amount: '1000000.0000' }, adjustedCommit: { amount: '800000.0000' } },
    });
    expect(
      lines
        .filter(({ owner }) => owner?.id === wang.id)
        .map(({ currency }) => currency)
        .sort(),
    ).toEqual([...['CNY', 'EUR']]);
    expect(totals.map(({ currency, ...line }) => [currency, 'commit' in line && line.commit])).toEqual([
      ['CNY', { amount: '850000.0000' }],
      ['EUR', { amount: '10000.0000' }],
    ]);
  });

  it('rolls up to the team with the adjustments of the manager', async () => {
    const { lines } = await reportOf(chen, { by: 'TEAM' });
    expect(lines.filter(({ currency }) => currency === 'CNY')).toMatchObject([
      {
        team: { name: '青岛一部' },
        submitted: { commit: { amount: '1300000.0000' }, adjustedCommit: { amount: '1100000.0000' } },
      },
    ]);
  });

  it('converts by stored rates only, which it states; what has none stays apart', async () => {
    const before = await reportOf(chen, { currency: 'CNY' });
    expect(before.missing).toEqual(['EUR']);
    expect(before.totals.map(({ currency }) => currency)).toEqual(['CNY', 'EUR']);
    await crm.mutate(`mutation { createExchangeRate(input: { from: "EUR", to: "CNY", validOn: "2026-01-01", rate: "7.8" }) {
      errors { code message } } }`);
    const after = await reportOf(chen, { currency: 'CNY' });
    expect(after.rates).toEqual([{ from: 'EUR', to: 'CNY', rate: '7.80000000' }]);
    expect(after.totals).toMatchObject([{ currency: 'CNY', commit: { amount: '928000.0000' } }]);
  });

  it('comes by month, stage and any other field from groups, as of any day', async () => {
    const groups = `query ($asOf: DateTime) { opportunityGroups(
      asOf: $asOf, where: { status: { eq: OPEN }, ownerId: { eq: "${wang.id}" } }
      groupBy: [{ closeDate: { by: MONTH } }, { stage: VALUE }]) {
      nodes { key { closeDate stage { code } } count sum { amount { byCurrency { amount currency } } } } } }`;
    expect(await chen.data(groups)).toEqual({
      opportunityGroups: {
        nodes: [
          {
            key: { closeDate: '2026-08-01', stage: { code: 'NEEDS' } },
            count: 2,
            sum: {
              amount: {
                byCurrency: [
                  { amount: '250000.0000', currency: 'CNY' },
                  { amount: '10000.0000', currency: 'EUR' },
                ],
              },
            },
          },
          {
            key: { closeDate: '2026-11-01', stage: { code: 'NEEDS' } },
            count: 1,
            sum: { amount: { byCurrency: [{ amount: '900000.0000', currency: 'CNY' }] } },
          },
        ],
      },
    });
    const none = await chen.data<{ opportunityGroups: { nodes: object[] } }>(groups, {
      variables: { asOf: '2026-06-30T00:00:00Z' },
    });
    expect(none.opportunityGroups.nodes).toEqual([]);
  });

  it('shows a salesperson the forecast of nobody else', async () => {
    const { lines } = await reportOf(li);
    expect(lines.flatMap(({ owner, submitted }) => (submitted ? [owner?.id] : []))).toEqual([li.id]);
    const { forecastSubmissions } = await wang.data<{ forecastSubmissions: { totalCount: number } }>(
      '{ forecastSubmissions { totalCount } }',
    );
    expect(forecastSubmissions.totalCount).toBe(1);
  });
});

describe('B4 what changed between two days', () => {
  it('explains every yuan of it', async () => {
    await crm.clock.set('2026-08-20T02:00:00Z');
    await change(li, '海信厂房', { stageId: stages['WON'], amount: yuan('700000'), winReason: 'service' });
    await change(li, '石老人酒店', { stageId: stages['LOST'], lossReason: 'price' });
    await change(li, '地铁四号线', { closeDate: '2026-10-20' });
    await change(wang, '崂山小学', { amount: yuan('280000') });
    await change(wang, '胶州机场', { closeDate: '2026-09-20', amount: yuan('120000') });
    await open(wang, '即墨医院', yuan('50000'), { closeDate: '2026-09-30' });
    const { pipelineChange } = await chen.data<{ pipelineChange: { bridges: object[]; opportunities: object[] } }>(
      moved,
      { variables: { from: '2026-08-01T00:00:00Z' }, language: 'zh' },
    );
    expect(pipelineChange.bridges).toEqual([
      {
        currency: 'CNY',
        opening: { amount: '1550000.0000' },
        closing: { amount: '450000.0000' },
        parts: [
          { kind: 'NEW', label: '新增', count: 1, amount: { amount: '50000.0000' } },
          { kind: 'MOVED_IN', label: '移入本期', count: 1, amount: { amount: '120000.0000' } },
          { kind: 'AMOUNT_CHANGED', label: '金额变化', count: 1, amount: { amount: '30000.0000' } },
          { kind: 'WON', label: '赢单', count: 1, amount: { amount: '-600000.0000' } },
          { kind: 'LOST', label: '丢单', count: 1, amount: { amount: '-400000.0000' } },
          { kind: 'SLIPPED', label: '推迟', count: 1, amount: { amount: '-300000.0000' } },
        ],
      },
      { currency: 'EUR', opening: { amount: '10000.0000' }, closing: { amount: '10000.0000' }, parts: [] },
    ]);
    expect(pipelineChange.opportunities[0]).toEqual({
      ...{ name: '海信厂房', kind: 'WON', amount: { amount: '-600000.0000' } },
    });
  });

  it('refuses a change that ends before it begins', async () => {
    const variables = { from: '2026-08-01T00:00:00Z', to: '2026-07-01T00:00:00Z' };
    const { errors } = await chen.execute(moved, { variables, language: 'zh' });
    expect(errors?.[0]).toMatchObject({
      message: 'to 不能早于 from',
      extensions: { code: 'BAD_USER_INPUT', path: ['to'] },
    });
  });

  it('shows the pipeline as of a past day, whatever happened since', async () => {
    const { lines } = await reportOf(chen, { asOf: '2026-08-01T00:00:00Z' });
    expect(lines.find(({ owner }) => owner?.id === li.id)).toMatchObject({
      ...{ closed: { amount: '0.0000' }, unweighted: { amount: '1300000.0000' } },
    });
  });
});

describe('B4 after the quarter: what came of it', () => {
  it('holds the result against the promise of each person', async () => {
    await crm.clock.set('2026-09-28T02:00:00Z');
    await change(wang, '崂山小学', { stageId: stages['WON'], amount: yuan('400000'), winReason: 'price' });
    await crm.clock.set('2026-10-08T02:00:00Z');
    const { lines } = await reportOf(chen);
    const ofLi = lines.find(({ owner, currency }) => owner?.id === li.id && currency === 'CNY');
    // She promised 1,000,000 and sold 700,000: 300,000 too much, 42.86 % of what was sold.
    expect(ofLi).toMatchObject({
      ...{ closed: { amount: '700000.0000' }, bias: { amount: '300000.0000' }, biasPercent: '42.86' },
    });
    const ofWang = lines.find(({ owner, currency }) => owner?.id === wang.id && currency === 'CNY');
    expect(ofWang).toMatchObject({ bias: { amount: '-100000.0000' }, biasPercent: '-25.00' });
    const early = await reportOf(chen, { leadDays: 90 });
    expect(early.lines.find(({ owner }) => owner?.id === li.id)).toMatchObject({ bias: { amount: '200000.0000' } });
    const accuracy = `{ forecastAccuracy(periods: ["2026-Q2", "2026-Q3"]) {
      owner { id } currency periods { period biasPercent } bias { amount } biasPercent } }`;
    expect((await chen.data<{ forecastAccuracy: object[] }>(accuracy)).forecastAccuracy).toContainEqual({
      ...{ owner: { id: li.id }, currency: 'CNY', bias: { amount: '300000.0000' }, biasPercent: '42.86' },
      periods: [{ period: '2026-Q3', biasPercent: '42.86' }],
    });
  });

  it('tells win rates by source, product, competitor and stage, and why orders were lost', async () => {
    const rates = `query ($by: WinRateDimension!) { winRates(by: $by, from: "2026-07-01", to: "2026-09-30") {
      source stage { code } product { name } competitor { name } won lost winRate entered advanced conversionRate
      wonAmount { amount currency } lostAmount { amount } } }`;
    interface Rates {
      readonly winRates: readonly {
        readonly source: string;
        readonly stage: { readonly code: string } | null;
        readonly entered: number;
        readonly advanced: number;
      }[];
    }
    const bySource = await chen.data<Rates>(rates, { variables: { by: 'SOURCE' } });
    expect(bySource.winRates).toMatchObject([
      { source: 'referral', won: 2, lost: 0, winRate: '100.00', wonAmount: [{ amount: '1100000.0000' }] },
      { source: 'tender', won: 0, lost: 1, winRate: '0.00', lostAmount: [{ amount: '400000.0000' }] },
    ]);
    const byStage = await chen.data<Rates>(rates, { variables: { by: 'STAGE' } });
    expect(byStage.winRates).toMatchObject([
      { stage: { code: 'NEEDS' }, entered: 7, advanced: 2, conversionRate: '28.57', won: 2, lost: 1, winRate: '66.67' },
    ]);
    const reasons = `{ opportunityGroups(where: { status: { eq: LOST } }, groupBy: [{ lossReason: VALUE }]) {
      nodes { key { lossReason } count sum { amount { byCurrency { amount currency } } } } } }`;
    expect(await chen.data(reasons)).toEqual({
      opportunityGroups: {
        nodes: [
          {
            key: { lossReason: 'price' },
            count: 1,
            sum: { amount: { byCurrency: [{ amount: '400000.0000', currency: 'CNY' }] } },
          },
        ],
      },
    });
  });

  it('tells win rates by what was offered and against whom', async () => {
    const { createProduct } = await crm.mutate<{ createProduct: { product: { id: string } } }>(
      'mutation { createProduct(input: { name: "岩棉板", code: "YM-50" }) { product { id } errors { code } } }',
    );
    const { createAccount } = await li.mutate<{ createAccount: { account: { id: string } } }>(
      'mutation { createAccount(input: { name: "北方保温" }) { account { id } errors { code } } }',
    );
    const lines = [{ productId: createProduct.product.id, quantity: '100', price: yuan('50') }];
    const competitors = [{ competitorId: createAccount.account.id }];
    for (const name of ['甲', '乙', '丙']) {
      await open(li, name, yuan('8000'), { closeDate: '2026-12-01', lines, competitors });
    }
    await change(li, '甲', { stageId: stages['WON'], winReason: 'price', closeDate: '2026-10-09' });
    await change(li, '乙', { stageId: stages['LOST'], lossReason: 'competitor', closeDate: '2026-10-09' });
    const rates = (by: string): string => `{ winRates(by: ${by}, from: "2026-10-01", to: "2026-10-31") {
      product { name } competitor { name } won lost winRate wonAmount { amount } } }`;
    expect(await crm.data(rates('PRODUCT'))).toEqual({
      winRates: [
        {
          ...{ product: { name: '岩棉板' }, competitor: null, won: 1, lost: 1, winRate: '50.00' },
          wonAmount: [{ amount: '5000.0000' }],
        },
      ],
    });
    expect(await crm.data(rates('COMPETITOR'))).toEqual({
      winRates: [
        {
          ...{ product: null, competitor: { name: '北方保温' }, won: 1, lost: 1, winRate: '50.00' },
          wonAmount: [{ amount: '8000.0000' }],
        },
      ],
    });
  });
});
