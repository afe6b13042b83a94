// What a client is told when a document, a variable or an argument is wrong: where, and in its language.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemPrincipal } from '../../src/access/index.ts';
import { mistakeInChinese } from '../../src/graphql/errors/document-mistakes.ts';
import { openLibrary, type Library } from './open-library.ts';

interface Contacts {
  readonly contacts: { readonly pageInfo: { readonly endCursor: string } };
}

let crm: Library;
beforeAll(async () => void (crm = await openLibrary()));
afterAll(() => crm?.close());

const chinese = { principal: systemPrincipal, language: 'zh' } as const;
const mistake = async (query: string, variables: object = {}): Promise<object | undefined> => {
  const { errors } = await crm.ask(query, variables, chinese);
  return errors?.[0];
};

describe('a mistake in the document', () => {
  it.each([
    ['{ libraryBooks { nodes { titel } } }', '类型 LibraryBook 没有字段“titel”,是否应为 "title"、"writer"'],
    ['{ libraryBooks(frist: 1) { totalCount } }', '字段 Query.libraryBooks 没有参数“frist”,是否应为 "first"、"last"'],
    ['{ libraryBook { id } }', '字段 libraryBook 缺少必填参数“id”(ID!)'],
    ['{ libraryBooks { nodes } }', '字段“nodes”([LibraryBook!]!)须选择子字段'],
    ['{ libraryBooks(where: { pages: { eq: "x" } }) { totalCount } }', 'Int 不接受 "x"'],
    [
      '{ libraryBooks(where: { genre: { eq: OPERA } }) { totalCount } }',
      '枚举 LibraryGenre 没有值“OPERA”,是否应为 "POETRY"',
    ],
    ['{ libraryBooks {', '语法错误:Expected Name, found <EOF>.'],
    [
      '{ libraryBooks(where: { publishedOn: { eq: "2026-02-30" } }) { totalCount } }',
      'Date:应为日期 "YYYY-MM-DD",得到 "2026-02-30"',
    ],
    [
      'mutation { createLibraryBook(input: { title: "x", price: { amount: ["1"], currency: "CNY" } }) { errors { code } } }',
      'Decimal:应为十进制数文本,如 "12.50",得到 ["1"]',
    ],
  ])('%s', async (query, message) => {
    expect(await mistake(query)).toMatchObject({ message, locations: [{ line: 1, column: expect.any(Number) }] });
  });

  it.each([
    [{ title: 'x', publishedOn: '2026-02-30' }, '变量 $input 的 input.publishedOn:值 "2026-02-30" 无效;Date:应为日期'],
    [{ title: 'x', pages: 1.5 }, '变量 $input 的 input.pages:值 1.5 无效;Int 不接受 1.5'],
    [{ title: 'x', loans: [{ dyas: 1, days: 2 }] }, '变量 $input 的 input.loans[0]:'],
    [{}, '变量 $input:值 {} 无效;缺少必填字段“title”(String!)'],
  ])('in the variable %j', async (input, message) => {
    const query = 'mutation ($input: CreateLibraryBookInput!) { createLibraryBook(input: $input) { errors { code } } }';
    expect(await mistake(query, { input })).toMatchObject({ message: expect.stringContaining(message) });
  });

  it('stays English where nobody translated it, and where it quotes much', () => {
    expect(mistakeInChinese('Something new.')).toBe('Something new.');
    const long = `Cannot query field "${'x'.repeat(3000)}" on type "Query".`;
    expect(mistakeInChinese(long)).toBe(long);
  });
});

describe('a wrong argument', () => {
  const refused = async (query: string) => (await crm.ask(query)).errors?.[0];

  it('says which field of the answer it belongs to, and where it stands', async () => {
    const two = '{ a: libraryBooks(first: 1) { totalCount } b: libraryBooks(first: -1) { totalCount } }';
    expect(await refused(two)).toMatchObject({
      path: ['b'],
      locations: [{ line: 1, column: 44 }],
      extensions: { path: ['first'] },
    });
    expect(await refused('{ libraryBooks { nodes { latest: loans(first: 201) { totalCount } } } }')).toMatchObject({
      path: ['libraryBooks'],
      extensions: { code: 'BAD_USER_INPUT', path: ['latest', 'first'] },
    });
    expect(await refused('{ nodes(ids: ["bGI", "nonsense"]) { id } }')).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', path: ['ids', '0'] },
    });
  });

  it.each([
    ['publishedOn', 'eq: "0000-01-01"'],
    ['createdAt', 'gt: "0000-06-01T00:00:00Z"'],
    ['createdAt', 'gt: "+275760-09-13T00:00:00Z"'],
    ['createdAt', 'gt: "0001-01-01T00:00:00+14:00"'],
  ])('may be a moment that nobody can store: %s %s', async (field, operator) => {
    const document = `{ libraryBooks(where: { ${field}: { ${operator} } }) { totalCount } }`;
    expect((await refused(document))?.message).toMatch(/^Date(Time)?: expected .* got "/);
  });

  it.each([
    ['publishedOn', '2026-02-31'],
    ['publishedOn', '0000-01-01'],
    ['createdAt', '2026-01-01 25:00:00+00'],
    ['createdAt', '2026-01-01 00:00:00+99'],
    ['pages', '9999999999'],
    ['pages', '1 or 1=1'],
    ['title', 'a\u0000'],
    ['title', 'a\ud800'],
  ])('may be a forged cursor: %s %s', async (field, value) => {
    await crm.create('LibraryBook', { title: '呐喊' });
    const list = `libraryBooks(first: 1, orderBy: [{ ${field}: ASC }]`;
    const { data } = await crm.ask(`{ ${list}) { pageInfo { endCursor } } }`);
    const { endCursor } = (data as unknown as Record<string, Contacts['contacts']>)['libraryBooks']?.pageInfo ?? {};
    const [signature, , id] = JSON.parse(Buffer.from(endCursor ?? '', 'base64url').toString()) as string[];
    const forged = Buffer.from(JSON.stringify([signature, value, id])).toString('base64url');
    expect(await refused(`{ ${list}, after: "${forged}") { nodes { id } } }`)).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', path: ['after'] },
    });
    expect((await crm.ask(`{ ${list}, after: "${endCursor}") { nodes { id } } }`)).errors).toBeUndefined();
  });

  it('may be the cursor of another list', async () => {
    await crm.create('Contact', { name: '鲁迅' });
    const { data } = await crm.ask('{ contacts(first: 1) { pageInfo { endCursor } } }');
    const { endCursor: cursor } = (data as unknown as Contacts).contacts.pageInfo;
    expect((await crm.ask(`{ contacts(after: "${cursor}") { totalCount } }`)).errors).toBeUndefined();
    expect(await refused(`{ accounts(after: "${cursor}") { totalCount } }`)).toMatchObject({
      message: 'The cursor in after is not valid: it does not belong to this list in this order',
    });
  });
});

it('a currency has one spelling', async () => {
  const { data } = await crm.ask(`mutation {
    createLibraryBook(input: { title: "野草", price: { amount: "1", currency: "cny" } }) {
      libraryBook { price { currency } } errors { code }
    }
  }`);
  expect(data).toEqual({ createLibraryBook: { libraryBook: { price: { currency: 'CNY' } }, errors: [] } });
});
