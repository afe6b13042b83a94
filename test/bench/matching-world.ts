import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { systemPrincipal } from '../../core/src/access/index.ts';
import { createCrm, type Crm } from '../../core/src/app/index.ts';
import { startEmbeddedPostgres } from '../../core/src/database/embedded/index.ts';
import { ReadEngine } from '../../core/src/read/index.ts';
import type { MatchScanStep } from '../../core/src/sdk/index.ts';
import { MatchKeyRebuild } from '../../core/src/write/index.ts';
import { accountName } from './company-names.ts';

/** A CRM with very many accounts. */
export interface MatchingWorld {
  readonly crm: Crm;
  readonly accounts: number;
  ask(document: string, variables: Record<string, unknown>): Promise<void>;
  scanStep(after: string | null): Promise<MatchScanStep>;
  stop(): Promise<void>;
}

/** Names to ask for: of accounts that are there, in another legal form, and of some that are not. */
export const probes = (accounts: number): string[] =>
  Array.from({ length: 200 }, (_none, index) =>
    index % 4 === 3 ? `Xh${accountName(index * 17 + accounts)} ${index}` : accountName((index * 4999) % accounts),
  );

/** Opens the accounts in `folder`, made at the first time and kept; null: in a folder that is removed at the end. */
export async function openAccounts(
  accounts: number,
  folder: string | null,
  report: (text: string) => void,
): Promise<MatchingWorld> {
  const dataFolder = folder ?? (await mkdtemp(join(tmpdir(), 'guanxi-matching-')));
  const postgres = await startEmbeddedPostgres({ dataFolder, role: 'command' });
  const database = `matching_${accounts}`;
  await postgres.ensureDatabase(database);
  const crm = createCrm(
    {
      ...{ mode: 'test', logLevel: 'error', secret: 'a secret of the bench, which is long enough', port: 0 },
      duplicates: { onCreate: 'refuse' },
      ...{ databaseUrl: postgres.appUrl(database), ownerDatabaseUrl: postgres.ownerUrl(database) },
    },
    { environment: {}, source: { name: 'matching bench', folder: process.cwd() } },
  );
  await crm.open();
  const { model } = crm;
  const entity = model.entities.get('Account');
  if (!entity) throw new Error('The composition has no accounts');
  const client = new pg.Client(postgres.ownerUrl(database));
  await client.connect();
  if (!(await isThere(client, 'bench_ready'))) {
    if (!(await isThere(client, 'bench_accounts'))) await fill(client, accounts);
    await makeKeys(client, crm, report);
  }
  const read = new ReadEngine({ model, database: crm.database });
  // One port for a whole scan, as its job has it.
  const port = read.matchingPort({ principal: systemPrincipal, language: 'en', cache: new Map() });
  return {
    crm,
    accounts,
    async ask(document, variables) {
      const { errors } = await crm.execute({ document, variables, principal: systemPrincipal });
      if (errors?.[0]) throw new Error(errors[0].message);
    },
    scanStep: (after) => port.scan(entity.class, after, 2000),
    stop: async () => {
      await client.end();
      await crm.stop();
      await postgres.release();
      if (folder === null) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function isThere(client: pg.Client, table: string): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>('select to_regclass($1) is not null as found', [table]);
  return rows[0]?.found ?? false;
}

const batch = 50_000;

async function fill(client: pg.Client, accounts: number): Promise<void> {
  await client.query('begin');
  for (let start = 0; start < accounts; start += batch) {
    const names = Array.from({ length: Math.min(batch, accounts - start) }, (_none, index) =>
      accountName(start + index),
    );
    await client.query(
      `insert into account (id, created_at, updated_at, name)
       select ('00000000-0000-7000-8000-' || lpad(to_hex($1::bigint + n), 12, '0'))::uuid, now(), now(), name
       from unnest($2::text[]) with ordinality t (name, n)`,
      [start, names],
    );
  }
  // As after an update that brings other rules: the keys are made by those that the composition has.
  await client.query(`update match_state set is_complete = false, position = null where type = 'ac'`);
  await client.query('create table bench_accounts ()');
  await client.query('commit');
}

/** Goes on where an earlier call was interrupted, as an installation would. */
async function makeKeys(client: pg.Client, crm: Crm, report: (text: string) => void): Promise<void> {
  const began = performance.now();
  let made = 0;
  await new MatchKeyRebuild({ model: crm.model, database: crm.database }).run({
    onProgress: (_entity, done) => void (made = done),
  });
  const seconds = (performance.now() - began) / 1000;
  await client.query('vacuum analyze account, match_key');
  await client.query('create table bench_ready ()');
  const { rows } = await client.query<{ keys: string; size: string }>(
    `select count(*) as keys, pg_size_pretty(pg_total_relation_size('match_key')) as size from match_key`,
  );
  report(`keys of ${made} accounts made in ${seconds.toFixed(0)} s: ${rows[0]?.keys ?? 0}, ${rows[0]?.size ?? ''}`);
}
