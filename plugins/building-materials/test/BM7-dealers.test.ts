import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { makers } from './makers.ts';
import type { Problem } from './site.ts';

// 经销商: Lin Yue manages the dealers of East China, Lei Zhen leads project sales and approves. 苏南建材 sells in
// Suzhou and Wuxi, 武汉瑞丰 in Wuhan.

interface Done {
  readonly errors: readonly Problem[];
}

let crm: TestCrm;
let lin: TestClient;
let lei: TestClient;
let seller: TestClient;
const ids: Record<string, string> = {};

const now = new Date('2026-07-06T02:00:00Z');

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [buildingMaterials()], comparePaths: false });
  await crm.clock.set(now.toISOString());
  lin = await crm.as('building:channel-manager');
  lei = await crm.as('building:project-manager');
  seller = await crm.as('building:project-sales');
  ids['east'] = await create('Territory', { code: 'EAST', name: '华东' });
  ids['suzhou'] = await create('Territory', {
    ...{ code: 'SUNAN', name: '苏南', parentId: ids['east'], regions: [{ name: '苏州' }, { name: '无锡' }] },
  });
  ids['wuhan'] = await create('Territory', {
    ...{ code: 'WUHAN', name: '武汉', managerId: lei.id, regions: [{ name: '武汉' }] },
  });
  ids['board'] = await create('Product', { name: '石膏板' });
  ids['sunan'] = await create(
    'Account',
    { name: '苏南建材', roles: ['dealer'], building: { dealerAreaText: '苏州、无锡及周边' } },
    lin,
  );
  ids['ruifeng'] = await create('Account', { name: '武汉瑞丰', roles: ['dealer'] }, lin);
  ids['developer'] = await create('Account', { name: '云栖置业', roles: ['developer'] }, lin);
});
afterAll(() => crm.stop());

const create = (entity: string, input: object, as?: TestClient) => makers(crm)(entity, input, as);

interface How {
  readonly as?: TestClient;
  readonly language?: 'zh';
}

/** A verb with its arguments as GraphQL has them; `select` is read of what it answers. */
async function verb<Answer>(call: string, select: string, { as = lin, language }: How = {}): Promise<Answer & Done> {
  const document = `mutation { done: ${call} { ${select} errors { code path message } } }`;
  return (await crm.data<{ done: Answer & Done }>(document, { as, ...(language && { language }) })).done;
}

interface Dealer {
  readonly account: {
    readonly building: {
      readonly dealerStatus: string;
      readonly dealerTier: string | null;
      readonly dealerQualifiedUntil: string;
      readonly dealerTerritory: { readonly name: string } | null;
    };
  } | null;
}

const dealer = 'account { building { dealerStatus dealerTier dealerQualifiedUntil dealerTerritory { name } } }';
const qualify = (id: string | undefined, expiresOn: string, more = ''): string =>
  `qualifyBuildingDealer(dealer: "${id}", number: "JXS-2026-01", expiresOn: "${expiresOn}"${more})`;

async function statusOf(id: string | undefined): Promise<string | null> {
  const { account } = await crm.data<{ account: { building: { dealerStatus: string | null } } }>(
    'query ($id: ID!) { account(id: $id) { building { dealerStatus } } }',
    { variables: { id } },
  );
  return account.building.dealerStatus;
}

describe('the qualification of dealers', () => {
  it('is granted for a territory and up to a day, by those who may; found by the words of the contract', async () => {
    const granted = await verb<Dealer>(qualify(ids['sunan'], '2026-08-20', `, territory: "${ids['suzhou']}"`), dealer);
    expect(granted).toMatchObject({
      errors: [],
      account: {
        building: {
          ...{ dealerStatus: 'QUALIFIED', dealerQualifiedUntil: '2026-08-20' },
          dealerTerritory: { name: '苏南' },
        },
      },
    });
    await verb(qualify(ids['ruifeng'], '2027-12-31', `, territory: "${ids['wuhan']}"`), dealer);
    const denied = await verb(qualify(ids['ruifeng'], '2027-12-31'), dealer, { as: seller });
    expect(denied.errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
    const developer = await verb(qualify(ids['developer'], '2027-12-31'), dealer, { language: 'zh' });
    expect(developer.errors).toMatchObject([
      { code: 'NOT_A_DEALER', message: '该客户不是经销商:请先在角色(roles)中加上 dealer' },
    ]);
    const past = await verb(qualify(ids['sunan'], '2026-07-05'), dealer);
    expect(past.errors).toMatchObject([{ code: 'EXPIRES_IN_THE_PAST', path: ['expiresOn'] }]);
    // What decides is set by those who manage dealers, not by everybody who may change the account.
    for (const [building, path] of [
      ['dealerTier: "a"', 'dealerTier'],
      [`dealerTerritoryId: "${ids['wuhan']}"`, 'dealerTerritoryId'],
      ['portalTeamId: null', 'portalTeamId'],
    ]) {
      const attempt = await verb(`updateAccount(id: "${ids['sunan']}", input: { building: { ${building} } })`, '', {
        ...{ as: seller, language: 'zh' },
      });
      expect(attempt.errors).toEqual([
        { code: 'NOT_PERMITTED', path: ['input', 'building', path], message: '没有权限:building:dealers' },
      ]);
    }
    const forms = await crm.data<{
      metadata: { entities: { slots: { fields: { name: string; write: string }[] }[] }[] };
    }>('{ metadata { entities { name slots { fields { name write } } } } }', { as: seller });
    const writes = new Map(
      forms.metadata.entities.flatMap(({ slots }) =>
        slots.flatMap(({ fields }) => fields.map(({ name, write }) => [name, write] as const)),
      ),
    );
    expect([writes.get('dealerTier'), writes.get('dealerQualifiedUntil'), writes.get('developerClass')]).toEqual([
      ...['never', 'never', 'always'],
    ]);
    expect(await lin.data('{ search(text: "无锡及周边") { nodes { ... on Account { name } } } }')).toEqual({
      search: { nodes: [{ name: '苏南建材' }] },
    });
  });

  it('expires: listed before, told once, noted by the job; and is renewed', async () => {
    const soon = `{ accounts(
      where: { building: { dealerStatus: { eq: QUALIFIED }, dealerQualifiedUntil: { relative: { next: 60, unit: DAY } } } }
      orderBy: [{ building: { dealerQualifiedUntil: ASC } }]
    ) { nodes { name } } }`;
    expect(await lin.data(soon)).toEqual({ accounts: { nodes: [{ name: '苏南建材' }] } });
    expect(await crm.runJob('building:tendDealerQualifications')).toEqual({ expired: 0, reminded: 1 });
    expect(await crm.runJob('building:tendDealerQualifications')).toEqual({ expired: 0, reminded: 0 });
    const tasks = '{ tasks(where: { title: { contains: "到期" } }) { nodes { title assignee { id } } } }';
    expect(await lin.data(tasks)).toEqual({
      tasks: {
        nodes: [
          { title: '经销资格将于 2026-08-20 到期 / Dealer qualification expires: 苏南建材', assignee: { id: lin.id } },
        ],
      },
    });
    await crm.clock.set('2026-08-21T02:00:00Z');
    expect(await crm.runJob('building:tendDealerQualifications')).toEqual({ expired: 1, reminded: 0 });
    expect(await statusOf(ids['sunan'])).toBe('EXPIRED');
    await crm.clock.set(now.toISOString());
    const renewed = await verb<Dealer>(qualify(ids['sunan'], '2028-08-20', ', reason: "续签"'), dealer);
    expect(renewed.account?.building).toMatchObject({ dealerStatus: 'QUALIFIED', dealerTerritory: { name: '苏南' } });
  });

  it('is revoked, with its reason; every step stays in the history', async () => {
    const revoke = `revokeBuildingDealer(dealer: "${ids['ruifeng']}", reason: "长期欠款")`;
    expect(await verb(revoke, dealer)).toMatchObject({
      account: { building: { dealerStatus: 'REVOKED' } },
      errors: [],
    });
    expect((await verb(revoke, dealer)).errors).toMatchObject([{ code: 'TRANSITION_REFUSED' }]);
    const never = `revokeBuildingDealer(dealer: "${await create('Account', { name: '新商', roles: ['dealer'] }, lin)}", reason: "x")`;
    expect((await verb(never, dealer)).errors).toMatchObject([{ code: 'NEVER_QUALIFIED' }]);
    const history = await lin.data(
      `query ($id: ID!) {
        buildingDealerStatusChanges(where: { dealer: { id: { eq: $id } } }, orderBy: [{ changedAt: ASC }]) {
          nodes { from to reason actor { id } }
        }
      }`,
      { variables: { id: ids['ruifeng'] } },
    );
    expect(history).toEqual({
      buildingDealerStatusChanges: {
        nodes: [
          { from: null, to: 'QUALIFIED', reason: null, actor: { id: lin.id } },
          { from: 'QUALIFIED', to: 'REVOKED', reason: '长期欠款', actor: { id: lin.id } },
        ],
      },
    });
    await verb(qualify(ids['ruifeng'], '2027-12-31', ', reason: "已还清"'), dealer);
    expect(await statusOf(ids['ruifeng'])).toBe('QUALIFIED');
  });
});

async function move(input: object, as: TestClient = lin): Promise<string | null> {
  const { made } = await crm.data<{ made: Done & { buildingStockMovement: { id: string } | null } }>(
    `mutation ($input: CreateBuildingStockMovementInput!) {
      made: createBuildingStockMovement(input: $input) { buildingStockMovement { id } errors { code path message } }
    }`,
    { variables: { input: { dealerId: ids['sunan'], productId: ids['board'], ...input } }, as },
  );
  return made.buildingStockMovement?.id ?? made.errors[0]?.code ?? null;
}

describe('where the goods go', () => {
  it('is flagged outside the territory: listed, told once, judged', async () => {
    await move({ kind: 'OPENING', quantity: '1000', occurredOn: '2026-01-01' });
    await move({ kind: 'PURCHASE', quantity: '3000', occurredOn: '2026-02-10' });
    await move({ kind: 'SALE', quantity: '1500', occurredOn: '2026-02-20', buyerCity: '苏州' });
    await move({ kind: 'SALE', quantity: '200', occurredOn: '2026-03-02', buyerCity: '拉萨' });
    const projectId = await create('BuildingProject', {
      ...{ name: '江城之心', city: '武汉', outcome: 'WON' },
      participants: [{ role: 'dealer', accountId: ids['sunan'] }],
    });
    const diverted = await move({ kind: 'SALE', quantity: '300', occurredOn: '2026-03-05', projectId });
    await move({ kind: 'SALE', quantity: '100', occurredOn: '2026-03-09', buyerCity: '武汉' });
    const list = await lin.data(`{
      buildingStockMovements(where: { diverted: { eq: true } }, orderBy: [{ occurredOn: ASC }]) {
        nodes { quantity dealer { name } project { name } buyerTerritory { name } verdict }
      }
    }`);
    expect(list).toEqual({
      buildingStockMovements: {
        nodes: [
          {
            ...{ quantity: '300.000', dealer: { name: '苏南建材' }, project: { name: '江城之心' } },
            ...{ buyerTerritory: { name: '武汉' }, verdict: 'OPEN' },
          },
          {
            ...{ quantity: '100.000', dealer: { name: '苏南建材' }, project: null },
            ...{ buyerTerritory: { name: '武汉' }, verdict: 'OPEN' },
          },
        ],
      },
    });
    // Whoever answers for Wuhan is told once of that month.
    expect(await lei.data('{ tasks(where: { title: { contains: "窜货" } }) { nodes { title } } }')).toEqual({
      tasks: { nodes: [{ title: '核实跨区窜货 / Look into a diversion: 苏南建材 → 武汉 (2026-03)' }] },
    });
    const judge = `judgeBuildingDiversion(movement: "${diverted}", verdict: EXCUSED)`;
    expect((await verb(judge, 'buildingStockMovement { verdict }', { as: seller })).errors).toMatchObject([
      { code: 'NOT_PERMITTED' },
    ]);
    expect(await verb(judge, 'buildingStockMovement { verdict }')).toEqual({
      buildingStockMovement: { verdict: 'EXCUSED' },
      errors: [],
    });
    const flow = await lin.data(`{
      buildingStockMovementGroups(where: { kind: { eq: SALE } }, groupBy: [{ buyerTerritory: VALUE }], orderBy: [{ count: DESC }]) {
        nodes { key { buyerTerritory { name } } count sum { quantity } }
      }
    }`);
    expect(flow).toMatchObject({
      buildingStockMovementGroups: {
        nodes: [
          { key: { buyerTerritory: { name: '武汉' } }, count: 2, sum: { quantity: '400.000' } },
          { count: 1 },
          { count: 1 },
        ],
      },
    });
  });

  it('is entered by those who keep the dealer: others are denied', async () => {
    expect(await move({ kind: 'SALE', quantity: '1', occurredOn: '2026-03-09' }, seller)).toBe('NOT_PERMITTED');
  });
});

interface Evaluated {
  readonly buildingDealerEvaluation: {
    readonly score: string;
    readonly tier: string;
    readonly consequence: string;
    readonly lines: { readonly nodes: readonly object[] };
  } | null;
}

const evaluation = `buildingDealerEvaluation { score tier tierBefore consequence
  lines(orderBy: [{ name: ASC }]) { nodes { measure value weight points } } }`;
const evaluate = (id: string | undefined, from: string, to: string): string =>
  `evaluateBuildingDealer(dealer: "${id}", from: "${from}", to: "${to}")`;

describe('evaluation', () => {
  it('says what every indicator gave, the score, the tier and what follows', async () => {
    const done = await verb<Evaluated>(evaluate(ids['sunan'], '2026-01-01', '2026-06-30'), evaluation);
    expect(done.errors).toEqual([]);
    // 21 × 30 + 39 × 15 + 80 × 20 + 0 × 15, of 80: there were no sales before to grow from.
    expect(done.buildingDealerEvaluation).toEqual({
      ...{ score: '35.19', tier: 'c', tierBefore: null, consequence: 'WARNING' },
      lines: {
        nodes: [
          { measure: 'STOCK_TURN', value: '1.17', weight: 15, points: '39.00' },
          { measure: 'DIVERSIONS', value: '1.00', weight: 20, points: '80.00' },
          { measure: 'SALES_GROWTH', value: null, weight: 20, points: null },
          { measure: 'SALES', value: '2100.00', weight: 30, points: '21.00' },
          { measure: 'PROJECTS_JOINED', value: '0.00', weight: 15, points: '0.00' },
        ],
      },
    });
    expect(await lin.data('{ tasks(where: { title: { contains: "警告" } }) { nodes { title } } }')).toEqual({
      tasks: {
        nodes: [{ title: '向经销商发出警告 / Warn the dealer: 苏南建材 (2026-01-01 – 2026-06-30: 35.19)' }],
      },
    });
    const again = await verb(evaluate(ids['sunan'], '2026-01-01', '2026-06-30'), evaluation, { language: 'zh' });
    expect(again.errors).toMatchObject([
      { code: 'EVALUATED_ALREADY', message: '该经销商在此期间已评价过:请选择其他期间(from、to)' },
    ]);
    expect(
      (await verb(evaluate(ids['sunan'], '2025-01-01', '2025-06-30'), evaluation, { as: seller })).errors,
    ).toMatchObject([{ code: 'NOT_PERMITTED' }]);
  });

  it('is done for all by the job, by thresholds that are data: support for one, disqualification for another', async () => {
    const grades = await crm.data<{ buildingDealerGrades: { nodes: { id: string; consequence: string }[] } }>(
      '{ buildingDealerGrades { nodes { id consequence } } }',
    );
    for (const [consequence, minimumScore] of [
      ['SUPPORT', '35'],
      ['WARNING', '31'],
    ]) {
      const id = grades.buildingDealerGrades.nodes.find((one) => one.consequence === consequence)?.id;
      await lin.mutate(
        `mutation ($id: ID!, $minimumScore: Decimal) {
          updateBuildingDealerGrade(id: $id, input: { minimumScore: $minimumScore }) { errors { code message } }
        }`,
        { variables: { id, minimumScore } },
      );
    }
    const july = { from: '2026-07-01', to: '2026-07-31' };
    expect(await crm.runJob('building:evaluateDealers', july)).toEqual({
      ...july,
      evaluated: 2,
      passedOver: 0,
      failed: 0,
    });
    expect(await crm.runJob('building:evaluateDealers', july)).toEqual({
      ...july,
      evaluated: 0,
      passedOver: 2,
      failed: 0,
    });
    const found = await lin.data(`{
      buildingDealerEvaluations(where: { from: { eq: "2026-07-01" } }, orderBy: [{ score: DESC }]) {
        nodes { dealer { name building { dealerTier projectCount(role: "dealer") wonProjectCount } } score consequence }
      }
      buildingDealerSupports(orderBy: [{ kind: ASC }]) {
        nodes { dealer { name } kind from to discountPercent trainingDays }
      }
    }`);
    expect(found).toEqual({
      buildingDealerEvaluations: {
        nodes: [
          {
            dealer: { name: '苏南建材', building: { dealerTier: 'a', projectCount: 1, wonProjectCount: 1 } },
            ...{ score: '35.38', consequence: 'SUPPORT' },
          },
          {
            dealer: { name: '武汉瑞丰', building: { dealerTier: 'c', projectCount: 0, wonProjectCount: 0 } },
            ...{ score: '30.77', consequence: 'PROPOSE_DISQUALIFICATION' },
          },
        ],
      },
      buildingDealerSupports: {
        nodes: [
          {
            ...{ dealer: { name: '苏南建材' }, kind: 'discount', from: '2026-08-01', to: '2026-08-31' },
            ...{ discountPercent: '3.00', trainingDays: null },
          },
          {
            ...{ dealer: { name: '苏南建材' }, kind: 'training', from: '2026-08-01', to: '2026-08-31' },
            ...{ discountPercent: null, trainingDays: 2 },
          },
        ],
      },
    });
  });
});

const disqualifications = '{ buildingDealerDisqualifications { nodes { dealer { name } status reversalReason } } }';

describe('disqualification', () => {
  it('takes effect by approval, with all that depends on it', async () => {
    expect(await statusOf(ids['ruifeng'])).toBe('QUALIFIED');
    const propose = `proposeBuildingDealerDisqualification(dealer: "${ids['ruifeng']}", reason: "再提")`;
    const select = 'buildingDealerDisqualification { status }';
    expect((await verb(propose, select, { language: 'zh' })).errors).toMatchObject([
      { code: 'PROPOSED_ALREADY', message: '该经销商已有一项取消资格的审批在进行中' },
    ]);
    expect((await verb(propose, select, { as: seller })).errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
    // What somebody may see is believed for a second, unless the clock moves.
    await crm.clock.advance({ minutes: 1 });
    const { approvalRequests } = await lei.data<{ approvalRequests: { nodes: { id: string; title: string }[] } }>(
      '{ approvalRequests(where: { status: { eq: PENDING } }) { nodes { id title } } }',
    );
    expect(approvalRequests.nodes).toMatchObject([
      { title: '评价得分过低 / The score is too low: 30.77 (2026-07-01 – 2026-07-31)' },
    ]);
    await lei.mutate('mutation ($id: ID!) { approveApproval(id: $id) { errors { code message } } }', {
      variables: { id: approvalRequests.nodes[0]?.id },
    });
    expect(await statusOf(ids['ruifeng'])).toBe('DISQUALIFIED');
    expect(await lin.data(disqualifications)).toEqual({
      buildingDealerDisqualifications: {
        nodes: [{ dealer: { name: '武汉瑞丰' }, status: 'EFFECTIVE', reversalReason: null }],
      },
    });
    // Neither renewed by the way, nor evaluated.
    expect((await verb(qualify(ids['ruifeng'], '2027-12-31'), dealer)).errors).toMatchObject([
      { code: 'TRANSITION_REFUSED' },
    ]);
    expect((await verb(evaluate(ids['ruifeng'], '2026-08-01', '2026-08-31'), evaluation)).errors).toMatchObject([
      { code: 'DEALER_NOT_QUALIFIED' },
    ]);
  });

  it('is taken back, with a reason', async () => {
    const reinstate = `reinstateBuildingDealer(dealer: "${ids['ruifeng']}", reason: "申诉成立")`;
    expect((await verb(reinstate, dealer, { as: seller })).errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
    expect((await verb<Dealer>(reinstate, dealer)).account?.building.dealerStatus).toBe('QUALIFIED');
    expect(await lin.data(disqualifications)).toEqual({
      buildingDealerDisqualifications: {
        nodes: [{ dealer: { name: '武汉瑞丰' }, status: 'REVERSED', reversalReason: '申诉成立' }],
      },
    });
    expect((await verb(reinstate, dealer)).errors).toMatchObject([{ code: 'TRANSITION_REFUSED' }]);
  });
});
