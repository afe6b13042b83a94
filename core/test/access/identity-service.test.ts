import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import { IdentityService, systemPrincipal } from '../../src/access/index.ts';
import { RoleAssignment, SignInSession, User } from '../../src/crm/organisation/index.ts';
import { openDatabase, type Database } from '../../src/database/index.ts';
import { toGlobalId } from '../../src/model/index.ts';
import type { Principal, SignInOutcome } from '../../src/sdk/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/testing/index.ts';
import { sampleModel } from './sample-composition.ts';
import { addPeople, grant, type People } from './sample-people.ts';

const model = sampleModel();
const secret = 'a secret for tests, long enough to pass';
const passwordCost = { memoryCost: 1024, timeCost: 1, parallelism: 1 };
const password = 'correct horse';
let target: TestDatabase;
let database: Database;
let people: People;
/** Two processes of one installation. */
let identity: IdentityService;
let elsewhere: IdentityService;

const opaque = (userId: string) => toGlobalId(model.entityOf(User), userId);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeAll(async () => {
  target = await createTestDatabase(model);
  database = await openDatabase({ model, url: target.appUrl });
  people = await addPeople(database);
  await grant(database, people.user.ann, { '*:read': 'UNIT', 'deal:*': 'TEAM', 'user:setPassword': 'UNIT' });
});

afterAll(async () => {
  await database?.close();
  await target?.drop();
});

beforeEach(async () => {
  identity = new IdentityService({ model, database, secret, passwordCost });
  elsewhere = new IdentityService({ model, database, secret, passwordCost });
  for (const id of Object.values(people.user)) {
    expect(await identity.setPassword(systemPrincipal, opaque(id), password)).toEqual([]);
  }
});

function tokensOf({ tokens, errors }: SignInOutcome): NonNullable<SignInOutcome['tokens']> {
  expect(errors).toEqual([]);
  if (!tokens) throw new Error('There are no tokens');
  return tokens;
}

const signIn = async (who: keyof People['user']) =>
  tokensOf(await identity.signIn({ email: `${who}@example.com`, password, userAgent: 'test' }));

async function principalOf(who: keyof People['user']): Promise<Principal> {
  const principal = await identity.principalOf((await signIn(who)).accessToken);
  if (!principal) throw new Error('There is no principal');
  return principal;
}

describe('signing in', () => {
  it('gives tokens of 15 minutes and 30 days; of the refresh token only the hash is stored', async () => {
    const { accessToken, refreshToken, expiresAt, userId } = await signIn('ann');
    expect(userId).toBe(people.user.ann);
    expect(accessToken.split('.')).toHaveLength(3);
    expect(refreshToken).toMatch(/^gxr_[\w-]{70}$/);
    expect(expiresAt.getTime() - Date.now()).toBeGreaterThan(14.9 * 60_000);
    const tokenHash = createHash('sha256').update(refreshToken).digest('hex');
    const session = await database.transaction((em) => em.findOne(SignInSession, { tokenHash }));
    expect(session).toMatchObject({ user: { id: userId }, userAgent: 'test' });
    expect((session?.expiresAt.getTime() ?? 0) - Date.now()).toBeGreaterThan(29.9 * 86_400_000);
  });

  it('takes the address in any spelling', async () => {
    tokensOf(await identity.signIn({ email: '  Ann@Example.COM ', password }));
  });

  it('answers the same to a wrong password, unknown, inactive and deleted users, and nonsense', async () => {
    await database.transaction((em) => em.nativeUpdate(User, { id: people.user.cai }, { active: false }));
    await database.transaction((em) => em.nativeUpdate(User, { id: people.user.dee }, { deletedAt: new Date() }));
    await database.transaction((em) => em.nativeUpdate(User, { id: people.user.eve }, { passwordHash: null }));
    const attempts: [string, string][] = [
      ['ann@example.com', 'wrong password'],
      ['ann@example.com', ''],
      ['ann@example.com', 'x'.repeat(1_000_000)],
      ['nobody@example.com', password],
      ['cai@example.com', password],
      ['dee@example.com', password],
      ['eve@example.com', password],
      ['', password],
      ['ann@example.com\0', password],
      ['\ud800@example.com', password],
      ['%@example.com', password],
      ['a'.repeat(100_000), password],
    ];
    for (const [email, tried] of attempts) {
      const { tokens, errors } = await identity.signIn({ email, password: tried });
      expect(tokens).toBeNull();
      expect(errors).toMatchObject([{ code: 'SIGN_IN_FAILED', typeName: 'NotPermitted', path: [] }]);
    }
    await database.transaction((em) => em.nativeUpdate(User, { id: people.user.cai }, { active: true }));
    await database.transaction((em) => em.nativeUpdate(User, { id: people.user.dee }, { deletedAt: null }));
  });

  it('takes as long for unknown users as for known ones', async () => {
    const real = new IdentityService({ model, database, secret });
    await real.setPassword(systemPrincipal, opaque(people.user.ann), password);
    const times: Record<string, number[]> = { 'ann@example.com': [], 'nobody@example.com': [] };
    for (let round = 0; round < 13; round++) {
      for (const [email, measured] of Object.entries(times)) {
        const before = process.cpuUsage();
        await real.signIn({ email, password: 'wrong password' });
        const { user, system } = process.cpuUsage(before);
        measured.push(user + system);
      }
    }
    // Time of the processor, the least of each: on a busy machine the clock on the wall tells about the others.
    const [known = 0, unknown = 0] = Object.values(times).map((measured) => Math.min(...measured));
    // About 1.04; without the dummy hash 15.
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(1.3);
  });
});

describe('the principal', () => {
  it('has the widest scope of each permission, teams that one is in or leads, and the path of the unit', async () => {
    const principal = await principalOf('ann');
    expect(principal).toMatchObject({
      userId: people.user.ann,
      displayName: 'Ann',
      teamIds: [people.team.alpha],
      unitId: people.unit.east,
      unitPath: `/${people.unit.head}/${people.unit.east}/`,
    });
    expect(principal.grants.get('deal:read')).toBe('unit');
    expect(principal.grants.get('deal:update')).toBe('team');
    expect(principal.grants.get('ledger:update')).toBeUndefined();
    expect(principal.roles).toHaveLength(1);
    expect(principal.roleSignature).toMatch(/^[\w-]{12}$/);
  });

  it('without roles knows only itself', async () => {
    const principal = await principalOf('eve');
    expect(Object.fromEntries(principal.grants)).toEqual({
      ...{ 'user:read': 'own', 'signInSession:read': 'own', 'apiKey:read': 'own' },
    });
    expect(principal).toMatchObject({ teamIds: [], unitId: null, unitPath: null });
  });

  it('is loaded once for many requests of one second', async () => {
    const { accessToken } = await signIn('ann');
    const value = jest.spyOn(database.reader, 'value');
    await Promise.all(Array.from({ length: 50 }, () => identity.principalOf(accessToken)));
    await identity.principalOf(accessToken);
    expect(value).toHaveBeenCalledTimes(1);
    value.mockRestore();
  });

  it('is nobody for tokens of others', async () => {
    const other = new IdentityService({ model, database, secret: 'another secret, also long enough', passwordCost });
    const { accessToken } = await signIn('ann');
    expect(await other.principalOf(accessToken)).toBeNull();
    expect(await identity.principalOf('nonsense')).toBeNull();
  });

  it('loses a role within a second', async () => {
    await grant(database, people.user.bob, { 'deal:read': 'ALL' });
    const { accessToken } = await signIn('bob');
    expect((await identity.principalOf(accessToken))?.grants.get('deal:read')).toBe('all');
    await database.transaction((em) => em.nativeDelete(RoleAssignment, { user: people.user.bob }));
    await wait(1000);
    expect((await identity.principalOf(accessToken))?.grants.has('deal:read')).toBe(false);
  });

  it.each<[string, object]>([
    ['inactive', { active: false }],
    ['deleted', { deletedAt: new Date() }],
  ])('ends within a second when the user is %s, refresh included', async (_what, change) => {
    const { accessToken, refreshToken } = await signIn('cai');
    expect(await identity.principalOf(accessToken)).not.toBeNull();
    await database.transaction((em) => em.nativeUpdate(User, { id: people.user.cai }, change));
    await wait(1000);
    expect(await identity.principalOf(accessToken)).toBeNull();
    expect((await identity.refresh(refreshToken)).tokens).toBeNull();
    await database.transaction((em) =>
      em.nativeUpdate(User, { id: people.user.cai }, { active: true, deletedAt: null }),
    );
  });
});

describe('a session', () => {
  it('goes on with a new refresh token; the old one is refused', async () => {
    const first = await signIn('ann');
    const second = tokensOf(await identity.refresh(first.refreshToken));
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect(await elsewhere.refresh(first.refreshToken)).toMatchObject({
      tokens: null,
      errors: [{ code: 'REFRESHED_ELSEWHERE', path: ['refreshToken'] }],
    });
    tokensOf(await elsewhere.refresh(second.refreshToken));
    expect(await identity.principalOf(first.accessToken)).not.toBeNull();
  });

  it('is continued by one of many that use the same token at the same time', async () => {
    const { refreshToken } = await signIn('ann');
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => identity.refresh(refreshToken)));
    expect(outcomes.filter(({ tokens }) => tokens)).toHaveLength(1);
  });

  it('refuses nonsense and what has expired', async () => {
    for (const token of ['', 'x', '\0', 'é'.repeat(10_000)]) expect((await identity.refresh(token)).tokens).toBeNull();
    const { accessToken, refreshToken, userId } = await signIn('bob');
    await database.transaction((em) => em.nativeUpdate(SignInSession, { user: userId }, { expiresAt: new Date(0) }));
    expect((await identity.refresh(refreshToken)).tokens).toBeNull();
    expect(await identity.principalOf(accessToken)).toBeNull();
  });

  it('ends by signing out: here at once, elsewhere within a second, and no other session does', async () => {
    const [ended, other] = [await signIn('ann'), await signIn('ann')];
    for (const service of [identity, elsewhere]) expect(await service.principalOf(ended.accessToken)).not.toBeNull();
    expect(await identity.signOut(ended.refreshToken)).toBe(true);
    expect(await identity.principalOf(ended.accessToken)).toBeNull();
    await wait(1000);
    expect(await elsewhere.principalOf(ended.accessToken)).toBeNull();
    expect((await identity.refresh(ended.refreshToken)).tokens).toBeNull();
    expect(await identity.signOut(ended.refreshToken)).toBe(false);
    expect(await elsewhere.principalOf(other.accessToken)).not.toBeNull();
  });
});

describe('many tokens at once', () => {
  it('are told apart by whether they are still good, wherever and however they ended', async () => {
    const [here, signedOut, inactive] = [await signIn('ann'), await signIn('ann'), await signIn('cai')];
    const tokens = [here, signedOut, inactive].map(({ accessToken }) => accessToken);
    for (const token of tokens) expect(await identity.principalOf(token)).not.toBeNull();
    expect(await identity.endedOf(tokens)).toEqual(new Set());
    await elsewhere.signOut(signedOut.refreshToken);
    await database.transaction((em) => em.nativeUpdate(User, { id: people.user.cai }, { active: false }));
    const ended = new Set([signedOut.accessToken, inactive.accessToken, 'nonsense']);
    expect(await identity.endedOf([...tokens, 'nonsense'])).toEqual(ended);
    // Known by nobody yet: looked at like a request's.
    expect(await elsewhere.endedOf([here.accessToken, signedOut.accessToken])).toEqual(
      new Set([signedOut.accessToken]),
    );
    await database.transaction((em) => em.nativeUpdate(User, { id: people.user.cai }, { active: true }));
  });

  it('of many sessions give the principals of each, in their order', async () => {
    const tokens = [await signIn('ann'), await signIn('bob'), await signIn('ann')].map(
      ({ accessToken }) => accessToken,
    );
    const found = await Promise.all([...tokens, 'nonsense'].map((token) => identity.principalOf(token)));
    const { ann, bob } = people.user;
    expect(found.map((one) => one?.userId ?? null)).toEqual([ann, bob, ann, null]);
  });
});

describe('one’s own password', () => {
  it('is changed with the current one; every session ends and a new one begins', async () => {
    const old = await signIn('ann');
    const port = identity.port({ principal: await identity.principalOf(old.accessToken) });
    expect(await elsewhere.principalOf(old.accessToken)).not.toBeNull();
    const fresh = tokensOf(await port.changePassword(password, 'battery staple'));
    expect(await identity.principalOf(fresh.accessToken)).not.toBeNull();
    expect(await identity.principalOf(old.accessToken)).toBeNull();
    await wait(1000);
    expect(await elsewhere.principalOf(old.accessToken)).toBeNull();
    expect((await identity.refresh(old.refreshToken)).tokens).toBeNull();
    expect((await identity.signIn({ email: 'ann@example.com', password })).tokens).toBeNull();
    tokensOf(await identity.signIn({ email: 'ann@example.com', password: 'battery staple' }));
  });

  it('is not changed with a wrong one, by nobody, or to something too short or long', async () => {
    const port = identity.port({ principal: await principalOf('ann') });
    expect((await port.changePassword('wrong password', 'battery staple')).errors).toMatchObject([
      { code: 'WRONG_PASSWORD', path: ['current'] },
    ]);
    await expect(identity.port({ principal: null }).changePassword(password, 'battery staple')).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    for (const bad of [
      '',
      'ninechars',
      'x'.repeat(201),
      ' '.repeat(12),
      `${'x'.repeat(12)}\0`,
      `${'x'.repeat(12)}\ud800`,
    ]) {
      expect((await port.changePassword(password, bad)).errors).toMatchObject([{ path: ['new'] }]);
    }
    await signIn('ann');
  });

  it('counts characters, not bytes', async () => {
    expect(await identity.setPassword(systemPrincipal, opaque(people.user.bob), '密码密码密码密码密码')).toEqual([]);
    expect(await identity.setPassword(systemPrincipal, opaque(people.user.bob), '😀'.repeat(5))).not.toEqual([]);
  });

  it('leaves no session to somebody who signs in with the old one meanwhile', async () => {
    const port = identity.port({ principal: await principalOf('ann') });
    const [changed, ...others] = await Promise.all([
      port.changePassword(password, 'battery staple'),
      ...Array.from({ length: 6 }, () => identity.signIn({ email: 'ann@example.com', password })),
    ]);
    tokensOf(changed);
    for (const { tokens } of others) if (tokens) expect(await elsewhere.principalOf(tokens.accessToken)).toBeNull();
  });
});

describe('somebody else’s password', () => {
  it('is set within the scope of user:setPassword; that user’s sessions end', async () => {
    const ann = await principalOf('ann');
    const { accessToken } = await signIn('cai');
    expect(await identity.setPassword(ann, opaque(people.user.cai), 'battery staple')).toEqual([]);
    expect(await identity.principalOf(accessToken)).toBeNull();
    tokensOf(await identity.signIn({ email: 'cai@example.com', password: 'battery staple' }));
  });

  it('looks the same for a user out of reach, an absent one, and another kind of record', async () => {
    const ann = await principalOf('ann');
    const role = model.entities.get('Role');
    if (!role) throw new Error('There is no entity Role');
    for (const id of [opaque(people.user.dee), opaque(people.unit.head), toGlobalId(role, people.user.cai), 'x']) {
      expect(await identity.setPassword(ann, id, 'battery staple')).toMatchObject([
        { code: 'NOT_FOUND', path: ['id'] },
      ]);
    }
  });

  it('is not set without the permission, nor of somebody who may do more', async () => {
    const bob = await principalOf('bob');
    expect(await identity.setPassword(bob, opaque(people.user.cai), 'battery staple')).toMatchObject([
      { code: 'NOT_PERMITTED' },
    ]);
    await grant(database, people.user.cai, { '*': 'ALL' });
    expect(
      await identity.setPassword(await principalOf('ann'), opaque(people.user.cai), 'battery staple'),
    ).toMatchObject([{ code: 'NOT_PERMITTED', path: ['id'] }]);
    await signIn('cai');
  });
});

describe('the port of a request', () => {
  it('becomes the user who signed in, for the rest of the operation', async () => {
    let current: Principal | null = null;
    const port = identity.port({ principal: null, become: (principal) => (current = principal) });
    expect((await port.signIn({ email: 'ann@example.com', password: 'wrong password' })).tokens).toBeNull();
    expect(current).toBeNull();
    const { refreshToken } = tokensOf(await port.signIn({ email: 'ann@example.com', password }));
    expect(current).toMatchObject({ userId: people.user.ann });
    current = null;
    tokensOf(await port.refresh(refreshToken));
    expect(current).toMatchObject({ userId: people.user.ann });
  });
});
