import type { ExecutionResult } from 'graphql';
import { Client } from 'pg';
import { newRecordId, type Plugin, type Principal } from '../../../core/src/sdk/index.ts';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import banking from '@guanxi/plugin-banking';
import buildingMaterials from '@guanxi/plugin-building-materials';
import hotel from '@guanxi/plugin-hotel';
import { createGraphqlServer, defaultLimits, type GraphqlServer } from '../../../core/src/graphql/index.ts';
import { toGlobalId, type CrmModel, type EntityModel } from '../../../core/src/model/index.ts';
import { EventReads } from '../../../core/src/read/index.ts';
import { MatchKeyRebuild } from '../../../core/src/write/index.ts';
import { DataSet, type Places } from './data-set.ts';
import { Facts, type SqlClient } from './facts.ts';
import { noteEvents } from './noted-events.ts';
import { Oracle, type Standing } from './oracle.ts';
import { askers, people, teams, units, type Asker, type Grant, type Person, type PersonKey } from './people.ts';
import { probePlugin } from './probe-plugin.ts';
import { replaceRows } from './replaced-rows.ts';

/** What is composed: everything that there is, and the kinds of fields that none of it has. */
export function composition(): Plugin[] {
  return [hotel(), banking(), buildingMaterials(), probePlugin()];
}

/** Somebody who asks, with what the oracle knows about them. */
export interface Viewer {
  readonly key: Asker;
  readonly principal: Principal | null;
  readonly oracle: Oracle;
}

/** All records of an entity in one page: notes and the like have some on every other entity. */
const page = 600;

/** A composed CRM with the data set in it. */
export class World {
  private constructor(
    readonly crm: TestCrm,
    readonly model: CrmModel,
    readonly facts: Facts,
    readonly viewers: readonly Viewer[],
    private readonly server: GraphqlServer,
    private readonly client: Client,
  ) {}

  static async make(): Promise<World> {
    const options = { limits: { page }, statementTimeoutMs: 60_000 };
    const crm = await createTestCrm({ plugins: composition(), comparePaths: false, options });
    const { model } = crm.crm;
    const { ownerUrl } = await crm.crm.connect();
    const client = await superuserOf(ownerUrl);
    const sql = sqlOf(client);
    const places = await settle(crm, sql);
    await client.query(`set session_replication_role = 'replica'`);
    await new DataSet(model, places).write(sql);
    await replaceRows(model, places, sql);
    await client.query(`set session_replication_role = 'origin'; analyze`);
    await crm.crm.rebuildSearch();
    await findableDuplicates(crm);
    const facts = await Facts.load(model, sql);
    await noteEvents(model.entities.values(), facts, sql);
    const viewers: Viewer[] = [];
    for (const key of askers) viewers.push(await viewerOf(key, crm, facts, places));
    const { read, write, identity, database } = crm.crm;
    // Documents here are larger than a client's: the limits have tests of their own.
    const { defaultPage, page: _, ...others } = defaultLimits;
    const wide = Object.fromEntries(Object.keys(others).map((name) => [name, 10_000_000]));
    const limits = { ...wide, defaultPage, page };
    const pageLimits = { default: defaultPage, maximum: page };
    const events = new EventReads({ model, database, pageLimits });
    const server = createGraphqlServer({
      ...{ model, schema: crm.crm.schema, log: crm.crm.log, limits },
      engines: { read, write, identity, events, files: signedLinks },
    });
    await server.start();
    return new World(crm, model, facts, viewers, server, client);
  }

  /** Entities that the API reads. */
  get readable(): EntityModel[] {
    return [...this.model.entities.values()].filter(({ operations }) => operations.has('read'));
  }

  /** The entities that a viewer is asked about. */
  askedOf({ key }: Viewer): EntityModel[] {
    const about = key === 'anonymous' ? undefined : (people[key] as Person).about;
    return this.readable.filter(({ name }) => about?.includes(name) ?? true);
  }

  viewer(key: Asker): Viewer {
    const found = this.viewers.find((one) => one.key === key);
    if (!found) throw new Error(`Nobody is called ${key}`);
    return found;
  }

  execute(viewer: Viewer, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<ExecutionResult> {
    return this.server.execute({ query, variables }, { principal: viewer.principal, language: 'en' });
  }

  /** One text for everything that is stored, except what is noted about requests. */
  async hash(): Promise<string> {
    const bookkeeping = new Set(['audit_entry', 'sign_in_session']);
    const rows = [...this.model.entities.values(), ...this.model.slots].filter(({ table }) => !bookkeeping.has(table));
    const parts = rows.map(
      ({ table, keyColumn }) =>
        `select '${table}' as name, md5(string_agg(t::text, '|' order by t."${keyColumn}")) as hash from "${table}" t`,
    );
    const text = `select md5(string_agg(name || hash, ',' order by name)) as hash from (${parts.join(' union all ')}) h`;
    const { rows: found } = await this.client.query<{ hash: string }>(text);
    return found[0]?.hash ?? '';
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await this.client.end();
    await this.crm.stop();
  }
}

/** Rows that were written past the engines have no keys yet by which duplicates are found. */
async function findableDuplicates({ crm: { model, database, log } }: TestCrm): Promise<void> {
  const keys = new MatchKeyRebuild({ model, database, log });
  await keys.plan({ all: true });
  await keys.run();
}

/** Links name the key that they open: a link to a hidden file shows its marker. */
const signedLinks = {
  links: ({ storageKey }: { readonly storageKey?: string }) => ({
    url: `/${storageKey}`,
    thumbnailUrl: `/${storageKey}`,
  }),
  received: () => null,
  remove: () => Promise.resolve(),
} as never;

function sqlOf(client: Client): SqlClient {
  return { rows: async (text, values = []) => (await client.query(text, [...values])).rows as never };
}

/** The data set refers in circles: foreign keys are checked by nobody while it is written. */
async function superuserOf(ownerUrl: string): Promise<Client> {
  const { adminUrl } = JSON.parse(process.env['GUANXI_TEST_CLUSTER'] ?? '{}') as { adminUrl: string };
  const url = new URL(adminUrl);
  url.pathname = new URL(ownerUrl).pathname;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  return client;
}

/** Units, teams, roles and the people in them. */
async function settle(crm: TestCrm, sql: SqlClient): Promise<Places> {
  const { model } = crm.crm;
  const idOf = (entity: string, uuid: string): string => toGlobalId(model.entities.get(entity) as EntityModel, uuid);
  const row = { version: 1, created_at: new Date(), updated_at: new Date() };
  const unitIds = new Map<keyof typeof units, string>();
  const paths = new Map<string, string>();
  for (const [key, parent] of Object.entries(units) as [keyof typeof units, keyof typeof units | null][]) {
    const id = newRecordId();
    const path = `${parent === null ? '/' : paths.get(parent)}${id}/`;
    paths.set(key, path);
    unitIds.set(key, id);
    await put(sql, 'org_unit', { ...row, id, name: key, path, parent_id: parent && unitIds.get(parent) });
  }
  const teamIds = new Map<keyof typeof teams, string>();
  for (const [key, unit] of Object.entries(teams) as [keyof typeof teams, keyof typeof units][]) {
    const id = newRecordId();
    teamIds.set(key, id);
    await put(sql, 'team', { ...row, id, name: key, unit_id: unitIds.get(unit) });
  }
  const userIds = new Map<PersonKey, string>();
  for (const [key, person] of Object.entries(people) as [PersonKey, Person][]) {
    const role = newRecordId();
    await put(sql, 'role', { ...row, id: role, name: key, external_id: `role ${key}` });
    for (const [permission, reach, through] of grantsOf(key, model)) {
      const granted = { permission, scope: reach.toUpperCase(), through: through === undefined ? null : [through] };
      await put(sql, 'role_grant', { ...row, id: newRecordId(), role_id: role, ...granted });
    }
    const { team = 'TA', unit = 'A' } = person;
    await crm.createUser({
      ...{ displayName: key, email: `${key.toLowerCase()}@matrix.test`, roles: [`role ${key}`] },
      ...{ teamId: idOf('Team', teamIds.get(team) ?? ''), unitId: idOf('OrgUnit', unitIds.get(unit) ?? '') },
    });
    const [found] = await sql.rows('select id from app_user where email = $1', [`${key.toLowerCase()}@matrix.test`]);
    userIds.set(key, String(found?.['id']));
    const manager = person.manager && userIds.get(person.manager);
    if (manager !== undefined) {
      const path = `/${manager}/${userIds.get(key)}/`;
      await sql.rows(`update app_user set manager_id = $1, manager_path = $2 where id = $3`, [
        manager,
        path,
        userIds.get(key),
      ]);
    }
    for (const led of person.leads ?? []) {
      await sql.rows('update team set manager_id = $1 where id = $2', [userIds.get(key), teamIds.get(led)]);
    }
  }
  return { people: userIds, teams: teamIds, units: unitIds };
}

async function put(sql: SqlClient, table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const columns = Object.keys(row).join(', ');
  const from = `jsonb_populate_record(null::${table}, $1::jsonb)`;
  await sql.rows(`insert into ${table} (${columns}) select ${columns} from ${from}`, [JSON.stringify(row)]);
}

/** What the roles of a person say. Two of them split the entities between them. */
export function grantsOf(key: PersonKey, model: CrmModel): readonly Grant[] {
  if (key !== 'half' && key !== 'otherHalf') return people[key].grants;
  const permissions = [...new Set([...model.entities.values()].map(({ permission }) => permission))];
  return permissions.filter((_, index) => (index % 2 === 0) === (key === 'half')).map((name) => [`${name}:*`, 'all']);
}

async function viewerOf(key: Asker, crm: TestCrm, facts: Facts, places: Places): Promise<Viewer> {
  if (key === 'anonymous') return { key, principal: null, oracle: new Oracle(facts, null) };
  const uuid = places.people.get(key) ?? '';
  const { identity } = crm.crm;
  const { tokens } = await identity.signIn({
    email: `${key.toLowerCase()}@matrix.test`,
    password: crm.administrator.password,
  });
  const person = tokens && (await identity.principalOf(tokens.accessToken));
  const { key: permissions } = people[key] as Person;
  const principal = permissions && person ? await withKey(person, permissions, crm) : person;
  if (!principal) throw new Error(`${key} cannot sign in`);
  const teamsOf = facts.of('Team').filter((team) => {
    return !team.deleted && (team.values['manager'] === uuid || facts.byUuid(uuid)?.values['team'] === team.uuid);
  });
  const below = new Set([String(facts.byUuid(uuid)?.values['unit'])]);
  for (const unit of facts.of('OrgUnit')) if (below.has(String(unit.values['parent']))) below.add(unit.uuid);
  const standing: Standing = {
    ...{ uuid, grants: grantsOf(key, crm.crm.model), ...(permissions && { key: permissions }) },
    below: facts.of('User').flatMap((user) => (user.values['manager'] === uuid ? [user.uuid] : [])),
    ...{ teams: teamsOf.map((team) => team.uuid), units: [...below] },
  };
  return { key, principal, oracle: new Oracle(facts, standing) };
}

/** Whoever shows an API key of the person. */
async function withKey(owner: Principal, permissions: readonly string[], crm: TestCrm): Promise<Principal | null> {
  const key = { name: 'Matrix', permissions, expiresAt: new Date(Date.now() + 86_400_000) };
  const { token, errors } = await crm.crm.identity.createApiKey(owner, key, {});
  if (token === null) throw new Error(`no key: ${errors.map(({ message }) => message).join()}`);
  return crm.crm.identity.principalOf(token);
}
