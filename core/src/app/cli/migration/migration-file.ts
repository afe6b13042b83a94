import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Script } from 'node:vm';
import type { Migration } from '../../../sdk/index.ts';
import { CrmError } from '../../../sdk/index.ts';

/** Nobody knows where the migrations of a plugin lie. */
export class MigrationsFolderUnknown extends CrmError {
  static of(plugin: string, tried: readonly string[]): MigrationsFolderUnknown {
    return new MigrationsFolderUnknown('MIGRATIONS_FOLDER_UNKNOWN', {
      zh: `找不到插件 ${plugin} 的迁移目录(找过 ${tried.join('、')}):请用 --dir 指定`,
      en: `The folder with the migrations of ${plugin} was not found (looked for ${tried.join(', ')}): name it with --dir`,
    });
  }
}

/** Where a plugin's migrations usually lie: in its own package, or below the project that composes it. */
export function migrationsFolder(folder: string, plugin: string, named?: string): string {
  if (named !== undefined) return path.resolve(folder, named);
  const tried = ['src/migrations', 'migrations', `${plugin}/migrations`, `plugins/${plugin}/src/migrations`];
  const found = tried
    .map((one) => path.join(folder, one))
    .find((one) => existsSync(path.dirname(one)) && existsSync(one));
  if (found === undefined) throw MigrationsFolderUnknown.of(plugin, tried);
  return found;
}

const quoted = (sql: string): string => `\`\n${sql.replaceAll(/[\\`]|\$\{/g, '\\$&')}\``;

/**
 * `0002_add_floor` is `addFloor` in the code; a word that JavaScript reserves or the index has already is not taken:
 * then it is `migration0002`.
 * @param index text of the folder's index
 */
function constantOf(name: string, index: string): string {
  const words = name.slice(5).replaceAll(/_+(\w)/g, (_, letter: string) => letter.toUpperCase());
  const isTaken = [`{ ${words} }`, `const ${words}:`].some((declared) => index.includes(declared));
  return isConstantName(words) && !isTaken ? words : `migration${name.slice(0, 4)}`;
}

/** Asks the compiler of this very process: nothing runs. */
function isConstantName(word: string): boolean {
  try {
    return new Script(`'use strict'; async () => { const ${word} = 0; }`) instanceof Script;
  } catch {
    return false;
  }
}

/** `0002_add_floor` lies in `0002-add-floor.ts`. */
const fileOf = (name: string): string => `${name.replaceAll('_', '-')}.ts`;

/** The text of a migration's file: SQL that people read before it runs. */
function migrationSource({ name, up, down }: Migration, constant: string, from: string): string {
  return [
    ...(up.split('\n').length > 280 ? ['/* eslint-disable max-lines -- one migration is one text */'] : []),
    `import type { Migration } from '${from}';`,
    '',
    `export const ${constant}: Migration = {`,
    `  name: '${name}',`,
    `  up: ${quoted(up)},`,
    `  down: ${quoted(down)},`,
    '};',
    '',
  ].join('\n');
}

/** Writes the file of a migration and names it in the folder's index. Answers the paths of both. */
export async function writeMigration(folder: string, migration: Migration): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, fileOf(migration.name));
  const index = path.join(folder, 'index.ts');
  const before = existsSync(index) ? readFileSync(index, 'utf8') : emptyIndex;
  const from = /from '([^']+)';/.exec(before)?.[1] ?? '@guanxi/core';
  const constant = constantOf(migration.name, before);
  await writeFile(file, migrationSource(migration, constant, from), { flag: 'wx' });
  await writeFile(index, withMigration(before, constant, fileOf(migration.name)));
  return [file, index];
}

const emptyIndex = `import type { Migration } from '@guanxi/core';

/** In this order; the text of a released one never changes. */
export const migrations: readonly Migration[] = [];
`;

function withMigration(index: string, constant: string, file: string): string {
  const imported = `import { ${constant} } from './${file}';`;
  const lines = index.split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('import '));
  lines.splice(last + 1, 0, imported);
  return lines
    .join('\n')
    .replace(
      /= \[([^\]]*)\];/,
      (_, list: string) => `= [${[...(list.trim() ? [list.trim().replace(/,$/, '')] : []), constant].join(', ')}];`,
    );
}
