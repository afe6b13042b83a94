import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm, type TestUser } from '../../../src/testing/index.ts';

let crm: TestCrm;
let user: TestUser;

beforeAll(async () => {
  crm = await createTestCrm();
  user = await crm.createUser({ displayName: 'Ann', email: 'ann@example.com', roles: ['core:sales-representative'] });
});
afterAll(() => crm?.stop());

const signInPayload =
  'accessToken refreshToken expiresAt user { id displayName email } errors { __typename code message path }';
const signIn = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { ${signInPayload} } }`;

interface SignInResult {
  readonly accessToken: string | null;
  readonly refreshToken: string | null;
  readonly expiresAt: string | null;
  readonly user: { readonly id: string; readonly displayName: string; readonly email: string } | null;
  readonly errors: readonly {
    readonly __typename: string;
    readonly code: string;
    readonly message: string;
    readonly path: string[];
  }[];
}

async function signedIn(): Promise<SignInResult & { refreshToken: string; accessToken: string }> {
  const variables = { email: user.email, password: user.password };
  const data = await crm.data<{ signIn: SignInResult }>(signIn, { as: null, variables });
  return data.signIn as SignInResult & { refreshToken: string; accessToken: string };
}

describe('signIn', () => {
  it('gives tokens and the user, who is read under the gate of the one who just signed in', async () => {
    const result = await signedIn();
    expect(result).toMatchObject({ user: { id: user.id, displayName: 'Ann', email: 'ann@example.com' }, errors: [] });
    expect(result.expiresAt).toMatch(/^\d{4}-.*\.000Z$/);
    expect(await crm.crm.identity.principalOf(result.accessToken)).toMatchObject({ displayName: 'Ann' });
  });

  it('says in the caller’s language that it failed, and nothing more', async () => {
    const variables = { email: user.email, password: 'wrong password' };
    const { signIn: chinese } = await crm.data<{ signIn: SignInResult }>(signIn, {
      as: null,
      variables,
      language: 'zh',
    });
    expect(chinese).toEqual({
      accessToken: null,
      refreshToken: null,
      expiresAt: null,
      user: null,
      errors: [{ __typename: 'NotPermitted', code: 'SIGN_IN_FAILED', message: '邮箱或密码不正确', path: [] }],
    });
  });

  it('is tried once in an operation, however it is called', async () => {
    const attempt = (alias: string, password: string) =>
      `${alias}: signIn(email: "${user.email}", password: "${password}") { ${signInPayload} }`;
    const document = `mutation { ${attempt('a', 'guess number 1')} ${attempt('b', user.password)} refreshSession(refreshToken: "x") { ${signInPayload} } }`;
    const data = await crm.data<Record<string, SignInResult>>(document, { as: null });
    expect(data['a']?.errors).toMatchObject([{ code: 'SIGN_IN_FAILED' }]);
    expect(data['b']).toMatchObject({ accessToken: null, errors: [{ __typename: 'LimitExceeded' }] });
    expect(data['refreshSession']).toMatchObject({ accessToken: null, errors: [{ __typename: 'LimitExceeded' }] });
  });
});

describe('a session', () => {
  it('is refreshed once per token and ended by signOut', async () => {
    const refresh = `mutation ($token: String!) { refreshSession(refreshToken: $token) { ${signInPayload} } }`;
    const signOut = 'mutation ($token: String!) { signOut(refreshToken: $token) { done errors { code } } }';
    const first = await signedIn();
    const renew = async (token: string) =>
      (await crm.data<{ refreshSession: SignInResult }>(refresh, { as: null, variables: { token } })).refreshSession;
    const second = await renew(first.refreshToken);
    expect(second.user).toMatchObject({ displayName: 'Ann' });
    expect((await renew(first.refreshToken)).errors).toMatchObject([
      { code: 'REFRESHED_ELSEWHERE', path: ['refreshToken'] },
    ]);
    const variables = { token: second.refreshToken };
    expect(await crm.data(signOut, { as: null, variables })).toEqual({ signOut: { done: true, errors: [] } });
    expect(await crm.data(signOut, { as: null, variables })).toEqual({ signOut: { done: false, errors: [] } });
    expect((await renew(second.refreshToken ?? '')).errors).toHaveLength(1);
  });
});

describe('me', () => {
  const me = '{ me { user { id displayName } roles permissions { permission scope } } }';

  it('says who asks, and what they may do', async () => {
    const data = await crm.data<{ me: { permissions: unknown[] } }>(me, { as: user });
    expect(data.me).toMatchObject({
      user: { id: user.id, displayName: 'Ann' },
      roles: ['Sales representative / 销售代表'],
    });
    expect(data.me.permissions).toContainEqual({ permission: 'account:read', scope: 'TEAM' });
    expect(data.me.permissions).toContainEqual({ permission: 'account:update', scope: 'OWN' });
  });

  it('is known even to somebody without a role', async () => {
    const nobody = await crm.createUser({ displayName: 'Eve' });
    expect(await crm.data(me, { as: nobody })).toEqual({
      me: {
        user: { id: nobody.id, displayName: 'Eve' },
        roles: [],
        permissions: ['apiKey:read', 'signInSession:read', 'user:read'].map((permission) => ({
          permission,
          scope: 'OWN',
        })),
      },
    });
  });

  it('is null for anonymous callers', async () => {
    expect(await crm.data(me, { as: null })).toEqual({ me: null });
  });
});

describe('passwords', () => {
  it('are changed by their owner, who gets new tokens', async () => {
    const owner = await crm.createUser();
    const change = `mutation ($current: String!, $new: String!) { changePassword(current: $current, new: $new) { ${signInPayload} } }`;
    const changed = async (variables: { current: string; new: string }) =>
      (await crm.data<{ changePassword: SignInResult }>(change, { as: owner, variables })).changePassword;
    expect((await changed({ current: 'wrong password', new: 'battery staple' })).errors).toMatchObject([
      { code: 'WRONG_PASSWORD', path: ['current'] },
    ]);
    expect((await changed({ current: owner.password, new: 'short' })).errors).toMatchObject([{ path: ['new'] }]);
    expect(await changed({ current: owner.password, new: 'battery staple' })).toMatchObject({
      user: { id: owner.id },
      errors: [],
    });
    expect(await crm.crm.identity.principalOf(owner.accessToken)).toBeNull();
    const { errors } = await crm.execute(change, { as: null, variables: { current: 'x', new: 'battery staple' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('are set by an administrator', async () => {
    const other = await crm.createUser();
    const set =
      'mutation ($id: ID!, $password: String!) { setUserPassword(id: $id, password: $password) { done errors { code path } } }';
    const variables = { id: other.id, password: 'battery staple' };
    expect(await crm.data(set, { as: user, variables })).toEqual({
      setUserPassword: { done: false, errors: [{ code: 'NOT_PERMITTED', path: [] }] },
    });
    expect(await crm.data(set, { variables })).toEqual({ setUserPassword: { done: true, errors: [] } });
    expect(await crm.crm.identity.principalOf(other.accessToken)).toBeNull();
  });

  it('and their hashes are nowhere in the API', async () => {
    const fields = '{ __schema { types { name fields { name } inputFields { name } } } }';
    const text = JSON.stringify(await crm.data(fields));
    expect(text).toContain('displayName');
    for (const secret of ['passwordHash', 'tokenHash', 'password_hash', 'secretHash', 'rotatedAt'])
      expect(text).not.toContain(secret);
    const { errors } = await crm.execute(
      '{ users(where: { passwordHash: { startsWith: "$argon2" } }) { totalCount } }',
    );
    expect(errors).toHaveLength(1);
  });
});
