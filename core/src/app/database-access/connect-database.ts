import type { Logger } from '../../sdk/index.ts';
import type { CrmConfig } from '../config/crm-options.ts';
import type { DatabaseAccess, ProcessRole } from './database-access.ts';
import { embeddedAccess } from './embedded-access.ts';
import { ownServerAccess } from './own-server-access.ts';

/** Reaches the database that the configuration names: an own server, or the embedded PostgreSQL of the data folder. */
export function connectDatabase(config: CrmConfig, role: ProcessRole, log: Logger): Promise<DatabaseAccess> {
  const { databaseUrl } = config;
  if (databaseUrl !== null) return ownServerAccess({ ...config, databaseUrl });
  return embeddedAccess(config, role, (line) => log.info({}, line));
}

/** Names the database without its password: `db.example.com:5432/crm`, or `embedded`. */
export function databaseNameOf(config: CrmConfig): string {
  if (config.databaseUrl === null) return 'embedded';
  const { host, pathname } = new URL(config.databaseUrl);
  return `${host}${pathname}`;
}
