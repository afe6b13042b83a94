import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { hotel } from '@guanxi/plugin-hotel';
import { settings } from '../../core/src/app/config/settings.ts';
import { runCommand } from '../../core/test/app/run-command.ts';
import { temporaryFolder } from '../../core/test/app/temporary-folder.ts';
import { filesOf, questionsOf, snippetsOf } from '../readme/snippets.ts';

const root = path.resolve(import.meta.dirname, '../..');
const guides = ['compose', 'query', 'extend'].map((name) => path.join(root, `core/docs/guides/${name}.md`));
const [compose = ''] = guides;
const text = readFileSync(compose, 'utf8');
const snippets = snippetsOf(compose);

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm({ plugins: [hotel()] })));
afterAll(() => crm?.stop());

test.each(questionsOf(snippets))('$query', async ({ query, answer }) => {
  expect(await crm.data(query)).toEqual(answer);
});

test('the configuration composes what it says', async () => {
  const folder = temporaryFolder();
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'guanxi.config.ts'), filesOf(snippets).get('guanxi.config.ts') ?? '');
  mkdirSync(path.join(folder, 'schema'));
  const { code } = await runCommand(folder, ['schema', 'print', '--out', 'schema']);
  expect(code).toBe(0);
  const schema = readFileSync(path.join(folder, 'schema/full.graphql'), 'utf8');
  expect(schema).toContain('type HotelReservation ');
  expect(schema).toContain('type BankHousehold ');
  expect(schema).not.toContain('type BuildingProject ');
  rmSync(folder, { recursive: true });
});

test('the settings exist under these names', () => {
  const rows = [...text.matchAll(/^\| (`[A-Z].*?) +\| (`.*?) +\|/gm)];
  expect(rows.length).toBeGreaterThan(8);
  for (const [, variables = '', names = ''] of rows) {
    const named = (cell: string): string[] => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
    expect(named(names).map((name) => Reflect.get(settings, name)?.variable)).toEqual(named(variables));
  }
});

test('the roles exist', async () => {
  const keys = [...text.matchAll(/`(core:[a-z-]+)`/g)].map(([, key = '']) => key);
  const { roles } = await crm.data<{ roles: { nodes: { externalId: string }[] } }>(
    '{ roles { nodes { externalId } } }',
  );
  expect(roles.nodes.map(({ externalId }) => externalId)).toEqual(expect.arrayContaining(keys));
});

describe('commands of all guides', () => {
  /** `plugin plan`, and the options that are used with it. */
  const commands = new Map<string, Set<string>>();
  for (const guide of guides) {
    for (const [, line = ''] of readFileSync(guide, 'utf8').matchAll(/npx guanxi ([a-z][^`#\n]*)/g)) {
      const words = line.trim().split(/\s+/);
      const [first = '', second = ''] = words;
      const groups = ['plugin', 'schema', 'user', 'history', 'migration', 'measures', 'search', 'job'];
      const name = groups.includes(first) ? `${first} ${second}` : first;
      const used = commands.get(name) ?? new Set();
      words.filter((word) => word.startsWith('--')).forEach((option) => used.add(option));
      commands.set(name, used);
    }
  }

  test.each([...commands])('guanxi %s', async (name, used) => {
    const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const { code } = await runCommand(root, [...name.split(' '), '--help']);
    const out = written.mock.calls.join('');
    written.mockRestore();
    expect(code).toBe(0);
    expect(out).toContain(`Usage: guanxi ${name}`);
    for (const option of used) expect(out).toContain(option);
  });
});
