import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPrincipal, systemPrincipal } from '../../core/src/access/index.ts';
import { createCrm, type Crm } from '../../core/src/app/index.ts';
import { startEmbeddedPostgres } from '../../core/src/database/embedded/index.ts';
import type { Principal, Scope } from '../../core/src/sdk/index.ts';
import pg from 'pg';
import { fill, kinds, teams, uuid } from './search-data.ts';

/** A CRM over the records of the bench, on disk, with the settings of an installation. */
export interface SearchWorld {
  readonly crm: Crm;
  readonly client: pg.Client;
  stop(): Promise<void>;
}

/** Opens the records in `folder`, made at the first time and kept; null: in a folder that is removed at the end. */
export async function openWorld(records: number, folder: string | null): Promise<SearchWorld> {
  const dataFolder = folder ?? (await mkdtemp(join(tmpdir(), 'guanxi-search-')));
  const postgres = await startEmbeddedPostgres({ dataFolder, role: 'command' });
  const database = `search_${records}`;
  await postgres.ensureDatabase(database);
  const crm = createCrm(
    {
      ...{ mode: 'test', logLevel: 'error', secret: 'a secret of the bench, which is long enough', port: 0 },
      ...{ databaseUrl: postgres.appUrl(database), ownerDatabaseUrl: postgres.ownerUrl(database) },
    },
    { environment: {}, source: { name: 'search bench', folder: process.cwd() } },
  );
  await crm.open();
  const client = new pg.Client(postgres.ownerUrl(database));
  await client.connect();
  const { rows } = await client.query<{ isThere: boolean }>(
    `select to_regclass('bench_ready') is not null as "isThere"`,
  );
  if (!rows[0]?.isThere) {
    const tenth = Math.round(records / 10);
    await fill(client, { accounts: tenth * 4, contacts: tenth * 4, notes: records - tenth * 8 });
    await client.query('create table bench_ready ()');
  }
  return {
    crm,
    client,
    stop: async () => {
      await client.end();
      await crm.stop();
      await postgres.release();
      if (folder === null) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

const unitPath = (...units: readonly number[]): string => `/${units.map((unit) => uuid(kinds.unit, unit)).join('/')}/`;

/** Somebody who sees accounts and contacts within the scope, the notes on them, and all products. */
function within(
  scope: Scope,
  place: Omit<Parameters<typeof createPrincipal>[0], 'userId' | 'displayName' | 'grants'>,
  user = 3,
): Principal {
  const grants = new Map<string, Scope>([
    ...['account', 'contact', 'opportunity', 'task'].map((name) => [`${name}:read`, scope] as const),
    ...['product', 'team', 'tag'].map((name) => [`${name}:read`, 'all'] as const),
  ]);
  return createPrincipal({ userId: uuid(kinds.user, user), displayName: 'Bench', grants, ...place });
}

/** Who asks; the share is that of the accounts and contacts that they see. */
export const callers = {
  'all records': systemPrincipal,
  'all units': within('unit', {
    ...{ unitId: uuid(kinds.unit, 10), unitPath: unitPath(10) },
    unitIds: Array.from({ length: 11 }, (_none, unit) => uuid(kinds.unit, unit)),
  }),
  'unit, 10 %': within('unit', {
    unitId: uuid(kinds.unit, 3),
    unitPath: unitPath(10, 3),
    unitIds: [uuid(kinds.unit, 3)],
  }),
  'three teams, 3 %': within('team', { teamIds: [41, 42, 43].map((team) => uuid(kinds.team, team)) }),
  'team, 1 %': within('team', { teamIds: [uuid(kinds.team, 42)] }),
  'old team, 0.5 %': within('team', { teamIds: [uuid(kinds.team, teams.old)] }),
  'own, 0.1 %': within('own', {}, 1),
  'team, 0.01 %': within('team', { teamIds: [uuid(kinds.team, teams.few)] }),
  '50 shares': within('own', { sharedTypes: ['ac:read'] }, 2),
} satisfies Record<string, Principal>;

export type Caller = keyof typeof callers;
