import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm, type TestUser } from '@guanxi/core/testing';
import { corePlugin } from '../../src/crm/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { computedBy, energy, lease } from './lease-plugins.ts';

let crm: TestCrm;
let reader: TestUser;

const spaces = [
  { name: 'Hall', area: 400, rent: '1000', leasedUntil: '2030-03-02', energy: { consumption: 90, supplier: 'S1' } },
  { name: 'Shop', area: 80, rent: '800', leasedUntil: '2030-01-11', energy: { consumption: 40, supplier: 'S2' } },
  { name: 'Desk', area: 5, rent: '100', energy: { consumption: 3 } },
  { name: 'Roof', area: 0, rent: '50' },
];

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [lease(), energy()] });
  const { createAccount } = await crm.data<{ createAccount: { account: { id: string } } }>(
    'mutation { createAccount(input: { name: "Tenant" }) { account { id } } }',
  );
  const input = spaces.map((space) => ({ ...space, tenantId: createAccount.account.id }));
  const made = await crm.data(
    'mutation ($input: [CreateLeaseSpaceInput!]!) { createLeaseSpaces(input: $input) { created errors { message } } }',
    { variables: { input } },
  );
  expect(made).toEqual({ createLeaseSpaces: { created: 4, errors: [] } });
  await crm.data(`mutation { createRole(input: { name: "Reader", grants: [
    { permission: "lease:space:read", scope: ALL }, { permission: "account:read", scope: ALL }] }) { errors { code } } }`);
  reader = await crm.createUser({ roles: ['Reader'] });
});
afterAll(() => crm?.stop());

interface Spaces {
  readonly leaseSpaces: { readonly nodes: readonly { readonly name: string }[] };
}

async function namesOf(list: string): Promise<string[]> {
  const { leaseSpaces } = await crm.data<Spaces>(`{ leaseSpaces(${list}) { nodes { name } } }`);
  return leaseSpaces.nodes.map(({ name }) => name);
}

describe('a field that PostgreSQL computes', () => {
  it('is selected like a column, in its type, null where it is not known', async () => {
    const list = 'leaseSpaces(orderBy: [{ name: ASC }]) { nodes { name rentPerMetre size daysLeft leased endsAt } }';
    expect(await crm.data(`{ ${list} }`)).toEqual({
      leaseSpaces: {
        nodes: [
          { name: 'Desk', rentPerMetre: '20.00', size: 'small', daysLeft: null, leased: false, endsAt: null },
          ...[{ name: 'Hall', rentPerMetre: '2.50', size: 'large', daysLeft: 60, leased: true }].map((hall) => ({
            ...hall,
            endsAt: '2030-03-01T16:00:00.000Z',
          })),
          { name: 'Roof', rentPerMetre: null, size: 'small', daysLeft: null, leased: false, endsAt: null },
          ...[{ name: 'Shop', rentPerMetre: '10.00', size: 'small', daysLeft: 10, leased: true }].map((shop) => ({
            ...shop,
            endsAt: '2030-01-10T16:00:00.000Z',
          })),
        ],
      },
    });
  });

  it('is filtered by, with the operators of its type', async () => {
    const order = 'orderBy: [{ name: ASC }]';
    expect(await namesOf(`where: { daysLeft: { between: [10, 60] } }, ${order}`)).toEqual(['Hall', 'Shop']);
    expect(await namesOf(`where: { rentPerMetre: { gt: "2.50" } }, ${order}`)).toEqual(['Desk', 'Shop']);
    expect(await namesOf(`where: { not: { leased: { eq: true } } }, ${order}`)).toEqual(['Desk', 'Roof']);
    expect(await namesOf(`where: { size: { startsWith: "LAR", mode: INSENSITIVE } }`)).toEqual(['Hall']);
    expect(await namesOf(`where: { daysLeft: { isNull: true } }, ${order}`)).toEqual(['Desk', 'Roof']);
    expect(await namesOf(`where: { endsAt: { lt: "2030-02-01T00:00:00Z" } }`)).toEqual(['Shop']);
  });

  it('takes whatever a client sends as a value', async () => {
    const evil = `'); drop table lease_space; --`;
    const query = 'query ($text: String!) { leaseSpaces(where: { size: { eq: $text } }) { totalCount } }';
    expect(await crm.data(query, { variables: { text: evil } })).toEqual({ leaseSpaces: { totalCount: 0 } });
  });

  it('is ordered by, with cursors that meet their row', async () => {
    const page = (after: string): string =>
      `{ leaseSpaces(first: 1, ${after} orderBy: [{ daysLeft: DESC_NULLS_FIRST }, { rentPerMetre: ASC }]) {
        pageInfo { endCursor hasNextPage } nodes { name } } }`;
    const seen: string[] = [];
    for (let after = ''; ;) {
      const { leaseSpaces } = await crm.data<{
        leaseSpaces: Spaces['leaseSpaces'] & { pageInfo: { endCursor: string; hasNextPage: boolean } };
      }>(page(after));
      seen.push(...leaseSpaces.nodes.map(({ name }) => name));
      if (!leaseSpaces.pageInfo.hasNextPage) break;
      after = `after: "${leaseSpaces.pageInfo.endCursor}",`;
    }
    expect(seen).toEqual(['Desk', 'Roof', 'Hall', 'Shop']);
  });

  it('is grouped by and summed', async () => {
    const groups = `leaseSpaceGroups(groupBy: [{ size: VALUE }, { leased: VALUE }], having: { sum: { daysLeft: { gt: 0 } } },
      orderBy: [{ max: { rentPerMetre: DESC } }]) { nodes { key { size leased } count sum { daysLeft } max { rentPerMetre } } }`;
    expect(await crm.data(`{ ${groups} }`)).toEqual({
      leaseSpaceGroups: {
        nodes: [
          { key: { size: 'small', leased: true }, count: 1, sum: { daysLeft: '10' }, max: { rentPerMetre: '10.00' } },
          { key: { size: 'large', leased: true }, count: 1, sum: { daysLeft: '60' }, max: { rentPerMetre: '2.50' } },
        ],
      },
    });
  });

  it('is null behind a relation to no record, whatever its formula makes of nulls', async () => {
    const made = await crm.data<Record<'createLead' | 'createContact', Record<string, { id: string }>>>(`mutation {
      createLead(input: { company: "Pan Ltd", contactName: "Wu Di" }) { lead { id } }
      createContact(input: { name: "Sun Li" }) { contact { id } } }`);
    const members = [`leadId: "${made.createLead['lead']?.id}"`, `contactId: "${made.createContact['contact']?.id}"`];
    const { createCampaign } = await crm.data<{ createCampaign: { campaign: { id: string } } }>(
      'mutation { createCampaign(input: { name: "Spring" }) { campaign { id } } }',
    );
    for (const member of members) {
      const input = `{ campaignId: "${createCampaign.campaign.id}", ${member} }`;
      await crm.data(`mutation { createCampaignMember(input: ${input}) { errors { code } } }`);
    }
    const lists = `{ campaignMembers(orderBy: [{ lead: { completeness: ASC } }]) { nodes { lead { completeness } } }
      campaignMemberGroups(groupBy: [{ through: { lead: { completeness: VALUE } } }]) {
        nodes { count key { through { lead { completeness } } } } } }`;
    expect(await crm.data(lists)).toEqual({
      campaignMembers: { nodes: [{ lead: { completeness: 20 } }, { lead: null }] },
      campaignMemberGroups: {
        nodes: [
          { count: 1, key: { through: { lead: { completeness: 20 } } } },
          { count: 1, key: { through: { lead: { completeness: null } } } },
        ],
      },
    });
  });

  it('is that of the day where rows of the past are read', async () => {
    const past = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { leaseSpaces } = await crm.data<{ leaseSpaces: { nodes: { id: string }[] } }>(
      '{ leaseSpaces(where: { name: { eq: "Desk" } }) { nodes { id } } }',
    );
    const resize =
      'mutation ($id: ID!, $area: Int!) { updateLeaseSpace(id: $id, input: { area: $area }) { errors { code } } }';
    const variables = { id: leaseSpaces.nodes[0]?.id };
    await crm.data(resize, { variables: { ...variables, area: 500 } });
    const large = (asOf: string): Promise<string[]> =>
      namesOf(`where: { size: { eq: "large" } }, orderBy: [{ name: ASC }] ${asOf}`);
    expect(await large('')).toEqual(['Desk', 'Hall']);
    expect(await large(`, asOf: "${past}"`)).toEqual(['Hall']);
    await crm.data(resize, { variables: { ...variables, area: 5 } });
  });

  it('has no column, is no input, and says so in the metadata', async () => {
    expect(await crm.crm.schemaDifference()).toBe('');
    const { errors } = await crm.execute(
      'mutation { createLeaseSpace(input: { name: "X", size: "large" }) { errors { code } } }',
    );
    expect(errors?.[0]?.message).toContain('"size" is not defined');
    const { metadata } = await crm.data<{ metadata: { entities: { name: string; fields: object[] }[] } }>(
      '{ metadata { entities { name fields { name type filter sort group write } } } }',
    );
    expect(metadata.entities.find(({ name }) => name === 'LeaseSpace')?.fields).toContainEqual({
      ...{ name: 'daysLeft', type: 'int', filter: true, sort: true, group: true, write: 'never' },
    });
  });

  it('is masked for whoever may not read what it is computed of', async () => {
    const list = '{ leaseSpaces(where: { name: { eq: "Hall" } }) { nodes { size rentPerMetre } } }';
    const { data, extensions } = await crm.execute(list, { as: reader });
    expect(data).toEqual({ leaseSpaces: { nodes: [{ size: 'large', rentPerMetre: null }] } });
    expect(extensions).toMatchObject({ masked: ['LeaseSpace.rentPerMetre'] });
    for (const use of [
      'leaseSpaces(where: { rentPerMetre: { gt: "2" } }) { totalCount }',
      'leaseSpaces(orderBy: [{ rentPerMetre: ASC }]) { totalCount }',
      'leaseSpaceGroups(groupBy: [{ size: VALUE }]) { nodes { max { rentPerMetre } } }',
    ]) {
      const { errors } = await crm.execute(`{ ${use} }`, { as: reader });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});

describe('a start refuses a formula', () => {
  const start = (sql: string) => (): unknown => composePlugins([corePlugin(), computedBy(sql)]);

  it('that names what is no attribute of the row', () => {
    expect(start('{nmae}')).toThrow('OddItem.odd: sql names nmae, which is no stored attribute of the row');
    expect(start('{odd}')).toThrow('OddItem.odd: sql names odd, which is no stored attribute of the row');
  });

  it('that names a column with a permission where nobody sees that it is needed', () => {
    const problem = 'OddItem.odd: sql names the column secret_name, which has a permission: write the field in braces';
    expect(start('upper(SECRET_NAME)')).toThrow(problem);
    expect(start("upper({secretName}) || 'secret_name'")).not.toThrow();
  });

  it('that reads other rows, which have a gate of their own', () => {
    for (const sql of ['(select max(name) from account)', '(table account)', '{name}; drop table account']) {
      expect(start(sql)).toThrow('OddItem.odd: sql of a computed field is about its own row only');
    }
  });
});
