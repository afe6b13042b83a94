import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'graphql-ws';
import { serveLibrary, type ServedLibrary } from './open-library.ts';
import { askOver, socketClient, type Reply } from './socket-client.ts';

let crm: ServedLibrary;
let bearer: Record<string, string>;
let socket: Client;

beforeAll(async () => {
  crm = await serveLibrary();
  const { accessToken: token } = await crm.tokens();
  bearer = { authorization: `Bearer ${token}` };
  socket = socketClient(crm.url, { token });
});

afterAll(async () => {
  await socket?.dispose();
  await crm?.close();
});

const times = (count: number, text: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ');
const deep = (levels: number): string => '{ loans { nodes { book '.repeat(levels) + '{ id }' + ' } } }'.repeat(levels);
const books = 'query ($where: LibraryBookWhere) { libraryBooks(where: $where) { totalCount } }';
const nots = (levels: number): object => (levels === 0 ? {} : { not: nots(levels - 1) });
const page =
  'query ($n: Int) { libraryBooks(first: $n) { nodes { loans(first: $n) { nodes { book { id loans(first: 200) { nodes { id } } } } } } } }';
const bomb = times(20, (n) => `fragment f${n} on User { id ...f${n + 1} ...f${n + 1} }`);

interface Attack {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly message: string;
}

const attacks: Record<string, Attack> = {
  tokens: { query: `{ ${times(6000, () => 'me')} }`, message: 'Tokens of the document: 5001, at most 5000 allowed' },
  depth: { query: `{ libraryBooks { nodes ${deep(5)} } }`, message: 'Levels of selections: 18, at most 15 allowed' },
  aliases: { query: `{ me { ${times(1000, (n) => `a${n}: roles`)} } }`, message: 'Aliases: 1000, at most 100 allowed' },
  'root fields': {
    query: `{ ${times(51, (n) => `m${n}: me { roles }`)} }`,
    message: 'Root fields: 51, at most 50 allowed',
  },
  repetitions: {
    query: `{ ${times(500, () => '__typename')} }`,
    message: 'Repetitions of the field __typename: 21, at most 20 allowed',
  },
  'a fragment bomb': {
    query: `{ me { user { ...f0 } } } ${bomb} fragment f20 on User { id }`,
    message: 'Selections with fragments written out: 4194304, at most 5000 allowed',
  },
  'page sizes in variables': {
    query: page,
    variables: { n: 200 },
    message: 'Cost: 8120401, at most 200000 allowed',
  },
  'many ids': {
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on LibraryBook { loans(first: 200) { nodes { id } } } } }',
    variables: { ids: Array.from({ length: 1000 }, () => 'x') },
    message: 'Cost: 202000, at most 200000 allowed',
  },
  'filter terms in a variable': {
    query: books,
    variables: { where: { or: Array.from({ length: 20_000 }, (_, n) => ({ pages: { eq: n } })) } },
    message: 'Terms of filters: 40001, at most 1000 allowed',
  },
  'filter terms in the document': {
    query: `{ libraryBooks(where: { or: [${times(505, () => '{pages:{eq:1}}')}] }) { totalCount } }`,
    message: 'Terms of filters: 1011, at most 1000 allowed',
  },
  'one filter, used often': {
    query: `query ($w: LibraryBookWhere) { ${times(6, (n) => `b${n}: libraryBooks(where: $w) { totalCount }`)} }`,
    variables: { w: { or: Array.from({ length: 100 }, (_, n) => ({ pages: { eq: n } })) } },
    message: 'Terms of filters: 1206, at most 1000 allowed',
  },
  'filter depth': {
    query: books,
    variables: { where: nots(13) },
    message: 'Levels inside a filter: 13, at most 12 allowed',
  },
  'a long list': {
    query: books,
    variables: { where: { pages: { in: Array.from({ length: 1001 }, (_, n) => n) } } },
    message: 'Values in a list of a filter: 1001, at most 1000 allowed',
  },
  'a long list inside the document': {
    query: 'query ($in: [Int!]) { libraryBooks(where: { pages: { in: $in } }) { totalCount } }',
    variables: { in: Array.from({ length: 1001 }, (_, n) => n) },
    message: 'Values in a list of a filter: 1001, at most 1000 allowed',
  },
};

const toldBy = ({ errors = [] }: Reply): object => ({
  message: errors[0]?.message,
  code: errors[0]?.extensions?.['code'],
});

describe('a limit', () => {
  it.each(Object.entries(attacks))('of %s is the same over HTTP and WebSocket', async (_name, attack) => {
    const { message, ...payload } = attack;
    const wanted = { message, code: 'LIMIT_EXCEEDED' };
    const response = await crm.post(payload, bearer);
    expect(response.status).toBe(200);
    expect(toldBy((await response.json()) as Reply)).toEqual(wanted);
    expect(toldBy(await askOver(socket, payload))).toEqual(wanted);
  });

  it('is known before anything is coerced, planned or sent to the database', async () => {
    crm.statements.length = 0;
    const { query, variables } = attacks['filter terms in a variable'] as Attack;
    let quickest = Infinity;
    // The quickest of some: others use the machine too, and what is slow by itself is slow every time.
    for (let tries = 0; tries < 5; tries++) {
      const began = performance.now();
      const response = await crm.post({ query, variables }, bearer);
      expect((await response.text()).length).toBeLessThan(1_000);
      quickest = Math.min(quickest, performance.now() - began);
    }
    expect(quickest).toBeLessThan(250); // 25 ms on an idle machine
    expect(crm.statements.filter((statement) => statement.includes('library_book'))).toEqual([]);
  });

  it('lets what is just allowed through', async () => {
    const allowed: Omit<Attack, 'message'>[] = [
      { query: books, variables: { where: nots(12) } },
      { query: books, variables: { where: { or: Array.from({ length: 499 }, (_, n) => ({ pages: { eq: n } })) } } },
      { query: books, variables: { where: { pages: { in: Array.from({ length: 1000 }, (_, n) => n) } } } },
      { query: page, variables: { n: 5 } },
    ];
    for (const payload of allowed) {
      expect(await askOver(socket, payload)).toMatchObject({ data: expect.anything() });
      expect(await (await crm.post(payload, bearer)).json()).not.toHaveProperty('errors');
    }
  });
});

describe('the cost', () => {
  const costOf = async (query: string, variables = {}): Promise<unknown> => {
    const { extensions, errors } = (await (await crm.post({ query, variables }, bearer)).json()) as Reply;
    expect(errors).toBeUndefined();
    return (extensions?.['cost'] as { requested: number }).requested;
  };

  it('multiplies what is below a list by the size of its page', async () => {
    expect(await costOf('{ libraryBooks(first: 20) { nodes { title } } }')).toBe(21);
    expect(await costOf('{ libraryBooks { edges { node { title } } pageInfo { hasNextPage } totalCount } }')).toBe(51);
    const nested =
      'query ($n: Int!) { libraryBooks(first: $n) { nodes { loans(last: 3) { nodes { book { title } } } } } }';
    expect(await costOf(nested, { n: 10 })).toBe(1 + 10 * (1 + 1 + 3 * 2));
    expect(await costOf(nested, { n: 2 })).toBe(1 + 2 * (1 + 1 + 3 * 2));
    const groups = '{ libraryBookGroups(groupBy: [{ genre: VALUE }], first: 4) { nodes { count } } }';
    expect(await costOf(groups)).toBe(50 + 1 + 4);
  });

  it('counts what is skipped as nothing', async () => {
    const query =
      'query ($on: Boolean!) { libraryBooks(first: 9) { nodes { loans @include(if: $on) { nodes { id } } } } }';
    expect(await costOf(query, { on: false })).toBe(10);
    expect(await costOf(query, { on: true })).toBe(10 + 9 * 51);
  });

  it('counts the rows of bulk writes', async () => {
    const query = `mutation ($rows: [CreateLibraryBookInput!]!) {
      createLibraryBooks(input: $rows, dryRun: true) { total }
    }`;
    expect(await costOf(query, { rows: Array.from({ length: 30 }, (_, n) => ({ title: `${n}` })) })).toBe(10 + 30);
    expect(await costOf('mutation { bulkDeleteLibraryBooks(where: { title: { eq: "?" } }) { total } }')).toBe(100);
  });

  it('stands on answers over WebSocket, and is refused together with an argument that does not fit', async () => {
    const reply = await askOver(socket, { query: '{ libraryBooks(first: 20) { nodes { title } } }' });
    expect(reply.extensions).toMatchObject({ cost: { requested: 21, maximum: 200_000 } });
    const hidden = `query ($id: ID = null) { a: libraryBook(id: $id) { id } b: libraryBooks(first: 200) {
      nodes { loans(first: 200) { nodes { book { loans(first: 200) { nodes { id } } } } } } } }`;
    crm.statements.length = 0;
    expect(await askOver(socket, { query: hidden, variables: { id: null } })).toHaveProperty('errors');
    expect(crm.statements.filter((statement) => statement.includes('library_loan'))).toEqual([]);
  });
});
