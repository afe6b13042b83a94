import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { batches } from './library-plugin.ts';
import { openLibrary, principalWith, type Library } from './open-library.ts';

let crm: Library;
let author: string;
const books: Record<string, string> = {};

beforeAll(async () => {
  crm = await openLibrary();
  author = await crm.create('Contact', { name: '鲁迅', library: { cardNumber: 'K-1', level: 3 } });
  const price = { amount: '39.50', currency: 'CNY' };
  for (const [title, input] of Object.entries({
    呐喊: { authorId: author, pages: 250, price, subjectId: author, loans: [{ days: 7 }, { days: 30 }] },
    彷徨: { authorId: author, pages: 220, price: { amount: '10', currency: 'USD' } },
    野草: { pages: 100, genre: 'POETRY' },
  })) {
    books[title] = await crm.create('LibraryBook', { title, ...input });
  }
});

afterAll(() => crm?.close());

beforeEach(() => {
  crm.statements.length = 0;
  batches.length = 0;
});

describe('generated queries', () => {
  it('read one record, lists at any depth and slots in one statement', async () => {
    const { data, errors } = await crm.ask(
      `query ($id: ID!) {
        libraryBook(id: $id) {
          id title genre tags price { amount currency }
          mine: author { name library { level cardNumber } }
          loans(orderBy: [{ days: DESC }], first: 1) { totalCount edges { cursor node { days } } pageInfo { hasNextPage } }
        }
      }`,
      { id: books['呐喊'] },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      libraryBook: {
        ...{ id: books['呐喊'], title: '呐喊', genre: 'NOVEL', tags: [] },
        price: { amount: '39.5000', currency: 'CNY' },
        mine: { name: '鲁迅', library: { level: 3, cardNumber: 'K-1' } },
        loans: {
          totalCount: 2,
          edges: [{ cursor: expect.any(String), node: { days: 30 } }],
          pageInfo: { hasNextPage: true },
        },
      },
    });
    expect(crm.statements).toHaveLength(1);
  });

  it('filter through relations and slots, order, and page', async () => {
    const { data, errors } = await crm.ask(`{
      libraryBooks(
        where: { author: { library: { level: { gte: 3 } } }, loans: { count: { lte: 5 } } }
        orderBy: [{ pages: ASC }]
      ) { totalCount nodes { title } }
      contacts(where: { library: { cardNumber: { startsWith: "K" } } }) { nodes { name } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      libraryBooks: { totalCount: 2, nodes: [{ title: '彷徨' }, { title: '呐喊' }] },
      contacts: { nodes: [{ name: '鲁迅' }] },
    });
  });

  it('group, never over two currencies', async () => {
    const { data, errors } = await crm.ask(`{
      libraryBookGroups(groupBy: [{ genre: VALUE }, { author: VALUE }], orderBy: [{ sum: { pages: DESC } }]) {
        totalCount
        nodes {
          key { genre author { name } }
          count
          countDistinct { title }
          sum { pages price { byCurrency { amount currency } } }
        }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchSnapshot();
  });

  it('find any record by its id, in the order asked for', async () => {
    const { data, errors } = await crm.ask(
      `query ($ids: [ID!]!, $id: ID!) {
        nodes(ids: $ids) { __typename id ... on LibraryBook { title subject { __typename version ... on Contact { name } } } ... on Contact { name } }
        node(id: $id) { id ... on Record { version } }
      }`,
      { ids: [author, books['呐喊']], id: author },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      nodes: [
        { __typename: 'Contact', id: author, name: '鲁迅' },
        {
          ...{ __typename: 'LibraryBook', id: books['呐喊'], title: '呐喊' },
          subject: { __typename: 'Contact', version: 1, name: '鲁迅' },
        },
      ],
      node: { id: author, version: 1 },
    });
  });

  it('say which permissioned fields were hidden, and refuse to filter by them', async () => {
    const caller = { principal: principalWith({ 'library:book:read': 'all' }) };
    const shown = await crm.ask('{ libraryBooks(first: 1) { nodes { title price { amount } } } }', {}, caller);
    expect(shown).toEqual({
      data: { libraryBooks: { nodes: [{ title: '呐喊', price: null }] } },
      extensions: { cost: { requested: 3, maximum: 200_000 }, masked: ['LibraryBook.price'] },
    });
    const oracle = '{ libraryBooks(where: { price: { gt: "20" } }) { totalCount } }';
    const refused = await crm.ask(oracle, {}, { ...caller, language: 'zh' });
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(refused.errors?.[0]?.message).toMatch(/[一-龥]/);
  });
});

describe('hand-written resolvers', () => {
  it('get their row with what they require, and load in batches', async () => {
    const { data, errors } = await crm.ask('{ libraryBooks { nodes { n: titleLength writer { name } } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      libraryBooks: {
        nodes: [
          { n: 2, writer: { name: '鲁迅' } },
          { n: 2, writer: { name: '鲁迅' } },
          { n: 2, writer: null },
        ],
      },
    });
    expect(batches).toEqual([['呐喊', '彷徨', '野草']]);
    // The page, and one for the writers of all rows.
    expect(crm.statements).toHaveLength(2);
  });

  it('return ids and lists; the records are read under the gate of the caller', async () => {
    const document = `query ($ids: [ID!]!, $id: ID!) {
      libraryBooksById(ids: $ids) { title }
      libraryBookOf(id: $id) { title author { name } }
      libraryNovels(first: 1, where: { pages: { gt: 1 } }) { totalCount nodes { title } }
      libraryShelf(best: $id) { name best { title } }
      poems: libraryShelf { books { nodes { title } } }
    }`;
    const variables = { ids: [books['野草'], books['呐喊']], id: books['野草'] };
    const { data, errors } = await crm.ask(document, variables);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      libraryBooksById: [{ title: '野草' }, { title: '呐喊' }],
      libraryBookOf: { title: '野草', author: null },
      libraryNovels: { totalCount: 2, nodes: [{ title: '呐喊' }] },
      libraryShelf: { name: 'A', best: { title: '野草' } },
      poems: { books: { nodes: [{ title: '野草' }] } },
    });
    const unordered = document.replace(/libraryNovels.*/, '').replace(/poems.*/, '');
    const nobody = await crm.ask(unordered, variables, { principal: principalWith({}) });
    expect(nobody.data).toEqual({ libraryBooksById: [], libraryBookOf: null, libraryShelf: { name: 'A', best: null } });
  });

  it('mask what is nobody’s business, and log it under the id that the client gets', async () => {
    const { data, errors } = await crm.ask('{ libraryBroken }', {}, { principal: null, language: 'zh' });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message: '服务器内部错误', extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(errors)).not.toContain('postgres');
    expect(crm.failures.at(-1)).toMatchObject({ requestId: errors?.[0]?.extensions?.['requestId'] });
  });
});

describe('generated mutations', () => {
  it('create with slots and children, update, clear, delete and restore', async () => {
    const created = await crm.ask(`mutation {
      createLibraryBook(input: { title: "朝花夕拾", price: { amount: "12.30", currency: "CNY" }, loans: [{ days: 3 }] }) {
        libraryBook { id title version price { amount } loans { nodes { days } } }
        errors { code }
      }
    }`);
    expect(created.errors).toBeUndefined();
    const payload = created.data['createLibraryBook'] as unknown as { libraryBook: { id: string } };
    expect(payload).toMatchObject({
      libraryBook: { title: '朝花夕拾', version: 1, price: { amount: '12.3000' }, loans: { nodes: [{ days: 3 }] } },
      errors: [],
    });
    const { id } = payload.libraryBook;
    const changed = await crm.ask(
      `mutation ($id: ID!) {
        updateLibraryBook(id: $id, input: { price: null, pages: 80 }, ifVersion: 1) {
          libraryBook { title pages price { amount } version } errors { code }
        }
        deleteLibraryBook(id: $id) { libraryBook { title version } errors { code } }
        restoreLibraryBook(id: $id) { libraryBook { title } errors { code } }
        purgeLibraryBook(id: $id) { libraryBook { title } errors { code } }
      }`,
      { id },
    );
    expect(changed.errors).toBeUndefined();
    expect(changed.data).toMatchSnapshot();
  });

  it('answer what a user caused as typed data in the language of the client', async () => {
    const { data, errors } = await crm.ask(
      `mutation ($id: ID!) {
        updateLibraryBook(id: $id, input: { title: "X" }, ifVersion: 99) {
          libraryBook { title }
          errors { __typename code message path ... on VersionConflict { currentVersion expectedVersion current { id version } } }
        }
        libraryRenew(id: $id) { libraryBook { id } errors { __typename code message path ... on LibraryLoanOverdue { days } } }
      }`,
      { id: books['野草'] },
      { principal: principalWith({ 'library:book:read': 'all', 'library:book:update': 'all' }), language: 'zh' },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      updateLibraryBook: {
        libraryBook: null,
        errors: [
          {
            ...{ __typename: 'VersionConflict', code: 'VERSION_CONFLICT', path: ['ifVersion'] },
            message: expect.stringContaining('当前版本 1'),
            ...{ currentVersion: 1, expectedVersion: 99, current: { id: books['野草'], version: 1 } },
          },
        ],
      },
      libraryRenew: {
        libraryBook: null,
        errors: [
          {
            ...{ __typename: 'LibraryLoanOverdue', code: 'LIBRARY_OVERDUE', path: ['id'], days: 3 },
            message: '已超期 3 天',
          },
        ],
      },
    });
  });

  it('show a conflict from all sides, and merge what does not overlap', async () => {
    const { data: made } = await crm.ask(
      'mutation { createLibraryBook(input: { title: "彷徨", pages: 1 }) { libraryBook { id } errors { code } } }',
    );
    const { id } = (made['createLibraryBook'] as unknown as { libraryBook: { id: string } }).libraryBook;
    const { data, errors } = await crm.ask(
      `mutation ($id: ID!) {
        theirs: updateLibraryBook(id: $id, input: { pages: 2 }) { errors { code } }
        mine: updateLibraryBook(id: $id, input: { title: "X", pages: 3 }, ifVersion: 1, merge: true) {
          libraryBook { id } errors { ... on VersionConflict { fields base mine current { ... on LibraryBook { pages } } } }
        }
        merged: updateLibraryBook(id: $id, input: { title: "X", pages: 1 }, ifVersion: 1, merge: true) {
          libraryBook { title pages version } errors { code }
        }
      }`,
      { id },
    );
    expect(errors).toBeUndefined();
    const conflict = { fields: ['pages'], base: { title: '彷徨', pages: 1 }, mine: { title: 'X', pages: 3 } };
    expect(data).toEqual({
      theirs: { errors: [] },
      mine: { libraryBook: null, errors: [{ ...conflict, current: { pages: 2 } }] },
      merged: { libraryBook: { title: 'X', pages: 2, version: 3 }, errors: [] },
    });
  });

  it('write through a hand-written verb and in bulk', async () => {
    const { data, errors } = await crm.ask(
      `mutation ($id: ID!) {
        stale: libraryRename(id: $id, title: "?", ifVersion: 7) { errors { ... on VersionConflict { current { id } } } }
        libraryRename(id: $id, title: "野草集") { libraryBook { title } errors { code } }
        upsertLibraryBooks(by: BAR_CODE, input: [{ barCode: "1", title: "一" }, { barCode: "2", title: "二" }]) {
          total created updated ids errors { code path }
        }
        bulkUpdateLibraryBooks(where: { barCode: { in: ["1", "2"] } }, input: { pages: 5 }) { total updated errors { code } }
        createLibraryBooks(rows: PER_ROW, dryRun: true, input: [{ title: "" }, { title: "三" }]) { total errors { code path } }
        bulkDeleteLibraryBooks(where: { pages: { eq: 5 } }) { deleted errors { code } }
      }`,
      { id: books['野草'] },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      stale: { errors: [{ current: { id: books['野草'] } }] },
      libraryRename: { libraryBook: { title: '野草集' }, errors: [] },
      upsertLibraryBooks: { total: 2, created: 2, updated: 0, errors: [] },
      bulkUpdateLibraryBooks: { total: 2, updated: 2, errors: [] },
      createLibraryBooks: { total: 2, errors: [{ path: ['input', '0', 'title'] }] },
      bulkDeleteLibraryBooks: { deleted: 2, errors: [] },
    });
  });
});
