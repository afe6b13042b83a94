import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';
import { Finder } from './finder.ts';

let crm: TestCrm;
let find: Finder;

beforeAll(async () => {
  crm = await createTestCrm();
  find = new Finder(crm);
  const input = Array.from({ length: 7 }, (_none, n) => ({ name: `水泥厂 ${n}`, roles: ['customer'] }));
  await crm.data('mutation ($input: [CreateAccountInput!]!) { createAccounts(input: $input) { errors { message } } }', {
    variables: { input },
  });
  await crm.data('mutation { createTask(input: { title: "水泥" }) { errors { message } } }');
});

afterAll(() => crm.stop());

test('only the types that are asked for', async () => {
  const types = async (...wanted: string[]): Promise<string[]> => {
    const { edges } = await find.page('水泥', { types: wanted });
    return [...new Set(edges.map(({ node }) => String(node['__typename'])))];
  };
  expect(await types('Task')).toEqual(['Task']);
  expect(await types('Task', 'Account')).toEqual(['Task', 'Account']);
  expect(await types()).toEqual([]);
});

test('pages follow each other and hold everything once', async () => {
  const whole = await find.page('水泥');
  expect(whole.totalCount).toBe(8);
  expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  const seen: string[] = [];
  let after: string | null = null;
  for (let turn = 0; turn < 3; turn++) {
    const page = await find.page('水泥', { first: 3, ...(after && { after }) });
    expect(page.pageInfo).toMatchObject({ hasNextPage: turn < 2, hasPreviousPage: turn > 0 });
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor);
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor);
    seen.push(...page.edges.map(({ node }) => String(node['id'])));
    after = page.pageInfo.endCursor;
  }
  expect(seen).toEqual(whole.edges.map(({ node }) => node['id']));
  const none = await find.page('水泥', { first: 0 });
  expect(none).toMatchObject({ edges: [], pageInfo: { hasNextPage: true, startCursor: null } });
});

test('parts of the connection by themselves, under other names', async () => {
  const data = await crm.data(`{
    a: search(text: "水泥") { totalCount }
    b: search(text: "水泥", first: 1) { what: __typename nodes { kind: __typename ... on Record { version } } }
    c: search(text: "水泥", first: 1) { edges { rank __typename } }
    d: search(text: "水泥", first: 1) { pageInfo { hasNextPage } }
    e: search(text: "没有") { totalCount nodes { id } edges { cursor } pageInfo { startCursor endCursor hasNextPage } }
  }`);
  expect(data).toEqual({
    a: { totalCount: 8 },
    b: { what: 'SearchConnection', nodes: [{ kind: 'Task', version: 1 }] },
    c: { edges: [{ rank: 'EXACT', __typename: 'SearchEdge' }] },
    d: { pageInfo: { hasNextPage: true } },
    e: { totalCount: 0, nodes: [], edges: [], pageInfo: { startCursor: null, endCursor: null, hasNextPage: false } },
  });
});

describe('wrong arguments', () => {
  test('no text to search for', async () => {
    for (const text of ['', '   ', '!?…', '😀']) {
      expect(await find.refused(text)).toMatchObject({ code: 'BAD_USER_INPUT', path: ['text'] });
    }
    expect((await find.refused('?')).message).toContain('a letter');
    expect((await find.refused('?', {}, 'zh')).message).toContain('汉字');
  });

  test('too long, too many words, what no text can hold', async () => {
    expect(await find.refused('长'.repeat(10_000))).toMatchObject({ path: ['text'], message: /10000/ });
    expect((await find.refused('长'.repeat(10_000), {}, 'zh')).message).toContain('最多 200');
    expect((await find.refused('a b '.repeat(20))).message).toContain('at most 20');
    expect(await find.refused('a\u0000b')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['text'] });
    expect(await find.refused('a\ud800')).toMatchObject({ code: 'BAD_USER_INPUT', path: ['text'] });
  });

  test('types that are none, or are not searched', async () => {
    const refused = await find.refused('a', { types: ['Account', 'Accounts'] });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', path: ['types', '1'] });
    expect(refused.message).toContain('Accounts');
    expect(refused.message).toContain('Account, Contact');
    expect((await find.refused('a', { types: ['Tagging'] }, 'zh')).message).toContain('可用的类型');
  });

  test('pages', async () => {
    expect(await find.refused('水泥', { first: -1 })).toMatchObject({ path: ['first'] });
    expect(await find.refused('水泥', { first: 1000 })).toMatchObject({ code: 'BAD_USER_INPUT', path: ['first'] });
    const { edges } = await find.page('水泥');
    const cursor = edges[0]?.cursor ?? '';
    const forged = Buffer.from('["x",0,"1","00000000-0000-0000-0000-000000000000"]').toString('base64url');
    for (const after of ['', 'x', forged, `${cursor}A`]) {
      expect(await find.refused('水泥', { after })).toMatchObject({ code: 'BAD_USER_INPUT', path: ['after'] });
    }
    // Of another search.
    expect(await find.refused('水泥厂', { after: cursor })).toMatchObject({ path: ['after'] });
    expect(await find.refused('水泥', { after: cursor, types: ['Task'] })).toMatchObject({ path: ['after'] });
  });
});

test('signs of query languages are text', async () => {
  const texts = [
    `'`,
    `水泥' & 'x`,
    `水泥\\`,
    `'; drop table account; --`,
    '水泥:*',
    '!水泥',
    '%水泥%',
    '水_泥',
    '(水泥',
    '$1 水泥',
  ];
  for (const text of texts) {
    const { errors } = await crm.execute('query ($text: String!) { search(text: $text) { totalCount } }', {
      variables: { text },
    });
    for (const { extensions } of errors ?? []) expect(extensions['code']).toBe('BAD_USER_INPUT');
  }
  expect((await find.page('%水泥%')).totalCount).toBe(8);
  // A sign ends a word, so these are two.
  expect((await find.page('泥%水')).totalCount).toBe(8);
  expect((await find.page('泥水')).totalCount).toBe(0);
});
