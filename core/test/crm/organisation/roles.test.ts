import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createUser, IdentityService, systemPrincipal } from '../../../src/access/index.ts';
import { OrgUnit, Role, RoleAssignment, RoleGrant, Team, User } from '../../../src/crm/index.ts';
import { defaultRoles, seedRoles } from '../../../src/crm/organisation/index.ts';
import { toGlobalId } from '../../../src/model/index.ts';
import type { ClassRef, Principal, SeedContext, WriteOutcome } from '../../../src/sdk/index.ts';
import { idOf, startOrganisation, type OrganisationEngine } from './organisation-engine.ts';

const password = 'correct horse';
let organisation: OrganisationEngine;
let identity: IdentityService;

/** What app gives to seeds: upserts by external id as the platform itself. */
function seedContext(): SeedContext {
  const write = organisation.writesOf();
  return {
    now: new Date(),
    async upsert(entity, rows) {
      const { errors } = await write.upsertMany(entity, rows);
      expect(errors).toEqual([]);
    },
    replay: () => Promise.reject(new Error('Seeds have no past')),
    attach: () => Promise.reject(new Error('Seeds have no files')),
    async idOf(entity, externalId) {
      const found = await organisation.database.transaction((em) => em.findOne(entity as typeof Role, { externalId }));
      return toGlobalId(organisation.model.entityOf(entity), found?.id ?? '');
    },
  };
}

beforeAll(async () => {
  organisation = await startOrganisation();
  const { model, database } = organisation;
  identity = new IdentityService({
    model,
    database,
    secret: 'a secret for tests, long enough to pass',
    passwordCost: { memoryCost: 1024, timeCost: 1, parallelism: 1 },
  });
  await seedRoles(seedContext(), defaultRoles);
});
afterAll(() => organisation?.stop());

let serial = 0;
/** Somebody with these roles (names or external ids), signed in. */
async function somebody(...roles: string[]): Promise<Principal> {
  const email = `user${++serial}@example.com`;
  const { model, database } = organisation;
  const parts = { model, database, identity, write: organisation.writesOf() };
  idOf(await createUser({ email, displayName: `User ${serial}`, password, roles }, parts));
  const { tokens } = await identity.signIn({ email, password });
  const principal = await identity.principalOf(tokens?.accessToken ?? '');
  if (!principal) throw new Error('Not signed in');
  return principal;
}

/** A role with these grants, made by the platform. */
const role = (name: string, grants: Record<string, string>) =>
  organisation.add(Role, {
    name,
    grants: Object.entries(grants).map(([permission, scope]) => ({ permission, scope })),
  });

const userId = (principal: Principal) => toGlobalId(organisation.model.entityOf(User), principal.userId);
const written = ({ errors }: WriteOutcome) => errors.length === 0;

describe('the roles of a new installation', () => {
  it('can be seeded again', async () => {
    await seedRoles(seedContext(), defaultRoles);
    const roles = await organisation.database.transaction((em) => em.find(Role, {}));
    expect(roles.map((found) => found.externalId).sort()).toEqual(defaultRoles.map(({ key }) => key).sort());
  });

  it('are what they are called', async () => {
    const administrator = await somebody('core:administrator');
    expect(administrator.grants.size).toBe(organisation.model.permissions.size);
    expect(new Set(administrator.grants.values())).toEqual(new Set(['all']));

    const manager = await somebody('core:sales-manager');
    expect(manager.grants.get('opportunity:update')).toBe('unit');
    expect(manager.grants.has('opportunity:purge')).toBe(false);

    const representative = await somebody('Sales representative / 销售代表');
    expect(representative.grants.get('opportunity:read')).toBe('team');
    expect(representative.grants.get('opportunity:update')).toBe('own');
    for (const permission of [
      'role:update',
      'roleAssignment:create',
      'user:update',
      'product:update',
      'orgUnit:update',
    ]) {
      expect(manager.grants.has(permission)).toBe(false);
      expect(representative.grants.has(permission)).toBe(false);
    }

    const reader = await somebody('core:read-only');
    const actions = [...reader.grants.keys()].map((permission) => permission.split(':').at(-1));
    expect(new Set(actions)).toEqual(new Set(['read']));
  });
});

describe('making a user', () => {
  it('refuses unknown roles, bad passwords and taken addresses, and writes nothing', async () => {
    const { model, database } = organisation;
    const parts = { model, database, identity, write: organisation.writesOf() };
    const user = { email: 'new@example.com', displayName: 'New', password, roles: [] };
    expect((await createUser({ ...user, roles: ['Emperor'] }, parts)).errors).toMatchObject([
      { code: 'UNKNOWN_ROLE', path: ['roles'] },
    ]);
    expect((await createUser({ ...user, password: 'short' }, parts)).errors).toMatchObject([{ path: ['password'] }]);
    expect(await organisation.database.transaction((em) => em.count(User, { email: user.email }))).toBe(0);
    idOf(await createUser(user, parts));
    expect((await createUser(user, parts)).errors).toMatchObject([{ typeName: 'DuplicateFound' }]);
    expect(await identity.hasUsers()).toBe(true);
  });
});

describe('a grant', () => {
  it('names permissions that exist', async () => {
    for (const permission of ['account:fly', 'acount:read', '*:fly', 'nonsense', "' or 1=1", '']) {
      const { errors } = await organisation.writesOf().create(Role, {
        name: `Bad ${permission}`,
        grants: [{ permission, scope: 'ALL' }],
      });
      expect(errors).toHaveLength(1);
      expect(errors[0]?.typeName).toBe('ValidationError');
    }
    expect(
      written(
        await organisation.writesOf().create(Role, { name: 'Good', grants: [{ permission: '*:read', scope: 'OWN' }] }),
      ),
    ).toBe(true);
  });
});

describe('nobody hands out more than they have', () => {
  it('by editing roles', async () => {
    await role('Role editor', { 'role:*': 'ALL', 'roleGrant:*': 'ALL', 'account:read': 'TEAM' });
    const writes = organisation.writesOf(await somebody('Role editor'));
    const made = await writes.create(Role, { name: 'Small', grants: [{ permission: 'account:read', scope: 'OWN' }] });
    const roleId = idOf(made);
    for (const grant of [
      { permission: 'account:read', scope: 'UNIT' },
      { permission: 'account:update', scope: 'OWN' },
      { permission: '*', scope: 'OWN' },
    ]) {
      expect((await writes.create(RoleGrant, { roleId, ...grant })).errors).toMatchObject([
        { typeName: 'NotPermitted' },
      ]);
    }
  });

  it('by giving roles to themselves', async () => {
    await role('Assigner', { 'role:read': 'ALL', 'roleAssignment:*': 'ALL', 'user:read': 'ALL', 'team:read': 'ALL' });
    const assigner = await somebody('Assigner');
    const writes = organisation.writesOf(assigner);
    const assign = (roleId: string) => writes.create(RoleAssignment, { userId: userId(assigner), roleId });
    const administrator = await seedContext().idOf(Role, 'core:administrator');
    expect((await assign(administrator)).errors).toMatchObject([{ typeName: 'NotPermitted' }]);
    expect(written(await assign(await role('Harmless', { 'team:read': 'ALL' })))).toBe(true);
  });

  it('by bringing back a deleted role that they still have', async () => {
    await role('Restorer', { 'role:*': 'ALL' });
    const powerful = await role('Once powerful', { '*': 'ALL' });
    const harmless = await role('Once harmless', { 'role:read': 'ALL' });
    await somebody('Restorer', 'Once powerful', 'Once harmless');
    for (const id of [powerful, harmless]) await organisation.writesOf().delete(Role, id);
    const { tokens } = await identity.signIn({ email: `user${serial}@example.com`, password });
    const writes = organisation.writesOf(await identity.principalOf(tokens?.accessToken ?? ''));
    expect((await writes.restore(Role, powerful)).errors).toMatchObject([{ typeName: 'NotPermitted', path: ['id'] }]);
    expect(written(await writes.restore(Role, harmless))).toBe(true);
    expect(written(await organisation.writesOf().restore(Role, powerful))).toBe(true);
  });

  it('by joining another team, which would widen what their roles reach', async () => {
    await role('Own profile', {
      'user:update': 'OWN',
      'team:read': 'ALL',
      'orgUnit:read': 'ALL',
      'account:read': 'TEAM',
    });
    const person = await somebody('Own profile');
    const writes = organisation.writesOf(person);
    const unitId = await organisation.add(OrgUnit, { name: 'Elsewhere' });
    const teamId = await organisation.add(Team, { name: 'The others', unitId });
    for (const input of [{ teamId }, { unitId }]) {
      const { errors } = await writes.update(User, userId(person), input);
      expect(errors).toMatchObject([{ typeName: 'NotPermitted', path: ['input', Object.keys(input)[0]] }]);
    }
    expect(written(await writes.update(User, userId(person), { jobTitle: 'Engineer' }))).toBe(true);
    expect(written(await organisation.writesOf().update(User, userId(person), { teamId }))).toBe(true);
  });

  it('and a sales manager can do neither', async () => {
    const manager = await somebody('core:sales-manager');
    const writes = organisation.writesOf(manager);
    const administrator = await seedContext().idOf(Role, 'core:administrator');
    const attempts: [ClassRef, Record<string, unknown>][] = [
      [RoleAssignment, { userId: userId(manager), roleId: administrator }],
      [Role, { name: 'Mine' }],
      [OrgUnit, { name: 'Mine' }],
      [Team, { name: 'Mine' }],
      [User, { displayName: 'Mine', email: 'mine@example.com' }],
    ];
    for (const [entity, input] of attempts) {
      expect((await writes.create(entity, input)).errors).toMatchObject([{ typeName: 'NotPermitted' }]);
    }
    expect(written(await writes.update(User, userId(manager), { displayName: 'Boss' }))).toBe(false);
    expect(systemPrincipal.grants.get('anything:at:all')).toBe('all');
  });
});
