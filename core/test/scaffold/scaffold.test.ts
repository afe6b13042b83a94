import { exec } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { check, resolveConfig } from 'prettier';
import { bundledNode, overrides, pins } from '../../src/app/scaffold/package-files.ts';
import { runCommand } from '../app/run-command.ts';
import { temporaryFolder } from '../app/temporary-folder.ts';
import { filesIn, newPlugin, runTests } from './new-plugin.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const everything = ['--entity', 'Visit', '--extension', 'Account', '--hook', '--job', '--import'];

describe('guanxi plugin create', () => {
  test('makes a package that is tested at once, by a run of its own', async () => {
    const { code, said, printed } = await runTests(await newPlugin('bare'), '--coverage', 'test/bare.test.ts');
    if (code !== 0) throw new Error(said);
    expect(said).toMatch(/Tests: +(\d+) passed, \1 total/);
    expect(printed).toMatch(/^ *plugin\.ts +\| +100 /m);
  });

  test('says of a mock that test files share their modules', async () => {
    const folder = await newPlugin('mocking');
    const source = `import { jest, test } from '@jest/globals';
test('mocks', () => void jest.unstable_mockModule('pg', () => ({})));
`;
    writeFileSync(path.join(folder, 'test/mocking.test.ts'), source);
    const { code, said } = await runTests(folder, 'test/mocking.test.ts');
    expect(code).not.toBe(0);
    expect(said).toContain('Test files share their modules: pg cannot be mocked. See @guanxi/core/jest/README.md');
  });

  test('writes what does not travel with a dependency, and exact versions', async () => {
    const repository = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      readonly devDependencies: Readonly<Record<string, string>>;
      readonly overrides: Readonly<Record<string, string>>;
      readonly optionalDependencies: Readonly<Record<string, string>>;
    };
    const { typescript, ...others } = pins;
    expect(repository.devDependencies).toMatchObject(others);
    expect(repository.devDependencies['@typescript/compiler']).toBe(`npm:typescript@${typescript}`);
    expect(overrides).toEqual(repository.overrides);
    expect(bundledNode).toEqual(repository.optionalDependencies);
    const files = filesIn(await newPlugin('pinned'));
    const manifest = JSON.parse(files['package.json'] ?? '') as Readonly<Record<string, Record<string, string>>>;
    expect(manifest['overrides']).toEqual(repository.overrides);
    for (const version of Object.values(manifest['devDependencies'] ?? {})) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('builds into a folder without what earlier builds left', async () => {
    const folder = await newPlugin('tidy');
    mkdirSync(path.join(folder, 'dist/old'), { recursive: true });
    writeFileSync(path.join(folder, 'dist/old/removed.js'), '');
    await promisify(exec)('npm run -s clean', { cwd: folder });
    expect(existsSync(path.join(folder, 'dist'))).toBe(false);
    await promisify(exec)('npm run -s clean', { cwd: folder }); // nothing there is no reason to fail
    const { scripts } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    expect(scripts['build']).toMatch(/^npm run -s clean && tsc /);
  });

  test('writes what people would write: formatted, a line at most 120 characters', async () => {
    const folder = await newPlugin('field-service', ...everything);
    const options = await resolveConfig(path.join(root, 'core/src/index.ts'));
    for (const [name, text] of Object.entries(filesIn(folder))) {
      if (/migrations\/0001|\.gitignore/.test(name)) continue;
      expect([name, await check(text, { ...options, filepath: name })]).toEqual([name, true]);
    }
  });

  test('does not say the prefix twice, and names the list as English does', async () => {
    const files = filesIn(await newPlugin('fitness', '--entity', 'FitnessFacility'));
    expect(files['src/facility.entity.ts']).toContain('export class FitnessFacility extends BaseRecord');
    expect(files['src/facility.entity.ts']).toContain("plural: 'fitnessFacilities'");
  });

  test('refuses what cannot be made, and writes nothing over what is there', async () => {
    const folder = temporaryFolder();
    const refused = async (...argv: string[]): Promise<string> => {
      const { code, err } = await runCommand(folder, ['plugin', 'create', ...argv]);
      expect(code).toBe(1);
      return err;
    };
    expect(await refused('Field_Service')).toContain('must be lower-case letters, digits and hyphens');
    expect(await refused('spa', '--extension', 'Acount')).toBe(
      'error: The core has no records called Acount, did you mean Account?',
    );
    expect(await refused('spa', '--extension', 'Nothing')).toMatch(
      /^error: The core has no records called Nothing; there are: (\w+, ){11}\w+ …$/,
    );
    for (const taken of ['core', 'node']) {
      expect(await refused(taken)).toContain(`The name "${taken}" is the engine's own: choose another one`);
    }
    expect(await refused('spa', '--hook')).toContain('--hook needs --entity <Type>');
    await runCommand(folder, ['plugin', 'create', 'spa']);
    expect(await refused('spa')).toContain('exists and is not empty');
  });
});
