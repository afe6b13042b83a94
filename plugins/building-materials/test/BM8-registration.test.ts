import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from '@guanxi/core/testing';
import { openDesk, type Dealer, type RegistrationDesk } from './registration-desk.ts';

let desk: RegistrationDesk;
let jiangnan: Dealer;
let qiantang: Dealer;
let manager: TestClient;

beforeAll(async () => {
  desk = await openDesk();
  ({ jiangnan, qiantang, manager } = desk);
  await desk.crm.clock.set('2027-03-01T02:00:00Z'); // a Monday
});
afterAll(() => desk.crm.stop());

const cloud = {
  name: '云栖花园一期',
  address: '西湖区云栖路 1 号',
  developerName: '云栖置业有限公司',
  floorArea: '86000',
};

describe('BM8 two dealers and one project', () => {
  let first: string;
  let second: string;

  it('belongs to the first who submits it; it lies in his territory and is looked after by his salesperson', async () => {
    first = await desk.draft(jiangnan, cloud);
    const { registration, errors } = await desk.verb('submit', first, jiangnan.user);
    expect(errors).toEqual([]);
    expect(registration).toMatchObject({ status: 'SUBMITTED', outOfTerritory: false, conflicts: { nodes: [] } });
    expect((await desk.read(first))?.owner).toEqual({ displayName: '王芳' });
  });

  it('in other words it is the same project: the second dealer is in conflict, with the reasons', async () => {
    second = await desk.draft(qiantang, {
      ...{ name: '杭州云栖花园(一期)项目', address: '杭州市西湖区云栖路1号' },
      developerName: '杭州云栖置业',
    });
    const { registration, errors } = await desk.verb('submit', second, qiantang.user);
    expect(errors).toEqual([]);
    expect(registration?.status).toBe('CONFLICT');
    const [conflict] = registration?.conflicts.nodes ?? [];
    expect(conflict?.kind).toBe('OTHER_DEALER');
    expect(conflict?.reasons).toEqual(expect.arrayContaining(['similar-name', 'similar-address', 'same-developer']));
  });

  it.each([
    ['another name at the same address', { name: '湖畔公馆', address: '西湖区云栖路1号' }, ['similar-address']],
    ['the same name without more', { name: '雲棲花園一期', address: '待定' }, ['similar-name']],
  ])('%s is a conflict as well', async (_case, input, reasons) => {
    const id = await desk.draft(qiantang, { ...input, developerName: '云栖置业' });
    const { registration } = await desk.verb('submit', id, qiantang.user);
    expect(registration?.status).toBe('CONFLICT');
    expect(registration?.conflicts.nodes[0]?.reasons).toEqual(expect.arrayContaining(reasons));
    await desk.verb('withdraw', id, qiantang.user);
  });

  it('another project of the same developer is none', async () => {
    const input = { name: '云溪公馆', address: '余杭区良睦路 88 号', developerName: '云栖置业有限公司' };
    const id = await desk.draft(qiantang, input);
    expect((await desk.verb('submit', id, qiantang.user)).registration?.status).toBe('SUBMITTED');
    await desk.verb('withdraw', id, qiantang.user);
  });

  it('is not approved for the second while the first holds it, and is told so in Chinese', async () => {
    const { registration, errors } = await desk.verb('approve', second, manager, '', 'zh');
    expect(registration).toBeNull();
    expect(errors).toMatchObject([{ code: 'TRANSITION_BLOCKED' }]);
    expect(errors[0]?.message).toContain('其他报备已占用该项目(1 条)');
    expect(errors[0]?.message).not.toContain('江南');
  });

  it('is decided by the manager only', async () => {
    for (const user of [jiangnan.user, desk.sales]) {
      const { errors } = await desk.verb('approve', first, user);
      expect(errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
    }
  });

  it('is protected for so many working days as the rule for tier and size says', async () => {
    await desk.make('BuildingProtectionRule', { name: 'A 级大项目', tier: 'a', floorAreaFrom: '50000', days: 26 });
    await desk.make('BuildingProtectionRule', { name: 'A 级', tier: 'a', days: 10 });
    await desk.make('BuildingProtectionRule', { name: '宁波', territoryId: desk.ningbo, days: 3 });
    const { registration, errors } = await desk.verb('approve', first, manager);
    expect(errors).toEqual([]);
    // 26 working days from Monday, 1 March: five weeks, a day, and 清明节 (5 April) in between.
    expect(registration).toMatchObject({
      ...{ status: 'PROTECTED', protectedFrom: '2027-03-01', protectedUntil: '2027-04-07' },
    });
  });

  it('keeps what was submitted, and is not deleted while it holds the project', async () => {
    const { errors } = (
      await desk.crm.data<{ o: { errors: { code: string; path: string[] }[] } }>(
        'mutation ($id: ID!) { o: updateBuildingRegistration(id: $id, input: { address: "他处" }) { errors { code path } } }',
        { variables: { id: first }, as: jiangnan.user },
      )
    ).o;
    expect(errors).toEqual([{ code: 'REGISTRATION_FIXED', path: ['input', 'address'] }]);
    const gone = await desk.crm.data<{ o: { errors: { code: string }[] } }>(
      'mutation ($id: ID!) { o: deleteBuildingRegistration(id: $id) { errors { code } } }',
      { variables: { id: first }, as: manager },
    );
    expect(gone.o.errors).toEqual([{ code: 'REGISTRATION_HOLDS_PROJECT' }]);
  });

  it('is told to expire soon, extended as often as the rule allows, and no more', async () => {
    const soon = async (within: string): Promise<unknown> =>
      (
        await desk.crm.data<{ list: { nodes: { name: string }[] } }>(
          `{ list: buildingRegistrationsExpiringSoon${within} { nodes { name } } }`,
          { as: manager },
        )
      ).list.nodes;
    expect(await soon('')).toEqual([]);
    expect(await soon('(within: 37)')).toEqual([{ name: '云栖花园一期' }]);
    await desk.crm.clock.set('2027-03-25T02:00:00Z');
    expect(await soon('')).toEqual([{ name: '云栖花园一期' }]);
    const { registration } = await desk.verb('extend', first, manager, 'reason: "样板房已封样"');
    // 30 working days (the policy's) from 7 April on.
    expect(registration).toMatchObject({ status: 'EXTENDED', protectedUntil: '2027-05-19', extensions: 1 });
    const { errors } = await desk.verb('extend', first, manager, 'reason: "再延"', 'zh');
    expect(errors).toMatchObject([{ code: 'TRANSITION_BLOCKED', message: expect.stringContaining('最多延期 1 次') }]);
    expect((await desk.verb('extend', first, manager, 'reason: " "')).errors).toMatchObject([{ code: 'REQUIRED' }]);
  });

  it('ends and is released by the schedule, after a long standstill too, once', async () => {
    const run = (): Promise<unknown> => desk.crm.runJob('building:releaseRegistrations');
    await desk.crm.clock.set('2027-05-19T10:00:00Z'); // the last day
    expect(await run()).toEqual({ protect: 0, expire: 0, release: 0 });
    await desk.crm.clock.set('2027-05-20T02:00:00Z');
    expect(await run()).toEqual({ protect: 0, expire: 1, release: 0 });
    expect(await desk.read(first)).toMatchObject({ status: 'EXPIRED', keptUntil: '2027-05-26' });
    // In the days of grace nobody else gets it.
    expect((await desk.verb('approve', second, manager)).errors).toMatchObject([{ code: 'TRANSITION_BLOCKED' }]);
    await desk.crm.clock.set('2027-09-01T02:00:00Z');
    expect(await run()).toEqual({ protect: 0, expire: 0, release: 1 });
    expect(await run()).toEqual({ protect: 0, expire: 0, release: 0 });
    const { steps } = (
      await desk.crm.data<{ one: { steps: { nodes: { toStatus: string }[] } } }>(
        `query ($id: ID!) { one: buildingRegistration(id: $id) { steps(orderBy: [{ id: ASC }]) { nodes { toStatus } } } }`,
        { variables: { id: first }, as: manager },
      )
    ).one;
    expect(steps.nodes.map(({ toStatus }) => toStatus)).toEqual([
      'SUBMITTED',
      'APPROVED',
      'PROTECTED',
      'EXTENDED',
      'EXPIRED',
      'RELEASED',
    ]);
  });

  it('is free then: the second dealer gets it, from the day that the manager names', async () => {
    const { registration, errors } = await desk.verb('approve', second, manager, 'from: "2027-09-06"');
    expect(errors).toEqual([]);
    expect(registration).toMatchObject({ status: 'APPROVED', conflicts: { nodes: [] } });
    await desk.crm.clock.set('2027-09-06T02:00:00Z');
    expect(await desk.crm.runJob('building:releaseRegistrations')).toMatchObject({ protect: 1 });
    expect((await desk.read(second))?.status).toBe('PROTECTED');
  });
});

describe('BM8 the manufacturer decides', () => {
  it('a returned registration is completed and submitted again; a rejected one is over', async () => {
    const id = await desk.draft(jiangnan, { name: '滨江金茂府' });
    const incomplete = await desk.verb('submit', id, jiangnan.user, '', 'zh');
    expect(incomplete.errors).toMatchObject([{ code: 'TRANSITION_BLOCKED', message: expect.stringContaining('地址') }]);
    const complete = (address: string): Promise<unknown> =>
      desk.crm.mutate(
        `mutation ($id: ID!, $address: String!) {
          updateBuildingRegistration(id: $id, input: { address: $address }) { errors { code message } } }`,
        { variables: { id, address }, as: jiangnan.user },
      );
    await complete('滨江区江南大道 100 号');
    expect((await desk.verb('submit', id, jiangnan.user)).registration?.status).toBe('SUBMITTED');
    expect((await desk.verb('return', id, manager, 'reason: "请补充门牌号"')).registration?.status).toBe('RETURNED');
    await complete('滨江区江南大道 102 号');
    expect((await desk.verb('submit', id, jiangnan.user)).registration?.status).toBe('SUBMITTED');
    const { registration } = await desk.verb('reject', id, manager, 'reason: "开发商已签集采协议"');
    expect(registration?.status).toBe('REJECTED');
    expect((await desk.verb('submit', id, jiangnan.user)).errors).toMatchObject([{ code: 'TRANSITION_REFUSED' }]);
  });

  it('a project outside the territory of its dealer is flagged', async () => {
    const input = { name: '南塘老街改造', address: '海曙区南塘河 8 号', city: '宁波' };
    const id = await desk.draft(jiangnan, input);
    expect((await desk.verb('submit', id, jiangnan.user)).registration).toMatchObject({
      ...{ status: 'SUBMITTED', outOfTerritory: true },
    });
  });

  it('a dealer whose qualification is revoked registers nothing, and gets nothing', async () => {
    const { yongjiang } = desk;
    const input = { name: '东钱湖别院', address: '东钱湖大道 9 号', city: '宁波' };
    const [waiting, late] = [
      await desk.draft(yongjiang, input),
      await desk.draft(yongjiang, { ...input, name: '慈城' }),
    ];
    await desk.verb('submit', waiting, yongjiang.user);
    await desk.crm.mutate(
      'mutation ($id: ID!) { revokeBuildingDealer(dealer: $id, reason: "窜货") { errors { code message } } }',
      { variables: { id: yongjiang.id } },
    );
    const { errors } = await desk.verb('submit', late, yongjiang.user, '', 'zh');
    expect(errors).toMatchObject([{ code: 'DEALER_NOT_QUALIFIED', message: '该经销商经销资格已撤销' }]);
    expect((await desk.verb('approve', waiting, manager)).errors).toMatchObject([{ code: 'TRANSITION_BLOCKED' }]);
  });

  it('a conflict that is none is dismissed with a reason: both phases of a site have their dealer', async () => {
    const site = { address: '上城区望江路 12 号', developerName: '望江置业' };
    const one = await desk.draft(jiangnan, { name: '望江府一期', ...site });
    const two = await desk.draft(qiantang, { name: '望江府二期', ...site });
    await desk.verb('submit', one, jiangnan.user);
    await desk.verb('approve', one, manager);
    const { registration } = await desk.verb('submit', two, qiantang.user);
    expect(registration?.status).toBe('CONFLICT');
    const dismissed = await desk.crm.data<{ o: { errors: object[] } }>(
      `mutation ($id: ID!) { o: dismissBuildingRegistrationConflict(id: $id, reason: "一期与二期分别招标") {
        buildingRegistrationConflict { dismissedReason other { dealer { name } } } errors { code } } }`,
      { variables: { id: registration?.conflicts.nodes[0]?.id }, as: manager },
    );
    expect(dismissed.o).toEqual({
      buildingRegistrationConflict: {
        dismissedReason: '一期与二期分别招标',
        other: { dealer: { name: '江南建材商行' } },
      },
      errors: [],
    });
    expect((await desk.verb('recheck', two, manager)).registration?.status).toBe('SUBMITTED');
    expect((await desk.verb('approve', two, manager)).registration?.status).toBe('PROTECTED');
  });

  it('an override takes the project from one dealer and gives it to another; who, when and why is kept', async () => {
    const tower = { name: '钱江世纪中心', address: '萧山区民和路 1 号' };
    const [held, wanted] = [await desk.draft(jiangnan, tower), await desk.draft(qiantang, tower)];
    await desk.verb('submit', held, jiangnan.user);
    await desk.verb('approve', held, manager);
    await desk.verb('submit', wanted, qiantang.user);
    expect((await desk.verb('override', wanted, manager, 'reason: ""')).errors).toMatchObject([{ code: 'REQUIRED' }]);
    expect((await desk.verb('override', wanted, desk.sales, 'reason: "x"')).errors).toMatchObject([
      { code: 'NOT_PERMITTED' },
    ]);
    const { registration, errors } = await desk.verb('override', wanted, manager, 'reason: "甲方指定钱塘供货"');
    expect(errors).toEqual([]);
    expect(registration).toMatchObject({ status: 'PROTECTED', conflicts: { nodes: [] } });
    expect((await desk.read(held))?.status).toBe('RELEASED');
    const kept = await desk.crm.data(
      `{ buildingRegistrationOverrides { nodes { reason createdBy { displayName }
        registration { dealer { name } } released { dealer { name } } } } }`,
      { as: manager },
    );
    expect(kept).toEqual({
      buildingRegistrationOverrides: {
        nodes: [
          {
            ...{ reason: '甲方指定钱塘供货', createdBy: { displayName: '周敏' } },
            ...{ registration: { dealer: { name: '钱塘装饰材料' } }, released: { dealer: { name: '江南建材商行' } } },
          },
        ],
      },
    });
    expect((await desk.verb('override', wanted, manager, 'reason: "再次"')).errors).toMatchObject([
      { code: 'NOTHING_TO_OVERRIDE' },
    ]);
  });

  it('assigns a project to a dealer, with a log of its support; not where another one holds it', async () => {
    const assign = async (dealer: Dealer, name: string): Promise<{ r: { id: string } | null; errors: object[] }> =>
      (
        await desk.crm.data<{ o: { r: { id: string } | null; errors: object[] } }>(
          `mutation ($input: CreateBuildingRegistrationInput!) {
            o: assignBuildingRegistration(input: $input, reason: "重点项目,需要技术配合") {
              r: buildingRegistration { id status origin protectedUntil } errors { code } } }`,
          {
            variables: { input: { dealerId: dealer.id, name, address: '西湖区文一西路 969 号', city: '杭州' } },
            as: manager,
          },
        )
      ).o;
    const { r, errors } = await assign(qiantang, '未来科技城学校');
    expect(errors).toEqual([]);
    expect(r).toMatchObject({ status: 'PROTECTED', origin: 'ASSIGNED' });
    expect(await assign(jiangnan, '科技城新学校')).toEqual({ r: null, errors: [{ code: 'TRANSITION_BLOCKED' }] });
    await desk.make(
      'BuildingRegistrationSupport',
      { registrationId: r?.id, kind: 'visit', happenedOn: '2027-09-07', note: '联合拜访设计院' },
      manager,
    );
    const log = await desk.crm.data(
      'query ($id: ID!) { buildingRegistration(id: $id) { supports { nodes { kind note } } } }',
      { variables: { id: r?.id }, as: qiantang.user },
    );
    expect(log).toEqual({
      buildingRegistration: { supports: { nodes: [{ kind: 'visit', note: '联合拜访设计院' }] } },
    });
  });
});
