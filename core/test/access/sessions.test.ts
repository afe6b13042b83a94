import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCrm, TestUser } from '../../src/testing/index.ts';
import { quickest } from '../testing/quickest.ts';
import { call, refresh, signIn, wait, whoIs, type SignInAnswer } from './http-caller.ts';
import { twoServers, type TwoServers } from './two-servers.ts';

let servers: TwoServers;
let crm: TestCrm;

beforeAll(async () => {
  servers = await twoServers();
  crm = servers.crm;
});
afterAll(() => servers?.stop());

interface Session {
  readonly id: string;
  readonly current: boolean;
  readonly userAgent: string;
  readonly address: string;
  readonly lastUsedAt: string;
  readonly user: { readonly displayName: string } | null;
}

async function sessionsOf(token: string, where = '{}'): Promise<readonly Session[]> {
  const query = `{ signInSessions(where: ${where}, orderBy: [{ createdAt: ASC }]) {
    nodes { id current userAgent address lastUsedAt user { displayName } } } }`;
  const { data } = await call<{ signInSessions: { nodes: Session[] } }>(crm.url, query, { token });
  return data.signInSessions.nodes;
}

interface Ended {
  readonly ended: number;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

async function end(field: string, token: string, url = crm.url): Promise<Ended> {
  const { data } = await call<{ done: Ended }>(url, `mutation { done: ${field} { ended errors { code path } } }`, {
    token,
  });
  return data.done;
}

const devices = async (user: TestUser, ...agents: readonly string[]): Promise<SignInAnswer[]> => {
  const opened: SignInAnswer[] = [];
  for (const userAgent of agents) opened.push(await signIn(crm.url, user, { userAgent }));
  return opened;
};

/** All that a session is worth, in both processes. */
async function lives({ accessToken }: SignInAnswer): Promise<boolean[]> {
  const urls = [servers.here, servers.elsewhere];
  return Promise.all(urls.map(async (url) => (await whoIs(url, accessToken)) !== null));
}

describe('the list of sessions', () => {
  it('shows one’s own, with client, address and last use, and which one asks', async () => {
    const user = await crm.createUser({ displayName: 'Ann' });
    const [phone, laptop] = await devices(user, 'Phone/1.0', `Laptop/2.0 ${'x'.repeat(400)}`);
    const list = await sessionsOf(laptop?.accessToken ?? '');
    expect(list.map(({ current }) => current)).toEqual([false, false, true]);
    expect(list.map(({ userAgent }) => userAgent?.slice(0, 10) ?? null)).toEqual([null, 'Phone/1.0', 'Laptop/2.0']);
    expect(list[2]?.userAgent).toHaveLength(300);
    expect(list[1]).toMatchObject({ address: '127.0.0.1', user: { displayName: 'Ann' } });
    expect(Date.now() - Date.parse(list[1]?.lastUsedAt ?? '')).toBeLessThan(60_000);
    expect((await sessionsOf(phone?.accessToken ?? '')).map(({ current }) => current)).toEqual([false, true, false]);
  });

  it('shows those of others only to whom `signInSession:read` reaches', async () => {
    const [user, other] = [await crm.createUser({ displayName: 'Bob' }), await crm.createUser()];
    const ofBob = '{ user: { displayName: { eq: "Bob" } } }';
    expect(await sessionsOf(other.accessToken, ofBob)).toEqual([]);
    const [session] = await sessionsOf(user.accessToken);
    expect(await sessionsOf(crm.administrator.accessToken, ofBob)).toMatchObject([{ id: session?.id, current: false }]);
    const node = `query ($id: ID!) { node(id: $id) { id } signInSession(id: $id) { id } }`;
    const { data } = await call(crm.url, node, { token: other.accessToken, variables: { id: session?.id } });
    expect(data).toEqual({ node: null, signInSession: null });
  });
});

describe('ending sessions', () => {
  it('ends one: here at once, elsewhere within a second, refresh included; the others go on', async () => {
    const user = await crm.createUser();
    const [phone, laptop] = (await devices(user, 'Phone', 'Laptop')) as [SignInAnswer, SignInAnswer];
    expect([await lives(phone), await lives(laptop)]).toEqual([
      [true, true],
      [true, true],
    ]);
    const id = (await sessionsOf(laptop.accessToken)).find(({ userAgent }) => userAgent === 'Phone')?.id;
    expect(await end(`endSession(id: "${id}")`, laptop.accessToken)).toEqual({ ended: 1, errors: [] });
    expect((await lives(phone))[0]).toBe(false);
    await wait(1000);
    expect([await lives(phone), await lives(laptop)]).toEqual([
      [false, false],
      [true, true],
    ]);
    expect((await refresh(servers.elsewhere, phone.refreshToken)).errors).toMatchObject([{ code: 'SESSION_ENDED' }]);
    expect(await end(`endSession(id: "${id}")`, laptop.accessToken)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
    expect((await sessionsOf(laptop.accessToken)).map((session) => session.id)).not.toContain(id);
  });

  it('ends all others', async () => {
    const user = await crm.createUser();
    const [one, two, three] = (await devices(user, '1', '2', '3')) as [SignInAnswer, SignInAnswer, SignInAnswer];
    // With the session that the test kit opened.
    expect(await end('endOtherSessions', two.accessToken)).toEqual({ ended: 3, errors: [] });
    expect((await sessionsOf(two.accessToken)).map(({ current }) => current)).toEqual([true]);
    await wait(1000);
    expect([await lives(one), await lives(two), await lives(three)]).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
  });

  it('of others needs `signInSession:end`; without it they do not exist', async () => {
    const [user, other] = [await crm.createUser(), await crm.createUser()];
    const [session] = await sessionsOf(user.accessToken);
    expect(await end(`endSession(id: "${session?.id}")`, other.accessToken)).toEqual({
      ended: 0,
      errors: [{ code: 'NOT_FOUND', path: ['id'] }],
    });
    expect(await end(`endSession(id: "${user.id}")`, other.accessToken)).toMatchObject({
      errors: [{ code: 'NOT_FOUND' }],
    });
    expect(await end(`endSessionsOfUser(userId: "${user.id}")`, other.accessToken)).toMatchObject({
      errors: [{ code: 'NOT_PERMITTED' }],
    });
    expect(await whoIs(crm.url, user.accessToken)).not.toBeNull();
    const byAdministrator = crm.administrator.accessToken;
    expect(await end(`endSessionsOfUser(userId: "${session?.id}")`, byAdministrator)).toMatchObject({
      errors: [{ code: 'NOT_FOUND', path: ['userId'] }],
    });
    expect(await end(`endSessionsOfUser(userId: "${user.id}")`, byAdministrator)).toEqual({ ended: 1, errors: [] });
    expect(await whoIs(crm.url, user.accessToken)).toBeNull();
    const [next] = await sessionsOf(other.accessToken);
    expect(await end(`endSession(id: "${next?.id}")`, byAdministrator)).toEqual({ ended: 1, errors: [] });
    expect(await whoIs(crm.url, other.accessToken)).toBeNull();
  });
});

describe('a change of password', () => {
  const change = async (user: TestUser, token: string): Promise<SignInAnswer> => {
    const query = `mutation ($current: String!) { changePassword(current: $current, new: "battery staple") {
      accessToken refreshToken errors { __typename code message } } }`;
    const variables = { current: user.password };
    const { data } = await call<{ changePassword: SignInAnswer }>(servers.here, query, { token, variables });
    return data.changePassword;
  };

  it('ends every session within a second in the other process too; the new one works there at once', async () => {
    expect(await quickest(1_500, changed)).toBeLessThan(1_500); // a second, and the change itself on a busy machine
  });

  /** Changes a password, and all that should come of it does; milliseconds until the tokens of before are dead. */
  async function changed(): Promise<number> {
    const user = await crm.createUser();
    const [phone, laptop] = (await devices(user, 'Phone', 'Laptop')) as [SignInAnswer, SignInAnswer];
    expect([await lives(phone), await lives(laptop)]).toEqual([
      [true, true],
      [true, true],
    ]);
    const began = performance.now();
    const now = await change(user, laptop.accessToken);
    expect(now.errors).toEqual([]);
    expect(await whoIs(servers.elsewhere, now.accessToken)).not.toBeNull();
    // Each token is believed for up to a second after it was looked up last.
    for (const { accessToken } of [phone, laptop]) {
      while ((await whoIs(servers.elsewhere, accessToken)) !== null) await wait(20);
    }
    const ms = performance.now() - began;
    expect([await lives(phone), await lives(laptop)]).toEqual([
      [false, false],
      [false, false],
    ]);
    for (const { refreshToken } of [phone, laptop]) {
      expect((await refresh(servers.elsewhere, refreshToken)).errors).toMatchObject([{ code: 'SESSION_ENDED' }]);
    }
    expect((await signIn(servers.elsewhere, user)).errors).toMatchObject([{ code: 'SIGN_IN_FAILED' }]);
    const again = await signIn(servers.elsewhere, { ...user, password: 'battery staple' });
    expect(again.errors).toEqual([]);
    return ms;
  }
});
