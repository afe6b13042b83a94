import { afterEach, expect, it } from '@jest/globals';
import { Account, definePlugin, hooksOf, identifierRule, matchRule, type MatchRule } from '@guanxi/core';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { hotel } from '@guanxi/plugin-hotel';

let crm: TestCrm;
afterEach(() => crm.stop());

const create = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
  account { id } errors { code } warnings { code ... on DuplicateFound { candidates { score record { id } } } } } }`;

async function made(input: object): Promise<Record<string, unknown>> {
  return (await crm.data<{ createAccount: Record<string, unknown> }>(create, { variables: { input } })).createAccount;
}

it('only warns where the installation wants that, and says nothing where it looks for none', async () => {
  crm = await createTestCrm({ options: { duplicates: { onCreate: 'warn' } } });
  const { account } = await made({ name: 'Marigona Hill sh.p.k' });
  expect(await made({ name: 'MARIGONA HILL SHPK' })).toMatchObject({
    account: { id: expect.any(String) },
    errors: [],
    warnings: [{ code: 'PROBABLE_DUPLICATE', candidates: [{ record: account }] }],
  });
  await crm.stop();
  crm = await createTestCrm({ options: { duplicates: { onCreate: 'off' } } });
  await made({ name: 'Marigona Hill' });
  expect(await made({ name: 'Marigona Hill' })).toMatchObject({ errors: [], warnings: [] });
});

it('tells nobody of records like a form who may not save it', async () => {
  crm = await createTestCrm();
  await made({ name: 'Marigona Hill sh.p.k' });
  const find = '{ findDuplicateAccounts(input: { name: "MARIGONA HILL SHPK" }) { candidates { score } hidden } }';
  expect(await crm.data(find)).toMatchObject({ findDuplicateAccounts: { candidates: [{}] } });
  const { data, errors } = await crm.execute(find, { as: await crm.as('core:read-only') });
  expect(data?.['findDuplicateAccounts'] ?? null).toBeNull();
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['NOT_PERMITTED']);
});

it('takes thresholds of the installation', async () => {
  crm = await createTestCrm({ options: { duplicates: { onCreate: 'refuse', thresholds: { Account: 0.99 } } } });
  await made({ name: 'Marigona Hill', registrationNumber: '91 44-X' });
  expect(await made({ name: 'Marigona Hill' })).toMatchObject({ errors: [] });
  expect(await made({ name: 'Marigona Hill', registrationNumber: '9144x' })).toMatchObject({
    errors: [{ code: 'PROBABLE_DUPLICATE' }],
  });
});

it('follows changes: a record is found by what it holds now, deleted ones not at all', async () => {
  crm = await createTestCrm();
  const find = async (name: string): Promise<number> => {
    const query =
      'query ($input: CreateAccountInput!) { found: findDuplicateAccounts(input: $input) { candidates { score } } }';
    const { found } = await crm.data<{ found: { candidates: object[] } }>(query, { variables: { input: { name } } });
    return found.candidates.length;
  };
  const { account } = (await made({ name: 'Old Name Ltd' })) as { account: { id: string } };
  const update =
    'mutation ($id: ID!) { updateAccount(id: $id, input: { name: "Quite Different" }) { errors { code } } }';
  await crm.mutate(update, { variables: { id: account.id } });
  expect(await find('Old Name')).toBe(0);
  expect(await find('QUITE DIFFERENT GmbH')).toBe(1);
  await crm.mutate('mutation ($id: ID!) { deleteAccount(id: $id) { errors { code } } }', {
    variables: { id: account.id },
  });
  expect(await find('Quite Different')).toBe(0);
  await crm.mutate('mutation ($id: ID!) { restoreAccount(id: $id) { errors { code } } }', {
    variables: { id: account.id },
  });
  expect(await find('Quite Different')).toBe(1);
});

/** Gives accounts the name that another field says, after a look at what there is. */
const naming = definePlugin({
  ...{ id: 'naming', prefix: 'naming', version: '1.0.0', label: { zh: '命名', en: 'Naming' } },
  hooks: [
    hooksOf(Account, {
      async beforeCreate(changes, context) {
        for (const { record } of changes) {
          await context.loadBy(Account, 'name', [record.name]);
          if (record.shortName) record.name = record.shortName;
        }
      },
    }),
  ],
});

it('looks for what hooks make of a record, not for what was sent', async () => {
  crm = await createTestCrm({ plugins: [naming()], options: { duplicates: { onCreate: 'refuse' } } });
  expect(await made({ name: 'Marigona Hill' })).toMatchObject({ errors: [] });
  expect(await made({ name: 'Marigona Hill', shortName: 'Albakos' })).toMatchObject({ errors: [] });
  const again = { errors: [{ code: 'PROBABLE_DUPLICATE' }] };
  expect(await made({ name: 'Vjosa', shortName: 'Marigona Hill' })).toMatchObject(again);
  expect(await made({ name: 'Albakos Ltd' })).toMatchObject(again);
});

/** A partner's rule over a field of another plugin, which only some may read. */
const passports = definePlugin({
  ...{ id: 'passports', prefix: 'passport', version: '1.0.0', label: { zh: '证件', en: 'Passports' } },
  requires: { hotel: '*' },
  matching: [
    {
      entity: 'Contact',
      rules: [
        identifierRule({
          code: 'PASSPORT_SAME_DOCUMENT',
          label: { zh: '证件号码相同', en: 'Same document' },
          ...{ fields: ['hotel.documentNumber'], weight: 0.95 },
        }),
      ],
    },
  ],
});

it('takes rules of plugins, and counts none over fields that the caller may not read', async () => {
  crm = await createTestCrm({ plugins: [hotel(), passports()] });
  const guest =
    'mutation ($input: CreateContactInput!) { createContact(input: $input) { contact { id } errors { code } } }';
  await crm.mutate(guest, { variables: { input: { name: '张伟', hotel: { documentNumber: 'g-1234 5678' } } } });
  const same = { name: '章薇', hotel: { documentNumber: 'G12345678' } };
  const query = `query ($input: CreateContactInput!) { findDuplicateContacts(input: $input) {
    hidden candidates { reasons { code message theirs } } } }`;
  const reasons = [{ code: 'PASSPORT_SAME_DOCUMENT', message: '证件号码相同', theirs: ['g-1234 5678'] }];
  expect(await crm.data(query, { variables: { input: same }, language: 'zh' })).toMatchObject({
    findDuplicateContacts: { hidden: 0, candidates: [{ reasons: expect.arrayContaining(reasons) }] },
  });
  const clerk = await crm.createUser({ roles: ['core:read-only', 'core:sales-representative'] });
  const { data, errors } = await clerk.execute(query, { variables: { input: same } });
  expect([errors?.length ?? 0, JSON.stringify(data ?? {})]).not.toEqual([0, expect.stringContaining('PASSPORT')]);
  const found = (data as { findDuplicateContacts?: { candidates: object[]; hidden: number } } | null)
    ?.findDuplicateContacts;
  expect(found ?? { candidates: [], hidden: 0 }).toEqual({ candidates: [], hidden: 0 });
});

it('refuses to start with rules that cannot be', async () => {
  crm = await createTestCrm();
  const label = { zh: '规则', en: 'Rule' };
  const rule = (parts: Partial<MatchRule>): MatchRule =>
    matchRule<string>({
      ...{ code: 'BAD_RULE', label, fields: ['name'], weight: 0.5, prepare: ([name = null]) => name },
      ...{ compare: () => 0, ...parts },
    } as MatchRule<string>);
  const rules = [rule({ fields: ['nothing'] }), rule({ weight: 2 }), rule({}), rule({})];
  const bad = definePlugin({
    ...{ id: 'bad', prefix: 'bad', version: '1.0.0', label },
    matching: [
      { entity: Account, rules, threshold: 0.5 },
      { entity: 'Nobody', rules: [] },
    ],
  });
  const starting = createTestCrm({ plugins: [bad()] });
  await expect(starting).rejects.toThrow(/BAD_RULE looks at nothing/);
  await expect(starting).rejects.toThrow(/weights of rule BAD_RULE/);
  await expect(starting).rejects.toThrow(/two rules BAD_RULE/);
  await expect(starting).rejects.toThrow(/only the plugin that owns the entity/);
  await expect(starting).rejects.toThrow(/Nobody: the composition has no such entity/);
});
