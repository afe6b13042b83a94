import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { dataIsHere, readTable } from './data-set.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Headers and spellings that only this data set has. */
const peculiar = ['sales_agent', 'deal_stage', 'engage_date', 'close_value', 'subsidiary_of'];
const misspelt = ['technolgy', 'Philipines', 'GTXPro'];

function namesOfData(): string[] {
  if (!dataIsHere) return [];
  const column = (table: string, name: string): string[] => readTable(table).map((row) => row[name] ?? '');
  return [
    ...column('accounts', 'account'),
    ...column('products', 'product'),
    ...column('sales_teams', 'sales_agent'),
    ...column('sales_teams', 'manager'),
  ];
}

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', 'dist', '.guanxi'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (/\.(ts|js|mjs|json|ya?ml|md|csv|sql|graphql)$/.test(entry.name)) yield path;
  }
}

test('no name of the data set occurs in core or plugins', () => {
  const names = [...new Set([...peculiar, ...misspelt, ...namesOfData()])];
  const literal = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const any = new RegExp(`(?<![\\w-])(?:${literal.join('|')})(?![\\w-])`, 'g');
  const found = ['core', 'plugins'].flatMap((folder) =>
    [...filesBelow(join(repository, folder))].flatMap((file) =>
      (readFileSync(file, 'utf8').match(any) ?? []).map((name) => `${file.slice(repository.length)}: ${name}`),
    ),
  );
  expect(found).toEqual([]);
});
