import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createCrm } from '@guanxi/core/app';
import { banking } from '@guanxi/plugin-banking';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { hotel } from '@guanxi/plugin-hotel';
import { buildSchema } from 'graphql';
import { corePlugin } from '../../core/src/crm/index.ts';
import { schemaDifference } from '../../core/src/database/index.ts';
import { printSdl } from '../../core/src/graphql/index.ts';
import { composePlugins } from '../../core/src/plugins/index.ts';
import type { Plugin } from '../../core/src/sdk/index.ts';
import { createTestDatabase, type TestDatabase } from '../../core/src/testing/index.ts';

const all = [hotel(), buildingMaterials(), banking()];

/** Every selection of the plugins, the empty one and all of them included. */
const subsets = Array.from({ length: 2 ** all.length }, (_, bits) =>
  all.filter((_plugin, index) => bits & (1 << index)),
);

const namesOf = (plugins: readonly Plugin[]): string => plugins.map(({ id }) => id).join(' + ') || 'core alone';

describe.each(subsets.map((plugins) => [namesOf(plugins), plugins] as const))('%s', (_, plugins) => {
  const model = composePlugins([corePlugin(), ...plugins]);
  let database: TestDatabase;
  beforeAll(async () => void (database = await createTestDatabase(model)));
  afterAll(() => database.drop());

  test('has the tables that its entity classes say', async () => {
    expect(await schemaDifference(model, database.ownerUrl)).toBe('');
  });

  test('has a valid SDL with its plugins, and nothing of the others', () => {
    const sdl = printSdl(model);
    buildSchema(sdl);
    for (const { prefix, id } of all) {
      const named = sdl.match(new RegExp(`(?<![a-z])${prefix}[A-Z]\\w*|\\b${prefix}:`, 'gi')) ?? [];
      const ours = plugins.some((plugin) => plugin.id === id);
      if (ours) expect(named.length).toBeGreaterThan(10);
      else expect(sdl).not.toMatch(new RegExp(`^type ${prefix}[A-Z]|^  ${prefix}: \\w+Slot|${prefix}Slot\\b`, 'im'));
    }
  });

  test('starts, seeds and answers', async () => {
    const urls = { databaseUrl: database.appUrl, ownerDatabaseUrl: database.ownerUrl };
    const secret = 'a secret of tests, which is long enough';
    const crm = createCrm(
      { mode: 'test', logLevel: 'error', secret, port: 0, plugins, ...urls },
      { environment: {}, source: { name: 'plugin-subsets.test.ts', folder: process.cwd() } },
    );
    await crm.open();
    try {
      const { data, errors } = await crm.execute({ document: '{ me { user { id } } }', principal: null });
      expect(errors).toBeUndefined();
      expect(data).toEqual({ me: null });
    } finally {
      await crm.stop();
    }
  });
});
