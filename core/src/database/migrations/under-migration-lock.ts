import type { Client } from 'pg';
import type { Logger } from '../../sdk/index.ts';
import { createPluginStates } from '../life-cycle/plugin-states.ts';
import { withClient } from '../server-check.ts';
import { createLedger } from './ledger.ts';
import { takeMigrationLock } from './migration-lock.ts';

/** Alone with a database: nobody else migrates it or changes its plugins meanwhile. What both are noted in exists. */
export function underMigrationLock<T>(
  ownerUrl: string,
  work: (client: Client) => Promise<T>,
  log?: Logger,
): Promise<T> {
  return withClient(ownerUrl, async (client) => {
    await takeMigrationLock(client, log);
    await createLedger(client);
    await createPluginStates(client);
    return work(client);
  });
}
