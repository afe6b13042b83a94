import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm, type TestUser } from '@guanxi/core/testing';

// A4, account relations: a typed, dated graph between companies, read as a network up and down the chain.
// 石材矿 supplies 瓷砖厂, whose dealer 大连经销商 supplies 万和建筑, which builds for 星海地产.

let crm: TestCrm;
let li: TestUser;
const accounts: Record<string, string> = {};

interface Network {
  readonly account: {
    readonly network: {
      readonly nodes: readonly { account: { name: string }; tier: number; type: string; path: { name: string }[] }[];
      readonly edges: readonly { from: { name: string }; to: { name: string }; type: string }[];
      readonly hasMore: boolean;
    };
  };
}

const network = (args: string): string => `query ($id: ID!) { account(id: $id) { network(${args}) {
  hasMore nodes { tier type account { name } path { name } } edges { from { name } to { name } type } } } }`;

const relate = `mutation ($input: CreateAccountRelationInput!) {
  createAccountRelation(input: $input) { accountRelation { label inverseLabel } errors { code message path } } }`;

async function open(name: string, as?: TestUser): Promise<void> {
  const { createAccount } = await crm.mutate<{ createAccount: { account: { id: string } } }>(
    'mutation ($name: String!) { createAccount(input: { name: $name }) { account { id } errors { code } } }',
    { variables: { name }, ...(as && { as }) },
  );
  accounts[name] = createAccount.account.id;
}

async function chain(from: string, type: string, to: string, dates: object = {}): Promise<void> {
  await crm.mutate(relate, { variables: { input: { fromId: accounts[from], toId: accounts[to], type, ...dates } } });
}

async function around(name: string, args: string, as?: TestUser): Promise<Network['account']['network']> {
  const options = { variables: { id: accounts[name] }, ...(as && { as }) };
  return (await crm.data<Network>(network(args), options)).account.network;
}

const tiers = ({ nodes }: Network['account']['network']): string[] =>
  nodes.map(({ tier, account }) => `${tier} ${account.name}`);

beforeAll(async () => {
  crm = await createTestCrm();
  li = await crm.createUser({ roles: ['core:sales-representative'] });
  for (const name of ['石材矿', '瓷砖厂', '瓷砖厂青岛分公司', '大连经销商', '另一家瓷砖厂']) await open(name);
  for (const name of ['万和建筑', '星海地产', '李家石材']) await open(name, li);
  await chain('石材矿', 'supplies', '瓷砖厂', { validFrom: '2020-01-01' });
  await chain('瓷砖厂青岛分公司', 'subsidiary-of', '瓷砖厂');
  await chain('大连经销商', 'distributes-for', '瓷砖厂', { validFrom: '2022-01-01', validTo: '2029-12-31' });
  await chain('大连经销商', 'supplies', '万和建筑');
  await chain('万和建筑', 'builds-for', '星海地产');
  await chain('另一家瓷砖厂', 'competes-with', '瓷砖厂');
});
afterAll(() => crm.stop());

describe('A4 the network of a company', () => {
  it('goes downstream: whom the makers goods reach in the end', async () => {
    const found = await around('石材矿', 'direction: DOWNSTREAM, depth: 6');
    expect(tiers(found)).toEqual(['1 瓷砖厂', '2 大连经销商', '2 瓷砖厂青岛分公司', '3 万和建筑', '4 星海地产']);
    expect(found.nodes.at(-1)?.path.map(({ name }) => name)).toEqual([
      '石材矿',
      '瓷砖厂',
      '大连经销商',
      '万和建筑',
      '星海地产',
    ]);
    expect(found.nodes.map(({ type }) => type)).toEqual([
      ...['supplies', 'distributes-for', 'subsidiary-of', 'supplies', 'builds-for'],
    ]);
    expect(found.edges).toHaveLength(5);
    expect(found.edges).toContainEqual({
      from: { name: '大连经销商' },
      to: { name: '瓷砖厂' },
      type: 'distributes-for',
    });
  });

  it('goes upstream: who stands behind a customer', async () => {
    expect(tiers(await around('星海地产', 'direction: UPSTREAM, depth: 3'))).toEqual([
      ...['1 万和建筑', '2 大连经销商', '3 瓷砖厂'],
    ]);
    expect(tiers(await around('瓷砖厂青岛分公司', 'direction: UPSTREAM'))).toEqual(['1 瓷砖厂', '2 石材矿']);
  });

  it('shows rivals to those who ask for both directions only', async () => {
    const both = await around('瓷砖厂', 'direction: BOTH, depth: 1');
    expect(tiers(both)).toEqual(['1 另一家瓷砖厂', '1 大连经销商', '1 瓷砖厂青岛分公司', '1 石材矿']);
    const upstream = await around('瓷砖厂', 'direction: UPSTREAM, depth: 1');
    expect(tiers(upstream)).toEqual(['1 石材矿']);
  });

  it('follows the asked types only, and as many companies as asked', async () => {
    const trade = await around('石材矿', 'direction: DOWNSTREAM, types: ["supplies"], depth: 6');
    expect(tiers(trade)).toEqual(['1 瓷砖厂']);
    const few = await around('石材矿', 'direction: DOWNSTREAM, depth: 6, first: 2');
    expect([tiers(few), few.hasMore]).toEqual([['1 瓷砖厂', '2 大连经销商'], true]);
    expect(few.edges.map(({ from }) => from.name).sort()).toEqual(['大连经销商', '石材矿']);
  });

  it('is that of a day: who was a dealer then', async () => {
    const before = await around('瓷砖厂', 'direction: DOWNSTREAM, depth: 1, asOf: "2021-06-30"');
    expect(tiers(before)).toEqual(['1 瓷砖厂青岛分公司']);
    const lastDay = await around('瓷砖厂', 'direction: DOWNSTREAM, depth: 1, asOf: "2029-12-31"');
    expect(tiers(lastDay)).toEqual(['1 大连经销商', '1 瓷砖厂青岛分公司']);
    const after = await around('瓷砖厂', 'direction: DOWNSTREAM, depth: 1, asOf: "2030-01-01"');
    expect(tiers(after)).toEqual(['1 瓷砖厂青岛分公司']);
  });

  it('ends in a circle, and visits nobody twice', async () => {
    await chain('星海地产', 'supplies', '石材矿');
    const found = await around('石材矿', 'direction: DOWNSTREAM, depth: 6');
    expect(tiers(found).map((line) => line.slice(2))).toHaveLength(5);
    expect(found.edges).toHaveLength(6);
    expect(tiers(await around('石材矿', 'direction: UPSTREAM, depth: 1'))).toEqual(['1 星海地产']);
  });

  it('neither shows nor passes through a company that is hidden from the caller', async () => {
    // Li owns 万和建筑, 星海地产 and 李家石材, but not the dealer between the builder and his quarry.
    await chain('李家石材', 'supplies', '大连经销商');
    expect(tiers(await around('李家石材', 'direction: DOWNSTREAM, depth: 6'))).toContain('2 万和建筑');
    expect(tiers(await around('李家石材', 'direction: DOWNSTREAM, depth: 6', li))).toEqual([]);
    const own = await around('星海地产', 'direction: BOTH, depth: 6', li);
    expect(tiers(own)).toEqual(['1 万和建筑']);
    expect(own.edges).toHaveLength(1);
  });
});

describe('A4 who may say what', () => {
  it('refuses a relation of a company that the caller does not see', async () => {
    const input = { fromId: accounts['大连经销商'], toId: accounts['星海地产'], type: 'supplies' };
    const { createAccountRelation } = await crm.data<{ createAccountRelation: { errors: { code: string }[] } }>(
      relate,
      { variables: { input }, as: li },
    );
    expect(createAccountRelation.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'fromId'] }]);
  });

  it('says in Chinese that a company has no relation to itself, and how deep a network goes', async () => {
    const input = { fromId: accounts['星海地产'], toId: accounts['星海地产'], type: 'supplies' };
    const { createAccountRelation } = await crm.data<{ createAccountRelation: { errors: { message: string }[] } }>(
      relate,
      { variables: { input }, as: li, language: 'zh' },
    );
    expect(createAccountRelation.errors).toMatchObject([{ message: '客户不能与自己建立关系' }]);
    const { errors } = await crm.execute(network('depth: 7'), {
      variables: { id: accounts['星海地产'] },
      language: 'zh',
    });
    expect(errors?.[0]?.message).toBe('depth 应在 1 到 6 之间');
  });
});
