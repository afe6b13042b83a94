import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { hotel } from '@guanxi/plugin-hotel';
import { createTestCrm, type TestCrm, type TestUser } from '../../src/testing/index.ts';
import { Finder } from './finder.ts';

let crm: TestCrm;
let find: Finder;
let clerk: TestUser;
let colleague: TestUser;
let stranger: TestUser;

async function role(name: string, grants: readonly (readonly [string, string])[]): Promise<void> {
  const input = { name, grants: grants.map(([permission, scope]) => ({ permission, scope })) };
  await crm.data('mutation ($input: CreateRoleInput!) { createRole(input: $input) { errors { message } } }', {
    variables: { input },
  });
}

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [hotel(), buildingMaterials()] });
  find = new Finder(crm);
  await role('clerk', [
    ['contact:*', 'OWN'],
    ['account:*', 'OWN'],
    ['hotel:documents', 'ALL'],
  ]);
  await role('colleague', [
    ['contact:read', 'ALL'],
    ['note:*', 'ALL'],
  ]);
  await role('stranger', [['task:read', 'ALL']]);
  clerk = await crm.createUser({ roles: ['clerk'] });
  colleague = await crm.createUser({ roles: ['colleague'] });
  stranger = await crm.createUser({ roles: ['stranger'] });
  const made = await crm.data<{ a: { contact: { id: string } }; c: { account: { id: string } } }>(
    `mutation {
      a: createContact(input: {
        familyName: "王", givenName: "小明", affiliations: []
        hotel: { documentNumber: "E12345678", preferences: "高楼层,靠窗" }
      }) { contact { id } errors { message } }
      b: createContact(input: { familyName: "李", givenName: "小红", affiliations: [] }) { contact { id } errors { message } }
      c: createAccount(input: { name: "小明建材" }) { account { id } errors { message } }
    }`,
    { as: clerk },
  );
  await crm.data(
    'mutation ($id: ID!) { createNote(input: { subjectId: $id, text: "小明喜欢靠窗" }) { errors { message } } }',
    {
      variables: { id: made.c.account.id },
      as: clerk,
    },
  );
});

afterAll(() => crm.stop());

test('records outside the scope are not found', async () => {
  expect(await find.names('小明', clerk)).toEqual(['小明建材', '王小明', '小明喜欢靠窗']);
  expect(await find.names('小明', colleague)).toEqual(['王小明']);
  expect(await find.names('小明', stranger)).toEqual([]);
  expect(await find.names('小明', null)).toEqual([]);
  expect((await find.page('小明', {}, colleague)).totalCount).toBe(1);
});

test('a field with a permission of its own is not found without it, neither whole nor in parts', async () => {
  for (const text of ['E12345678', 'e12345678', 'E12345678 王小明', '小明 E12345678']) {
    expect(await find.names(text, clerk)).toEqual(['王小明']);
    expect(await find.names(text, colleague)).toEqual([]);
  }
  // What everybody reads is found by everybody, once.
  expect(await find.names('王小明', clerk)).toEqual(['王小明']);
  expect(await find.names('靠窗', colleague)).toEqual(['王小明']);
});

test('types that may not be read are none', async () => {
  const { errors } = await crm.execute('{ search(text: "小明", types: ["Account"]) { totalCount } }', {
    as: colleague,
  });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['types', '0'] });
  expect(errors?.[0]?.message).not.toMatch(/: .*Account/);
});

test('a field of a slot that changes by itself, and the record that is found by it and by its own fields', async () => {
  const { a } = await crm.data<{ a: { account: { id: string } } }>(
    `mutation { a: createAccount(input: { name: "远航旅行社" }) { account { id } errors { message } } }`,
  );
  const update = (input: string) =>
    crm.data(`mutation ($id: ID!) { updateAccount(id: $id, input: ${input}) { errors { message } } }`, {
      variables: { id: a.account.id },
    });
  await update('{ hotel: { agencyCode: "YH-777" } }');
  expect(await find.names('yh-777')).toEqual(['远航旅行社']);
  await update('{ name: "启航旅行社" }');
  expect(await find.names('启航 777')).toEqual(['启航旅行社']);
  await update('{ building: { qualificationNumber: "Q20260001" } }');
  expect(await find.names('777 Q20260001 qihang')).toEqual(['启航旅行社']);
  await update('{ hotel: { agencyCode: null } }');
  expect(await find.names('777')).toEqual([]);
  expect(await find.names('q20260001')).toEqual(['启航旅行社']);
});

test("records of a plugin's own", async () => {
  await crm.data(`mutation {
    createHotelProperty(input: { code: "SHA-1", name: "外滩大酒店", address: "中山东一路 20 号" }) { errors { message } }
  }`);
  const { search } = await crm.data<{ search: { nodes: unknown[] } }>(
    `{ search(text: "wtdjd", types: ["HotelProperty"]) { nodes { id ... on HotelProperty { code name } } } }`,
  );
  expect(search.nodes).toEqual([{ id: expect.any(String), code: 'SHA-1', name: '外滩大酒店' }]);
  expect(await find.names('中山东一路')).toHaveLength(1);
});

test('in a filter, the pinyin of a field that the caller may not read is not asked for', async () => {
  const document =
    '{ contacts(where: { hotel: { documentNumber: { contains: "E1", mode: PINYIN } } }) { totalCount } }';
  const { errors } = await crm.execute(document, { as: colleague });
  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  expect(await crm.data(document, { as: clerk })).toEqual({ contacts: { totalCount: 1 } });
});
