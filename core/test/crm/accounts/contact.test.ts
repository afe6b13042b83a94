import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';
import { writtenRecords } from '../written-records.ts';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm()));
afterAll(() => crm.stop());

const payload = `{
  contact {
    id name account { name }
    affiliations(orderBy: [{ id: ASC }]) { nodes { id account { name } main from to jobTitle } }
  }
  errors { code path }
}`;

interface Payload {
  readonly contact: {
    readonly id: string;
    readonly name: string;
    readonly affiliations: { readonly nodes: readonly { readonly id: string }[] };
  };
}

const { create, update } = writtenRecords<Payload>(() => crm, 'Contact', payload);

async function account(name: string): Promise<string> {
  const accounts = writtenRecords<{ account: { id: string } }>(() => crm, 'Account', '{ account { id } }');
  return (await accounts.create({ name })).account.id;
}

describe('the name of a contact', () => {
  it('is composed in the order of its script, and follows its parts', async () => {
    const { contact } = await create({ familyName: '王', givenName: '小明' });
    expect(contact.name).toBe('王小明');
    expect((await update(contact.id, { givenName: '大明' })).contact.name).toBe('王大明');
    expect((await create({ familyName: 'Wang', givenName: 'Xiaoming' })).contact.name).toBe('Xiaoming Wang');
  });

  it('stays as it was entered', async () => {
    const { contact } = await create({ name: '王总', familyName: '王' });
    expect((await update(contact.id, { givenName: '明' })).contact.name).toBe('王总');
  });

  it('is needed', async () => {
    expect(await create({ email: 'a@example.com' })).toMatchObject({
      contact: null,
      errors: [{ code: 'REQUIRED', path: ['input', 'name'] }],
    });
  });
});

describe('a change of employer', () => {
  it('keeps the former one', async () => {
    const [former, next] = [await account('宏远建筑'), await account('新城地产')];
    const { contact } = await create({ name: '李敏', accountId: former });
    expect(contact.affiliations.nodes).toMatchObject([
      { account: { name: '宏远建筑' }, main: true, from: null, to: null },
    ]);
    const moved = await update(contact.id, { accountId: next });
    const today = expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown as string;
    expect(moved).toMatchObject({
      contact: {
        account: { name: '新城地产' },
        affiliations: {
          nodes: [
            { account: { name: '宏远建筑' }, main: false, to: today },
            { account: { name: '新城地产' }, main: true, from: today, to: null },
          ],
        },
      },
      errors: [],
    });
  });

  it('can be told by the affiliations as well', async () => {
    const [former, next] = [await account('远大装饰'), await account('恒泰设计院')];
    const { contact } = await create({
      name: '赵志强',
      affiliations: [{ accountId: former, jobTitle: '采购经理', main: true, from: '2019-03-01' }],
    });
    expect(contact).toMatchObject({ account: { name: '远大装饰' } });
    const affiliations = writtenRecords<object>(
      () => crm,
      'Affiliation',
      `{
        errors { code path }
        affiliation { contact { account { name } affiliations(orderBy: [{ id: ASC }]) { nodes { main } } } }
      }`,
    );
    const input = { contactId: contact.id, accountId: next, main: true, from: '2024-01-01' };
    expect(await affiliations.create(input)).toEqual({
      errors: [],
      affiliation: {
        contact: { account: { name: '恒泰设计院' }, affiliations: { nodes: [{ main: false }, { main: true }] } },
      },
    });
    expect(await affiliations.create({ ...input, to: '2023-01-01' })).toEqual({
      errors: [{ code: 'ENDS_BEFORE_START', path: ['input', 'to'] }],
      affiliation: null,
    });
  });

  it('with an employer and the affiliation to it in one input makes no second affiliation', async () => {
    const employer = await account('瑞丰建材');
    const { contact } = await create({
      name: '何婷',
      accountId: employer,
      affiliations: [{ accountId: employer, jobTitle: '总经理' }],
    });
    expect(contact.affiliations.nodes).toMatchObject([{ main: true, jobTitle: '总经理' }]);
  });
});
