import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The table of ARCHITECTURE.md, written a second time: the rules are compared with the page, not with themselves.
const mayImport: Record<string, readonly string[]> = {
  sdk: [],
  model: ['sdk'],
  database: ['model', 'sdk'],
  access: ['model', 'database', 'sdk'],
  events: ['model', 'database', 'sdk'],
  read: ['model', 'database', 'access', 'sdk'],
  write: ['model', 'database', 'access', 'read', 'events', 'sdk'],
  plugins: ['model', 'database', 'sdk'],
  graphql: ['model', 'access', 'events', 'read', 'write', 'plugins', 'database', 'sdk'],
  crm: ['sdk'],
};
const rooms = [...Object.keys(mayImport), 'app', 'testing'];

// The files are imaginary, so no type information exists for them: none of the rules tested here needs it.
const eslint = new ESLint({ overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }] });

async function rulesFiredBy(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))].sort();
}

const use = (from: string): string => `import { thing } from '${from}';\nexport const used = thing;`;

describe('the arrows between rooms', () => {
  test.each(rooms)('%s imports what the architecture allows, and nothing else', async (from) => {
    const outcome: Record<string, string[]> = {};
    for (const to of rooms) outcome[to] = await rulesFiredBy(use(`../${to}/index.ts`), `core/src/${from}/probe.ts`);

    const allowed = mayImport[from] ?? rooms;
    const expected = rooms.map((to) => [to, to === from || allowed.includes(to) ? [] : ['guanxi/room-arrows']]);
    expect(outcome).toEqual(Object.fromEntries(expected));
  });

  test.each([
    ['a type', `import type { Thing } from '../write/index.ts';\nexport type Used = Thing;`],
    ['an inline type', `export type Used = import('../write/index.ts').Thing;`],
    ['a late import', `export const used = () => import('../write/index.ts');`],
    ['a passed-on export', `export { thing } from '../write/index.ts';`],
    ['a deep path', use('../write/bulk/deep/file.ts')],
    ['the door of the package', use('@guanxi/core')],
    ['a plugin', use('@guanxi/plugin-hotel')],
    ['a test', use('../../test/read/fixture.ts')],
  ])('read may not reach others by %s', async (_, code) => {
    expect(await rulesFiredBy(code, 'core/src/read/probe.ts')).toContain('guanxi/room-arrows');
  });

  test.each([
    ['crm/sales', '../../write/index.ts', 'core/src/crm/sales/probe.ts'],
    ['the door', './write/index.ts', 'core/src/index.ts'],
    ['a plugin, into the sources', '../../../core/src/sdk/index.ts', 'plugins/hotel/src/probe.ts'],
    ['a plugin, into another by path', '../../banking/src/index.ts', 'plugins/hotel/src/probe.ts'],
    ['a plugin, into another by name', '@guanxi/plugin-banking', 'plugins/hotel/src/probe.ts'],
    ['a plugin, past the SDK', '@guanxi/core/app', 'plugins/hotel/src/probe.ts'],
    ['a plugin, into the test kit', '@guanxi/core/testing', 'plugins/hotel/src/probe.ts'],
    ['app, into a plugin', '@guanxi/plugin-hotel', 'core/src/app/probe.ts'],
    ['a room that nobody planned', '../sdk/index.ts', 'core/src/utils/probe.ts'],
  ])('refused: %s', async (_, specifier, file) => {
    expect(await rulesFiredBy(use(specifier), file)).toContain('guanxi/room-arrows');
  });

  test.each([
    ['crm/sales uses crm/accounts', '../accounts/index.ts', 'core/src/crm/sales/probe.ts'],
    ['crm/sales uses the SDK', '../../sdk/index.ts', 'core/src/crm/sales/probe.ts'],
    ['the door passes on the SDK', './sdk/index.ts', 'core/src/index.ts'],
    ['a plugin uses the SDK', '@guanxi/core', 'plugins/hotel/src/probe.ts'],
    ['a plugin uses itself', './reservation/index.ts', 'plugins/hotel/src/probe.ts'],
    ["a plugin's test uses the kit", '@guanxi/core/testing', 'plugins/hotel/test/probe.test.ts'],
    ['a test of core uses any room', '../../src/write/index.ts', 'core/test/read/probe.test.ts'],
  ])('allowed: %s', async (_, specifier, file) => {
    expect(await rulesFiredBy(use(specifier), file)).toEqual([]);
  });
});

describe('SQL that reads', () => {
  test.each([
    `export const text = 'select id from account';`,
    'export const text = `\n  SELECT id FROM account`;',
    'export const text = (table: string) => `select * from ${table}`;',
    `export const text = 'with recursive tree as (select 1) select * from tree';`,
    'export const text = (name: string) => `with ${name} as (select 1)`;',
  ])('is refused outside database/ and read/: %s', async (code) => {
    expect(await rulesFiredBy(code, 'core/src/write/probe.ts')).toEqual(['guanxi/no-sql-text']);
    expect(await rulesFiredBy(code, 'plugins/hotel/src/probe.ts')).toEqual(['guanxi/no-sql-text']);
    for (const file of ['core/src/read/probe.ts', 'core/src/database/a/probe.ts', 'core/test/write/probe.test.ts'])
      expect(await rulesFiredBy(code, file)).toEqual([]);
  });

  test.each([
    'export const rows = (ctx: Context) => ctx.sql.rows`select 1 from ${ctx.sql.visible(Account)} a`;\n' +
      'declare class Account {}\ndeclare class Context { sql: { rows: (...all: unknown[]) => unknown; visible: (c: unknown) => unknown } }',
    'export const part = (ctx: Context) => ctx.sql.fragment`select 1 from ${ctx.sql.visible(Account)} a`;\n' +
      'declare class Account {}\ndeclare class Context { sql: { fragment: (...all: unknown[]) => unknown; visible: (c: unknown) => unknown } }',
    `export const text = 'Select a plan, with care';`,
    `export const text = 'with the account as owner';`,
  ])('is allowed through the scoped builder, and sentences are no SQL: %s', async (code) => {
    expect(await rulesFiredBy(code, 'core/src/crm/sales/probe.ts')).toEqual([]);
  });
});

describe('reads past the gate', () => {
  const rule = 'guanxi/no-read-past-gate';

  test.each([
    'export const found = (em: Em) => em.find(Account, {});',
    'export const found = (unit: Unit) => unit.em.findOne(Account, { id: 1 });',
    'export const found = (unit: Unit) => unit.em.count(Account);',
    'export const found = (any: Any) => any.createQueryBuilder(Account);',
    'export const found = (any: Any) => any.getKysely().selectFrom("account");',
    'export const found = (any: Any) => any.getKnex();',
    'export const found = (any: Any) => any.getRepository(Account);',
    'export const text = (id: string) => `exists (select from account where id = ${id})`;',
    'export const text = "(" + "(select id from account" + "))";',
    `import { sql } from 'kysely';\nexport const used = sql;`,
  ])('are refused in every room but those that print the gate: %s', async (code) => {
    const rooms = ['write', 'graphql', 'app', 'events', 'plugins', 'files', 'model', 'crm/sales'];
    for (const room of rooms) expect(await rulesFiredBy(code, `core/src/${room}/probe.ts`)).toContain(rule);
    expect(await rulesFiredBy(code, 'plugins/hotel/src/probe.ts')).toContain(rule);
    for (const file of [
      'read/probe.ts',
      'database/probe.ts',
      'write/unit/unit-of-work.ts',
      'write/rows/row-condition.ts',
    ])
      expect(await rulesFiredBy(code, `core/src/${file}`)).not.toContain(rule);
  });

  test.each([
    'export const found = (list: string[]) => list.find((one) => one === "x");',
    'export const text = "insert into a (id) select x.id from jsonb_to_recordset($1) x";',
    `export const text = 'Select a plan from the list';`,
  ])('what only looks like one is none: %s', async (code) => {
    expect(await rulesFiredBy(code, 'core/src/write/probe.ts')).not.toContain(rule);
  });
});

describe('house rules', () => {
  const longFile = Array.from({ length: 301 }, (_, line) => `export const line${line} = ${line};`).join('\n');

  test.each([
    ['no-restricted-syntax', `export * from './other.ts';`],
    ['no-restricted-syntax', 'export default function main(): void {}'],
    ['no-restricted-imports', use('@mikro-orm/core')],
    ['no-restricted-imports', use('type-graphql')],
    ['no-restricted-imports', use('pg')],
    ['@typescript-eslint/no-explicit-any', 'export const wild = (value: any): unknown => value;'],
    ['@typescript-eslint/no-unused-vars', 'const forgotten = 1;'],
    [
      '@typescript-eslint/consistent-type-imports',
      `import { T } from './t.ts';\nexport const t = (value: T): T => value;`,
    ],
    ['max-lines', longFile],
    ['max-len', `// ${'x'.repeat(120)}`],
    ['no-console', `console.log('here');`],
  ])('%s fires in a module (%#)', async (rule, code) => {
    expect(await rulesFiredBy(code, 'core/src/crm/sales/probe.ts')).toEqual([rule]);
  });

  test.each(['it.only', 'describe.only', 'test.skip', 'it.todo', 'xit', 'fdescribe'])('%s is refused', async (call) => {
    expect(await rulesFiredBy(`${call}('x', () => {});`, 'core/test/read/probe.test.ts')).toContain(
      'no-restricted-syntax',
    );
  });

  test('a plugin exports its factory by default, from its door', async () => {
    expect(await rulesFiredBy('export default () => ({});', 'plugins/hotel/src/index.ts')).toEqual([]);
    expect(await rulesFiredBy('export default () => ({});', 'plugins/hotel/src/rooms.ts')).toEqual([
      'no-restricted-syntax',
    ]);
  });

  test('an unawaited promise is refused: the configuration has type information', async () => {
    const { rules } = (await new ESLint().calculateConfigForFile('core/src/crm/sales/probe.ts')) as {
      rules: Record<string, [number]>;
    };
    expect(rules['@typescript-eslint/no-floating-promises']?.[0]).toBe(2);
  });
});
