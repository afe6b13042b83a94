import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm, type TestUser } from '../../core/src/testing/index.ts';

let crm: TestCrm;
/** Reads and exports everything, but no financials. */
let reader: TestUser;
/** Sees the own records alone. */
let stranger: TestUser;
let account: string;

const errorsOf = async (document: string, as: TestUser, variables: object = {}): Promise<unknown> => {
  const { errors } = await crm.execute(document, { as, variables: variables as never });
  return errors?.map(({ extensions }) => extensions['code']);
};

beforeAll(async () => {
  crm = await createTestCrm({ http: true, comparePaths: false });
  const role = (name: string, grants: readonly (readonly [string, string])[]) =>
    crm.data('mutation ($input: CreateRoleInput!) { createRole(input: $input) { errors { message } } }', {
      variables: { input: { name, grants: grants.map(([permission, scope]) => ({ permission, scope })) } },
    });
  await role('Reader', [
    ['*:read', 'ALL'],
    ['*:export', 'ALL'],
  ]);
  await role('Stranger', [['account:*', 'OWN']]);
  reader = await crm.createUser({ roles: ['Reader'] });
  stranger = await crm.createUser({ roles: ['Stranger'] });
  const made = await crm.data<{ createAccount: { account: { id: string } } }>(
    'mutation { createAccount(input: { name: "Masked", yearlyPurchasing: "777" }) { account { id } errors { message } } }',
  );
  account = made.createAccount.account.id;
  await crm.data(
    'mutation ($id: ID!) { updateAccount(id: $id, input: { yearlyPurchasing: "888" }) { errors { message } } }',
    { variables: { id: account } },
  );
});
afterAll(() => crm?.stop());

describe('a field that needs a permission', () => {
  const guarded = { yearlyPurchasing: { gt: '1' } };
  const exported = (query: Readonly<Record<string, unknown>>, as: TestUser): Promise<Response> => {
    const texts = Object.entries(query).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    const { list = 'accounts', ...rest } = Object.fromEntries(texts);
    return fetch(`${crm.url}/export/${list}?${new URLSearchParams(rest).toString()}`, {
      headers: { authorization: `Bearer ${as.accessToken}` },
    });
  };

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['as a column', { select: 'name,yearlyPurchasing' }],
    ['as a column of a related record', { list: 'opportunities', select: 'name,account.yearlyPurchasing' }],
    ['as a filter', { where: guarded }],
    ['as a filter below or', { where: { or: [guarded, { name: { eq: 'x' } }] } }],
    ['as a filter of a related record', { list: 'opportunities', where: { account: guarded } }],
    ['as an order', { orderBy: [{ yearlyPurchasing: 'ASC' }] }],
    ['as an order of a related record', { list: 'opportunities', orderBy: [{ account: { yearlyPurchasing: 'ASC' } }] }],
  ])('leaves in no export, %s', async (_, query) => {
    const response = await exported(query, reader);
    const text = await response.text();
    expect([response.status, JSON.parse(text)]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
    ]);
    expect(text).not.toMatch(/777|888/);
  });

  it('is not among the columns that are exported by themselves', async () => {
    const text = await (await exported({ where: { name: { eq: 'Masked' } } }, reader)).text();
    expect(text).toContain('Masked');
    expect(text).not.toMatch(/yearlyPurchasing|777|888/);
  });

  it('stays closed in history, in the feed and in the filter of a subscription', async () => {
    const document = `query ($id: ID!) {
      account(id: $id) { history { nodes { changes { field before after } } } }
      events(where: { subjectId: { eq: $id } }) { nodes { kind changes } }
    }`;
    const { data, errors } = await crm.execute(document, { as: reader, variables: { id: account } });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toMatch(/yearlyPurchasing|777|888/);
    expect(JSON.stringify(await crm.data(document, { variables: { id: account } }))).toMatch(/777.*888/);
    const subscription = 'subscription { accountChanged(where: { yearlyPurchasing: { gt: "1" } }) { id } }';
    expect(await errorsOf(subscription, reader)).toEqual(expect.arrayContaining([expect.any(String)]));
    for (const where of ['{ changes: { contains: "888" } }', '{ payload: { contains: "8" } }']) {
      expect(await errorsOf(`{ events(where: ${where}) { nodes { type } } }`, reader)).toHaveLength(1);
      expect(
        await errorsOf(`query ($id: ID!) { account(id: $id) { history(where: ${where}) { totalCount } } }`, reader, {
          id: account,
        }),
      ).toHaveLength(1);
    }
  });
});

describe('what belongs to somebody else', () => {
  it('is not reached by their idempotency key, and their cursor opens nothing', async () => {
    const create = `mutation { createAccount(input: { name: "Keyed" }) @idempotent(key: "the same") {
      account { id } errors { code } } }`;
    const theirs = await crm.data<{ createAccount: { account: { id: string } } }>(create);
    const own = await crm.data<{ createAccount: { account: { id: string } } }>(create, { as: stranger });
    expect(own.createAccount.account.id).not.toBe(theirs.createAccount.account.id);
    const page =
      'query ($after: String) { accounts(first: 1, after: $after) { nodes { name } pageInfo { endCursor } } }';
    const { accounts } = await crm.data<{ accounts: { pageInfo: { endCursor: string } } }>(page);
    const after = accounts.pageInfo.endCursor;
    expect(await crm.data(page, { as: stranger, variables: { after } })).toMatchObject({
      accounts: { nodes: [{ name: 'Keyed' }] },
    });
    const feed =
      'query ($after: String) { events(first: 20, after: $after) { nodes { type } pageInfo { startCursor } } }';
    const { events } = await crm.data<{ events: { pageInfo: { startCursor: string } } }>(feed);
    const seen = await crm.data<{ events: { nodes: { type: string }[] } }>(feed, {
      as: stranger,
      variables: { after: events.pageInfo.startCursor },
    });
    // Who they are, and what they made.
    expect(new Set(seen.events.nodes.map(({ type }) => type))).toEqual(new Set(['user.created', 'account.created']));
    expect(seen.events.nodes.filter(({ type }) => type === 'account.created')).toHaveLength(1);
  });

  it('a record that is no longer theirs takes its events and its past along', async () => {
    const made = await crm.data<{ createAccount: { account: { id: string } } }>(
      'mutation { createAccount(input: { name: "Given away" }) { account { id } } }',
      { as: stranger },
    );
    const { id } = made.createAccount.account;
    const document = `query ($id: ID!) { account(id: $id) { history { totalCount } }
      events(where: { subjectId: { eq: $id } }) { nodes { type } } }`;
    const ask = () => crm.data(document, { as: stranger, variables: { id } });
    expect(await ask()).toEqual({
      account: { history: { totalCount: 1 } },
      events: { nodes: [{ type: 'account.created' }] },
    });
    await crm.data(
      'mutation ($id: ID!, $to: ID!) { updateAccount(id: $id, input: { ownerId: $to }) { errors { code } } }',
      {
        variables: { id, to: reader.id },
      },
    );
    expect(await ask()).toEqual({ account: null, events: { nodes: [] } });
  });

  it('jobs, imports and their files look absent', async () => {
    const made = await crm.data<{ createDataImport: { dataImport: { id: string } | null; errors: unknown[] } }>(
      'mutation { createDataImport(input: { name: "Theirs", mapping: "{}" }) { dataImport { id } errors { message } } }',
    );
    const id = made.createDataImport.dataImport?.id ?? '';
    expect(made.createDataImport.errors).toEqual([]);
    const { done } = await crm.data<{ done: { errors: { code: string }[] } }>(
      'mutation ($id: ID!) { done: startImport(id: $id) { errors { code } } }',
      { as: stranger, variables: { id } },
    );
    expect(done.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    expect(await crm.data(node, { as: stranger, variables: { id } })).toEqual({ node: null });
  });
});
