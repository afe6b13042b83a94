import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ApiKey, User } from '../../src/crm/organisation/index.ts';
import type { TestCrm, TestUser } from '../../src/testing/index.ts';
import { call, wait, whoIs } from './http-caller.ts';
import { twoServers, type TwoServers } from './two-servers.ts';

let servers: TwoServers;
let crm: TestCrm;
let seller: TestUser;

beforeAll(async () => {
  servers = await twoServers();
  crm = servers.crm;
  seller = await crm.createUser({ displayName: 'Seller', roles: ['core:sales-representative', await keyMakers()] });
});
afterAll(() => servers?.stop());

async function keyMakers(): Promise<string> {
  const create = `mutation { createRole(input: { name: "Key makers", grants: [{ permission: "apiKey:create", scope: OWN }] }) {
    role { name } errors { message } } }`;
  expect(await crm.data(create)).toMatchObject({ createRole: { errors: [] } });
  return 'Key makers';
}

interface Created {
  readonly apiKey: { readonly id: string } | null;
  readonly token: string;
  readonly errors: readonly { readonly __typename: string; readonly code: string; readonly path: string[] }[];
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

async function create(
  as: TestUser | { token: string },
  variables: { name?: string; permissions?: string[]; expiresAt?: string } = {},
): Promise<Created> {
  const query = `mutation ($name: String!, $permissions: [String!]!, $expiresAt: DateTime!) {
    createApiKey(name: $name, permissions: $permissions, expiresAt: $expiresAt) {
      apiKey { id name permissions expiresAt lastUsedAt revokedAt owner { displayName } } token errors { __typename code path }
    }
  }`;
  const token = 'token' in as ? as.token : as.accessToken;
  const asked = { name: 'ERP', permissions: ['account:*'], expiresAt: inDays(30), ...variables };
  const { data } = await call<{ createApiKey: Created }>(crm.url, query, { token, variables: asked });
  return data.createApiKey;
}

const codes = ({ errors }: Created) => errors.map(({ code, path }) => [code, ...path].join(' '));
const permissionsOf = async (url: string, token: string) => {
  const { data } = await call<{ me: { permissions: { permission: string; scope: string }[] } }>(
    url,
    '{ me { permissions { permission scope } } }',
    { token },
  );
  return data.me.permissions;
};

describe('an API key', () => {
  it('is shown once; only a hash of it is stored', async () => {
    const made = await create(seller);
    expect(made).toMatchObject({
      apiKey: {
        name: 'ERP',
        permissions: ['account:*'],
        lastUsedAt: null,
        revokedAt: null,
        owner: { displayName: 'Seller' },
      },
      errors: [],
    });
    expect(made.token).toMatch(/^gxk_[0-9a-f]{32}_[\w-]{43}$/);
    const row = await crm.crm.database.reader.value('select to_jsonb(k)::text from api_key k where k.name = $1', [
      'ERP',
    ]);
    expect(row).not.toContain(made.token.slice(-43));
    expect(row).toMatch(/"secret_hash": ?"[0-9a-f]{64}"/);
  });

  it('acts as its owner, with what both may, in every process', async () => {
    const { token } = await create(seller, { permissions: ['account:read', 'contact:*', 'apiKey:*'] });
    for (const url of [servers.here, servers.elsewhere]) {
      expect(await whoIs(url, token)).toBe('Seller');
      const permissions = await permissionsOf(url, token);
      expect(permissions).toContainEqual({ permission: 'account:read', scope: 'TEAM' });
      expect(permissions).toContainEqual({ permission: 'contact:update', scope: 'OWN' });
      const allowed = /^(account:read|contact:\w+|apiKey:\w+|user:read)$/;
      expect(permissions.filter(({ permission }) => !allowed.test(permission))).toEqual([]);
    }
    const { data } = await call<Record<string, { errors: { code: string }[] }>>(
      crm.url,
      'mutation { createAccount(input: { name: "x" }) { errors { code } } }',
      { token },
    );
    expect(data['createAccount']?.errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
  });

  it('never has more than its owner has now', async () => {
    const owner = await crm.createUser({ displayName: 'Boss', roles: ['core:administrator'] });
    const { token } = await create(owner, { permissions: ['*'] });
    expect(await permissionsOf(crm.url, token)).toContainEqual({ permission: 'account:purge', scope: 'ALL' });
    const { roleAssignments } = await crm.data<{ roleAssignments: { nodes: { id: string }[] } }>(
      `{ roleAssignments(where: { user: { displayName: { eq: "Boss" } } }) { nodes { id } } }`,
    );
    const id = roleAssignments.nodes[0]?.id ?? '';
    await crm.data('mutation ($id: ID!) { deleteRoleAssignment(id: $id) { errors { code } } }', { variables: { id } });
    await wait(1000);
    for (const url of [servers.here, servers.elsewhere]) {
      expect((await permissionsOf(url, token)).map(({ permission }) => permission)).not.toContain('account:purge');
    }
  });

  it('does nothing that only people do', async () => {
    const owner = await crm.createUser({ roles: ['core:administrator'] });
    const { token } = await create(owner, { permissions: ['*'] });
    expect(codes(await create({ token }))).toEqual(['NOT_WITH_API_KEY']);
    for (const field of [
      `changePassword(current: "${owner.password}", new: "battery staple") { errors { code } }`,
      `setUserPassword(id: "${owner.id}", password: "battery staple") { errors { code } }`,
      `endOtherSessions { errors { code } }`,
      `endSessionsOfUser(userId: "${owner.id}") { errors { code } }`,
    ]) {
      const { data } = await call<Record<string, { errors: unknown }>>(crm.url, `mutation { answer: ${field} }`, {
        token,
      });
      expect(data['answer']?.errors).toEqual([{ code: 'NOT_WITH_API_KEY' }]);
    }
    expect(await whoIs(crm.url, owner.accessToken)).not.toBeNull();
  });

  it.each<[string, object, string]>([
    ['no name', { name: ' ' }, 'REQUIRED name'],
    ['a long name', { name: 'x'.repeat(101) }, 'TOO_LONG name'],
    ['a name that cannot be stored', { name: 'a\0b' }, 'INVALID name'],
    ['no permission', { permissions: [] }, 'REQUIRED permissions'],
    ['a permission that does not exist', { permissions: ['account:read', 'account:fly'] }, 'INVALID permissions 1'],
    ['a permission that the owner lacks', { permissions: ['role:create'] }, 'INVALID permissions 0'],
    ['an expiry in the past', { expiresAt: inDays(-1) }, 'INVALID expiresAt'],
    ['an expiry beyond a year', { expiresAt: inDays(367) }, 'INVALID expiresAt'],
  ])('is not made with %s', async (_what, variables, code) => {
    const made = await create(seller, variables);
    expect(made).toMatchObject({ apiKey: null, token: null });
    expect(codes(made)).toEqual([code]);
  });

  it('is not made without the permission, nor by nobody', async () => {
    const other = await crm.createUser({ roles: ['core:sales-representative'] });
    expect(codes(await create(other))).toEqual(['NOT_PERMITTED']);
    const { errors } = await call(crm.url, 'mutation { revokeApiKey(id: "x") { done } }');
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it.each<[string, (token: string) => string]>([
    ['another secret', (token) => `${token.slice(0, -43)}${'A'.repeat(43)}`],
    ['another id', (token) => `gxk_${'0'.repeat(32)}_${token.slice(-43)}`],
    ['something added', (token) => `${token}A`],
    ['cut off', (token) => token.slice(0, -1)],
    ['large letters', (token) => token.toUpperCase()],
    ['a digit that is none', (token) => `gxk_g${token.slice(5)}`],
    ['only the beginning', () => 'gxk_'],
  ])('is refused: %s', async (_what, change) => {
    const { token } = await create(seller);
    expect(await whoIs(crm.url, token)).toBe('Seller');
    expect(await whoIs(crm.url, change(token))).toBeNull();
  });
});

describe('the end of an API key', () => {
  const revoke = async (as: TestUser, id: string | undefined) => {
    const query = 'mutation ($id: ID!) { revokeApiKey(id: $id) { done errors { code } } }';
    const { data } = await call<{ revokeApiKey: unknown }>(crm.url, query, {
      token: as.accessToken,
      variables: { id },
    });
    return data.revokeApiKey;
  };

  it('comes at once where it is revoked, and within a second elsewhere; it stays in the list', async () => {
    const { apiKey, token } = await create(seller, { name: 'Revoked' });
    for (const url of [servers.here, servers.elsewhere]) expect(await whoIs(url, token)).toBe('Seller');
    expect(await revoke(seller, apiKey?.id)).toEqual({ done: true, errors: [] });
    expect(await whoIs(servers.here, token)).toBeNull();
    await wait(1000);
    expect(await whoIs(servers.elsewhere, token)).toBeNull();
    expect(await revoke(seller, apiKey?.id)).toEqual({ done: false, errors: [{ code: 'NOT_FOUND' }] });
    const list = '{ apiKeys(where: { name: { eq: "Revoked" } }) { nodes { revokedAt } } }';
    expect(await crm.data(list, { as: seller })).toEqual({ apiKeys: { nodes: [{ revokedAt: expect.any(String) }] } });
  });

  it('comes with its expiry and with its owner’s', async () => {
    const [first, second] = [await create(seller), await create(seller)];
    const id = `${first.token.slice(4, 12)}-${first.token.slice(12, 16)}-${first.token.slice(16, 20)}-${first.token.slice(20, 24)}-${first.token.slice(24, 36)}`;
    await crm.crm.database.transaction((em) => em.nativeUpdate(ApiKey, { id }, { expiresAt: new Date() }));
    expect(await whoIs(crm.url, first.token)).toBeNull();
    expect(await whoIs(crm.url, second.token)).toBe('Seller');
    const leaver = await crm.createUser({ displayName: 'Leaver', roles: ['core:sales-representative', 'Key makers'] });
    const left = await create(leaver);
    expect(await whoIs(crm.url, left.token)).toBe('Leaver');
    await crm.crm.database.transaction((em) => em.nativeUpdate(User, { displayName: 'Leaver' }, { active: false }));
    await wait(1000);
    expect(await whoIs(crm.url, left.token)).toBeNull();
  });

  it('is up to the owner and to whom `apiKey:revoke` reaches; others find no such key', async () => {
    const other = await crm.createUser({ roles: ['core:sales-representative'] });
    const { apiKey, token } = await create(seller);
    expect(await revoke(other, apiKey?.id)).toEqual({ done: false, errors: [{ code: 'NOT_FOUND' }] });
    expect(await crm.data('{ apiKeys { totalCount } }', { as: other })).toEqual({ apiKeys: { totalCount: 0 } });
    expect(await whoIs(crm.url, token)).toBe('Seller');
    expect(await revoke(crm.administrator, apiKey?.id)).toEqual({ done: true, errors: [] });
  });
});

describe('the last use of an API key', () => {
  it('is noted once for many requests', async () => {
    const { apiKey, token } = await create(seller, { name: 'Busy' });
    const transactions = jest.spyOn(crm.crm.database, 'unit');
    for (let round = 0; round < 30; round++) await whoIs(crm.url, token);
    await crm.crm.identity.settle();
    expect(transactions).toHaveBeenCalledTimes(1);
    transactions.mockRestore();
    const query = 'query ($id: ID!) { apiKey(id: $id) { lastUsedAt } }';
    const { apiKey: read } = await crm.data<{ apiKey: { lastUsedAt: string } }>(query, {
      as: seller,
      variables: { id: apiKey?.id },
    });
    expect(Date.now() - Date.parse(read.lastUsedAt)).toBeLessThan(60_000);
  });
});
