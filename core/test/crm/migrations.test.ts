import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { banking } from '@guanxi/plugin-banking';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { hotel } from '@guanxi/plugin-hotel';
import { corePlugin } from '../../src/crm/index.ts';
import { generateMigration, schemaDifference } from '../../src/database/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/testing/index.ts';
import { firstMigrations, migrationSource } from './migration-source.ts';

const model = composePlugins([corePlugin(), hotel(), buildingMaterials(), banking()]);

describe('migrations of core and the plugins', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await createTestDatabase(model)));
  afterAll(() => database.drop());

  it('make the database what the entity classes say', async () => {
    expect(await schemaDifference(model, database.ownerUrl)).toBe('');
  });

  it.each(Object.keys(firstMigrations))('of %s are what regenerate-migrations.ts writes', async (pluginId) => {
    const file = firstMigrations[pluginId] as URL;
    expect(readFileSync(file, 'utf8')).toBe(migrationSource(pluginId, await generateMigration(model, pluginId)));
  });
});
