import { randomBytes } from 'node:crypto';
import { quoteIdentifier, withClient } from '../database/index.ts';
import type { CrmModel } from '../model/index.ts';
import { composePlugins } from '../plugins/index.ts';
import type { Plugin } from '../sdk/index.ts';
import { createDatabase, templateFor, type TemplateContent } from './template-database.ts';
import { currentCluster, urlOf } from './test-cluster.ts';

/** A database for one test file: migrated and seeded for its composition, otherwise empty. */
export interface TestDatabase {
  readonly name: string;
  /** Role that owns and migrates: DDL allowed. */
  readonly ownerUrl: string;
  /** Role that serves: data only. */
  readonly appUrl: string;
  /** Ends its connections and removes it. */
  drop(): Promise<void>;
}

/** Name and addresses, which are known before the database is there. */
export type DatabasePlace = Omit<TestDatabase, 'drop'>;

/** A place that no other test has. */
export function newDatabasePlace(): DatabasePlace {
  const cluster = currentCluster();
  const name = `${cluster.prefix}test_${randomBytes(6).toString('hex')}`;
  return { name, ownerUrl: urlOf(cluster, 'owner', name), appUrl: urlOf(cluster, 'app', name) };
}

/**
 * Makes a database of its own for a composition, in about 50 ms. A plugin without migrations gets the tables that the
 * generator would write, so that small sample entities need none.
 * @example
 * const database = await createTestDatabase([corePlugin(), hotel()]);
 * const opened = await openDatabase({ model, url: database.appUrl });
 * // …
 * await opened.close();
 * await database.drop();
 */
export async function createTestDatabase(
  composition: CrmModel | readonly Plugin[],
  content?: TemplateContent,
  place = newDatabasePlace(),
): Promise<TestDatabase> {
  const model = 'entities' in composition ? composition : composePlugins(composition);
  const cluster = currentCluster();
  const template = await templateFor(cluster, model, content);
  return copyOf(template, place);
}

/** An empty database without tables, for tests of migrations themselves. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return copyOf('template0', newDatabasePlace());
}

async function copyOf(template: string, place: DatabasePlace): Promise<TestDatabase> {
  const cluster = currentCluster();
  const { name } = place;
  await withClient(cluster.adminUrl, (client) =>
    createDatabase(client, cluster, name, `template ${quoteIdentifier(template)}`),
  );
  return {
    ...place,
    drop: () =>
      withClient(cluster.adminUrl, async (client) => {
        await client.query(`drop database if exists ${quoteIdentifier(name)} with (force)`);
      }),
  };
}
