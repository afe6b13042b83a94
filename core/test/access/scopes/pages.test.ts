import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '../../../src/testing/index.ts';
import { Office } from './office.ts';

interface Page {
  readonly accounts: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
}

let office: Office;
let seller: TestUser;
/** Led by somebody with more teams than a page is put together from. */
let leader: TestUser;
let expected: readonly string[];

const grants = [{ permission: 'account:read', scope: 'UNIT' as const }, 'account:create'];

/** Records of the seller, of the seller's team and unit, of others, and deleted ones, all mixed. */
beforeAll(async () => {
  office = await Office.open();
  const unit = await office.write('createOrgUnit', 'CreateOrgUnitInput!', { name: 'Shanghai' }, 'orgUnit');
  const team = await office.write('createTeam', 'CreateTeamInput!', { name: 'Sellers' }, 'team');
  seller = await office.person(grants, { teamId: team, unitId: unit });
  leader = await office.person(grants);
  for (let number = 0; number < 5; number++) {
    await office.write('createTeam', 'CreateTeamInput!', { name: `T${number}`, managerId: leader.id }, 'team');
  }
  await office.crm.data(
    'mutation ($team: ID!, $manager: ID!) { updateTeam(id: $team, input: { managerId: $manager }) { errors { code } } }',
    { variables: { team, manager: leader.id } },
  );
  const owners = [
    { ownerId: seller.id, teamId: null, unitId: null },
    { ownerId: null, teamId: team, unitId: null },
    { ownerId: null, teamId: null, unitId: unit },
    { ownerId: seller.id, teamId: team, unitId: unit },
    { ownerId: null, teamId: null, unitId: null },
  ];
  const visible: string[] = [];
  for (let number = 0; number < 25; number++) {
    const owner = owners[number % owners.length] ?? {};
    const id = await office.account(`Account ${number}`, undefined, owner);
    if (number % 7 === 6) {
      await office.crm.data('mutation ($id: ID!) { deleteAccount(id: $id) { errors { code } } }', {
        variables: { id },
      });
    } else if (number % owners.length !== 4) visible.push(id);
  }
  expected = visible;
});
afterAll(() => office.stop());

const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
  accounts(first: $first, after: $after, last: $last, before: $before) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function forward(as: TestUser, size: number): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { accounts }: Page = await office.crm.data<Page>(query, { variables: { first: size, after }, as });
    found.push(...accounts.nodes.map(({ id }) => id));
    more = accounts.pageInfo.hasNextPage;
    after = accounts.pageInfo.endCursor;
  }
  return found;
}

async function backward(as: TestUser, size: number): Promise<string[]> {
  const found: string[] = [];
  for (let before: string | null = null, more = true; more;) {
    const { accounts }: Page = await office.crm.data<Page>(query, { variables: { last: size, before }, as });
    found.unshift(...accounts.nodes.map(({ id }) => id));
    more = accounts.pageInfo.hasPreviousPage;
    before = accounts.pageInfo.startCursor;
  }
  return found;
}

describe('pages of somebody who sees a part of the records', () => {
  it.each([1, 2, 3, 50])('of %i in the default order, forwards and backwards, have each record once', async (size) => {
    expect(await forward(seller, size)).toEqual(expected);
    expect(await backward(seller, size)).toEqual(expected);
  });

  it('are the same for somebody with many teams', async () => {
    const ofTheTeam = await forward(leader, 2);
    expect(ofTheTeam.length).toBeGreaterThan(3);
    expect(expected).toEqual(expect.arrayContaining(ofTheTeam));
    expect(await backward(leader, 3)).toEqual(ofTheTeam);
  });
});
