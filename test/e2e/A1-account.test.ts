import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { createRecord } from './create-record.ts';

// A1, accounts: 李敏 of sales enters 华远集团 with everything that is known of it, its subsidiaries below it, and gives one
// of them up with a reason.

let crm: TestCrm;
let li: TestClient;
let group = '';
let property = '';
let service = '';

const update = `mutation ($id: ID!, $input: UpdateAccountInput!) { updateAccount(id: $id, input: $input) {
  account { status statusReason lifecycle } errors { code message path } } }`;

interface Updated {
  readonly updateAccount: {
    readonly account: { status: string; statusReason: string | null; lifecycle: string | null } | null;
    readonly errors: readonly { code: string; message: string; path: string[] }[];
  };
}

async function change(id: string, input: object, language?: 'zh'): Promise<Updated['updateAccount']> {
  const options = { variables: { id, input }, ...(language && { language }) };
  return (await li.data<Updated>(update, options)).updateAccount;
}

beforeAll(async () => {
  crm = await createTestCrm();
  li = await crm.createUser({ displayName: '李敏', roles: ['core:sales-representative'] });
});
afterAll(() => crm.stop());

const profile = {
  ...{
    name: '华远集团',
    shortName: '华远',
    legalName: '华远建设集团股份有限公司',
    registrationNumber: '91110000100005678X',
  },
  ...{ roles: ['customer', 'supplier', 'manufacturer', 'wholesaler', 'retailer', 'agency'], industry: 'construction' },
  ...{ size: 'large', employees: 3200, ownershipType: 'state-owned', foundedYear: 1996, lifecycle: 'assessed' },
  ...{
    region: '华北',
    country: '中国',
    province: '北京',
    city: '北京',
    address: '朝阳区建国路 1 号',
    postalCode: '100022',
  },
  ...{
    website: 'https://huayuan.example',
    phone: '+86 10 6500 1234',
    revenue: { amount: '980000000', currency: 'CNY' },
  },
};

it('keeps the whole profile, with several roles at once, tags, and whose it is', async () => {
  const tag = await createRecord(crm, 'Tag', { name: '样板工程' });
  group = await createRecord(crm, 'Account', { ...profile, tagIds: { add: [tag] } }, li);
  const { account } = await li.data<{ account: Record<string, unknown> }>(
    `query ($id: ID!) { account(id: $id) {
      name shortName legalName registrationNumber roles industry size employees ownershipType foundedYear lifecycle
      region country province city address postalCode website phone revenue { amount currency }
      status owner { displayName } taggings { nodes { tag { name } } } } }`,
    { variables: { id: group } },
  );
  expect(account).toMatchObject({
    ...profile,
    revenue: { amount: '980000000.0000', currency: 'CNY' },
    status: 'prospect',
    owner: { displayName: '李敏' },
    taggings: { nodes: [{ tag: { name: '样板工程' } }] },
  });
});

it('is found by any of its roles', async () => {
  const where = (role: string) => `{ accounts(where: { roles: { has: "${role}" } }) { nodes { name } } }`;
  expect(await li.data(where('wholesaler'))).toEqual({ accounts: { nodes: [{ name: '华远集团' }] } });
  expect(await li.data(where('competitor'))).toEqual({ accounts: { nodes: [] } });
});

it('goes through the lifecycle in the words of the market', async () => {
  for (const lifecycle of ['selected', 'pursued', 'developing', 'retained']) {
    expect(await change(group, { lifecycle })).toMatchObject({ account: { lifecycle }, errors: [] });
  }
  const { metadata } = await li.data<{
    metadata: { entities: { name: string; fields: { name: string; values: object[] }[] }[] };
  }>('{ metadata { entities { name fields { name values { value label } } } } }', { language: 'zh' });
  const fields = metadata.entities.find(({ name }) => name === 'Account')?.fields;
  expect(fields?.find(({ name }) => name === 'lifecycle')?.values).toEqual([
    { value: 'assessed', label: '判断' },
    { value: 'selected', label: '选择' },
    { value: 'pursued', label: '争取' },
    { value: 'developing', label: '发展' },
    { value: 'retained', label: '保有' },
  ]);
});

it('stands in a group that has no circle and is rolled up by the tree', async () => {
  property = await createRecord(crm, 'Account', { name: '华远地产', parentId: group }, li);
  service = await createRecord(crm, 'Account', { name: '华远物业', parentId: property }, li);
  const abroad = await createRecord(crm, 'Account', { name: 'Huayuan Albania', parentId: group }, li);
  for (const [accountId, amount, currency] of [
    [group, '100000', 'CNY'],
    [property, '250000.5', 'CNY'],
    [service, '30000', 'CNY'],
    [abroad, '9000', 'EUR'],
  ]) {
    await createRecord(crm, 'Opportunity', { name: '机会', accountId, amount: { amount, currency } }, li);
  }
  const totals = await li.data<{ accounts: { nodes: object[] } }>(
    `query ($ids: [ID!]) { accounts(where: { id: { in: $ids } }, orderBy: [{ createdAt: ASC }]) { nodes {
      name groupTotals { accounts levels pipeline { amount currency } } } } }`,
    { variables: { ids: [group, property] } },
  );
  expect(totals.accounts.nodes).toEqual([
    {
      name: '华远集团',
      groupTotals: {
        ...{ accounts: 4, levels: 3 },
        pipeline: [
          { amount: '380000.5000', currency: 'CNY' },
          { amount: '9000.0000', currency: 'EUR' },
        ],
      },
    },
    {
      name: '华远地产',
      groupTotals: { accounts: 2, levels: 2, pipeline: [{ amount: '280000.5000', currency: 'CNY' }] },
    },
  ]);
  const circle = await change(group, { parentId: service }, 'zh');
  expect(circle.errors).toEqual([
    { code: 'CIRCLE', message: '上级客户不能是自己或自己的下级', path: ['input', 'parentId'] },
  ]);
});

it('is not rolled up beyond what the caller sees, and its group is the same question for everybody', async () => {
  const wang = await crm.createUser({ displayName: '王强', roles: ['core:sales-representative'] });
  expect(
    await wang.data('query ($id: ID!) { account(id: $id) { groupTotals { accounts } } }', { variables: { id: group } }),
  ).toEqual({ account: null });
  const hidden = await createRecord(crm, 'Account', { name: '华远投资', parentId: group });
  expect(hidden).not.toBe('');
  const seen = await li.data('query ($id: ID!) { account(id: $id) { groupTotals { accounts } } }', {
    variables: { id: group },
  });
  expect(seen).toEqual({ account: { groupTotals: { accounts: 4 } } });
});

it('cannot become a circle by two people at the same moment', async () => {
  const [one = '', other = ''] = [
    await createRecord(crm, 'Account', { name: '甲公司' }, li),
    await createRecord(crm, 'Account', { name: '乙公司' }, li),
  ];
  const both = await Promise.all([change(one, { parentId: other }), change(other, { parentId: one })]);
  expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CIRCLE']);
});

it('is given up or blacklisted with a reason only, and each decision has its own', async () => {
  const refused = await change(service, { status: 'deprioritised' }, 'zh');
  expect(refused.errors).toEqual([
    { code: 'REASON_REQUIRED', message: '舍弃客户时必须填写状态原因(statusReason)', path: ['input', 'statusReason'] },
  ]);
  expect(await change(service, { status: 'deprioritised', statusReason: '规模太小' })).toMatchObject({
    account: { status: 'deprioritised', statusReason: '规模太小' },
  });
  expect((await change(service, { status: 'blacklisted' })).errors).toMatchObject([{ code: 'REASON_REQUIRED' }]);
  expect((await change(service, { status: 'blacklisted', statusReason: '恶意拖欠' })).errors).toEqual([]);
  expect((await change(service, { status: 'active' })).account).toEqual({
    ...{ status: 'active', statusReason: null, lifecycle: null },
  });
});

it('refuses whoever may not change it', async () => {
  const reader = await crm.as('core:read-only');
  const denied = await reader.execute<Updated>(update, { variables: { id: group, input: { name: '我的' } } });
  expect(denied.data?.updateAccount.errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
});
