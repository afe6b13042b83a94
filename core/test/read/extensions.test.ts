import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm, type TestUser } from '@guanxi/core/testing';
import { BaseRecord, definePlugin, Entity, Index } from '@guanxi/core';
import pg from 'pg';
import { corePlugin } from '../../src/crm/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { energy, lease } from './lease-plugins.ts';

let crm: TestCrm;
let reader: TestUser;

const consumption = { Hall: 90, Shop: 40, Desk: 3, Roof: 0, Yard: 40, Loft: 40 };

const create =
  'mutation ($input: [CreateLeaseSpaceInput!]!) { createLeaseSpaces(input: $input) { errors { message } } }';

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [lease(), energy()] });
  for (const [name, value] of Object.entries(consumption)) {
    // What is zero is not said: such a slot is made of the defaults of its columns.
    const slot = value > 0 ? { energy: { consumption: value, supplier: `of ${name}` } } : {};
    await crm.data(create, { variables: { input: [{ name, ...slot }] } });
  }
  await crm.data(`mutation { createRole(input: { name: "Reader", grants: [
    { permission: "lease:space:read", scope: ALL }] }) { errors { code } } }`);
  reader = await crm.createUser({ roles: ['Reader'] });
});
afterAll(() => crm?.stop());

async function namesOf(list: string): Promise<string[]> {
  const { leaseSpaces } = await crm.data<{ leaseSpaces: { nodes: { name: string }[] } }>(
    `{ leaseSpaces(${list}) { nodes { name } } }`,
  );
  return leaseSpaces.nodes.map(({ name }) => name);
}

describe('fields on the entity of another plugin', () => {
  it('are filtered and ordered by, computed ones too', async () => {
    const order = 'orderBy: [{ energy: { rating: DESC } }, { energy: { consumption: DESC } }, { name: ASC }]';
    const where = 'where: { energy: { consumption: { gt: 0 } } }';
    expect(await namesOf(`${where}, ${order}`)).toEqual(['Hall', 'Loft', 'Shop', 'Yard', 'Desk']);
    expect(await namesOf('where: { energy: { rating: { eq: "B" } } }')).toEqual(['Hall']);
  });

  it('are grouped by and summed', async () => {
    const groups = `leaseSpaceGroups(groupBy: [{ energy: { rating: VALUE } }], orderBy: [{ count: DESC }]) {
      nodes { key { energy { rating } } count sum { energy { consumption } } } }`;
    expect(await crm.data(`{ ${groups} }`)).toEqual({
      leaseSpaceGroups: {
        nodes: [
          { key: { energy: { rating: 'A' } }, count: 5, sum: { energy: { consumption: '123' } } },
          { key: { energy: { rating: 'B' } }, count: 1, sum: { energy: { consumption: '90' } } },
        ],
      },
    });
  });

  it('are closed to whoever lacks their permission', async () => {
    const { data, extensions } = await crm.execute(
      '{ leaseSpaces(where: { name: { eq: "Hall" } }) { nodes { energy { rating supplier } } } }',
      { as: reader },
    );
    expect(data).toEqual({ leaseSpaces: { nodes: [{ energy: { rating: 'B', supplier: null } }] } });
    expect(extensions).toMatchObject({ masked: ['LeaseSpaceEnergySlot.supplier'] });
    for (const use of [
      'leaseSpaces(where: { energy: { supplier: { eq: "S1" } } }) { totalCount }',
      'leaseSpaces(orderBy: [{ energy: { supplier: ASC } }]) { totalCount }',
      'leaseSpaceGroups(groupBy: [{ energy: { supplier: VALUE } }]) { nodes { count } }',
    ]) {
      const { errors } = await crm.execute(`{ ${use} }`, { as: reader });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });

  it('have their labels', async () => {
    const { metadata } = await crm.data<{ metadata: { entities: { name: string; slots: unknown[] }[] } }>(
      '{ metadata { entities { name slots { name label fields { name label } } } } }',
      { language: 'zh' },
    );
    const label = '测试';
    const fields = ['consumption', 'supplier', 'rating'].map((name) => ({ name, label }));
    const space = metadata.entities.find(({ name }) => name === 'LeaseSpace');
    expect(space?.slots).toEqual([{ name: 'energy', label, fields }]);
  });
});

describe('an index with when the records were made', () => {
  const newest = 'where: { energy: { consumption: { eq: 40 } } }, orderBy: [{ createdAt: DESC }]';

  it('answers in the order of the records themselves, page by page, either way', async () => {
    expect(await namesOf(newest)).toEqual(['Loft', 'Yard', 'Shop']);
    expect(await namesOf('where: { energy: { consumption: { eq: 0 } } }, orderBy: [{ createdAt: ASC }]')).toEqual([
      'Roof',
    ]);
    type Page = { leaseSpaces: { nodes: { name: string }[]; pageInfo: { endCursor: string } } };
    const page = (after: string): Promise<Page> =>
      crm.data(`{ leaseSpaces(first: 2, ${newest} ${after}) { nodes { name } pageInfo { endCursor } } }`);
    const first = await page('');
    const second = await page(`, after: "${first.leaseSpaces.pageInfo.endCursor}"`);
    expect([first, second].map(({ leaseSpaces }) => leaseSpaces.nodes.map(({ name }) => name))).toEqual([
      ['Loft', 'Yard'],
      ['Shop'],
    ]);
    expect(await namesOf(`last: 1, ${newest}`)).toEqual(['Shop']);
  });

  it('is what the statement runs along', async () => {
    const query = `{ leaseSpaces(${newest}) { nodes { name energy { consumption } } } }`;
    const { extensions } = await crm.crm.execute({
      document: query,
      principal: await crm.crm.identity.principalOf(crm.administrator.accessToken),
      explain: true,
    });
    expect(JSON.stringify(extensions)).toMatch(/order by t\d+\.\\*"record_created_at\\*" desc/);
  });

  it('is kept for every slot, however it came to be', async () => {
    const { ownerUrl } = await crm.crm.connect();
    const owner = new pg.Client(ownerUrl);
    await owner.connect();
    const { rows } =
      await owner.query(`select s.name from lease_space s join energy_ext_lease_space e on e.record_id = s.id
      where e.record_created_at is distinct from s.created_at`);
    await owner.end();
    expect(rows).toEqual([]);
    expect(await crm.crm.schemaDifference()).toBe('');
  });

  it('is refused on an entity, which has the column itself', () => {
    const label = { zh: '测试', en: 'Test' };
    class OddItem extends BaseRecord {}
    Index(['version'], { with: ['createdAt'] })(OddItem);
    Entity({ label, code: 'oddit', access: 'catalogue', display: 'id' })(OddItem);
    const odd = definePlugin({ id: 'odd', prefix: 'odd', version: '1.0.0', label, entities: [OddItem] });
    expect(() => composePlugins([corePlugin(), odd()])).toThrow(
      "OddItem: the option with of an index is for slots, an entity says @Index(['version', 'createdAt'])",
    );
  });
});
