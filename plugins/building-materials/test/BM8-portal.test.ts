// The dealer portal: a dealer sees its own registrations, and of another dealer nothing, whichever way it asks.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from '@guanxi/core/testing';
import { openDesk, type Dealer, type RegistrationDesk } from './registration-desk.ts';

let desk: RegistrationDesk;
/** 江南 was first, 钱塘 asks: everything below is what the user of 钱塘 tries. */
let jiangnan: Dealer;
let qiantang: Dealer;
let manager: TestClient;
let portal: TestClient;
let theirs: string;
let ours: string;
let lost: string;

/** Whatever would tell 钱塘 who the other one is. */
let secrets: readonly string[];

const tower = { name: '钱江世纪中心', address: '萧山区民和路 1 号', developerName: '世纪置业' };

beforeAll(async () => {
  desk = await openDesk();
  ({ jiangnan, qiantang, manager } = desk);
  portal = qiantang.user;
  theirs = await desk.draft(jiangnan, { ...tower, description: '江南独家' });
  await desk.verb('submit', theirs, jiangnan.user);
  await desk.verb('approve', theirs, manager);
  ours = await desk.draft(qiantang, { ...tower, name: '钱江世纪中心项目' });
  await desk.verb('submit', ours, portal);
  // A second project, which is taken from 钱塘.
  const hall = { name: '奥体中心体育馆', address: '滨江区飞虹路 3 号' };
  lost = await desk.draft(qiantang, hall);
  await desk.verb('submit', lost, portal);
  await desk.verb('approve', lost, manager);
  const winner = await desk.draft(jiangnan, hall);
  await desk.verb('submit', winner, jiangnan.user);
  const { errors } = await desk.verb('override', winner, manager, 'reason: "江南建材商行报价更优"');
  expect(errors).toEqual([]);
  await desk.make('BuildingProtectionRule', { name: '杭州规则', territoryId: desk.hangzhou, days: 20 });
  await desk.make('BuildingProtectionRule', { name: '宁波规则', territoryId: desk.ningbo, days: 90 });
  secrets = ['江南', 'jiangnan', jiangnan.id, jiangnan.user.id, theirs, winner];
});
afterAll(() => desk.crm.stop());

/** Everything that an operation answers the portal user, errors too, as text. */
async function asked(document: string, variables: object = {}, language: 'zh' | 'en' = 'zh'): Promise<string> {
  const result = await desk.crm.execute(document, { variables: { ...variables }, as: portal, language });
  return JSON.stringify([result.data, result.errors]);
}

function expectAnonymous(answer: string): void {
  for (const secret of secrets) expect(answer).not.toContain(secret);
}

describe('what a dealer sees', () => {
  it('is its own registrations, its own company, and nothing else of ours', async () => {
    const data = await portal.data(`{
      buildingRegistrations(orderBy: [{ id: ASC }]) { totalCount nodes { name dealer { name } owner { displayName } } }
      buildingRegistrationGroups(groupBy: [{ dealer: VALUE }]) { nodes { key { dealer { name } } count } }
      accounts { totalCount nodes { name } }
    }`);
    const dealer = { name: '钱塘装饰材料' };
    expect(data).toEqual({
      buildingRegistrations: {
        totalCount: 2,
        nodes: [
          { name: '钱江世纪中心项目', dealer, owner: null },
          { name: '奥体中心体育馆', dealer, owner: null },
        ],
      },
      buildingRegistrationGroups: { nodes: [{ key: { dealer }, count: 2 }] },
      accounts: { totalCount: 1, nodes: [dealer] },
    });
    expect(await desk.read(theirs, portal)).toBeNull();
  });

  it('the conflict is told without the other dealer', async () => {
    const answer = await asked(
      `query ($id: ID!) { buildingRegistration(id: $id) { status
        conflicts { totalCount nodes { kind reasons score } } } }`,
      { id: ours },
    );
    expect(answer).toContain('"status":"CONFLICT"');
    expect(answer).toContain('"kind":"OTHER_DEALER","reasons":["similar-name","similar-address","same-developer"]');
    expectAnonymous(answer);
  });

  it('the rules are those of its own territory', async () => {
    const terms =
      'query ($id: ID!) { buildingDealerTerms(accountId: $id) { qualified territory tier rules { name days } } }';
    expect(await portal.data(terms, { variables: { id: qiantang.id } })).toEqual({
      buildingDealerTerms: {
        ...{ qualified: true, territory: '杭州', tier: 'b' },
        rules: [
          { name: '杭州规则', days: 20 },
          { name: '其他项目 / Other projects', days: 60 },
        ],
      },
    });
    expect(await asked(terms, { id: jiangnan.id })).toContain('NOT_FOUND');
    expect(await asked('{ buildingProtectionRules { nodes { name } } }')).toContain('"nodes":[]');
  });

  it('whose project was taken away reads that it was released, not for whom', async () => {
    const answer = await asked(
      `query ($id: ID!) { buildingRegistration(id: $id) { status steps { nodes { toStatus reason actor { displayName } } }
        history { nodes { action changes { field before after afterLabel } } } } }`,
      { id: lost },
    );
    expect(answer).toContain('"status":"RELEASED"');
    expect(answer).toContain('厂家调整项目授权');
    expectAnonymous(answer);
  });
});

describe('what a dealer tries', () => {
  it.each([
    [
      'lists',
      '{ buildingRegistrations(where: { dealer: { name: { contains: "江" } } }) { totalCount nodes { name } } }',
    ],
    ['counts of conflicts', '{ buildingRegistrationConflicts { totalCount nodes { kind registration { name } } } }'],
    ['steps', '{ buildingRegistrationSteps { nodes { reason toStatus registration { name dealer { name } } } } }'],
    ['support', '{ buildingRegistrationSupports { totalCount } }'],
    [
      'search',
      '{ search(text: "世纪") { totalCount nodes { ... on BuildingRegistration { name dealer { name } } } } }',
    ],
    ['events', '{ events(last: 100) { nodes { type changes payload subject { __typename } } } }'],
    ['groups', '{ buildingRegistrationGroups(groupBy: [{ status: VALUE }]) { nodes { key { status } count } } }'],
    ['soon', '{ buildingRegistrationsExpiringSoon(within: 999) { totalCount nodes { name } } }'],
    [
      'dealers',
      '{ accounts(where: { roles: { has: "dealer" } }) { totalCount nodes { name building { dealerTier } } } }',
    ],
    ['notes', '{ notes { nodes { text } } }'],
  ])('%s tell nothing of the other dealer', async (_what, document) => {
    const answer = await asked(document);
    expect(answer).toMatch(/,null\]$/); // it was answered
    expectAnonymous(answer);
  });

  it.each([
    [
      'the other registration of a conflict',
      '{ buildingRegistrations { nodes { conflicts { nodes { other { id } } } } } }',
    ],
    ['the project of a conflict', '{ buildingRegistrations { nodes { conflicts { nodes { project { name } } } } } }'],
    [
      'a filter by the other registration',
      '{ buildingRegistrationConflicts(where: { other: { dealer: { name: { startsWith: "江" } } } }) { totalCount } }',
    ],
    [
      'an order by the other registration',
      '{ buildingRegistrationConflicts(orderBy: [{ other: { dealer: { name: ASC } } }]) { nodes { id } } }',
    ],
    ['a filter by claims', '{ buildingRegistrations(where: { claimName: { isNull: false } }) { totalCount } }'],
    ['claims', '{ buildingRegistrations { nodes { claimKey } } }'],
    ['why a conflict was dismissed', '{ buildingRegistrationConflicts { nodes { dismissedReason } } }'],
    ['overrides', '{ buildingRegistrationOverrides { nodes { reason } } }'],
    ['projects', '{ buildingProjects { nodes { name } } }'],
    ['participants', '{ buildingParticipants { nodes { role } } }'],
    ['users but oneself', '{ users(where: { displayName: { contains: "江" } }) { nodes { displayName } } }'],
    ['teams', '{ teams { nodes { name } } }'],
    ['territories', '{ territories { nodes { name } } }'],
    ['audit', '{ auditEntries { nodes { id } } }'],
  ])('%s: refused, or empty', async (_what, document) => {
    const answer = await asked(document, {}, 'en');
    expect(answer).toMatch(/FORBIDDEN|NOT_PERMITTED|BAD_USER_INPUT|"nodes":\[\]|"totalCount":0|:null\}/);
    expectAnonymous(answer);
  });

  it('duplicates of its own registration tell nothing, not even how many there are', async () => {
    const answer = await asked(
      'query ($id: ID!) { buildingRegistrationDuplicates(id: $id) { hidden candidates { score } } }',
      { id: ours },
    );
    expect(answer).toContain('"hidden":0,"candidates":[]');
  });

  it.each(['submit', 'withdraw', 'approve', 'override', 'release', 'convert', 'recheck', 'extend', 'reject'])(
    '%s of the registration of another dealer, or without the right to decide: refused',
    async (verb) => {
      const rest = ['override', 'release', 'extend', 'reject'].includes(verb) ? 'reason: "x"' : '';
      const { errors } = await desk.verb(verb, theirs, portal, rest, 'zh');
      expect(errors[0]?.code).toMatch(/^(NOT_FOUND|NOT_PERMITTED)$/);
      expectAnonymous(JSON.stringify(errors.map(({ message }) => message)));
      if (verb === 'submit' || verb === 'withdraw') return;
      expect((await desk.verb(verb, ours, portal, rest)).errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
    },
  );

  it('registers for nobody else, gives no registration away, and writes no support of the manufacturer', async () => {
    const create =
      'mutation ($input: CreateBuildingRegistrationInput!) { o: createBuildingRegistration(input: $input) { errors { code } } }';
    const foreign = await asked(create, { input: { dealerId: jiangnan.id, name: '冒名', city: '杭州' } });
    expect(foreign).toMatch(/NOT_FOUND|NOT_PERMITTED/);
    const support = `mutation ($input: CreateBuildingRegistrationSupportInput!) {
      o: createBuildingRegistrationSupport(input: $input) { errors { code } } }`;
    const input = { registrationId: ours, kind: 'price', happenedOn: '2027-01-01' };
    expect(await asked(support, { input })).toContain('NOT_PERMITTED');
    const mine = `mutation ($id: ID!, $me: ID!) {
      o: updateBuildingRegistration(id: $id, input: { ownerId: $me }) { errors { code } } }`;
    expect(await asked(mine, { id: ours, me: portal.id })).toContain('NOT_PERMITTED');
    const status = `mutation ($id: ID!) { o: updateBuildingRegistration(id: $id, input: { status: PROTECTED }) { errors { code } } }`;
    expect(await asked(status, { id: ours })).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  it('is told no name in what our people write about its registration', async () => {
    const answer = await desk.verb('reject', ours, manager, 'reason: "已由 江南建材 商行报备"', 'zh');
    expect(answer.errors).toMatchObject([
      { code: 'NAMES_ANOTHER_DEALER', message: '经销商会看到这段文字,其中不能出现其他经销商的名称' },
    ]);
    const note = 'mutation ($input: CreateNoteInput!) { o: createNote(input: $input) { errors { code } } }';
    const text = '江南建材商行在先';
    const noted = await desk.crm.data(note, { variables: { input: { subjectId: ours, text } }, as: manager });
    expect(noted).toEqual({ o: { errors: [{ code: 'NAMES_ANOTHER_DEALER' }] } });
  });
});

describe('who belongs to a dealer', () => {
  it('a user without a portal team sees nothing; one who leaves the team sees nothing any more', async () => {
    const stranger = await desk.crm.createUser({ email: 'new@dealer.test', roles: ['building:dealer-portal'] });
    const list = '{ buildingRegistrations { totalCount } accounts { totalCount } }';
    const nothing = { buildingRegistrations: { totalCount: 0 }, accounts: { totalCount: 0 } };
    expect(await stranger.data(list)).toEqual(nothing);
    const leave = 'mutation ($id: ID!) { updateUser(id: $id, input: { teamId: null }) { errors { code } } }';
    await desk.crm.mutate(leave, { variables: { id: portal.id } });
    await desk.crm.clock.advance({ days: 1 }); // who somebody is, is believed for a second
    expect(await portal.data(list)).toEqual(nothing);
  });
});
