import { v7 as uuidv7 } from 'uuid';
import {
  OrgUnit,
  Role,
  RoleAssignment,
  RoleGrant,
  Team,
  User,
  type AccessScope,
} from '../../src/crm/organisation/index.ts';
import type { Database } from '../../src/database/index.ts';

/**
 * head ─ east ─ shanghai      teams: alpha (shanghai), beta (shanghai), gamma (west)
 *      └ west                 ann leads alpha; bob is in alpha, cai in beta, dee in gamma, eve has no team and no unit
 */
export interface People {
  readonly unit: Readonly<Record<'head' | 'east' | 'shanghai' | 'west', string>>;
  readonly team: Readonly<Record<'alpha' | 'beta' | 'gamma', string>>;
  readonly user: Readonly<Record<'ann' | 'bob' | 'cai' | 'dee' | 'eve', string>>;
}

/** Puts the organisation into an empty database, without hooks. */
export async function addPeople(database: Database): Promise<People> {
  const [head, east, shanghai, west] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const [alpha, beta, gamma] = [uuidv7(), uuidv7(), uuidv7()];
  const [ann, bob, cai, dee, eve] = [uuidv7(), uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  await database.transaction(async (em) => {
    const add = (entity: unknown, values: object) => em.persist(em.create(entity as never, values as never));
    add(OrgUnit, { id: head, name: 'Head', path: `/${head}/` });
    add(OrgUnit, { id: east, name: 'East', parent: head, path: `/${head}/${east}/` });
    add(OrgUnit, { id: shanghai, name: 'Shanghai', parent: east, path: `/${head}/${east}/${shanghai}/` });
    add(OrgUnit, { id: west, name: 'West', parent: head, path: `/${head}/${west}/` });
    add(Team, { id: alpha, name: 'Alpha', unit: shanghai });
    add(Team, { id: beta, name: 'Beta', unit: shanghai });
    add(Team, { id: gamma, name: 'Gamma', unit: west });
    const user = (id: string, name: string, team?: string, unit?: string) =>
      add(User, { id, displayName: name, email: `${name.toLowerCase()}@example.com`, team, unit, active: true });
    user(ann, 'Ann', undefined, east);
    user(bob, 'Bob', alpha, shanghai);
    user(cai, 'Cai', beta, shanghai);
    user(dee, 'Dee', gamma, west);
    user(eve, 'Eve');
    await em.flush();
    await em.nativeUpdate(Team, { id: alpha }, { manager: ann } as never);
  });
  return { unit: { head, east, shanghai, west }, team: { alpha, beta, gamma }, user: { ann, bob, cai, dee, eve } };
}

/** Makes a role of these grants and gives it to the user; the role's id. */
export async function grant(
  database: Database,
  userId: string,
  grants: Readonly<Record<string, AccessScope>>,
): Promise<string> {
  const role = uuidv7();
  await database.transaction(async (em) => {
    em.persist(em.create(Role, { id: role, name: `Role ${role}` } as never));
    for (const [permission, scope] of Object.entries(grants)) {
      em.persist(em.create(RoleGrant, { role, permission, scope } as never));
    }
    em.persist(em.create(RoleAssignment, { user: userId, role } as never));
  });
  return role;
}
