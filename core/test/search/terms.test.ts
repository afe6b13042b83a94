import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';
import { Finder } from './finder.ts';

let crm: TestCrm;
let find: Finder;

beforeAll(async () => {
  crm = await createTestCrm();
  find = new Finder(crm);
  await crm.data(`mutation {
    a: createAccount(input: { name: "上海建筑材料有限公司", shortName: "沪建材", phone: "+86 21 5555 0101" }) { errors { message } }
    b: createAccount(input: { name: "Running Companies Ltd", website: "https://running.example.com" }) { errors { message } }
    c: createContact(input: {
      familyName: "单", givenName: "雄信", mobile: "+86 138-0013-8000", email: "Shan.X@example.com", affiliations: []
    }) { errors { message } }
    d: createTask(input: { title: "Call", description: "讨论建筑材料的价格,Café Zürich" }) { errors { message } }
    e: createTask(input: { title: "筑材会议", description: "建筑学院" }) { errors { message } }
    f: createAccount(input: { name: "重庆银行", registrationNumber: "SO-2026-000123" }) { errors { message } }
  }`);
});

afterAll(() => crm.stop());

test.each([
  // Chinese: pairs of characters, and only where they stand side by side.
  ['建筑材料', ['上海建筑材料有限公司', 'Call']],
  ['材料', ['上海建筑材料有限公司', 'Call']],
  ['建筑材', ['上海建筑材料有限公司', 'Call']],
  ['沪', ['上海建筑材料有限公司']],
  ['材料 上海', ['上海建筑材料有限公司']],
  // Pinyin, its initials, the readings of a word and of a name.
  ['jzcl', ['上海建筑材料有限公司']],
  ['jianzhu', ['上海建筑材料有限公司']],
  ['jianzh', ['上海建筑材料有限公司']],
  ['JIANZHU', ['上海建筑材料有限公司']],
  ['chongqing', ['重庆银行']],
  ['cqyh', ['重庆银行']],
  ['shanxiongxin', ['单雄信']],
  ['danxiongxin', ['单雄信']],
  ['xiongxin shan', ['单雄信']],
  // English words, whatever their ending.
  ['run company', ['Running Companies Ltd']],
  ['RUNS', ['Running Companies Ltd']],
  // Parts of numbers, of addresses, of codes.
  ['0013800', ['单雄信']],
  ['138-0013', ['单雄信']],
  ['+86 138 0013 8000', ['单雄信']],
  ['5555', ['上海建筑材料有限公司']],
  ['shan.x@example.com', ['单雄信']],
  ['shan example', ['单雄信']],
  ['000123', ['重庆银行']],
  ['so-2026-000123', ['重庆银行']],
  // Width, case and accents do not count.
  ['ＲＵＮＮＩＮＧ', ['Running Companies Ltd']],
  ['cafe zurich', ['Call']],
  ['CAFÉ', ['Call']],
  // What has only a part of it is not found.
  ['建筑材料 running', []],
  ['0013801', []],
  ['jzcx', []],
  ['料材', []],
])('%s', async (text, expected) => {
  expect((await find.names(text)).toSorted()).toEqual(expected.toSorted());
});

test('values come before beginnings, beginnings before names, names before the rest, and the newest first', async () => {
  await crm.data(`mutation {
    a: createTask(input: { title: "Later", description: "about 雨花石" }) { errors { message } }
    b: createAccount(input: { name: "南京雨花石" }) { errors { message } }
    c: createAccount(input: { name: "雨花石贸易" }) { errors { message } }
    d: createAccount(input: { name: "雨花石" }) { errors { message } }
    e: createAccount(input: { name: "大名", shortName: "雨花石" }) { errors { message } }
    f: createAccount(input: { name: "北京雨花石" }) { errors { message } }
  }`);
  expect(await find.ranks('雨花石')).toEqual([
    'EXACT 大名',
    'EXACT 雨花石',
    'PREFIX 雨花石贸易',
    'NAME 北京雨花石',
    'NAME 南京雨花石',
    'TEXT Later',
  ]);
});

async function accounts(where: string): Promise<string[]> {
  const { accounts: found } = await crm.data<{ accounts: { nodes: { name: string }[] } }>(
    `{ accounts(where: ${where}, orderBy: [{ name: ASC }]) { nodes { name } } }`,
  );
  return found.nodes.map(({ name }) => name);
}

describe('filters', () => {
  test.each([
    ['{ name: { contains: "jzcl", mode: PINYIN } }', ['上海建筑材料有限公司']],
    ['{ name: { contains: "JianZhu", mode: PINYIN } }', ['上海建筑材料有限公司']],
    ['{ name: { startsWith: "shanghaijian", mode: PINYIN } }', ['上海建筑材料有限公司']],
    ['{ name: { startsWith: "jz", mode: PINYIN } }', []],
    ['{ name: { endsWith: "gongsi", mode: PINYIN } }', ['上海建筑材料有限公司']],
    ['{ name: { eq: "cqyh", mode: PINYIN } }', ['重庆银行']],
    ['{ name: { eq: "cqy", mode: PINYIN } }', []],
    ['{ name: { contains: "companies", mode: PINYIN } }', ['Running Companies Ltd']],
    ['{ name: { contains: "银行", mode: PINYIN } }', ['重庆银行']],
    ['{ shortName: { contains: "jzcl", mode: PINYIN } }', []],
    ['{ name: { contains: "%", mode: PINYIN } }', []],
    ['{ not: { name: { contains: "g", mode: PINYIN } }, phone: { isNull: true } }', ['雨花石', '雨花石贸易']],
    ['{ name: { matches: "company run" } }', ['Running Companies Ltd']],
    ['{ name: { matches: "材料 上海" } }', ['上海建筑材料有限公司']],
    ['{ name: { matches: "建材" } }', []],
    ['{ shortName: { matches: "建材" } }', ['上海建筑材料有限公司']],
    ['{ name: { matches: "run.*" } }', ['Running Companies Ltd']],
    ['{ name: { matches: "^上海" } }', ['上海建筑材料有限公司']],
    ['{ name: { matches: "the" } }', []],
  ])('%s', async (where, expected) => {
    expect(await accounts(where)).toEqual(expected);
  });

  test.each([
    ['{ name: { gt: "a", mode: PINYIN } }', ['where', 'name', 'gt'], 'contains, startsWith, endsWith, eq'],
    ['{ city: { contains: "a", mode: PINYIN } }', ['where', 'city', 'mode'], 'name, shortName'],
    ['{ name: { matches: "…!" } }', ['where', 'name', 'matches'], 'a letter'],
    ['{ name: { matches: "\\u0000" } }', ['where', 'name', 'matches'], 'NUL'],
  ])('%s is refused', async (where, path, message) => {
    const { errors } = await crm.execute(`{ accounts(where: ${where}) { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path });
    expect(errors?.[0]?.message).toContain(message);
  });
});
