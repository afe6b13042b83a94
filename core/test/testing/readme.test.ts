import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { snippetsOf } from '../../../test/readme/snippets.ts';
import type { TestCrm } from '../../src/testing/index.ts';
import { temporaryFolder } from '../app/temporary-folder.ts';

/** The blocks of the README in order, as one function; the CRM that it makes is told, so that it is always stopped. */
function storyOf(readme: URL): string {
  const lines = snippetsOf(readme)
    .filter(({ language }) => language === 'ts')
    .flatMap(({ text }) => text.split('\n'));
  const isImport = (line: string): boolean => line.startsWith('import ');
  const [imports, steps] = [lines.filter(isImport), lines.filter((line) => !isImport(line))];
  return `${imports.join('\n')}
export async function tell(expect, opened) {
${steps.join('\n').replace('const crm = ', 'const crm = opened.crm = ')}
}
`;
}

test('what the README tells about the kit holds', async () => {
  const folder = temporaryFolder();
  symlinkSync(path.resolve(import.meta.dirname, '../../../node_modules'), path.join(folder, 'node_modules'));
  const file = path.join(folder, 'story.ts');
  writeFileSync(file, storyOf(new URL('../../src/testing/README.md', import.meta.url)));
  const { tell } = (await import(file)) as { tell(check: typeof expect, opened: { crm?: TestCrm }): Promise<void> };
  const opened: { crm?: TestCrm } = {};
  try {
    await tell(expect, opened);
  } finally {
    await opened.crm?.stop();
  }
});
