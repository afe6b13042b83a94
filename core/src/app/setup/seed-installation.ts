import { seedVocabularies } from '../../database/index.ts';
import type { Database } from '../../database/index.ts';
import { seedContext, type SeedEngines } from './seed-context.ts';

/** Writes what every installation needs and does not have yet: vocabularies, then each plugin's seed in order. */
export async function seedInstallation(database: Database, engines: SeedEngines): Promise<void> {
  await seedVocabularies(database, engines.model);
  for (const plugin of engines.model.plugins) await plugin.seed?.(seedContext(engines));
}
