import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Logger } from '../../src/sdk/index.ts';
import { createTestCrm, type TestCrm, type TestUser } from '../../src/testing/index.ts';
import { call, refresh, signIn, wait } from './http-caller.ts';

let crm: TestCrm;

beforeAll(async () => {
  crm = await createTestCrm({ http: true });
});
afterAll(() => crm?.stop());

interface Entry {
  readonly action: string;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly createdAt: string;
  readonly createdBy: { readonly id: string } | null;
  readonly subject: { readonly __typename: string; readonly id: string } | null;
}

/** What is noted about a user and the keys of that user, oldest first. */
async function entriesAbout(...ids: readonly string[]): Promise<readonly Entry[]> {
  await crm.crm.identity.settle();
  const query = `query ($ids: [ID!]!) { auditEntries(where: { subjectId: { in: $ids }, action: { notIn: [CREATE, UPDATE] } }, orderBy: [{ createdAt: ASC }, { id: ASC }], first: 100) {
    nodes { action address userAgent createdAt createdBy { id } subject { __typename ... on Node { id } } } } }`;
  const { auditEntries } = await crm.data<{ auditEntries: { nodes: Entry[] } }>(query, { variables: { ids } });
  return auditEntries.nodes;
}

const from = '127.0.20.1';
const told = { from, userAgent: 'Auditor/1.0' };
const origin = { address: from, userAgent: 'Auditor/1.0' };

describe('the audit of sign-ins', () => {
  it('says who, when, from which address and with which client', async () => {
    const user = await crm.createUser();
    const mine = { id: user.id };
    const own = { createdBy: mine, subject: { __typename: 'User', id: user.id } };
    const began = Date.now();
    const [known] = await entriesAbout(user.id).then((found) => [found.length]);

    await signIn(crm.url, { email: user.email, password: 'wrong password' }, told);
    const first = await signIn(crm.url, user, told);
    const second = await refresh(crm.url, first.refreshToken, told);
    await refresh(crm.url, second.refreshToken, told);
    await refresh(crm.url, first.refreshToken, told);
    const third = await signIn(crm.url, user, told);
    const run = (field: string, token = third.accessToken) =>
      call(crm.url, `mutation { done: ${field} { errors { code } } }`, { ...told, token });
    await run(`changePassword(current: "no, not this", new: "battery staple")`);
    await run(`changePassword(current: "${user.password}", new: "battery staple")`);
    const fourth = await signIn(crm.url, { ...user, password: 'battery staple' }, told);
    await run('endOtherSessions', fourth.accessToken);
    await run(`signOut(refreshToken: "${fourth.refreshToken}")`);
    await run(`setUserPassword(id: "${user.id}", password: "${user.password}")`, crm.administrator.accessToken);

    const entries = (await entriesAbout(user.id)).slice(known);
    const nobody = { ...own, createdBy: null };
    expect(entries.map(({ createdAt: _at, ...entry }) => entry)).toEqual(
      [
        { action: 'SIGN_IN_FAILED', ...nobody },
        { action: 'SIGN_IN', ...own },
        { action: 'REFRESH_REUSED', ...nobody },
        { action: 'SIGN_IN', ...own },
        { action: 'SIGN_IN_FAILED', ...nobody },
        { action: 'PASSWORD_CHANGED', ...own },
        { action: 'SIGN_IN', ...own },
        { action: 'SIGN_IN', ...own },
        { action: 'SESSION_ENDED', ...own },
        { action: 'SIGN_OUT', ...own },
        { action: 'PASSWORD_CHANGED', ...own, createdBy: { id: crm.administrator.id } },
      ].map((entry) => ({ ...entry, ...origin })),
    );
    for (const { createdAt } of entries) expect(Math.abs(Date.parse(createdAt) - began)).toBeLessThan(60_000);
  });

  it('knows API keys', async () => {
    const token = crm.administrator.accessToken;
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const create = `mutation { createApiKey(name: "ERP", permissions: ["*"], expiresAt: "${expiresAt}") { apiKey { id } } }`;
    const { data } = await call<{ createApiKey: { apiKey: { id: string } } }>(crm.url, create, { ...told, token });
    const { id } = data.createApiKey.apiKey;
    await call(crm.url, `mutation { revokeApiKey(id: "${id}") { done } }`, { ...told, token });
    expect(await entriesAbout(id)).toMatchObject(
      ['API_KEY_CREATED', 'API_KEY_REVOKED'].map((action) => ({
        ...{ action, ...origin, createdBy: { id: crm.administrator.id }, subject: { __typename: 'ApiKey', id } },
      })),
    );
  });

  it('gets one row for a lock, however often somebody goes on', async () => {
    const user = await crm.createUser();
    for (let at = 0; at < 15; at++)
      await signIn(crm.url, { email: user.email, password: `guess ${at}` }, { from: '127.0.20.2' });
    const actions = (await entriesAbout(user.id)).map(({ action }) => action);
    expect(actions.filter((action) => action === 'SIGN_IN_FAILED')).toHaveLength(10);
    expect(actions.filter((action) => action === 'SIGN_IN_LOCKED')).toHaveLength(1);
  });
});

describe('reading the audit', () => {
  const query =
    '{ auditEntries(where: { action: { eq: SIGN_IN } }) { totalCount nodes { action address userAgent } } }';
  const role = (name: string, permissions: readonly string[]) =>
    crm.data(`mutation ($input: CreateRoleInput!) { createRole(input: $input) { errors { message } } }`, {
      variables: { input: { name, grants: permissions.map((permission) => ({ permission, scope: 'ALL' })) } },
    });

  it('needs a permission, and the origin one of its own', async () => {
    await role('Auditor', ['auditEntry:read']);
    await role('Investigator', ['auditEntry:read', 'auditEntry:origin']);
    const as = (...roles: string[]): Promise<TestUser> => crm.createUser({ roles });
    await signIn(crm.url, crm.administrator, told);
    const seller = await crm.data<{ auditEntries: { totalCount: number } }>(query, {
      as: await as('core:sales-manager'),
    });
    expect(seller.auditEntries.totalCount).toBe(0);
    const auditor = await crm.execute<{ auditEntries: { nodes: Entry[] } }>(query, { as: await as('Auditor') });
    const seen = auditor.data?.auditEntries.nodes ?? [];
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(({ address, userAgent }) => address !== null || userAgent !== null)).toEqual([]);
    expect(auditor.extensions?.['masked']).toBeDefined();
    const investigator = await crm.data<{ auditEntries: { nodes: Entry[] } }>(query, { as: await as('Investigator') });
    expect(investigator.auditEntries.nodes).toContainEqual({ action: 'SIGN_IN', ...origin });
  });

  it('shows no row that could be changed or made by the API', async () => {
    const { __type } = await crm.data<{ __type: { fields: { name: string }[] } }>(
      '{ __type(name: "Mutation") { fields { name } } }',
    );
    expect(__type.fields.filter(({ name }) => /audit/i.test(name))).toEqual([]);
  });
});

describe('the log', () => {
  it('has a line for each attempt, also at accounts that do not exist, and nothing that was typed', async () => {
    const lines: [object, string][] = [];
    const note = (fields: object, message: string): void => void lines.push([fields, message]);
    const log: Logger = { debug: note, info: note, warn: note, error: note };
    const { IdentityService } = await import('../../src/access/index.ts');
    const { model, database } = crm.crm;
    const passwordCost = { memoryCost: 8, timeCost: 1, parallelism: 1 };
    const identity = new IdentityService({ model, database, secret: 's'.repeat(32), passwordCost, log });
    const typed = ['my password by mistake', 'administrator@guanxi.test'];
    for (const email of typed)
      await identity.signIn({ email, password: 'guess 4711', address: '127.0.20.9', userAgent: 'x' });
    await identity.settle();
    await wait(0);
    expect(lines.map(([fields]) => fields)).toMatchObject([
      { event: 'SIGN_IN_FAILED', account: expect.stringMatching(/^[0-9a-f]{12}$/), address: '127.0.20.9' },
      { event: 'SIGN_IN_FAILED', subject: crm.administrator.id, address: '127.0.20.9' },
    ]);
    const text = JSON.stringify(lines);
    for (const secret of [...typed, 'guess 4711']) expect(text).not.toContain(secret);
  });
});
