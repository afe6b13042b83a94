import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm, type TestUser } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { makers } from './makers.ts';

interface Payload {
  readonly errors: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
  readonly [field: string]: unknown;
}

const errors = 'errors { code message path ... on TransitionBlocked { missing { label } } }';

let crm: TestCrm;
/** Ids by name. */
const ids: Record<string, string> = {};
/** 王磊 and 赵敏 follow projects in Suzhou, 李强 leads East China, 陈静 the key accounts, 周涛 works for a partner. */
let people: Record<'wang' | 'li' | 'chen' | 'zhou' | 'manager', TestClient>;

async function run(document: string, variables: object = {}, as?: TestUser): Promise<Payload> {
  const options = { variables: { ...variables }, ...(as && { as }) };
  return (await crm.data<{ payload: Payload }>(document, options)).payload;
}

const make = (entity: string, input: object, as?: TestUser) => makers(crm)(entity, input, as);

const verb = (call: string, id: string | undefined, as?: TestUser): Promise<Payload> =>
  run(
    `mutation ($id: ID!) { payload: ${call.replace('(', '(id: $id, ').replace(', )', ')')} { ${errors} } }`,
    { id },
    as,
  );

async function project<Fields>(name: string, fields: string, as?: TestUser): Promise<Fields | undefined> {
  const document = `query ($name: String!) { buildingProjects(where: { name: { eq: $name } }) { nodes { ${fields} } } }`;
  const { buildingProjects } = await crm.data<{ buildingProjects: { nodes: Fields[] } }>(document, {
    variables: { name },
    ...(as && { as }),
  });
  return buildingProjects.nodes[0];
}

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [buildingMaterials()] });
  await crm.clock.set('2026-11-10T02:00:00Z');
  ids['sales'] = await make('OrgUnit', { name: '工程部' });
  ids['key'] = await make('OrgUnit', { name: '大客户部' });
  const user = (displayName: string, role: string, unit: string) =>
    crm.createUser({ displayName, roles: [`building:project-${role}`], unitId: ids[unit] ?? '' });
  people = {
    wang: await user('王磊', 'sales', 'sales'),
    li: await user('李强', 'sales', 'sales'),
    chen: await user('陈静', 'sales', 'key'),
    zhou: await crm.createUser({ displayName: '周涛', roles: ['building:project-sales'] }),
    manager: await user('赵敏', 'manager', 'sales'),
  };
  ids['north'] = await make('Territory', { code: 'CN', name: '中国' });
  ids['east'] = await make('Territory', {
    ...{ code: 'EAST', name: '华东', parentId: ids['north'], managerId: people.li.id },
    regions: [{ name: '上海' }, { name: '苏州' }],
  });
  ids['partner'] = await make('Account', { name: '联合建工集团', roles: ['partner'] });
  ids['developer'] = await make('Account', { name: '云栖置业', building: { frameworkAgreement: true } });
});
afterAll(() => crm.stop());

describe('BM2 · who follows a project', () => {
  it('rules are data: too large goes to key accounts with a partner, large to key accounts, the rest by territory', async () => {
    await make('BuildingRoutingRule', {
      ...{ name: '超大项目,与合作公司共同跟进', position: 10, floorAreaFrom: '500000', unitId: ids['key'] },
      ...{ ownerId: people.chen.id, partners: [{ accountId: ids['partner'], userId: people.zhou.id }] },
    });
    const value = { amount: '5000000', currency: 'CNY' };
    await make('BuildingRoutingRule', {
      ...{ name: '大项目归大客户部', position: 20, floorAreaFrom: '100000', materialValueFrom: value },
      ...{ unitId: ids['key'], ownerId: people.chen.id },
    });
    await make('BuildingRoutingRule', { name: '按区域', position: 30 });
    const both = { ownerId: people.chen.id, teamId: null };
    expect(
      (
        await run(
          'mutation ($input: CreateBuildingRoutingRuleInput!) { payload: createBuildingRoutingRule(input: $input) { errors { code message path } } }',
          { input: { name: '两人', ...both, teamId: await make('Team', { name: '轮值' }) } },
        )
      ).errors,
    ).toMatchObject([{ code: 'OWNER_OR_TEAM' }]);

    await make('BuildingProject', { name: '星湖公寓', city: '苏州', floorArea: '20000' });
    await make('BuildingProject', { name: '东方之门', city: '苏州', floorArea: '180000' });
    await make('BuildingProject', {
      name: '高价酒店',
      city: '上海',
      materialValue: { amount: '6000000', currency: 'CNY' },
    });
    await make('BuildingProject', {
      name: '美元酒店',
      city: '上海',
      materialValue: { amount: '6000000', currency: 'USD' },
    });
    await make('BuildingProject', { name: '国际会展城', city: '上海', floorArea: '900000' });
    const fields = `territory { name } owner { displayName } unit { name } routedBy { name }
      participants { nodes { role account { name } } }`;
    const chen = { owner: { displayName: '陈静' }, unit: { name: '大客户部' } };
    const li = { owner: { displayName: '李强' }, unit: { name: '工程部' }, routedBy: { name: '按区域' } };
    expect(await project('星湖公寓', fields)).toMatchObject({ ...li, territory: { name: '华东' } });
    expect(await project('东方之门', fields)).toMatchObject({ ...chen, routedBy: { name: '大项目归大客户部' } });
    expect(await project('高价酒店', fields)).toMatchObject(chen);
    expect(await project('美元酒店', fields)).toMatchObject(li); // six million of another currency say nothing
    expect(await project('国际会展城', fields)).toMatchObject({
      ...chen,
      participants: { nodes: [{ role: 'partner', account: { name: '联合建工集团' } }] },
    });
    // The partner's user sees what is shared with the partner, and nothing else.
    const seen = await crm.data('{ buildingProjects { nodes { name } } }', { as: people.zhou });
    expect(seen).toEqual({ buildingProjects: { nodes: [{ name: '国际会展城' }] } });
  });

  it('a salesperson keeps what he finds, unless it is large; then he goes on seeing it', async () => {
    await make('BuildingProject', { name: '王磊的小区', city: '苏州', floorArea: '8000' }, people.wang);
    expect(await project('王磊的小区', 'owner { displayName }')).toEqual({ owner: { displayName: '王磊' } });
    await make('BuildingProject', { name: '王磊的大厦', city: '苏州', floorArea: '260000' }, people.wang);
    await crm.runJobs();
    expect(await project('王磊的大厦', 'owner { displayName }')).toEqual({ owner: { displayName: '陈静' } });
    await setTimeout(1000); // rights are believed for a second
    const seen = await project('王磊的大厦', 'owner { displayName }', people.wang);
    expect(seen).toEqual({ owner: { displayName: '陈静' } });
    const named = { name: '指定主管', floorArea: '300000', ownerId: people.li.id };
    await make('BuildingProject', named);
    expect(await project('指定主管', 'owner { displayName }')).toEqual({ owner: { displayName: '李强' } });
  });

  it('a verb routes a project that grew; whoever may not change it is refused', async () => {
    const id = await make('BuildingProject', { name: '扩建项目', city: '苏州', floorArea: '9000' }, people.wang);
    expect((await verb('routeBuildingProject()', id, people.zhou)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    await crm.mutate(
      'mutation ($id: ID!) { updateBuildingProject(id: $id, input: { floorArea: "120000" }) { errors { code } } }',
      { variables: { id }, as: people.wang },
    );
    expect((await verb('routeBuildingProject()', id, people.manager)).errors).toEqual([]);
    expect(await project('扩建项目', 'owner { displayName }')).toEqual({ owner: { displayName: '陈静' } });
    const nowhere = await make('BuildingProject', { name: '无人区项目', ownerId: people.wang.id });
    const { data } = await crm.execute<{ routeBuildingProject: Payload }>(
      'mutation ($id: ID!) { routeBuildingProject(id: $id) { errors { code message } } }',
      { variables: { id: nowhere }, language: 'zh' },
    );
    const message = '没有适用的分配规则,请手工指定项目主管(ownerId)';
    expect(data?.routeBuildingProject.errors).toEqual([{ code: 'NO_ROUTING_RULE', message }]);
  });
});

describe('BM2 · a potential project', () => {
  it('is completed, assessed by criteria that administrators configure, followed, and keeps everything', async () => {
    const input = { name: '澄湖雅苑', phase: 'POTENTIAL', source: 'media', city: '苏州', ownerId: people.wang.id };
    const id = await make('BuildingProject', input);
    await crm.mutate(
      `mutation ($id: ID!) {
        createActivity(input: { type: "visit", subjectId: $id, title: "看工地" }) { errors { code } }
        createNote(input: { subjectId: $id, text: "围挡上有开发商电话" }) { errors { code } }
      }`,
      { variables: { id }, as: people.wang },
    );
    // What must be known before anybody follows a project is data, too.
    await make('BuildingScoringCriterion', {
      ...{ labelZh: '开发商资质已核对', labelEn: 'The class of the developer is checked', aim: 'VALIDITY' },
      ...{ weight: 100, required: true, position: 1 },
      condition: '{"developer":{"building":{"developerClass":{"isNull":false}}}}',
    });
    const wrong = await run(
      `mutation { payload: createBuildingScoringCriterion(input: { labelZh: "错", labelEn: "wrong", aim: VALIDITY,
        weight: 1, condition: "{\\"colour\\":1}" }) { errors { code message path } } }`,
    );
    expect(wrong.errors).toMatchObject([{ code: 'INVALID_FILTER', path: ['input', 'condition'] }]);

    const assessment = 'phase assessment { validity likelihood criteria { label aim met points weight required } }';
    const before = await project<{ assessment: object }>('澄湖雅苑', assessment, people.wang);
    expect(before?.assessment).toMatchObject({ validity: 0, likelihood: 0 });
    const blocked = await verb('followBuildingProject()', id, people.wang);
    expect(blocked.errors).toMatchObject([
      { code: 'TRANSITION_BLOCKED', missing: [{ label: 'The class of the developer is checked' }] },
    ]);

    await crm.mutate(
      `mutation ($id: ID!, $developer: ID!) {
        updateAccount(id: $developer, input: { building: { developerClass: "first" } }) { errors { code } }
        updateBuildingProject(id: $id, input: { developerId: $developer, progress: "concept-design", floorArea: "30000" }) {
          errors { code }
        }
      }`,
      { variables: { id, developer: ids['developer'] } },
    );
    const after = await project<{ assessment: object }>('澄湖雅苑', assessment, people.wang);
    // 100 of the class, 30 of the developer, 20 of the progress, 15 of the floor area of 200 possible points.
    expect(after?.assessment).toMatchObject({
      ...{ validity: 83, likelihood: 65 },
      criteria: expect.arrayContaining([
        {
          label: 'The class of the developer is checked',
          aim: 'VALIDITY',
          met: true,
          points: 100,
          weight: 100,
          required: true,
        },
        { label: 'The address is known', aim: 'VALIDITY', met: false, points: 0, weight: 20, required: false },
        { label: 'Still being designed', aim: 'LIKELIHOOD', met: true, points: 25, weight: 25, required: false },
      ]),
    });
    // The rules of plugins stand beside them.
    expect(await project('澄湖雅苑', 'score { points }')).toEqual({ score: { points: 30 } });

    const early = await run(
      'mutation ($id: ID!) { payload: updateBuildingProject(id: $id, input: { outcome: WON }) { errors { code message path } } }',
      { id },
    );
    expect(early.errors).toMatchObject([{ code: 'STILL_POTENTIAL' }]);
    expect((await verb('followBuildingProject(note: "已与设计院确认")', id, people.wang)).errors).toEqual([]);
    expect(
      await project(
        '澄湖雅苑',
        'phase followedAt decisionNote activities { nodes { title } } notes { nodes { text } }',
      ),
    ).toEqual({
      ...{ phase: 'FOLLOWED', followedAt: '2026-11-10T02:00:00.000Z', decisionNote: '已与设计院确认' },
      ...{ activities: { nodes: [{ title: '看工地' }] }, notes: { nodes: [{ text: '围挡上有开发商电话' }] } },
    });
    expect((await verb('followBuildingProject()', id, people.wang)).errors).toMatchObject([{ code: 'FOLLOWED' }]);
    expect((await verb('followBuildingProject()', id, people.zhou)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('is assessed for a whole list with one statement per criterion', async () => {
    const document = '{ buildingProjects { nodes { name assessment { validity likelihood } } } }';
    await crm.expectQueries({ atMost: 12 }, () => crm.data(document, { as: people.manager }));
  });
});

describe('BM2 · a project whose design rules out our material', () => {
  it('is disqualified with a reason, taken up again, and the history says who and why', async () => {
    const id = await make('BuildingProject', { name: '玻璃幕墙大厦', ownerId: people.wang.id });
    const without = await run(
      'mutation ($id: ID!) { payload: updateBuildingProject(id: $id, input: { outcome: DISQUALIFIED }) { errors { code message path } } }',
      { id },
    );
    expect(without.errors).toMatchObject([{ code: 'REQUIRED', path: ['input', 'disqualifiedReason'] }]);
    expect((await verb('disqualifyBuildingProject(reason: "bored")', id, people.wang)).errors).toMatchObject([
      { code: 'UNKNOWN_CODE' },
    ]);
    const call = 'disqualifyBuildingProject(reason: "design-rules-out", note: "全部采用玻璃隔断")';
    expect((await verb(call, id, people.zhou)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await verb(call, id, people.wang)).errors).toEqual([]);
    const fields = 'outcome disqualifiedReason decisionNote closedOn';
    expect(await project('玻璃幕墙大厦', fields)).toEqual({
      ...{ outcome: 'DISQUALIFIED', disqualifiedReason: 'design-rules-out' },
      ...{ decisionNote: '全部采用玻璃隔断', closedOn: '2026-11-10' },
    });
    expect((await verb(call, id, people.wang)).errors).toMatchObject([{ code: 'NOT_OPEN' }]);
    expect((await verb('requalifyBuildingProject(note: " ")', id, people.wang)).errors).toMatchObject([
      { code: 'REQUIRED' },
    ]);
    expect((await verb('requalifyBuildingProject(note: "设计变更,改用石膏板隔墙")', id, people.wang)).errors).toEqual(
      [],
    );
    expect(await project('玻璃幕墙大厦', fields)).toEqual({
      ...{ outcome: 'OPEN', disqualifiedReason: null, decisionNote: '设计变更,改用石膏板隔墙', closedOn: null },
    });
    const { auditEntries } = await crm.data<{ auditEntries: { nodes: { changes: string; actor: object }[] } }>(
      `query ($id: ID!) { auditEntries(where: { subjectId: { eq: $id } }, orderBy: [{ createdAt: ASC }]) { nodes { changes } } }`,
      { variables: { id } },
    );
    const told = JSON.stringify(auditEntries.nodes);
    for (const word of ['design-rules-out', '全部采用玻璃隔断', '设计变更']) expect(told).toContain(word);
  });
});

describe('BM2 · what a source of projects is worth', () => {
  it('count, validity, conversion, won amount and cost per project, by period and territory, never mixing currencies', async () => {
    const day = { city: '苏州', foundOn: '2025-03-05', ownerId: people.wang.id, source: 'dealer' };
    const cny = (amount: string) => ({ materialValue: { amount, currency: 'CNY' } });
    await make('BuildingProject', { ...day, name: '一', phase: 'POTENTIAL' });
    await make('BuildingProject', { ...day, name: '二', outcome: 'WON', ...cny('1000') });
    await make('BuildingProject', {
      ...day,
      name: '三',
      outcome: 'WON',
      materialValue: { amount: '70', currency: 'USD' },
    });
    await make('BuildingProject', {
      ...day,
      name: '四',
      outcome: 'DISQUALIFIED',
      disqualifiedReason: 'too-small',
      phase: 'POTENTIAL',
    });
    await make('BuildingProject', {
      ...day,
      name: '五',
      outcome: 'LOST',
      foundOn: '2025-07-01',
      city: '兰州',
      ...cny('500'),
    });
    const cost = { source: 'dealer', spentOn: '2025-03-31', territoryId: ids['east'] };
    await make('BuildingSourceCost', { ...cost, amount: { amount: '1000', currency: 'CNY' } });
    await make('BuildingSourceCost', { ...cost, amount: { amount: '10', currency: 'USD' } });
    await make('BuildingSourceCost', {
      source: 'media',
      spentOn: '2025-12-31',
      amount: { amount: '9', currency: 'CNY' },
    });

    const figures = `source found judged valid validityRate followed conversionRate won
      wonAmount { amount currency } cost { amount currency } costPerProject { amount currency }`;
    const year = '(from: "2025-01-01", to: "2025-12-31")';
    const dealer = {
      ...{
        source: 'dealer',
        found: 5,
        judged: 4,
        valid: 3,
        validityRate: '0.7500',
        followed: 3,
        conversionRate: '0.6000',
      },
      won: 2,
      wonAmount: [
        { amount: '1000', currency: 'CNY' },
        { amount: '70', currency: 'USD' },
      ],
      cost: [
        { amount: '1000', currency: 'CNY' },
        { amount: '10', currency: 'USD' },
      ],
      costPerProject: [
        { amount: '200.00', currency: 'CNY' },
        { amount: '2.00', currency: 'USD' },
      ],
    };
    const all = await crm.data<{ buildingSourceFunnel: object[] }>(`{ buildingSourceFunnel${year} { ${figures} } }`);
    expect(all.buildingSourceFunnel).toMatchObject([
      dealer,
      { source: 'media', found: 0, validityRate: null, costPerProject: [] },
    ]);

    const cut = await crm.data(
      `{ buildingSourceFunnel(from: "2025-01-01", to: "2025-12-31", period: QUARTER, byTerritory: true) {
        source period territory { name } found won cost { currency }
      } }`,
    );
    expect(cut).toEqual({
      buildingSourceFunnel: [
        {
          source: 'dealer',
          period: '2025-01-01',
          territory: { name: '华东' },
          found: 4,
          won: 2,
          cost: [{ currency: 'CNY' }, { currency: 'USD' }],
        },
        { source: 'dealer', period: '2025-07-01', territory: null, found: 1, won: 0, cost: [] },
        { source: 'media', period: '2025-10-01', territory: null, found: 0, won: 0, cost: [{ currency: 'CNY' }] },
      ],
    });
    const east = await crm.data(
      `query ($east: [ID!]) { buildingSourceFunnel(from: "2025-01-01", to: "2025-12-31", territoryIds: $east) { found } }`,
      { variables: { east: [ids['east']] } },
    );
    expect(east).toEqual({ buildingSourceFunnel: [{ found: 4 }] });
    // Through the gate: 陈静 sees none of these projects, and what sources cost is the managers' business.
    expect(await crm.data(`{ buildingSourceFunnel${year} { found } }`, { as: people.chen })).toEqual({
      buildingSourceFunnel: [],
    });
    const wang = await crm.data(`{ buildingSourceFunnel${year} { source found cost { amount } } }`, {
      as: people.wang,
    });
    expect(wang).toEqual({ buildingSourceFunnel: [{ source: 'dealer', found: 5, cost: [] }] });
    const nobody = await crm.createUser({ displayName: '访客' });
    const { errors: refused } = await crm.execute(`{ buildingSourceFunnel${year} { found } }`, { as: nobody });
    expect(refused?.[0]?.extensions?.['code']).toBe('NOT_PERMITTED');
  });
});
