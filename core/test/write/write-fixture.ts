import pg from 'pg';
import { createPrincipal, systemPrincipal } from '../../src/access/index.ts';
import { openDatabase, type Database } from '../../src/database/index.ts';
import { parseGlobalId, toGlobalId, type CrmModel, type EntityModel } from '../../src/model/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import type { EntityHooks, Scope, UserError } from '../../src/sdk/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/testing/index.ts';
import { WriteEngine, type WriteEngineOptions, type WriteScope } from '../../src/write/index.ts';
import { shopComposition } from './shop-plugin.ts';

type Row = Record<string, unknown>;

/** One database with the shop, and what tests ask of it. */
export interface WriteFixture {
  readonly model: CrmModel;
  readonly database: Database;
  readonly engine: WriteEngine;
  readonly system: WriteScope;
  readonly people: People;
  entity(name: string): EntityModel;
  /** Rows of the owner's connection, dates as text. */
  sql(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The row behind an opaque id. */
  row(entity: string, id: string | null): Promise<Row>;
  audits(id: string | null): Promise<Row[]>;
  /** Changes exactly when any table does. */
  fingerprint(): Promise<string>;
  uuidOf(id: string | null): string;
  idOf(entity: string, uuid: string): string;
  close(): Promise<void>;
}

export interface People {
  readonly annId: string;
  readonly bobId: string;
  readonly teamId: string;
  readonly unitId: string;
  ann(grants: Record<string, Scope>): WriteScope;
  bob(grants: Record<string, Scope>): WriteScope;
}

export async function openWriteFixture(
  hooks: readonly EntityHooks<object>[] = [],
  surroundings: WriteEngineOptions['surroundings'] = {},
): Promise<WriteFixture> {
  const model = composePlugins(shopComposition(hooks));
  const test: TestDatabase = await createTestDatabase(model);
  const database = await openDatabase({ model, url: test.appUrl });
  const owner = new pg.Pool({ connectionString: test.ownerUrl, max: 2 });
  // `end` does not wait for the sockets, and dropping the database may be faster.
  owner.on('error', () => {});
  const engine = new WriteEngine({ model, database, surroundings });
  const system: WriteScope = { principal: systemPrincipal, language: 'en', source: 'cli' };
  const entity = (name: string): EntityModel => {
    const found = model.entities.get(name);
    if (!found) throw new Error(name);
    return found;
  };
  const sql = async (text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await owner.query<Row>(text, [...values])).rows;
  const uuidOf = (id: string | null): string => parseGlobalId(model, id ?? '')?.uuid ?? '';
  const tables = [...model.entities.values(), ...model.slots].map((row) => row.table);
  return {
    ...{ model, database, engine, system, entity, sql, uuidOf },
    people: await makePeople(engine, entity, system, uuidOf),
    idOf: (name, uuid) => toGlobalId(entity(name), uuid),
    row: async (name, id) => (await sql(`select * from ${entity(name).table} where id = $1`, [uuidOf(id)]))[0] ?? {},
    audits: (id) => sql('select * from audit_entry where subject_id = $1 order by id', [uuidOf(id)]),
    fingerprint: async () => {
      const each = tables.map(
        (table) => `(select coalesce(md5(string_agg(t::text, '' order by t::text)), '') from "${table}" t)`,
      );
      return String((await sql(`select md5(${each.join('||')}) as hash`))[0]?.['hash']);
    },
    close: async () => {
      await owner.end();
      await database.close();
      await test.drop();
    },
  };
}

async function makePeople(
  engine: WriteEngine,
  entity: (name: string) => EntityModel,
  system: WriteScope,
  uuidOf: (id: string | null) => string,
): Promise<People> {
  const make = async (name: string, input: Row): Promise<string> => {
    const { id, errors } = await engine.create(entity(name), input, system);
    if (id === null) throw new Error(errors.map((error) => error.message).join());
    return id;
  };
  const unitId = await make('OrgUnit', { name: 'Head office' });
  const teamId = await make('Team', { name: 'Sales', unitId });
  const annId = await make('User', { displayName: 'Ann', email: 'ann@example.com', teamId, unitId });
  const bobId = await make('User', { displayName: 'Bob', email: 'bob@example.com', unitId });
  const scope = (id: string, teamIds: readonly string[], grants: Record<string, Scope>): WriteScope => {
    const facts = { userId: uuidOf(id), displayName: id, teamIds };
    const principal = createPrincipal({ ...facts, grants: new Map(Object.entries(grants)) });
    return { principal, language: 'en', source: 'graphql' };
  };
  return {
    ...{ annId, bobId, teamId, unitId },
    ann: (grants) => scope(annId, [uuidOf(teamId)], grants),
    bob: (grants) => scope(bobId, [], grants),
  };
}

/** Errors as `code path`, for short comparisons. */
export function told(errors: readonly UserError[]): string[] {
  return errors.map((error) => `${error.code} ${error.path.join('.')}`);
}
