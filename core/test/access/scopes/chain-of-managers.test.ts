import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '../../../src/testing/index.ts';
import { Office, within } from './office.ts';

const teamwork = ['read', 'update'].map((action) => ({ permission: `account:${action}`, scope: 'TEAM' as const }));

let office: Office;
let head: TestUser;
let lead: TestUser;
let seller: TestUser;
let other: TestUser;

const setManager = (user: TestUser, manager: TestUser | null, as: TestUser = office.crm.administrator) =>
  office.change('updateUser', 'UpdateUserInput!', user.id, { managerId: manager?.id ?? null }, as);

const seenBy = (user: TestUser, count: number) =>
  within(
    1_000,
    () => office.accounts(user),
    (names) => names.length === count,
  );

/** head ← lead ← seller; none of them in a team or unit. */
beforeAll(async () => {
  office = await Office.open();
  const rights = [...teamwork, 'account:create'];
  [head, lead, seller, other] = [
    await office.person(rights),
    await office.person(rights),
    await office.person(rights),
    await office.person(rights),
  ];
  // From below, so that the paths below are moved along.
  expect(await setManager(seller, lead)).toEqual([]);
  expect(await setManager(lead, head)).toEqual([]);
  for (const [name, user] of Object.entries({ head, lead, seller, other })) await office.account(name, user);
});
afterAll(() => office.stop());

describe('whoever others report to', () => {
  it('sees and changes what belongs to everybody below, at any depth', async () => {
    expect(await seenBy(head, 3)).toEqual(['head', 'lead', 'seller']);
    expect(await seenBy(lead, 2)).toEqual(['lead', 'seller']);
    expect(await seenBy(seller, 1)).toEqual(['seller']);
    expect(await seenBy(other, 1)).toEqual(['other']);
    const { accounts } = await office.crm.data<{ accounts: { nodes: { id: string }[] } }>(
      '{ accounts(where: { name: { eq: "seller" } }) { nodes { id } } }',
    );
    const change = (as: TestUser) =>
      office.change('updateAccount', 'UpdateAccountInput!', accounts.nodes[0]?.id ?? '', { shortName: 'S' }, as);
    expect(await change(head)).toEqual([]);
    expect(await change(other)).toMatchObject([{ __typename: 'NotFound' }]);
  });

  it('sees only their own with the scope OWN', async () => {
    const boss = await office.person(['account:read', 'account:create']);
    expect(await setManager(other, boss)).toEqual([]);
    expect(await seenBy(boss, 0)).toEqual([]);
    expect(await setManager(other, null)).toEqual([]);
  });

  it('no longer sees them when they report to somebody else', async () => {
    expect(await setManager(seller, other)).toEqual([]);
    expect(await seenBy(other, 2)).toEqual(['other', 'seller']);
    expect(await seenBy(head, 2)).toEqual(['head', 'lead']);
    expect(await setManager(seller, lead)).toEqual([]);
    expect(await seenBy(head, 3)).toEqual(['head', 'lead', 'seller']);
  });

  it('may be more than a hundred people above', async () => {
    const president = await office.person([...teamwork, 'account:create']);
    const input = Array.from({ length: 101 }, (_, index) => ({
      displayName: `Seller ${index}`,
      email: `seller${index}@guanxi.test`,
      managerId: president.id,
    }));
    const { createUsers } = await office.crm.data<{ createUsers: { ids: string[]; errors: object[] } }>(
      'mutation ($input: [CreateUserInput!]!) { createUsers(input: $input) { ids errors { code path } } }',
      { variables: { input } },
    );
    expect(createUsers.errors).toEqual([]);
    await office.account('of the last', office.crm.administrator, { ownerId: createUsers.ids.at(-1) });
    expect(await seenBy(president, 1)).toEqual(['of the last']);
  });
});

describe('the chain of managers', () => {
  it('never leads back to where it began', async () => {
    expect(await setManager(head, seller)).toMatchObject([{ code: 'CYCLE', path: ['input', 'managerId'] }]);
    expect(await setManager(head, head)).toMatchObject([{ code: 'CYCLE' }]);
  });

  it('is not changed by somebody who would choose whom to see', async () => {
    const team = await office.write('createTeam', 'CreateTeamInput!', { name: 'Clerks' }, 'team');
    const grants = [
      { permission: 'user:update', scope: 'TEAM' as const },
      { permission: 'user:read', scope: 'ALL' as const },
    ];
    const clerk = await office.person(grants, { teamId: team });
    const colleague = await office.person([], { teamId: team });
    const refused = [{ __typename: 'NotPermitted', path: ['input', 'managerId'] }];
    expect(await setManager(colleague, clerk, clerk)).toMatchObject(refused);
    expect(await setManager(clerk, head, clerk)).toMatchObject(refused);
  });

  it('is not gone round by leading a team or moving a unit', async () => {
    const clerk = await office.person([
      { permission: 'user:read', scope: 'ALL' },
      ...['team:read', 'team:update', 'orgUnit:read', 'orgUnit:update'],
    ]);
    const team = await office.write('createTeam', 'CreateTeamInput!', { name: 'Sellers' }, 'team');
    const unit = (name: string) => office.write('createOrgUnit', 'CreateOrgUnitInput!', { name }, 'orgUnit');
    const [mine, theirs] = [await unit('Mine'), await unit('Theirs')];
    const lead = await office.change('updateTeam', 'UpdateTeamInput!', team, { managerId: clerk.id }, clerk);
    expect(lead).toMatchObject([{ __typename: 'NotPermitted', path: ['input', 'managerId'] }]);
    const move = await office.change('updateOrgUnit', 'UpdateOrgUnitInput!', theirs, { parentId: mine }, clerk);
    expect(move).toMatchObject([{ __typename: 'NotPermitted', path: ['input', 'parentId'] }]);
    expect(await office.change('updateTeam', 'UpdateTeamInput!', team, { name: 'Renamed' }, clerk)).toEqual([]);
  });
});
