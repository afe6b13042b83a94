import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '../../src/database/index.ts';
import { createTestCrm, type ExecuteOptions, type TestCrm, type TestUser } from '../../src/testing/index.ts';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm()));
afterAll(() => crm?.stop());

interface Payload {
  readonly account: { readonly id: string; readonly name: string; readonly version: number } | null;
  readonly errors: readonly { readonly __typename: string; readonly code: string; readonly path: readonly string[] }[];
}

const errors = 'errors { __typename code message path }';
const create = `mutation ($key: String!, $input: CreateAccountInput!) {
  made: createAccount(input: $input) @idempotent(key: $key) { account { id name version } ${errors} }
}`;
const made = async (key: string, input: object, options: ExecuteOptions = {}): Promise<Payload> =>
  (await crm.data<{ made: Payload }>(create, { ...options, variables: { key, input } })).made;
const accounts = async (name: string): Promise<number> => {
  const text = 'query ($name: String!) { accounts(where: { name: { eq: $name } }) { totalCount } }';
  return (await crm.data<{ accounts: { totalCount: number } }>(text, { variables: { name } })).accounts.totalCount;
};
/** All keys so far were used 25 hours ago. */
const aDayLater = (): Promise<unknown> =>
  withClient(crm.crm.config.ownerDatabaseUrl ?? '', (owner) =>
    owner.query("update idempotency_key set created_at = created_at - interval '25 hours'"),
  );

describe('a mutation with an idempotency key', () => {
  it('is done once, and answers again what it answered first', async () => {
    const first = await made('once', { name: '一次' });
    expect(first.errors).toEqual([]);
    expect(await made('once', { name: '一次' })).toEqual(first);
    expect(await accounts('一次')).toBe(1);
  });

  it('reads the answer again: for the selection of now, and with what others did meanwhile', async () => {
    const { account } = await made('again', { name: 'before', city: '上海' });
    await crm.data('mutation ($id: ID!) { updateAccount(id: $id, input: { name: "after" }) { errors { code } } }', {
      variables: { id: account?.id },
    });
    const other = `mutation { made: createAccount(input: { city: "上海", name: "before" }) @idempotent(key: "again") {
      account { id name city }
    } }`;
    expect(await crm.data(other)).toEqual({ made: { account: { id: account?.id, name: 'after', city: '上海' } } });
  });

  it('shows nothing that its caller may not see any more', async () => {
    const unit = await crm.data<{ createOrgUnit: { orgUnit: { id: string } } }>(
      'mutation { createOrgUnit(input: { name: "East" }) { orgUnit { id } } }',
    );
    const ann = await crm.createUser({ roles: ['core:sales-representative'], unitId: unit.createOrgUnit.orgUnit.id });
    const { account } = await made('rights', { name: 'hers' }, { as: ann });
    expect(account).not.toBeNull();
    await crm.data(
      'mutation ($id: ID!, $owner: ID!) { updateAccount(id: $id, input: { ownerId: $owner }) { account { id } } }',
      {
        variables: { id: account?.id, owner: crm.administrator.id },
      },
    );
    expect(await made('rights', { name: 'hers' }, { as: ann })).toEqual({ account: null, errors: [] });
    expect(await accounts('hers')).toBe(1);
  });

  it('with another input is refused, in the language of the client, and does nothing', async () => {
    await made('taken', { name: 'taken' });
    const variables = { key: 'taken', input: { name: 'something else' } };
    const refusal = (message: string) => ({
      made: {
        account: null,
        errors: [
          { __typename: 'IdempotencyKeyReused', code: 'IDEMPOTENCY_KEY_REUSED', message, path: ['idempotencyKey'] },
        ],
      },
    });
    expect(await crm.data(create, { variables })).toEqual(
      refusal('This idempotency key was used for another input of the same mutation: a new call needs a new key'),
    );
    expect(await crm.data(create, { variables, language: 'zh' })).toEqual(
      refusal('该幂等键已用于同一操作的另一输入:新的调用请使用新的键'),
    );
    expect(await accounts('something else')).toBe(0);
  });

  it('compares what is meant, not how it is written', async () => {
    const first = await made('spelled', { name: 'same', revenue: { amount: '1.50', currency: 'CNY' } });
    const literal = `mutation { made: createAccount(
      input: { revenue: { currency: "CNY", amount: "1.50" }, name: "same" }
    ) @idempotent(key: "spelled") { account { id name version } ${errors} } }`;
    expect(await crm.data(literal)).toEqual({ made: first });
  });

  it('belongs to its caller and its mutation', async () => {
    const other = await crm.createUser({ roles: ['core:administrator'] });
    const [mine, theirs] = [
      await made('shared', { name: 'shared' }),
      await made('shared', { name: 'shared' }, { as: other }),
    ];
    expect(theirs.account?.id).not.toBe(mine.account?.id);
    const rename = `mutation ($id: ID!) { updateAccount(id: $id, input: { name: "shared" }) @idempotent(key: "shared") { ${errors} } }`;
    expect(await crm.data(rename, { variables: { id: mine.account?.id } })).toEqual({ updateAccount: { errors: [] } });
  });

  it('that fails leaves nothing: the key is free', async () => {
    expect((await made('free', { name: '' })).errors).toMatchObject([{ __typename: 'ValidationError' }]);
    expect((await made('free', { name: 'second try' })).errors).toEqual([]);
  });

  it('that changed nothing is kept as well', async () => {
    const { account } = await made('unchanged-1', { name: 'stays' });
    const rename = (name: string) =>
      crm.data<{ updateAccount: Payload }>(
        `mutation ($id: ID!, $name: String!) {
          updateAccount(id: $id, input: { name: $name }) @idempotent(key: "unchanged") { account { id name version } ${errors} }
        }`,
        { variables: { id: account?.id, name } },
      );
    expect((await rename('stays')).updateAccount.account).toMatchObject({ version: 1 });
    expect((await rename('stays')).updateAccount.errors).toEqual([]);
    expect((await rename('else')).updateAccount.errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it('after 24 hours stands for a new call', async () => {
    const first = await made('old', { name: 'old' });
    await aDayLater();
    const second = await made('old', { name: 'old' });
    expect(second.account?.id).not.toBe(first.account?.id);
    expect((await made('old', { name: 'old' })).account?.id).toBe(second.account?.id);
  });

  it.each(['', 'x'.repeat(256)])('is refused when the key has no sensible length (%#)', async (key) => {
    const { errors: told } = await crm.execute(create, { variables: { key, input: { name: 'nobody' } } });
    expect(told).toMatchObject([
      { message: expect.stringContaining('1 to 255 characters'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('takes any text as key', async () => {
    for (const key of ['\u0000', '\ud800', "'; drop table account; --", '🔑'.repeat(100)]) {
      const first = await made(key, { name: 'odd key' });
      expect(await made(key, { name: 'odd key' })).toEqual(first);
    }
    expect(await accounts('odd key')).toBe(4);
  });
});

describe('bulk mutations with a key', () => {
  const bulk = 'total created updated unchanged deleted ids errors { __typename code message path }';

  it('give the same ids and counts again', async () => {
    const many = `mutation ($input: [CreateAccountInput!]!) {
      createAccounts(input: $input) @idempotent(key: "many") { ${bulk} }
    }`;
    const input = Array.from({ length: 40 }, (_, n) => ({ name: `bulk ${n}` }));
    const first = await crm.data(many, { variables: { input } });
    expect(first).toMatchObject({ createAccounts: { total: 40, created: 40 } });
    expect(await crm.data(many, { variables: { input } })).toEqual(first);
    const reused = await crm.data(many, { variables: { input: input.slice(1) } });
    expect(reused).toMatchObject({
      createAccounts: { total: 0, created: 0, ids: [], errors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] },
    });
  });

  it('row by row keep the errors of the rows that failed', async () => {
    const some = `mutation { createAccounts(rows: PER_ROW, input: [{ name: "good row" }, { name: "" }])
      @idempotent(key: "some") { ${bulk} } }`;
    const first = await crm.data(some);
    expect(first).toMatchObject({ createAccounts: { created: 1, errors: [{ path: ['input', '1', 'name'] }] } });
    expect(await crm.data(some)).toEqual(first);
    expect(await accounts('good row')).toBe(1);
  });

  it('by filter do not reach what fits it later', async () => {
    await made('f1', { name: 'filtered', city: 'A' });
    const move = `mutation { bulkUpdateAccounts(where: { name: { eq: "filtered" } }, input: { city: "B" })
      @idempotent(key: "move") { ${bulk} } }`;
    expect(await crm.data(move)).toMatchObject({ bulkUpdateAccounts: { updated: 1 } });
    await made('f2', { name: 'filtered', city: 'A' });
    expect(await crm.data(move)).toMatchObject({ bulkUpdateAccounts: { total: 1, updated: 1 } });
    expect(
      await crm.data('{ accounts(where: { name: { eq: "filtered" }, city: { eq: "A" } }) { totalCount } }'),
    ).toEqual({
      accounts: { totalCount: 1 },
    });
  });
});

describe('mutations whose resolvers are written by hand', () => {
  it('hand over once; the report is the same again', async () => {
    const [from, to] = [await crm.createUser({ roles: ['core:sales-representative'] }), await crm.createUser()];
    await made('handed', { name: 'handed' }, { as: from });
    const handOver = `mutation ($from: ID!, $to: ID!) {
      handOver(from: $from, to: $to) @idempotent(key: "hand over") { report { total from { id } records { type count } } ${errors} }
    }`;
    const over = (a: TestUser, b: TestUser) => crm.data(handOver, { variables: { from: a.id, to: b.id } });
    const first = await over(from, to);
    expect(first).toMatchObject({ handOver: { report: { total: 1, from: { id: from.id } }, errors: [] } });
    expect(await over(from, to)).toEqual(first);
    expect(await over(to, from)).toMatchObject({
      handOver: { report: null, errors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] },
    });
  });

  it.each([
    'signIn(email: "nobody@guanxi.test", password: "wrong")',
    'refreshSession(refreshToken: "nonsense")',
    'signOut(refreshToken: "nonsense")',
    'changePassword(current: "wrong", new: "correct horse battery staple 2")',
    'setUserPassword(id: "nobody", password: "correct horse battery staple 2")',
    'createApiKey(name: "k", permissions: ["account:read"], expiresAt: "2026-12-31T00:00:00.000Z")',
    'revokeApiKey(id: "nobody")',
    'endSession(id: "nobody")',
    'endOtherSessions',
    'endSessionsOfUser(userId: "nobody")',
  ])('that give secrets away or end sessions take no key: %s', async (field) => {
    const told = await crm.execute(`mutation { ${field} @idempotent(key: "secret") { errors { code } } }`);
    expect(told.errors).toMatchObject([
      { message: expect.stringContaining('take no idempotency key'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('nobody has keys without being signed in', async () => {
    const told = await crm.execute(create, { as: null, variables: { key: 'nobody', input: { name: 'nobody' } } });
    expect(told.errors).toMatchObject([{ message: expect.stringContaining('signed in') }]);
  });
});

describe('the directive', () => {
  it.each([
    'query { accounts @idempotent(key: "q") { totalCount } }',
    'mutation { createAccount(input: { name: "x" }) { account @idempotent(key: "q") { id } } }',
    'query { ...Q } fragment Q on Query { me @idempotent(key: "q") { roles } }',
  ])('stands on mutations only: %s', async (document) => {
    const told = await crm.execute(document);
    expect(told.errors).toMatchObject([{ message: '@idempotent stands on root fields of mutations only' }]);
  });

  it('works in a fragment, and on several fields of one operation', async () => {
    const document = `mutation { ...Both }
      fragment Both on Mutation {
        a: createAccount(input: { name: "pair" }) @idempotent(key: "pair") { account { id } }
        b: createAccount(input: { name: "pair" }) @idempotent(key: "pair") { account { id } }
        c: createAccount(input: { name: "pair" }) @idempotent(key: "pair 2") { account { id } }
      }`;
    const { a, b, c } = await crm.data<Record<'a' | 'b' | 'c', { account: { id: string } }>>(document);
    expect(b).toEqual(a);
    expect(c).not.toEqual(a);
    expect(await accounts('pair')).toBe(2);
  });
});
