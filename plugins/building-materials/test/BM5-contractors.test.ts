import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { makers } from './makers.ts';

/** 中恒建筑 builds seven projects and has a different say in each; 鼎力装饰 builds one of them too. */
let crm: TestCrm;
let lead: TestClient;
let contractors: readonly string[];
const projects = new Map<string, string>();

const make = (type: string, input: object, as: TestClient = lead) => makers(crm)(type, input, as);

const figures = `contractor { projects completed withUs decides influences neither unknown }`;
const list = `query ($ids: [ID!]!) {
  accounts(where: { id: { in: $ids } }, orderBy: [{ id: ASC }]) { nodes { name building { ${figures} } } }
}`;
const doors = `query ($id: ID!) {
  account(id: $id) { building { decidesWithoutUs { name bidClosesOn } } }
}`;

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [buildingMaterials()] });
  const unitId = await make('OrgUnit', { name: '工程部' }, crm.administrator);
  lead = await crm.as('building:project-sales', { unitId });
  contractors = [
    await make('Account', { name: '中恒建筑', roles: ['contractor'] }),
    await make('Account', { name: '鼎力装饰', roles: ['contractor'] }),
  ];
  const [contractor, other] = contractors;
  const foreman = await make('Contact', { familyName: '段', givenName: '工长' });
  const open = { outcome: 'OPEN', progress: 'foundation' };
  for (const [name, values, decides] of [
    ['甲', { ...open, bidClosesOn: '2027-03-01' }, 'DECIDES'],
    ['乙', { ...open, bidClosesOn: '2027-01-15' }, 'DECIDES'],
    ['丙', { outcome: 'WON', progress: 'completion' }, 'DECIDES'],
    ['丁', { outcome: 'LOST', progress: 'completion' }, 'DECIDES'],
    ['戊', open, 'INFLUENCES'],
    ['己', open, 'NEITHER'],
    ['庚', open, null],
  ] as const) {
    const part = { role: 'contractor', accountId: contractor, decides };
    projects.set(name, await make('BuildingProject', { name, ...values, participants: [part] }));
  }
  const join = (name: string, part: object) =>
    make('BuildingParticipant', { projectId: projects.get(name), role: 'contractor', accountId: contractor, ...part });
  // The firm again, through its foreman: still one project, with the stronger say of the two.
  await join('己', { contactId: foreman, decides: 'INFLUENCES' });
  // In another role: no building of its own.
  await join('甲', { role: 'dealer', accountId: other });
  await join('甲', { accountId: other, decides: 'NEITHER' });
});
afterAll(() => crm.stop());

describe('contractors', () => {
  it('build projects and decide, influence or neither: each project once, a whole list in one statement', async () => {
    const ask = () => crm.data(list, { variables: { ids: contractors }, as: lead });
    expect(await ask()).toEqual({
      accounts: {
        nodes: [
          {
            name: '中恒建筑',
            building: {
              contractor: {
                ...{ projects: 7, completed: 2, withUs: 1 },
                ...{ decides: 4, influences: 2, neither: 0, unknown: 1 },
              },
            },
          },
          {
            name: '鼎力装饰',
            building: {
              contractor: {
                ...{ projects: 1, completed: 0, withUs: 0 },
                ...{ decides: 0, influences: 0, neither: 1, unknown: 0 },
              },
            },
          },
        ],
      },
    });
    await crm.expectQueries({ atMost: 2 }, ask);
  });

  it('decide where we are not in yet, the next bid first; an order brings us in, a draft does not', async () => {
    const variables = { id: contractors[0] };
    const before = [
      { name: '乙', bidClosesOn: '2027-01-15' },
      { name: '甲', bidClosesOn: '2027-03-01' },
    ];
    const answer = (decidesWithoutUs: object[]) => ({ account: { building: { decidesWithoutUs } } });
    expect(await crm.data(doors, { variables, as: lead })).toEqual(answer(before));

    const line = { description: '石膏板', quantity: '10', price: { amount: '20', currency: 'CNY' } };
    const order = { accountId: contractors[0], building: { projectId: projects.get('乙') }, lines: [line] };
    const draft = await make('Order', { ...order, number: 'SO-9', status: 'draft' });
    expect(await crm.data(doors, { variables, as: lead })).toEqual(answer(before));
    await crm.mutate(
      'mutation ($id: ID!) { updateOrder(id: $id, input: { status: "confirmed" }) { errors { code } } }',
      {
        variables: { id: draft },
        as: lead,
      },
    );
    expect(await crm.data(doors, { variables, as: lead })).toEqual(answer(before.slice(1)));
    const ours = `query ($id: ID!) { account(id: $id) { building { contractor { withUs } } } }`;
    expect(await crm.data(ours, { variables, as: lead })).toEqual({
      account: { building: { contractor: { withUs: 2 } } },
    });
  });

  it('say nothing of projects that the caller does not see, and take no change from there', async () => {
    const elsewhere = await crm.createUser({ roles: ['building:project-sales'] });
    const none = { projects: 0, completed: 0, withUs: 0, decides: 0, influences: 0, neither: 0, unknown: 0 };
    expect(await crm.data(list, { variables: { ids: contractors }, as: elsewhere })).toMatchObject({
      accounts: { nodes: [{ building: { contractor: none } }, { building: { contractor: none } }] },
    });
    expect(await crm.data(doors, { variables: { id: contractors[0] }, as: elsewhere })).toEqual({
      account: { building: { decidesWithoutUs: [] } },
    });
    const join = `mutation ($input: CreateBuildingParticipantInput!) {
      createBuildingParticipant(input: $input) { errors { code message } }
    }`;
    const input = { projectId: projects.get('甲'), role: 'contractor', accountId: contractors[1], decides: 'DECIDES' };
    const refused = await crm.data<{ createBuildingParticipant: { errors: { code: string; message: string }[] } }>(
      join,
      {
        variables: { input },
        as: elsewhere,
        language: 'zh',
      },
    );
    expect(refused.createBuildingParticipant.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(refused.createBuildingParticipant.errors[0]?.message).toMatch(/[一-鿿]/u);
  });
});
