import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
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
  return (await beginTestDatabase(composition, content, place)).made;
}

/**
 * The same, as soon as PostgreSQL is at it: it copies in a process of its own, and who waits for `made` can compute
 * meanwhile.
 */
export async function beginTestDatabase(
  composition: CrmModel | readonly Plugin[],
  content?: TemplateContent,
  place = newDatabasePlace(),
): Promise<{ readonly made: Promise<TestDatabase> }> {
  const model = 'entities' in composition ? composition : composePlugins(composition);
  const cluster = currentCluster();
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const made = withClient(cluster.adminUrl, async (client) => {
    const copied = copyOf(await templateFor({ cluster, client }, model, content), place, client);
    begin();
    return copied;
  });
  await Promise.race([begun, made]);
  return { made };
}

/** An empty database without tables, for tests of migrations themselves. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return withClient(currentCluster().adminUrl, (client) => copyOf('template0', newDatabasePlace(), client));
}

async function copyOf(template: string, place: DatabasePlace, client: Client): Promise<TestDatabase> {
  const cluster = currentCluster();
  const { name } = place;
  await createDatabase(client, cluster, name, `template ${quoteIdentifier(template)} strategy ${cluster.copies}`);
  return {
    ...place,
    drop: () =>
      withClient(cluster.adminUrl, async (client) => {
        await client.query(`drop database if exists ${quoteIdentifier(name)} with (force)`);
      }),
  };
}
