import { seedRoles } from '../../crm/index.ts';
import { seedVocabularies } from '../../database/index.ts';
import type { Database } from '../../database/index.ts';
import { seedContext, type SeedEngines } from './seed-context.ts';

/** Writes what every installation lacks of what it needs: vocabularies, then each plugin's roles and seed in order. */
export async function seedInstallation(database: Database, engines: SeedEngines): Promise<void> {
  await seedVocabularies(database, engines.model);
  for (const plugin of engines.model.plugins) {
    if (plugin.roles) await seedRoles(seedContext(engines), plugin.roles);
    await plugin.seed?.(seedContext(engines));
  }
}
