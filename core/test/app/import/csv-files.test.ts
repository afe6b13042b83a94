import { afterAll, beforeAll, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { openFixture, type ImportFixture } from './import-fixture.ts';

let fixture: ImportFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

let imports = 0;
/** Each import has ids of its own: nothing of one test is seen in another. */
function mappingWith(extra = ''): { mapping: string; prefix: string } {
  const prefix = `import${++imports}:`;
  return { prefix, mapping: `entity: Account\nexternalId: '${prefix}{编号}'\nfields: { name: '{名称}' }\n${extra}` };
}

async function namesOf(prefix: string): Promise<string[]> {
  const data = await fixture.crm.data<{ accounts: { nodes: { name: string }[] } }>(
    `{ accounts(where: { externalId: { startsWith: "${prefix}" } }, orderBy: [{ externalId: ASC }]) { nodes { name } } }`,
  );
  return data.accounts.nodes.map(({ name }) => name);
}

const rows = '编号,名称\r\n1,景德镇陶瓷𠮷\r\n2,"北京,建材 ""一""厂"\r\n';
const expected = ['景德镇陶瓷𠮷', '北京,建材 "一"厂'];

test.each([
  ['UTF-8', Buffer.from(rows), ''],
  ['UTF-8 with byte order mark', Buffer.from(`\ufeff${rows}`), ''],
  ['UTF-8 with byte order mark, stated', Buffer.from(`\ufeff${rows}`), 'encoding: utf-8'],
  ['UTF-16 with byte order mark', iconv.encode(rows, 'utf-16le', { addBOM: true }), ''],
  ['big-endian UTF-16 with byte order mark', iconv.encode(rows, 'utf-16be', { addBOM: true }), ''],
  ['UTF-16 without mark, stated', iconv.encode(rows, 'utf-16le'), 'encoding: utf-16le'],
  ['GB18030', iconv.encode(rows, 'gb18030'), 'encoding: gb18030'],
  ['semicolons', Buffer.from(rows.replaceAll(',', ';').replace('北京;', '北京,')), "delimiter: ';'"],
  ['tabs', Buffer.from(rows.replaceAll(',', '\t').replace('北京\t', '北京,')), 'delimiter: "\\t"'],
  ['line breaks of several kinds', Buffer.from(rows.replace('\r\n', '\n')), ''],
  ['line feeds only', Buffer.from(rows.replaceAll('\r\n', '\n')), ''],
  [
    'shuffled columns, space around names, columns without name',
    Buffer.from('x, 名称 ,,编号\n,景德镇陶瓷𠮷,,1\n,"北京,建材 ""一""厂",,2'),
    '',
  ],
])('%s', async (_, csv, extra) => {
  const { mapping, prefix } = mappingWith(extra);
  expect(await fixture.run({ mapping, csv })).toMatchObject({ rows: 2, created: 2, failed: 0 });
  expect(await namesOf(prefix)).toEqual(expected);
});

test('a character that is cut by the end of a piece of the file survives', async () => {
  const name = '陶'.repeat(150);
  const many = Array.from({ length: 1500 }, (_, index) => `${index},${'砖'.repeat(index % 7)}${name}`);
  const { mapping, prefix } = mappingWith('encoding: gb18030');
  const csv = iconv.encode(['编号,名称', ...many].join('\n'), 'gb18030');
  expect(csv.length).toBeGreaterThan(2 ** 18);
  expect(await fixture.run({ mapping, csv })).toMatchObject({ created: 1500, failed: 0 });
  expect(await fixture.count('Account', { externalId: { startsWith: prefix }, name: { endsWith: name } })).toBe(1500);
});

const long = `编号,名称\n1,${'甲'.repeat(20)}\n`;

test.each([
  [
    'GB18030 read as UTF-8',
    iconv.encode(`a,b\n1,x\n2,陶瓷\n`, 'gb18030'),
    '',
    /not encoded in utf-8 on line 3; name its encoding/,
  ],
  [
    'UTF-8 read as GB18030',
    Buffer.from(long),
    'encoding: gb18030',
    /says that the file is encoded in gb18030, but it is utf-8/,
  ],
  [
    'UTF-16 against the mapping',
    iconv.encode(rows, 'utf-16le', { addBOM: true }),
    'encoding: utf-8',
    /but it is utf-16le/,
  ],
  ['UTF-16 without mark', iconv.encode('id,name\n', 'utf-16le'), '', /not encoded in utf-8 on line 1/],
  ['an encoding that does not exist', Buffer.from(rows), 'encoding: klingon', /Unknown encoding: klingon/],
  ['a file cut within a character', Buffer.from(rows).subarray(0, -4), '', /not encoded in utf-8 on line 3/],
  ['an empty file', Buffer.from(''), '', /is empty: it has no header/],
  [
    'a missing column',
    Buffer.from('编号,名字\n1,x\n'),
    '',
    /lacks columns that the mapping uses: 名称; it has: 编号, 名字/,
  ],
  ['another separator', Buffer.from('编号;名称\n1;x\n'), '', /perhaps it is separated otherwise: try delimiter: ";"/],
  ['a column twice', Buffer.from('编号,名称,名称\n1,x,y\n'), '', /occur twice in the header: 名称/],
  [
    'a quote that is never closed',
    Buffer.from('编号,名称\n1,x\n\n2,"y\n3,z\n'),
    '',
    /Line 4 of the CSV cannot be read: a quote that opens/,
  ],
  [
    'a quote inside a cell',
    Buffer.from('编号,名称\n1,x\n2,y"z"\n'),
    '',
    /Line 3 of the CSV cannot be read: a quote stands/,
  ],
  ['text after a quote', Buffer.from('编号,名称\n1,"x"y\n'), '', /Line 2 of the CSV cannot be read: a quote stands/],
])('refused before anything is written: %s', async (_, csv, extra, message) => {
  const before = await fixture.count('Account');
  expect(await fixture.refusal({ mapping: mappingWith(extra).mapping, csv })).toMatch(message);
  expect(await fixture.count('Account')).toBe(before);
});

test('in Chinese', async () => {
  const { mapping } = mappingWith();
  const refused = (csv: string | Buffer) => fixture.refusal({ mapping, csv, language: 'zh' });
  expect(await refused('编号,名称\n1,"x\n')).toBe('IMPORT_REFUSED: CSV 第 2 行无法读取:从此行开始的引号没有结束');
  expect(await refused('编号\n1\n')).toBe('IMPORT_REFUSED: 文件中缺少映射所用的列:名称;现有列:编号');
  expect(await refused(iconv.encode('名称\n', 'gb18030'))).toBe(
    'IMPORT_REFUSED: 文件第 1 行不是 utf-8 编码;请在映射中写明 encoding,例如 gb18030',
  );
});

test('a row of another width, and one with NUL, are problems of that row; lines are those of the file', async () => {
  const { mapping, prefix } = mappingWith();
  const csv = '编号,名称\r\n1,"first\r\nline"\r\n\r\n2,b,c\r\n3\r\n4,d\u0000e\r\n,f\r\n , \r\n5,g\r\n';
  expect(await fixture.run({ mapping, csv })).toMatchObject({ rows: 7, created: 2, failed: 4, skipped: 1 });
  expect(await namesOf(prefix)).toEqual(['first\r\nline', 'g']);
  expect(fixture.report().map(([line, , , code, message]) => [line, code, message])).toEqual([
    ['5', 'COLUMN_COUNT', 'the row has 3 cells, the header 2'],
    ['6', 'COLUMN_COUNT', 'the row has 1 cells, the header 2'],
    ['7', 'INVALID', 'column 名称 holds the character NUL'],
    ['8', 'NO_EXTERNAL_ID', 'the external id is empty'],
  ]);
});
