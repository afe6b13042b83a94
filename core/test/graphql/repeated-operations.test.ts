import { ApolloServer } from '@apollo/server';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';

let crm: TestCrm;
let token: string;
let readerToken: string;
/** Requests that Apollo got to see. */
const apollo = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');

beforeAll(async () => {
  crm = await createTestCrm({ http: true, options: { limits: { userRate: 0 } } });
  token = crm.administrator.accessToken;
  readerToken = (await crm.as('core:read-only')).accessToken;
  for (const name of ['Alpha', 'Beta', 'Gamma']) {
    const create =
      'mutation ($name: String!) { createAccount(input: { name: $name, yearlyPurchasing: "5" }) { errors { code } } }';
    await crm.mutate(create, { variables: { name } });
  }
});
afterEach(() => void apollo.mockClear());
afterAll(() => crm?.stop());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

async function post(body: unknown, headers: Readonly<Record<string, string>> = {}, as = token): Promise<Answer> {
  const response = await fetch(`${crm.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(as && { authorization: `Bearer ${as}` }), ...headers },
    body: JSON.stringify(body),
  });
  const { 'x-request-id': _, date: __, ...rest } = Object.fromEntries(response.headers);
  return { status: response.status, headers: rest, body: await response.text() };
}

const list =
  'query List($n: Int, $where: AccountWhere) { accounts(first: $n, where: $where) { nodes { name } totalCount } }';

describe('an operation that comes again', () => {
  const queries: Record<string, object> = {
    'a list': { query: '{ accounts(orderBy: [{ name: ASC }]) { nodes { id name owner { displayName } } } }' },
    'several roots, aliases, fragments': {
      query:
        '{ one: accounts { ...N } __typename two: contacts { totalCount } } fragment N on AccountConnection { nodes { name } }',
    },
    'variables and a name': {
      query: list,
      operationName: 'List',
      variables: { n: 2, where: { name: { ne: 'Beta' } } },
    },
    'a name among several': {
      query: 'query A { accounts { totalCount } } query B { contacts { totalCount } }',
      operationName: 'B',
    },
    'fields with code': { query: '{ me { user { displayName } roles } }' },
  };

  it.each(Object.entries(queries))('is answered without Apollo, to the letter: %s', async (_, body) => {
    const accepts: Record<string, string>[] = [
      {},
      { accept: 'application/graphql-response+json' },
      { 'accept-language': 'zh-CN' },
    ];
    for (const headers of accepts) {
      const first = await post(body, headers);
      expect(first.status).toBe(200);
      expect(first.body).not.toContain('"errors"');
      const seen = apollo.mock.calls.length;
      expect(await post(body, headers)).toEqual(first);
      expect(await post({ ...body, extensions: null }, headers)).toEqual(first);
      expect(apollo.mock.calls).toHaveLength(seen);
      expect(await post({ ...body, extensions: {} }, headers)).toEqual(first);
    }
  });

  it('is answered for whoever asks now, with other variables, by the rights and the data of now', async () => {
    const financials = {
      query: '{ accounts(orderBy: [{ name: ASC }], first: 1) { nodes { name yearlyPurchasing } } }',
    };
    expect((await post(financials)).body).toContain('"yearlyPurchasing":"5');
    const masked = await post(financials, {}, readerToken);
    expect(JSON.parse(masked.body)).toMatchObject({
      data: { accounts: { nodes: [{ name: 'Alpha', yearlyPurchasing: null }] } },
      extensions: { masked: ['Account.yearlyPurchasing'] },
    });
    expect(await post(financials, {}, readerToken)).toEqual(masked);
    for (const stranger of ['', 'no.valid.token']) {
      const refused = await post(financials, {}, stranger);
      expect(refused.body).toContain('"errors"');
      expect(refused).toEqual(await post({ ...financials, extensions: {} }, {}, stranger));
    }

    const named = (name: string) => post({ query: list, variables: { where: { name: { eq: name } } } });
    expect((await named('Alpha')).body).toContain('"totalCount":1');
    expect((await named('Delta')).body).toContain('"totalCount":0');
    await crm.mutate('mutation { createAccount(input: { name: "Delta" }) { errors { code } } }');
    apollo.mockClear();
    expect((await named('Delta')).body).toContain('"totalCount":1');
    expect(apollo.mock.calls).toHaveLength(0);
  });

  it('meets the limits and mistakes that it met the first time', async () => {
    await post({ query: list, variables: { n: 1 } });
    const wrong = [{ n: 'many' }, { n: -1 }, { n: 5000 }, { where: { name: { like: 7 } } }, { where: { nothing: 1 } }];
    for (const variables of wrong) {
      const again = await post({ query: list, variables });
      expect(again.body).toContain('"errors"');
      expect(again).toEqual(await post({ query: list, variables, extensions: {} }));
    }
    const nots = (levels: number): object => (levels === 0 ? {} : { not: nots(levels - 1) });
    expect((await post({ query: list, variables: { where: nots(40) } })).body).toContain('LIMIT_EXCEEDED');
    const broken = await post({ query: list, operationName: 'Other' });
    expect(broken.body).toContain('"errors"');
    expect((await post({ query: list, variables: [] })).status).toBe(400);
  });

  it('writes once each time, and tells what is wrong as it did', async () => {
    const query =
      'mutation ($name: String!) { createAccount(input: { name: $name }) { account { name } errors { code path } } }';
    const create = (name: unknown, extra: object = {}) => post({ query, variables: { name }, ...extra });
    const first = await create('Twice');
    apollo.mockClear();
    expect(await create('Twice')).toEqual(first);
    expect(await create('')).toEqual(await create('', { extensions: {} }));
    expect(await post({ query, variables: { name: 'No' } }, {}, readerToken)).toEqual(
      await post({ query, variables: { name: 'No' }, extensions: {} }, {}, readerToken),
    );
    expect(apollo.mock.calls).toHaveLength(2);
    const broken = await create(['Twice']);
    expect(broken).toEqual(await create(['Twice'], { extensions: {} }));
    expect(broken.body).toContain('BAD_USER_INPUT');
    const keyed = () => post({ query, variables: { name: 'Once' } }, { 'idempotency-key': 'the same' });
    expect(await keyed()).toEqual(await keyed());
    const counted = (name: string) =>
      crm.data(`{ accounts(where: { name: { eq: "${name}" } }) { totalCount } }`) as Promise<unknown>;
    expect(await counted('Twice')).toEqual({ accounts: { totalCount: 2 } });
    expect(await counted('Once')).toEqual({ accounts: { totalCount: 1 } });
    expect(await counted('No')).toEqual({ accounts: { totalCount: 0 } });
  });

  it('is never about the schema, nor what comes by GET', async () => {
    for (const _ of [1, 2]) {
      const { body } = await post({ query: '{ __schema { queryType { name } } }' });
      expect(JSON.parse(body)).not.toHaveProperty('errors');
    }
    expect(apollo.mock.calls).toHaveLength(2);
    const address = `${crm.url}/graphql?query=${encodeURIComponent('{ accounts { totalCount } }')}`;
    const headers = { authorization: `Bearer ${token}` };
    for (const _ of [1, 2]) expect((await fetch(address, { headers })).status).toBe(200);
    expect(apollo.mock.calls).toHaveLength(4);
  });
});
