import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Application, type DeclarationReflection, type ProjectReflection } from 'typedoc';

const out = mkdtempSync(path.join(tmpdir(), 'guanxi-reference-'));
let app: Application;
let project: ProjectReflection;

/** What `npm run docs` does, into a folder that is thrown away. */
beforeAll(async () => {
  const options = path.resolve(import.meta.dirname, '../../core/docs/typedoc.json');
  app = await Application.bootstrapWithPlugins({ options, out, logLevel: 'Error' });
  project = (await app.convert()) as ProjectReflection;
  app.validate(project);
  await app.generateOutputs(project);
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

const isDocumented = (one: DeclarationReflection): boolean =>
  one.hasComment() || (one.signatures ?? []).some((signature) => signature.hasComment());

test('every public export has a docblock, from which its page is made', () => {
  expect(app.logger.hasErrors()).toBe(false);
  const exported = (project.children ?? []).flatMap(({ children = [] }) => children);
  expect(exported.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['definePlugin', 'Attribute', 'Computed', 'CrmContext', 'createTestCrm']),
  );
  expect(exported.filter((one) => !isDocumented(one)).map(({ name }) => name)).toEqual([]);
  expect(readFileSync(path.join(out, 'index.md'), 'utf8')).toContain('definePlugin');
});
