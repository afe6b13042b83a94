import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { eventOrder } from '../crm/migrations/0000-event-order.ts';
import { generateMigration, migrate, quoteIdentifier, quoteLiteral, seedVocabularies } from '../database/index.ts';
import type { CrmModel } from '../model/index.ts';
import { urlOf, type TestCluster } from './test-cluster.ts';

/** First key of the advisory locks under which workers create templates: one for each, they are made side by side. */
const TEMPLATE_LOCK = 7_301_890;

/** Data that every copy of a template starts with. */
export interface TemplateContent {
  /** Tells templates of different content apart. */
  readonly key: string;
  write(urls: { readonly ownerUrl: string; readonly appUrl: string }): Promise<void>;
}

/** Where templates are made, and an administrator's connection to it. */
export interface TemplateServer {
  readonly cluster: TestCluster;
  readonly client: Client;
}

const templates = new WeakMap<CrmModel, Promise<string>>();

/**
 * Name of a database of this run that is migrated and seeded for the composition. It is made once, by whichever worker
 * comes first; test databases are copies of it.
 */
export function templateFor(server: TemplateServer, model: CrmModel, content?: TemplateContent): Promise<string> {
  if (content) return makeTemplate(server, model, content);
  const found = templates.get(model) ?? makeTemplate(server, model);
  templates.set(model, found);
  return found;
}

async function makeTemplate(
  { cluster, client }: TemplateServer,
  given: CrmModel,
  content?: TemplateContent,
): Promise<string> {
  const model = await withGeneratedMigrations(given);
  const name = `${cluster.prefix}template_${fingerprint(model, content?.key)}`;
  if (await isReady(client, name)) return name;
  await client.query('select pg_advisory_lock($1, hashtext($2))', [TEMPLATE_LOCK, name]);
  try {
    if (await isReady(client, name)) return name;
    const unfinished = `${name}_unfinished`;
    await client.query(`drop database if exists ${quoteIdentifier(unfinished)} with (force)`);
    await createDatabase(client, cluster, unfinished, `template template0 ${await utf8(client)}`);
    const ownerUrl = urlOf(cluster, 'owner', unfinished);
    await migrate({ model, ownerUrl, appRole: cluster.app.name });
    if (model.entities.has('ReferenceValue')) await seedVocabularies(ownerUrl, model);
    await content?.write({ ownerUrl, appUrl: urlOf(cluster, 'app', unfinished) });
    await client.query(`alter database ${quoteIdentifier(unfinished)} rename to ${quoteIdentifier(name)}`);
    return name;
  } finally {
    await client.query('select pg_advisory_unlock($1, hashtext($2))', [TEMPLATE_LOCK, name]);
  }
}

/** A database of the owner role that the application may connect to; `source` names what it is a copy of. */
export async function createDatabase(
  client: Client,
  cluster: TestCluster,
  name: string,
  source: string,
): Promise<void> {
  const database = quoteIdentifier(name);
  await client.query(`create database ${database} owner ${quoteIdentifier(cluster.owner.name)} ${source}`);
  await client.query(
    `revoke all on database ${database} from public;
     grant connect on database ${database} to ${quoteIdentifier(cluster.app.name)}`,
  );
}

/** A plugin under test may have no migrations yet: its tables are made as the generator would write them. */
async function withGeneratedMigrations(model: CrmModel): Promise<CrmModel> {
  const plugins = [];
  for (const plugin of model.plugins) {
    const hasTables = (plugin.entities?.length ?? 0) + Object.keys(plugin.slots ?? {}).length > 0;
    const generated = hasTables && !plugin.migrations?.length;
    const tables = generated ? [{ name: '0001_generated', ...(await generateMigration(model, plugin.id)) }] : undefined;
    // Its rows are put in order by functions of core.
    const hasAudit = tables?.some(({ up }) => up.includes('create table "audit_entry"'));
    const migrations = hasAudit ? [eventOrder, ...(tables ?? [])] : (tables ?? plugin.migrations);
    plugins.push({ ...plugin, ...(migrations ? { migrations } : {}) });
  }
  return { ...model, plugins };
}

function fingerprint(model: CrmModel, key = ''): string {
  const migrations = model.plugins.map(({ id, migrations = [] }) => [id, migrations.map(({ name, up }) => [name, up])]);
  const content = JSON.stringify([migrations, [...model.vocabularies], key]);
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

async function isReady(client: Client, name: string): Promise<boolean> {
  return ((await client.query('select from pg_database where datname = $1', [name])).rowCount ?? 0) > 0;
}

/** UTF-8 letters whatever the server's own locale is, sorted by code point: as in the embedded server. */
async function utf8(client: Client): Promise<string> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  const locale = quoteLiteral('C.UTF-8');
  return (rows[0]?.version ?? 0) >= 170_000
    ? `encoding 'UTF8' locale_provider builtin builtin_locale ${locale} lc_collate 'C' lc_ctype ${locale}`
    : `encoding 'UTF8' lc_collate 'C' lc_ctype ${locale}`;
}
