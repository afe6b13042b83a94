import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';
import { writtenRecords } from '../written-records.ts';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm()));
afterAll(() => crm.stop());

interface Payload {
  readonly accountRelation: { readonly id: string } | null;
  readonly errors: readonly object[];
}
const accounts = writtenRecords<{ account: { id: string } }>(() => crm, 'Account', '{ account { id } }');
const relations = writtenRecords<Payload>(
  () => crm,
  'AccountRelation',
  '{ accountRelation { id label inverseLabel } errors { code path } }',
);
const account = async (name: string): Promise<string> => (await accounts.create({ name })).account.id;
const taken = [{ code: 'RELATION_EXISTS', path: ['input', 'toId'] }];

describe('relations between accounts', () => {
  it('are a network that is read in any depth, from either end', async () => {
    const [quarry, maker, dealer] = [await account('石材矿'), await account('瓷砖厂'), await account('经销商')];
    await relations.create({ fromId: quarry, toId: maker, type: 'supplies', validFrom: '2020-01-01' });
    await relations.create({ fromId: dealer, toId: maker, type: 'distributes-for' });
    const network = `query ($id: ID!) { account(id: $id) {
      incomingRelations { nodes { label inverseLabel from { name } } }
      outgoingRelations { nodes { label to { name incomingRelations(where: { type: { eq: "supplies" } }) {
        nodes { from { name } } } } } }
    } }`;
    expect(await crm.data(network, { variables: { id: maker }, language: 'zh' })).toEqual({
      account: {
        incomingRelations: {
          nodes: [
            { label: '供应', inverseLabel: '由其供应', from: { name: '石材矿' } },
            { label: '经销其产品', inverseLabel: '由其经销', from: { name: '经销商' } },
          ],
        },
        outgoingRelations: { nodes: [] },
      },
    });
    const fromDealer = await crm.data(network, { variables: { id: dealer } });
    expect(fromDealer).toMatchObject({
      account: {
        outgoingRelations: {
          nodes: [
            {
              label: 'Distributes for',
              to: { name: '瓷砖厂', incomingRelations: { nodes: [{ from: { name: '石材矿' } }] } },
            },
          ],
        },
      },
    });
    const suppliers = await crm.data(`{
      accounts(where: { outgoingRelations: { some: { type: { eq: "supplies" }, to: { name: { eq: "瓷砖厂" } } } } }) {
        nodes { name }
      }
    }`);
    expect(suppliers).toEqual({ accounts: { nodes: [{ name: '石材矿' }] } });
  });

  it('are never to oneself', async () => {
    const id = await account('独家');
    expect((await relations.create({ fromId: id, toId: id, type: 'supplies' })).errors).toEqual([
      { code: 'SELF_RELATION', path: ['input', 'toId'] },
    ]);
  });

  it('stand once at a time, and may come back after their end', async () => {
    const [fromId, toId] = [await account('甲'), await account('乙')];
    const supply = (validFrom?: string, validTo?: string) =>
      relations.create({ fromId, toId, type: 'supplies', validFrom, validTo });
    const first = await supply('2020-01-01', '2021-12-31');
    expect(first.errors).toEqual([]);
    expect((await supply('2021-12-31', '2022-12-31')).errors).toEqual(taken);
    expect((await supply()).errors).toEqual(taken);
    expect((await supply('2022-01-01')).errors).toEqual([]);
    expect((await supply('2025-01-01')).errors).toEqual(taken);
    expect((await relations.update(first.accountRelation?.id ?? '', { validTo: '2022-06-30' })).errors).toEqual([
      { code: 'RELATION_EXISTS', path: ['input', 'toId'] },
    ]);
    expect((await supply('2019-01-01', '2018-01-01')).errors).toMatchObject([{ code: 'ENDS_BEFORE_START' }]);
    // The other direction, and another type, say something else.
    expect((await relations.create({ fromId: toId, toId: fromId, type: 'supplies' })).errors).toEqual([]);
    expect((await relations.create({ fromId, toId, type: 'designs-for' })).errors).toEqual([]);
  });

  it('of competitors hold in both directions', async () => {
    const [fromId, toId] = [await account('东鹏'), await account('蒙娜丽莎')];
    expect((await relations.create({ fromId, toId, type: 'competes-with' })).errors).toEqual([]);
    expect((await relations.create({ fromId: toId, toId: fromId, type: 'competes-with' })).errors).toEqual(taken);
  });

  it('that were deleted do not come back beside their successor', async () => {
    const [fromId, toId] = [await account('丙'), await account('丁')];
    const { accountRelation } = await relations.create({ fromId, toId, type: 'builds-for' });
    const id = accountRelation?.id ?? '';
    await crm.data('mutation ($id: ID!) { deleteAccountRelation(id: $id) { errors { code } } }', { variables: { id } });
    expect((await relations.create({ fromId, toId, type: 'builds-for' })).errors).toEqual([]);
    const restored = await crm.data('mutation ($id: ID!) { restoreAccountRelation(id: $id) { errors { code } } }', {
      variables: { id },
    });
    expect(restored).toEqual({ restoreAccountRelation: { errors: [{ code: 'RELATION_EXISTS' }] } });
  });

  it('made twice at the same moment stand once', async () => {
    const [fromId, toId] = [await account('戊'), await account('己')];
    const make = () => relations.create({ fromId, toId, type: 'subsidiary-of' });
    const outcomes = await Promise.all([make(), make(), make()]);
    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });
});
