import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hotel } from '@guanxi/plugin-hotel';
import { withClient } from '../../src/database/index.ts';
import { parseGlobalId } from '../../src/model/index.ts';
import { createTestCrm, type TestCrm, type TestUser } from '../../src/testing/index.ts';
import { write } from './pipeline.ts';

interface Change {
  readonly field: string;
  readonly label: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly beforeLabel: string | null;
  readonly afterLabel: string | null;
}
interface Entry {
  readonly id: string;
  readonly at: string;
  readonly by: { readonly displayName: string } | null;
  readonly source: string;
  readonly action: string;
  readonly version: number | null;
  readonly changes: readonly Change[];
}
interface History {
  readonly totalCount: number;
  readonly nodes: readonly Entry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
interface AskOptions {
  readonly as?: TestUser;
  readonly language?: 'zh' | 'en';
  /** Arguments of the list. */
  readonly page?: string;
}

const entry = `id at by { displayName } source action version
  changes { field label before after beforeLabel afterLabel }`;

let crm: TestCrm;
/** Sees the records of the team, and of the fields those without a permission of their own. */
let seller: TestUser;
/** Has another team. */
let stranger: TestUser;
let team: string;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [hotel()], http: true });
  const teams = await crm.data<Record<string, { team: { id: string } }>>(`mutation {
    a: createTeam(input: { name: "A" }) { team { id } } b: createTeam(input: { name: "B" }) { team { id } }
  }`);
  team = teams['a']?.team.id ?? '';
  const roles = ['core:sales-representative'];
  seller = await crm.createUser({ displayName: 'Seller', roles, teamId: team });
  stranger = await crm.createUser({ roles, teamId: teams['b']?.team.id ?? '' });
});
afterAll(() => crm.stop());

async function create(entity: string, input: object): Promise<string> {
  const field = entity.charAt(0).toLowerCase() + entity.slice(1);
  const mutation = `mutation ($input: Create${entity}Input!) {
    done: create${entity}(input: $input) { record: ${field} { id } errors { message } }
  }`;
  return (await write<{ record: { id: string } }>(crm, mutation, { input })).record.id;
}

async function update(entity: string, id: string, input: object): Promise<void> {
  const mutation = `mutation ($id: ID!, $input: Update${entity}Input!) {
    done: update${entity}(id: $id, input: $input) { errors { message } }
  }`;
  await write(crm, mutation, { id, input });
}

/** Asks a record as `node`: what all records have in common. */
async function historyOf(id: string, { page = '(first: 20)', ...who }: AskOptions = {}) {
  const document = `query ($id: ID!) {
    node(id: $id) { ... on Record { history${page} { totalCount nodes { ${entry} } pageInfo { hasNextPage endCursor } } } }
  }`;
  const { data, errors, extensions } = await crm.execute<{ node: { history: History } | null }>(document, {
    variables: { id },
    ...who,
  });
  expect(errors).toBeUndefined();
  return { history: data?.node?.history, masked: extensions?.['masked'] };
}

const changeOf = (history: History | undefined, field: string, index = 0): Change | undefined =>
  history?.nodes[index]?.changes.find((change) => change.field === field);

describe('the history of a record', () => {
  it('says who did what, when and from where, and every field before and after; the newest first', async () => {
    const id = await create('Account', { name: '甲', status: 'prospect', teamId: team, yearlyPurchasing: '12.5' });
    await update('Account', id, { name: '乙', status: 'active', ownerId: seller.id });
    for (const verb of ['delete', 'restore']) {
      await write(crm, `mutation ($id: ID!) { done: ${verb}Account(id: $id) { errors { message } } }`, { id });
    }
    const { history } = await historyOf(id, { language: 'en' });
    expect(history?.nodes.map(({ action, version }) => [action, version])).toEqual([
      ...[
        ['RESTORE', 4],
        ['DELETE', 3],
        ['UPDATE', 2],
        ['CREATE', 1],
      ],
    ]);
    expect(history?.totalCount).toBe(4);
    const [, , updated, created] = history?.nodes ?? [];
    expect(updated).toMatchObject({ by: { displayName: 'Administrator' }, source: 'GRAPHQL' });
    expect(Date.parse(updated?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect(changeOf(history, 'name', 2)).toEqual({
      ...{ field: 'name', label: 'Name', before: '甲', after: '乙', beforeLabel: null, afterLabel: null },
    });
    expect(changeOf(history, 'status', 2)).toMatchObject({ before: 'prospect', afterLabel: 'Active', label: 'Status' });
    expect(changeOf(history, 'owner', 2)).toMatchObject({
      ...{ beforeLabel: 'Administrator', after: seller.id, afterLabel: 'Seller' },
    });
    expect(created?.changes.find(({ field }) => field === 'yearlyPurchasing')).toMatchObject({ after: '12.5000' });
    const { history: inChinese } = await historyOf(id, { language: 'zh' });
    expect(changeOf(inChinese, 'name', 2)).toMatchObject({ label: '名称' });
    expect(changeOf(inChinese, 'status', 2)?.afterLabel).not.toBe('Active');
  });

  it('takes the changes of slots, of money and of enums', async () => {
    const contact = await create('Contact', { familyName: '王', hotel: { vipLevel: 2 } });
    await update('Contact', contact, { hotel: { vipLevel: 4, documentNumber: '110101' } });
    const { history } = await historyOf(contact, { language: 'en' });
    expect(changeOf(history, 'hotel.vipLevel')).toMatchObject({ label: 'VIP level', before: 2, after: 4 });
    expect(history?.nodes[0]).toMatchObject({ action: 'UPDATE', version: 2 });

    const deal = await create('Opportunity', { name: '住宅', amount: { amount: '1000', currency: 'CNY' } });
    await update('Opportunity', deal, { amount: { amount: '1500.5', currency: 'CNY' }, forecastCategory: 'COMMIT' });
    const { history: ofDeal } = await historyOf(deal, { language: 'en' });
    expect(changeOf(ofDeal, 'amount')).toMatchObject({
      before: { amount: '1000.0000', currency: 'CNY' },
      after: { amount: '1500.5000', currency: 'CNY' },
    });
    expect(changeOf(ofDeal, 'forecastCategory')).toMatchObject({ after: 'COMMIT', afterLabel: 'Commit' });
  });

  it('is a list like any other: filter, order and pages', async () => {
    const id = await create('Account', { name: '0' });
    for (let n = 1; n <= 6; n += 1) await update('Account', id, { name: String(n) });
    const names = (history: History | undefined) => history?.nodes.map(({ changes }) => changes[0]?.after);
    const { history: first } = await historyOf(id, { page: '(first: 3)' });
    expect(names(first)).toEqual(['6', '5', '4']);
    expect(first?.pageInfo.hasNextPage).toBe(true);
    const { history: next } = await historyOf(id, { page: `(first: 3, after: "${first?.pageInfo.endCursor}")` });
    expect(names(next)).toEqual(['3', '2', '1']);
    const oldest = '(where: { action: { eq: UPDATE }, version: { lte: 3 } }, orderBy: [{ version: ASC }])';
    expect(names((await historyOf(id, { page: oldest })).history)).toEqual(['1', '2']);
    const hers = `(where: { by: { displayName: { eq: "Nobody" } } })`;
    expect((await historyOf(id, { page: hers })).history?.totalCount).toBe(0);
  });
});

describe('who may read a history', () => {
  it('whoever may read the record, without reading the audit trail', async () => {
    const id = await create('Account', { name: '丙', teamId: team });
    expect((await historyOf(id, { as: seller })).history?.nodes).toHaveLength(1);
    expect((await historyOf(id, { as: stranger })).history).toBeUndefined();
    const { errors } = await crm.execute('{ auditEntries { totalCount } }', { as: seller });
    const { data } = await crm.execute<{ auditEntries: { totalCount: number } }>('{ auditEntries { totalCount } }', {
      as: seller,
    });
    expect(errors !== undefined || data?.auditEntries.totalCount === 0).toBe(true);
  });

  it('sees no field that needs a permission, and is told so', async () => {
    const id = await create('Account', { name: '丁', teamId: team, yearlyPurchasing: '10' });
    await update('Account', id, { yearlyPurchasing: '20', name: '戊' });
    const { history, masked } = await historyOf(id, { as: seller });
    expect(history?.nodes[0]?.changes.map(({ field }) => field)).toEqual(['name']);
    expect(masked).toContain('Account.yearlyPurchasing');
    expect(JSON.stringify(history)).not.toContain('yearlyPurchasing');
  });

  it('sees no record that is hidden from them, before or after', async () => {
    const hidden = await create('Account', { name: '秘密客户' });
    const seen = await create('Account', { name: '公开客户', teamId: team });
    const id = await create('Opportunity', { name: '商住', teamId: team, accountId: hidden });
    await update('Opportunity', id, { accountId: seen });
    expect(changeOf((await historyOf(id, { as: seller })).history, 'account')).toMatchObject({
      ...{ before: null, beforeLabel: null, after: seen, afterLabel: '公开客户' },
    });
    expect(changeOf((await historyOf(id)).history, 'account')).toMatchObject({ beforeLabel: '秘密客户' });
  });

  it('sees that of deleted records, which they may list', async () => {
    const id = await create('Account', { name: '已删除', teamId: team });
    await write(crm, 'mutation ($id: ID!) { done: deleteAccount(id: $id) { errors { message } } }', { id });
    const document = `query ($id: ID!) {
      accounts(where: { id: { eq: $id }, deletedAt: { isNull: false } }) { nodes { history { nodes { action } } } }
    }`;
    const expected = { accounts: { nodes: [{ history: { nodes: [{ action: 'DELETE' }, { action: 'CREATE' }] } }] } };
    expect(await crm.data(document, { variables: { id }, as: seller })).toEqual(expected);
    const nobody = { accounts: { nodes: [] } };
    expect(await crm.data(document, { variables: { id }, as: stranger })).toEqual(nobody);
  });

  it('never sees what the API does not show, nor the sign-ins and refusals of a user', async () => {
    await update('User', seller.id, { managerId: crm.administrator.id });
    const document = `query ($id: ID!) { user(id: $id) { history { nodes { action changes { field before after } } } } }`;
    const { user } = await crm.data<{ user: { history: History } }>(document, { variables: { id: seller.id } });
    const actions = new Set(user.history.nodes.map(({ action }) => action));
    expect([...actions].sort()).toEqual(['CREATE', 'UPDATE']);
    const noted = changeOf(user.history, 'managerPath');
    expect(noted).toMatchObject({ after: '•••' });
    expect(JSON.stringify(user)).not.toContain(parseGlobalId(crm.crm.model, crm.administrator.id)?.uuid);
  });
});

describe('the history of a user', () => {
  it('says that the password was changed, and by whom, and never what it was or is', async () => {
    const { id, password } = await crm.createUser();
    const { user } = await crm.data<{ user: { version: number } }>('query ($id: ID!) { user(id: $id) { version } }', {
      variables: { id },
    });
    const mutation = `mutation ($id: ID!, $password: String!) {
      done: setUserPassword(id: $id, password: $password) { errors { message } } }`;
    await write(crm, mutation, { id, password });
    const { history } = await historyOf(id);
    expect(history?.nodes[0]).toMatchObject({
      ...{ action: 'UPDATE', version: user.version + 1, by: { displayName: 'Administrator' } },
      changes: [{ field: 'passwordHash', before: '•••', after: '•••' }],
    });
    expect(JSON.stringify(history)).not.toContain('argon2');
  });
});

describe('a history', () => {
  it('outlives its fields: what nobody declares any more is only for those who see the audit trail', async () => {
    const id = await create('Account', { name: '旧', teamId: team });
    const { ownerUrl } = await crm.crm.connect();
    await withClient(ownerUrl, (owner) =>
      owner.query(
        `update audit_entry set changes = '{"salary":[1,2],"gone.field":[null,"x"],"name":["a","b"]}' where subject_id = $1`,
        [parseGlobalId(crm.crm.model, id)?.uuid],
      ),
    );
    const fields = async (as?: TestUser) =>
      (await historyOf(id, as ? { as } : {})).history?.nodes[0]?.changes.map(({ field, after }) => [field, after]);
    expect(await fields(seller)).toEqual([['name', 'b']]);
    expect(await fields()).toEqual([
      ['salary', 2],
      ['gone.field', 'x'],
      ['name', 'b'],
    ]);
  });

  it('of fifty records takes no more statements than that of one', async () => {
    const input = Array.from({ length: 50 }, (_, n) => ({ name: `批量 ${n}`, ownerId: seller.id, status: 'active' }));
    await write(
      crm,
      'mutation ($input: [CreateAccountInput!]!) { done: createAccounts(input: $input) { errors { message } } }',
      { input },
    );
    const statements = async (first: number) => {
      const query = `{ accounts(first: ${first}, where: { name: { startsWith: "批量" } }) {
        nodes { history(first: 5) { nodes { by { displayName } changes { label after afterLabel } } } }
      } }`;
      const response = await fetch(`${crm.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${crm.administrator.accessToken}` },
        body: JSON.stringify({ query, extensions: { explain: true } }),
      });
      const { data, extensions } = (await response.json()) as {
        data: { accounts: { nodes: { history: History }[] } };
        extensions: { explain: { statements: unknown[]; fields: object } };
      };
      expect(data.accounts.nodes).toHaveLength(first);
      for (const { history } of data.accounts.nodes) {
        expect(history.nodes[0]?.changes.some(({ afterLabel }) => afterLabel === 'Seller')).toBe(true);
      }
      return extensions.explain.statements.length + Object.keys(extensions.explain.fields).length;
    };
    const one = await statements(1);
    expect(one).toBeGreaterThan(1);
    expect(await statements(50)).toBe(one);
  });
});
