// Writes the first migration of core and of each plugin anew from the entity classes. Only until the first release:
// afterwards a migration never changes, and `generateMigration(model, id, { since })` gives the next one.
//   node --import ./core/bin/development-loader.js core/test/crm/regenerate-migrations.ts [core|hotel|…]
import { readFileSync, writeFileSync } from 'node:fs';
import { banking } from '@guanxi/plugin-banking';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { hotel } from '@guanxi/plugin-hotel';
import { corePlugin } from '../../src/crm/index.ts';
import { generateMigration } from '../../src/database/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { firstMigrations, migrationSource } from './migration-source.ts';

const model = composePlugins([corePlugin(), hotel(), buildingMaterials(), banking()]);
const wanted = process.argv.slice(2);
for (const [pluginId, file] of Object.entries(firstMigrations)) {
  if (wanted.length > 0 && !wanted.includes(pluginId)) continue;
  const source = migrationSource(pluginId, await generateMigration(model, pluginId));
  const before = readFileSync(file, { encoding: 'utf8', flag: 'a+' });
  if (before === source) continue;
  writeFileSync(file, source);
  process.stdout.write(`${file.pathname}\n`);
}
