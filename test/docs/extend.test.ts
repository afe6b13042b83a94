import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { check, resolveConfig } from 'prettier';
import { runCommand } from '../../core/test/app/run-command.ts';
import { newPlugin, runTests, typecheck } from '../../core/test/scaffold/new-plugin.ts';
import type { Plugin } from '../../core/src/sdk/index.ts';
import { filesOf, questionsOf, snippetsOf } from '../readme/snippets.ts';

const guide = path.resolve(import.meta.dirname, '../../core/docs/guides/extend.md');
const text = readFileSync(guide, 'utf8');
const snippets = snippetsOf(guide);
const files = filesOf(snippets);

/** What the guide says to `guanxi plugin create`; the folder is that of the test. */
const [, name = '', flags = ''] = /guanxi plugin create (\S+) --dir \S+ (.*)/.exec(text) ?? [];
const removed = [...text.matchAll(/`rm (src\/\S+)`/g)].map(([, file = '']) => file);

/** The extension with what the guide says of computed fields and of references. */
function withMoreFields(): string {
  const fields = ['@Computed(', '@BelongsTo(() => User'].map(
    (start) => snippets.find(({ text: snippet }) => snippet.startsWith(start))?.text ?? '',
  );
  const slot = files.get('src/account-slot.ts') ?? '';
  return slot
    .replace('Account,', 'Account, BelongsTo, Computed, User, type Rel,')
    .replace(/\}\n$/, `${fields.map((field) => `\n${field.replaceAll(/^(?=.)/gm, '  ')}`).join('')}}\n`);
}

/** The blocks about verbs and checks, which are on top of the 150 lines, by their paths. */
const more = snippets.flatMap(({ text: snippet }): [string, string][] => {
  const [line = '', file = ''] = /^\/\/ (\S+\.ts) – in the manifest.*\n/.exec(snippet) ?? [];
  return file ? [[file, snippet.slice(line.length)]] : [];
});

/** The plugin with the field, the verb and the check that the guide adds at the end. */
function addVerbAndCheck(folder: string): void {
  for (const [file, source] of more) writeFileSync(path.join(folder, file), source);
  const edit = (file: string, change: (source: string) => string): void =>
    writeFileSync(path.join(folder, file), change(readFileSync(path.join(folder, file), 'utf8')));
  const field = snippets.find(({ text: snippet }) => /^@Attribute.*\nmendedOn/.test(snippet))?.text ?? '';
  edit('src/claim.entity.ts', (source) => source.replace(/\}\n$/, `\n${field}}\n`));
  edit('src/plugin.ts', (source) =>
    source
      .replace(
        'hooks: [hooks],',
        'hooks: [hooks, checks],\n  resolvers: [MendResolver],\n  types: [WarrantyMendedAlready],',
      )
      .replace(
        /^import/,
        `import { checks } from './claim.checks.ts';\nimport { MendResolver } from './mend.resolver.ts';\n` +
          `import { WarrantyMendedAlready } from './mended-already.ts';\nimport`,
      ),
  );
  const [, thrown = ''] = /`(WarrantyMendedAlready\.on\(.*?\))`/.exec(text) ?? [];
  edit('src/mend.resolver.ts', (source) =>
    source
      .replace(/new Vetoed\(.*?\)/, thrown)
      .replace('payloadOf, Resolver, Vetoed }', 'payloadOf, Resolver }')
      .replace(/^const mended = .*\n\n/m, '')
      .replace(/^(?=import \{ WarrantyClaim)/m, `import { WarrantyMendedAlready } from './mended-already.ts';\n`),
  );
}

/** A package made as the guide says, up to its migration. */
async function followGuide(): Promise<string> {
  const folder = await newPlugin(name, ...flags.split(' '));
  for (const file of removed) rmSync(path.join(folder, file));
  // Every plugin that is made so keeps the contract: core/test/scaffold.
  rmSync(path.join(folder, 'test/contract.test.ts'));
  for (const [file, source] of files) writeFileSync(path.join(folder, file), source);
  writeFileSync(path.join(folder, 'src/account-slot.ts'), withMoreFields());
  addVerbAndCheck(folder);
  // Its sources instead of what `npm run build` makes of them.
  const config = path.join(folder, 'guanxi.config.mjs');
  writeFileSync(config, readFileSync(config, 'utf8').replace('./dist/index.js', './src/index.ts'));
  const { code, out, err } = await runCommand(folder, ['migration', 'create', name]);
  if (code !== 0) throw new Error(err);
  expect(out).toContain('src/migrations/0001-init.ts');
  return folder;
}

describe('who follows the guide', () => {
  let folder: string;
  let crm: TestCrm;
  beforeAll(async () => {
    folder = await followGuide();
    const { warranty } = (await import(path.join(folder, 'src/index.ts'))) as { warranty: () => Plugin };
    crm = await createTestCrm({ plugins: [warranty()] });
  });
  afterAll(() => crm?.stop());

  test('has a package that compiles and passes its tests', async () => {
    const [mistakes, { code, said }] = await Promise.all([typecheck(folder), runTests(folder)]);
    if (code !== 0) throw new Error(said);
    expect(mistakes).toBe('');
    expect(said).toMatch(/Tests: +4 passed, 4 total/);
  });

  test('has tables that the classes ask for and nothing else', async () => {
    expect(await crm.crm.schemaDifference()).toBe('');
  });

  test('filters by the computed field', async () => {
    const [where = ''] = /accounts\(where: \{ warranty: \{ daysLeft[^`]*/.exec(text) ?? [];
    expect(await crm.data(`{ ${where} { totalCount } }`)).toEqual({ accounts: { totalCount: 0 } });
  });

  test('finds the claims of accounts by the filter that stands for a list', async () => {
    const [claims = ''] = /warrantyClaims\(where: \{ accountId: [^`]*/.exec(text) ?? [];
    const document = `query ($accountIds: [ID!]) { ${claims} { totalCount } }`;
    expect(await crm.data(document, { variables: { accountIds: [] } })).toEqual({ warrantyClaims: { totalCount: 0 } });
  });

  test.each(questionsOf(snippets))('sees in GraphiQL: $query', async ({ query, answer }) => {
    expect(await crm.data(query)).toEqual(answer);
  });

  test('has a verb that does it once, and a check that sees what was written', async () => {
    const account = async (name: string): Promise<string> => {
      const created = await crm.mutate<{ createAccount: { account: { id: string } } }>(
        `mutation { createAccount(input: { name: "${name}", warranty: { coveredUntil: "2030-06-30" } }) {
          account { id } errors { code } } }`,
      );
      return created.createAccount.account.id;
    };
    const claim = async (accountId: string) => {
      const { createWarrantyClaim } = await crm.data<{
        createWarrantyClaim: { warrantyClaim: { id: string } | null; errors: object[] };
      }>(
        `mutation ($input: CreateWarrantyClaimInput!) {
          createWarrantyClaim(input: $input) { warrantyClaim { id } errors { code path } } }`,
        { variables: { input: { accountId, defect: 'Leaks', foundOn: '2030-01-01' } } },
      );
      return createWarrantyClaim;
    };
    const { warrantyClaim } = await claim(await account('Open & Sons'));
    const [errors = ''] = /errors \{ code \.\.\. on [^`]*/.exec(text) ?? [];
    const mend = `mutation ($id: ID!) { mendWarrantyClaim(id: $id) { warrantyClaim { mendedOn } ${errors} } }`;
    const variables = { id: warrantyClaim?.id };
    const day = expect.stringMatching(/^\d{4}-/);
    expect(await crm.data(mend, { variables })).toEqual({
      mendWarrantyClaim: { warrantyClaim: { mendedOn: day }, errors: [] },
    });
    const again = await crm.data(mend.replace('code', 'code message'), { variables, language: 'zh' });
    expect(again).toEqual({
      mendWarrantyClaim: {
        warrantyClaim: null,
        errors: [{ code: 'MENDED_ALREADY', message: '该申请已修好', mendedOn: day }],
      },
    });
    expect(await claim(await account('Forever Gone (closed)'))).toEqual({
      warrantyClaim: null,
      errors: [{ code: 'CLOSED', path: ['input', 'accountId'] }],
    });
  });
});

test('what the guide has him write is formatted and below 150 lines', async () => {
  const options = await resolveConfig(guide);
  let lines = 0;
  for (const [filepath, source] of files) {
    expect([filepath, await check(source, { ...options, filepath })]).toEqual([filepath, true]);
    for (const line of source.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
    lines += source.trimEnd().split('\n').length;
  }
  expect(lines).toBeLessThan(150);
  expect(more).toHaveLength(3);
  for (const [filepath, source] of more) {
    expect([filepath, await check(source, { ...options, filepath })]).toEqual([filepath, true]);
  }
});

test('the errors that the guide explains are worded as the platform says them', async () => {
  const folder = await newPlugin('warranty', '--entity', 'Claim', '--extension', 'Account');
  const edit = (file: string, from: string, to: string): void => {
    const source = readFileSync(path.join(folder, file), 'utf8');
    expect(source).toContain(from);
    writeFileSync(path.join(folder, file), source.replaceAll(from, to));
  };
  edit('guanxi.config.mjs', './dist/index.js', './src/index.ts');
  edit('src/claim.entity.ts', "code: 'wacla'", "code: 'ac'");
  edit('src/claim.entity.ts', "zh: '名称'", "zh: ''");
  edit('src/account-slot.ts', 'AccountWarrantySlot', 'AccountCoverSlot');
  edit('src/plugin.ts', 'AccountWarrantySlot', 'AccountCoverSlot');
  const { err, out } = await runCommand(folder, ['doctor']);
  const said = out + err;
  expect(said).toContain(
    'the type code "ac" is claimed by both core and warranty: give one of the two entities another',
  );
  expect(said).toContain('warranty: WarrantyClaim.name lacks Chinese');
  expect(said).toContain('warranty: the slot class AccountCoverSlot must be named AccountWarrantySlot');
});
