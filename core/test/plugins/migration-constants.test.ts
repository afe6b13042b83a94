import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeMigration } from '../../src/app/cli/migration/migration-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guanxi-migrations-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes migrations of these names; answers the imports and the list of the index. */
async function indexOf(...names: string[]): Promise<string[]> {
  for (const name of names) await writeMigration(folder, { name, up: 'select 1;\n', down: '' });
  const lines = readFileSync(path.join(folder, 'index.ts'), 'utf8').split('\n');
  return lines.filter((line) => line.includes('./') || line.startsWith('export'));
}

test('a migration is called by the words of its name', async () => {
  expect(await indexOf('0001_init', '0002_add_floor', '0003_order')).toEqual([
    "import { init } from './0001-init.ts';",
    "import { addFloor } from './0002-add-floor.ts';",
    "import { order } from './0003-order.ts';",
    'export const migrations: readonly Migration[] = [init, addFloor, order];',
  ]);
});

test.each(['try', 'await', 'default', 'let', '2fa', 'migrations'])('but not by %s', async (word) => {
  expect(await indexOf('0001_init', `0002_${word}`)).toContain(
    'export const migrations: readonly Migration[] = [init, migration0002];',
  );
  expect(readFileSync(path.join(folder, `0002-${word}.ts`), 'utf8')).toContain(
    'export const migration0002: Migration = {',
  );
});

test('nor by what another one is called', async () => {
  expect(await indexOf('0001_change', '0002_change')).toContain(
    'export const migrations: readonly Migration[] = [change, migration0002];',
  );
});
