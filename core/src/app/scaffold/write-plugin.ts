import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { corePlugin } from '../../crm/index.ts';
import { writeMigration } from '../cli/migration/migration-file.ts';
import { firstMigration } from './first-migration.ts';
import { packageFiles } from './package-files.ts';
import { pluginNames, ScaffoldRefused, type ScaffoldRequest } from './plugin-names.ts';
import { sourceFiles } from './source-files.ts';
import { testFiles } from './test-files.ts';

/**
 * Writes the package of a new plugin into a folder that is empty or not there. Answers the paths, relative to it.
 * @throws ScaffoldRefused
 */
export async function writePlugin(folder: string, request: ScaffoldRequest): Promise<readonly string[]> {
  const extensible = (corePlugin().entities ?? []).map(({ name }) => name).sort();
  const names = pluginNames(request, extensible);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw ScaffoldRefused.exists(folder);
  const files = { ...packageFiles(names, request), ...sourceFiles(names, request), ...testFiles(names, request) };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  if (!names.entity && !names.slot) return Object.keys(files);
  const written = await writeMigration(path.join(folder, 'src/migrations'), await firstMigration(names));
  return [...Object.keys(files), ...written.map((file) => path.relative(folder, file))];
}
