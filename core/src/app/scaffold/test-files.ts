import { decapitalize } from '../../sdk/index.ts';
import type { PluginNames, ScaffoldRequest } from './plugin-names.ts';
import type { Files } from './source-files.ts';

/** One test for each thing that was asked for, through GraphQL against PostgreSQL. */
export function testFiles(names: PluginNames, request: ScaffoldRequest): Files {
  const { factory, id } = names;
  const tests = [
    `  test('is there', () => {
    expect(crm.crm.model.plugins.map((plugin) => plugin.id)).toContain('${id}');
  });`,
    ...entityTests(names, request),
    ...slotTests(names),
    ...(request.job ? [jobTest(names)] : []),
    ...(names.entity && request.import ? [importTest(names)] : []),
  ];
  return {
    [`test/${id}.test.ts`]: `import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
${names.entity && request.import ? importTestImports : ''}import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { ${factory} } from '../src/index.ts';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm({ plugins: [${factory}()] })), 60_000);
afterAll(() => crm?.stop());

describe('${id}', () => {
${tests.join('\n\n')}
});
`,
    'test/contract.test.ts': `import { pluginContract } from '@guanxi/core/testing';
import { ${factory} } from '../src/index.ts';

// What every plugin keeps. Plugins that it has to get on with go into \`beside\`.
pluginContract(() => ${factory}());
`,
  };
}

function entityTests({ entity }: PluginNames, { hook }: ScaffoldRequest): string[] {
  if (!entity) return [];
  const one = decapitalize(entity.type);
  const create = `mutation ($priority: Int!) { create${entity.type}(input: { name: "First", priority: $priority }) {
      ${one} { name } errors { code } } }`;
  return [
    `  test('keeps records', async () => {
    const create = \`${create}\`;
    await crm.mutate(create, { variables: { priority: 1 } });
    const list = '{ ${entity.plural}(where: { priority: { gte: 1 } }) { nodes { name } } }';
    expect(await crm.expectQueries(1, () => crm.data(list))).toEqual({
      ${entity.plural}: { nodes: [{ name: 'First' }] },
    });
  });`,
    `  test('lets nobody in without a permission', async () => {
    const seller = await crm.as('core:sales-representative');
    const count = '{ ${entity.plural} { totalCount } }';
    expect(await crm.data(count)).toEqual({ ${entity.plural}: { totalCount: 1 } });
    expect(await seller.data(count)).toEqual({ ${entity.plural}: { totalCount: 0 } });
  });`,
    ...(hook
      ? [
          `  test('refuses what the hook refuses', async () => {
    const create = \`${create}\`;
    expect(await crm.data(create, { variables: { priority: 10 } })).toEqual({
      create${entity.type}: { ${one}: null, errors: [{ code: 'TOO_URGENT' }] },
    });
  });`,
        ]
      : []),
  ];
}

function slotTests({ slot, prefix }: PluginNames): string[] {
  if (!slot) return [];
  const type = slot.of;
  return [
    `  test('extends ${type}: its fields are filtered like all others', async () => {
    const fields = crm.crm.model.entities.get('${type}')?.slots.get('${prefix}')?.fields;
    expect([...(fields?.keys() ?? [])]).toEqual(['level']);
    const list = crm.crm.model.entities.get('${type}')?.many ?? '';
    const { errors } = await crm.execute(
      \`{ \${list}(where: { ${prefix}: { level: { gte: 1 } } }, orderBy: [{ ${prefix}: { level: DESC } }]) { totalCount } }\`,
    );
    expect(errors).toBeUndefined();
  });`,
  ];
}

function jobTest({ prefix }: PluginNames): string {
  return `  test('runs its job', async () => {
    expect(await crm.runJob('${prefix}:greet', { name: 'Li' })).toBe('Hello, Li');
  });`;
}

const importTestImports = `import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importInto } from '@guanxi/core/app';
`;

function importTest({ prefix }: PluginNames): string {
  return `  test('imports a list by its name', async () => {
    const file = join(mkdtempSync(join(tmpdir(), '${prefix}-')), 'list.csv');
    writeFileSync(file, 'number,name,priority\\n1,First,3\\n');
    expect(await importInto(crm.crm, { mapping: '${prefix}:list', file })).toMatchObject({ created: 1, failed: 0 });
  });`;
}
