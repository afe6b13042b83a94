import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm, type TestUser } from '../../../src/testing/index.ts';

let crm: TestCrm;
let boss: TestUser;
let seller: TestUser;
let stranger: TestUser;
let mine: string;
let theirs: string;
let note: string;

async function create(entity: string, input: object): Promise<string> {
  const field = entity.charAt(0).toLowerCase() + entity.slice(1);
  const { made } = await crm.data<{ made: { record: { id: string } | null; errors: { message: string }[] } }>(
    `mutation ($input: Create${entity}Input!) { made: create${entity}(input: $input) { record: ${field} { id } errors { message } } }`,
    { variables: { input } },
  );
  if (!made.record) throw new Error(made.errors.map(({ message }) => message).join());
  return made.record.id;
}

const document = `query ($id: ID!, $action: String!, $user: ID) {
  explainAccess(id: $id, action: $action, user: $user) {
    allowed code message action type permission scope through field share { level expiresAt }
    grants { role permission scope through } parts { code name label matched message } via { allowed code permission type action }
  }
}`;

interface Explanation {
  readonly allowed: boolean;
  readonly code: string;
  readonly message: string;
  readonly grants: { role: string; permission: string; scope: string }[];
  readonly via: Explanation[];
}

interface Asking {
  readonly user?: string;
  readonly language?: 'zh' | 'en';
}

async function explain(
  as: TestUser,
  id: string,
  action: string,
  { user, language }: Asking = {},
): Promise<Explanation> {
  const { explainAccess } = await crm.data<{ explainAccess: Explanation }>(document, {
    as,
    variables: { id, action, user },
    ...(language && { language }),
  });
  return explainAccess;
}

const errorOf = async (
  query: string,
  as: TestUser | null,
  variables: Record<string, unknown>,
): Promise<string | undefined> =>
  (await crm.execute(query, { as, variables })).errors?.[0]?.extensions?.['code'] as string | undefined;

beforeAll(async () => {
  crm = await createTestCrm();
  await create('Role', {
    name: 'Team seller',
    grants: [
      { permission: 'account:read', scope: 'TEAM' },
      { permission: 'account:update', scope: 'OWN' },
      { permission: 'note:*', scope: 'OWN' },
      { permission: 'user:read', scope: 'ALL' },
    ],
  });
  const teamId = await create('Team', { name: 'North' });
  seller = await crm.createUser({ roles: ['Team seller'], teamId });
  boss = await crm.createUser({ roles: ['Team seller'] });
  stranger = await crm.createUser({ roles: ['Team seller'] });
  const update =
    'mutation ($id: ID!, $input: UpdateUserInput!) { updateUser(id: $id, input: $input) { errors { message } } }';
  await crm.data(update, { variables: { id: seller.id, input: { managerId: boss.id } } });
  mine = await create('Account', { name: 'Mine', ownerId: seller.id });
  theirs = await create('Account', { name: 'Of the team', ownerId: crm.administrator.id, teamId });
  note = await create('Note', { subjectId: mine, text: 'hello' });
});
afterAll(() => crm?.stop());

describe('explainAccess', () => {
  it('names the part of the rule, the permission and the role', async () => {
    expect(await explain(seller, mine, 'update')).toMatchObject({
      allowed: true,
      code: 'OWNER',
      type: 'Account',
      permission: 'account:update',
      scope: 'OWN',
      field: 'owner',
      grants: [{ role: 'Team seller', permission: 'account:update', scope: 'OWN' }],
      parts: [{ code: 'OWNER', name: 'owner', label: 'Owner', matched: true }],
    });
    expect(await explain(seller, theirs, 'read')).toMatchObject({ allowed: true, code: 'TEAM', field: 'team' });
    expect(await explain(boss, mine, 'read')).toMatchObject({ allowed: true, code: 'MANAGER', field: 'owner' });
    expect(await explain(crm.administrator, mine, 'purge')).toMatchObject({
      allowed: true,
      code: 'ALL_RECORDS',
      grants: [{ permission: '*' }],
    });
  });

  it('says why not', async () => {
    expect(await explain(seller, theirs, 'update')).toMatchObject({
      allowed: false,
      code: 'OUT_OF_SCOPE',
      message: 'The permission account:update reaches OWN, and the record lies outside',
      parts: [{ matched: false }],
    });
    const { code, message } = await explain(seller, mine, 'delete', { language: 'zh' });
    expect({ code, message }).toEqual({ code: 'NO_PERMISSION', message: '没有权限:account:delete' });
  });

  it('follows what belongs to another record to that one', async () => {
    const { via, ...explanation } = await explain(seller, note, 'delete');
    expect(explanation).toMatchObject({ allowed: true, code: 'VIA', permission: null, field: 'subject' });
    expect(via).toEqual([
      { allowed: true, code: 'OWNER', permission: 'account:update', type: 'Account', action: 'update' },
    ]);
  });

  it('shows a share with its end', async () => {
    const expiresAt = '2099-01-01T00:00:00.000Z';
    await create('RecordShare', { subjectId: mine, userId: stranger.id, level: 'READ', expiresAt });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await explain(stranger, mine, 'read')).toMatchObject({
      allowed: true,
      code: 'SHARE',
      share: { level: 'READ', expiresAt },
    });
    expect(await explain(stranger, mine, 'update')).toMatchObject({ allowed: false, code: 'OUT_OF_SCOPE' });
  });

  it('answers the same for what is absent, deleted, hidden, and no id at all', async () => {
    const gone = await create('Account', { name: 'Gone', ownerId: seller.id });
    await crm.data('mutation ($id: ID!) { deleteAccount(id: $id) { errors { code } } }', { variables: { id: gone } });
    const absent = await create('Account', { name: 'Purged' });
    await crm.data('mutation ($id: ID!) { purgeAccount(id: $id) { errors { code } } }', { variables: { id: absent } });
    const hidden = theirs;
    for (const action of ['read', 'update', 'delete']) {
      const answers = await Promise.all([hidden, gone, absent].map((id) => explain(stranger, id, action)));
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
    }
    expect(await explain(stranger, hidden, 'read')).toMatchObject({
      allowed: false,
      code: 'RECORD_ABSENT',
      permission: null,
    });
    expect(await explain(stranger, 'nonsense', 'read')).toMatchObject({ code: 'RECORD_ABSENT' });
  });

  it('for others takes access:explain; for oneself nothing', async () => {
    expect(await errorOf(document, boss, { id: mine, action: 'read', user: seller.id })).toBe('NOT_PERMITTED');
    expect(await explain(seller, mine, 'read', { user: seller.id })).toMatchObject({ allowed: true });
    expect(await explain(crm.administrator, mine, 'read', { user: seller.id })).toMatchObject({ code: 'OWNER' });
    expect(await explain(crm.administrator, theirs, 'read', { user: stranger.id })).toMatchObject({
      code: 'OUT_OF_SCOPE',
    });
    await create('Role', { name: 'Explainer', grants: [{ permission: 'access:explain', scope: 'ALL' }] });
    const explainer = await crm.createUser({ roles: ['Team seller', 'Explainer'] });
    expect(await explain(explainer, mine, 'read', { user: seller.id })).toMatchObject({ code: 'RECORD_ABSENT' });
    expect(await errorOf(document, explainer, { id: mine, action: 'read', user: mine })).toBe('NOT_FOUND');
    expect(await errorOf(document, null, { id: mine, action: 'read' })).toBe('UNAUTHENTICATED');
    expect(await errorOf(document, seller, { id: mine, action: 'fly' })).toBe('BAD_USER_INPUT');
  });
});

describe('permissionMatrix', () => {
  const matrix = `query ($role: ID!) { permissionMatrix(role: $role) { role
    entities { name label via catalogue actions { action allowed scope through } fields { name slot permission readable writable } }
    permissions { permission label scope through } } }`;
  interface Matrix {
    readonly role: string;
    readonly entities: {
      name: string;
      via: string | null;
      actions: { action: string; allowed: boolean; scope: string | null }[];
      fields: { name: string; readable: boolean; writable: boolean }[];
    }[];
    readonly permissions: { permission: string; scope: string | null }[];
  }
  const roleId = async (name: string): Promise<string> => {
    const { roles } = await crm.data<{ roles: { nodes: { id: string }[] } }>(
      'query ($name: String!) { roles(where: { name: { eq: $name } }) { nodes { id } } }',
      { variables: { name } },
    );
    return roles.nodes[0]?.id ?? '';
  };

  it('shows entities, fields and permissions of the role', async () => {
    const { permissionMatrix } = await crm.data<{ permissionMatrix: Matrix }>(matrix, {
      variables: { role: await roleId('Team seller') },
    });
    expect(permissionMatrix.role).toBe('Team seller');
    const of = (name: string) => permissionMatrix.entities.find((entity) => entity.name === name);
    const granted = (name: string) =>
      of(name)
        ?.actions.filter(({ allowed }) => allowed)
        .map(({ action, scope }) => [action, scope]);
    expect(granted('Account')).toEqual([
      ['read', 'TEAM'],
      ['update', 'OWN'],
    ]);
    expect(of('Note')?.via).toBe('subject');
    expect(granted('Note')?.map(([action]) => action)).toEqual([
      'read',
      'create',
      'update',
      'delete',
      'restore',
      'purge',
    ]);
    expect(granted('Product')).toEqual([]);
    const purchasing = of('Account')?.fields.find(({ name }) => name === 'yearlyPurchasing');
    expect(purchasing).toMatchObject({ permission: 'account:financials', readable: false, writable: false });
    expect(permissionMatrix.permissions.find(({ permission }) => permission === 'user:setPassword')?.scope).toBeNull();
  });

  it('takes role:read and access:matrix', async () => {
    const role = await roleId('Team seller');
    expect(await errorOf(matrix, seller, { role })).toBe('NOT_PERMITTED');
    await create('Role', { name: 'Matrix only', grants: [{ permission: 'access:matrix', scope: 'ALL' }] });
    const viewer = await crm.createUser({ roles: ['Matrix only'] });
    expect((await crm.data(matrix, { as: viewer, variables: { role } }))['permissionMatrix']).toBeNull();
    expect((await crm.data(matrix, { variables: { role: mine } }))['permissionMatrix']).toBeNull();
  });
});

describe('metadata', () => {
  const names = async (as: TestUser): Promise<string[]> => {
    const { metadata } = await crm.data<{ metadata: { permissions: { name: string }[] } }>(
      '{ metadata { permissions { name } } }',
      { as },
    );
    return metadata.permissions.map(({ name }) => name);
  };

  it('names the permissions that one holds, and all to those who edit roles', async () => {
    expect(await names(seller)).toEqual(expect.arrayContaining(['account:read', 'account:update']));
    expect(await names(seller)).not.toContain('account:delete');
    expect(await names(seller)).not.toContain('user:setPassword');
    await create('Role', { name: 'Role editor', grants: [{ permission: 'role:update', scope: 'ALL' }] });
    const editor = await crm.createUser({ roles: ['Role editor'] });
    expect(new Set(await names(editor))).toEqual(new Set(crm.crm.model.permissions.keys()));
  });
});
