import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { banking } from '@guanxi/plugin-banking';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { hotel } from '@guanxi/plugin-hotel';
import { rowPredicate, systemPrincipal } from '../../core/src/access/index.ts';
import { SqlParameters } from '../../core/src/database/index.ts';
import {
  entityActions,
  parseGlobalId,
  toGlobalId,
  type EntityAction,
  type EntityModel,
} from '../../core/src/model/index.ts';
import { Statement } from '../../core/src/read/print/statement.ts';
import type { Principal } from '../../core/src/sdk/index.ts';
import { createTestCrm, type TestCrm, type TestUser } from '../../core/src/testing/index.ts';
import { ownedEntities } from '../../core/src/write/ownership/handed-tables.ts';
import { generateRows, superuserOf } from './generated-rows.ts';

const rowsEach = 5;
/** Rows of an entity that are asked about for one action; the next action takes the next ones. */
const askedAtOnce = 2;

let crm: TestCrm;
const people = new Map<string, TestUser>();
let generated: Map<string, readonly string[]>;

const uuid = (id: string): string => parseGlobalId(crm.crm.model, id)?.uuid ?? '';

async function create(entity: string, input: object): Promise<string> {
  const field = entity.charAt(0).toLowerCase() + entity.slice(1);
  const { made } = await crm.data<{ made: { record: { id: string } | null; errors: { message: string }[] } }>(
    `mutation ($input: Create${entity}Input!) { made: create${entity}(input: $input) { record: ${field} { id } errors { message } } }`,
    { variables: { input } },
  );
  if (!made.record) throw new Error(made.errors.map(({ message }) => message).join());
  return made.record.id;
}

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [hotel(), buildingMaterials(), banking()] });
  const units = [await create('OrgUnit', { name: 'North' })];
  units.push(
    await create('OrgUnit', { name: 'North, city', parentId: units[0] }),
    await create('OrgUnit', { name: 'South' }),
  );
  const teams = [
    await create('Team', { name: 'A', unitId: units[1] }),
    await create('Team', { name: 'B', unitId: units[2] }),
  ];
  const everything = { permission: '*', through: [...crm.crm.model.scopes.keys()] };
  const roles: Record<string, object[]> = {
    own: [{ ...everything, scope: 'OWN' }],
    team: [{ permission: '*', scope: 'TEAM' }],
    unit: [{ permission: '*', scope: 'UNIT' }],
    mixed: [
      { permission: '*:read', scope: 'ALL' },
      { permission: '*:update', scope: 'TEAM' },
      { permission: 'account:*', scope: 'OWN' },
    ],
  };
  for (const [name, grants] of Object.entries(roles)) await create('Role', { name, grants });
  const add = async (
    name: string,
    role: string | null,
    place: { teamId?: string | undefined; unitId?: string | undefined },
  ) => people.set(name, await crm.createUser({ roles: role === null ? [] : [role], ...place } as never));
  await add('own', 'own', { teamId: teams[0], unitId: units[1] });
  await add('boss', 'team', { teamId: teams[1], unitId: units[2] });
  await add('unit', 'unit', { unitId: units[0] });
  await add('mixed', 'mixed', { teamId: teams[0], unitId: units[1] });
  await add('nobody', null, {});
  people.set('administrator', crm.administrator);
  // The one with team scope leads somebody; shares go to the one who only has what is their own.
  const update =
    'mutation ($id: ID!, $input: UpdateUserInput!) { updateUser(id: $id, input: $input) { errors { message } } }';
  await crm.data(update, { variables: { id: people.get('own')?.id, input: { managerId: people.get('boss')?.id } } });
  const { url } = await crm.crm.connect();
  generated = await generateRows(
    crm.crm.model,
    superuserOf(url),
    { User: [...people.values()].map(({ id }) => uuid(id)), Team: teams.map(uuid), OrgUnit: units.map(uuid) },
    rowsEach,
  );
  const accounts = generated.get('Account') ?? [];
  const account = crm.crm.model.entities.get('Account') as EntityModel;
  for (const [index, level] of (['READ', 'WRITE'] as const).entries()) {
    const id = accounts[index + 1] ?? '';
    const expiresAt = index === 0 ? '2099-01-01T00:00:00.000Z' : null;
    await create('RecordShare', {
      subjectId: toGlobalId(account, id),
      userId: people.get('own')?.id,
      level,
      expiresAt,
    });
  }
});
afterAll(() => crm?.stop());

const principalOf = async (name: string): Promise<Principal> => {
  const principal = await crm.crm.identity.principalOfUser(uuid(people.get(name)?.id ?? ''));
  if (!principal) throw new Error(name);
  return principal;
};

/** Ids that the gate lets through, of rows that are there for the action. */
async function passed(entity: EntityModel, action: EntityAction, principal: Principal): Promise<Set<string>> {
  const withDeleted = action === 'restore' || action === 'purge';
  const statement = new Statement(systemPrincipal, new SqlParameters());
  const gate = rowPredicate(entity, action, principal, 'e', statement.params);
  const there = statement.visible(entity, 'e', { withDeleted });
  const text = `select e.id from "${entity.table}" e where coalesce(${gate}, false) and ${there}`;
  const rows = await crm.crm.database.reader.rows<{ id: string }>(text, statement.params.values);
  return new Set(rows.map(({ id }) => id));
}

describe('the explanation and the gate', () => {
  it.each(['own', 'boss', 'unit', 'mixed', 'nobody'])(
    'agree for %s about every action on every entity',
    async (name) => {
      const principal = await principalOf(name);
      const disagreements: string[] = [];
      let asked = 0;
      const codes = new Set<string>();
      for (const [place, entity] of [...crm.crm.model.entities.values()].entries()) {
        const own = generated.get(entity.name);
        const ids =
          own ??
          (await crm.crm.database.reader.rows<{ id: string }>(`select id from "${entity.table}" limit 5`, [])).map(
            ({ id }) => id,
          );
        for (const [turn, action] of entityActions.entries()) {
          const asking = (index: number): boolean => (index + place + turn) % ids.length < askedAtOnce;
          const through = await passed(entity, action, principal);
          await Promise.all(
            ids
              .filter((_, index) => asking(index))
              .map(async (id) => {
                const question = { entity, uuid: id, action, principal, asker: systemPrincipal };
                const { allowed, code } = await crm.crm.read.explain(question);
                asked += 1;
                codes.add(code);
                if (allowed !== through.has(id)) disagreements.push(`${entity.name} ${action} ${id}: ${code}`);
              }),
          );
        }
      }
      expect(disagreements).toEqual([]);
      expect(asked).toBeGreaterThan(crm.crm.model.entities.size * entityActions.length);
      process.stderr.write(`explainAccess as ${name}: ${asked} answers, ${[...codes].sort().join(' ')}\n`);
    },
    120_000,
  );
});

describe('a hand-over in the full composition', () => {
  it('leaves no record of any entity behind', async () => {
    const [leaver, receiver] = [people.get('own'), people.get('mixed')];
    const rest = async (): Promise<string[]> => {
      const left: string[] = [];
      for (const { entity, owners } of ownedEntities(crm.crm.model)) {
        if (owners.length === 0) continue;
        const condition = owners.map(({ column }) => `"${column}" = $1`).join(' or ');
        const found = await crm.crm.database.reader.value(`select count(*) from "${entity.table}" where ${condition}`, [
          uuid(leaver?.id ?? ''),
        ]);
        if (Number(found) > 0) left.push(entity.name);
      }
      return left;
    };
    const before = await rest();
    expect(before.length).toBe(ownedEntities(crm.crm.model).filter(({ owners }) => owners.length > 0).length);
    const { handOver } = await crm.data<{ handOver: { report: { records: { type: string }[] }; errors: unknown[] } }>(
      'mutation ($from: ID!, $to: ID!) { handOver(from: $from, to: $to, deactivate: true) { report { records { type } } errors { code message path } } }',
      { variables: { from: leaver?.id, to: receiver?.id } },
    );
    expect(handOver.errors).toEqual([]);
    expect(handOver.report.records.map(({ type }) => type).sort()).toEqual([...before].sort());
    expect(await rest()).toEqual([]);
  });
});
