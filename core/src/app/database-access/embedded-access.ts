import { startEmbeddedPostgres } from '../../database/embedded/index.ts';
import type { CrmConfig } from '../config/crm-options.ts';
import type { DatabaseAccess, ProcessRole } from './database-access.ts';

/** Name of the database in the embedded cluster. */
const databaseName = 'guanxi';

/** Starts the embedded PostgreSQL of the data folder, or attaches to it. */
export async function embeddedAccess(
  config: CrmConfig,
  role: ProcessRole,
  log: (line: string) => void,
): Promise<DatabaseAccess> {
  const postgres = await startEmbeddedPostgres({ dataFolder: config.dataFolder, role, log });
  try {
    await postgres.ensureDatabase(databaseName);
  } catch (error) {
    await postgres.release();
    throw error;
  }
  return {
    url: postgres.appUrl(databaseName),
    ownerUrl: postgres.ownerUrl(databaseName),
    mayMigrate: true,
    release: () => postgres.release(),
  };
}
