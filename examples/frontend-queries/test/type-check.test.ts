import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const src = path.join(root, 'examples/frontend-queries/src');

describe('the types of documents', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'guanxi-types-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What tsc says about statements that ask for a page of contacts and change one; `line: code message`. */
  function complaints(statements: readonly string[]): string[] {
    const source = [
      `import { withFetch } from '${src}/with-fetch.ts'; import { graphql } from '${src}/gql/index.ts';` +
        `const client = withFetch(''); const { nodes: [first] } = await client.contacts({ first: 1 }); void graphql;`,
      ...statements,
    ];
    writeFileSync(path.join(folder, 'sample.ts'), source.join('\n'));
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    const compilerOptions = {
      noEmit: true,
      rewriteRelativeImportExtensions: false,
      types: [],
      lib: ['ES2024', 'DOM'],
      noUncheckedIndexedAccess: true,
    };
    const config = { extends: path.join(root, 'tsconfig.base.json'), compilerOptions, files: ['sample.ts'] };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = path.join(root, 'node_modules/@typescript/compiler/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout
      .split('\n')
      .filter((line) => /^\S+\(\d+,\d+\): error/.test(line))
      .map((line) => line.replace(/^(.*)\((\d+),\d+\): error (TS\d+): (.*)$/, '$1 $2: $3 $4'));
  }

  it('let through what the schema has', () => {
    expect(
      complaints([
        `const version: number | undefined = first?.version;`,
        `await client.contacts({ first: 10, where: { hotel: { vipLevel: { gte: 3 } }, owner: { email: { endsWith: '@x' } } } });`,
        `const { contact, errors } = await client.change({ id: '', input: { name: 'Bo', hotel: { vipLevel: 2 } } });`,
        `if (errors[0]?.__typename === 'VersionConflict') console.log(errors[0].currentVersion);`,
        `console.log(version, contact?.id, errors[0]?.path.join('.'));`,
      ]),
    ).toEqual([]);
  });

  it('refuse a field that was not asked for, that belongs to a fragment, that does not exist', () => {
    expect(
      complaints([
        `first?.email;`,
        `first?.name;`,
        `await client.contacts({ first: 10, where: { hotel: { vipLvl: { gte: 3 } } } });`,
        `await client.contacts({ first: 'ten' });`,
        `await client.change({ id: '', input: { hotel: { vipLevel: 'high' } } });`,
        `graphql('query Typo { accounts { nodes { nam } } }').kind;`,
      ]),
    ).toEqual([
      expect.stringMatching(/^sample.ts 2: TS2339 Property 'email' does not exist/),
      expect.stringMatching(/^sample.ts 3: TS2339 Property 'name' does not exist/),
      expect.stringMatching(/^sample.ts 4: TS2561 .*'vipLvl' does not exist .* Did you mean to write 'vipLevel'/),
      expect.stringMatching(/^sample.ts 5: TS2322 Type 'string' is not assignable to type 'number'/),
      expect.stringMatching(/^sample.ts 6: TS2322 Type 'string' is not assignable to type 'number'/),
      // A document that codegen never saw, because it refused it, has no type.
      expect.stringMatching(/^sample.ts 7: TS(2571|18046)/),
    ]);
  });
});
