import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityService, systemPrincipal } from '../../src/access/index.ts';
import { User } from '../../src/crm/organisation/index.ts';
import { openDatabase, type Database } from '../../src/database/index.ts';
import { toGlobalId } from '../../src/model/index.ts';
import type { SignInOutcome } from '../../src/sdk/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/testing/index.ts';
import { wait } from './http-caller.ts';
import { sampleModel } from './sample-composition.ts';
import { addPeople } from './sample-people.ts';

const model = sampleModel();
const secret = 'a secret for tests, long enough to pass';
const password = 'correct horse';
let target: TestDatabase;
let database: Database;
let userId: string;

/** One process of the installation. */
const serviceWith = (options: { refreshGraceMs?: number; secret?: string } = {}) =>
  new IdentityService({
    ...{ model, database, secret, passwordCost: { memoryCost: 8, timeCost: 1, parallelism: 1 } },
    ...options,
  });

beforeAll(async () => {
  target = await createTestDatabase(model);
  database = await openDatabase({ model, url: target.appUrl });
  userId = (await addPeople(database)).user.ann;
  expect(await serviceWith().setPassword(systemPrincipal, toGlobalId(model.entityOf(User), userId), password)).toEqual(
    [],
  );
});
afterAll(async () => {
  await database?.close();
  await target?.drop();
});

function tokensOf({ tokens, errors }: SignInOutcome): NonNullable<SignInOutcome['tokens']> {
  expect(errors).toEqual([]);
  if (!tokens) throw new Error('There are no tokens');
  return tokens;
}
const codeOf = ({ errors }: SignInOutcome): string | undefined => errors[0]?.code;
const enter = async (identity: IdentityService) =>
  tokensOf(await identity.signIn({ email: 'ann@example.com', password }));

describe('an old refresh token', () => {
  it('ends the family with all its access tokens: here at once, in other processes within a second', async () => {
    const [identity, elsewhere] = [serviceWith({ refreshGraceMs: 0 }), serviceWith({ refreshGraceMs: 0 })];
    const first = await enter(identity);
    const second = tokensOf(await identity.refresh(first.refreshToken));
    const third = tokensOf(await elsewhere.refresh(second.refreshToken));
    const other = await enter(identity);
    const accessTokens = [first, second, third].map(({ accessToken }) => accessToken);
    for (const token of accessTokens) {
      expect(await identity.principalOf(token)).not.toBeNull();
      expect(await elsewhere.principalOf(token)).not.toBeNull();
    }
    expect(codeOf(await identity.refresh(first.refreshToken))).toBe('SESSION_ENDED');
    for (const token of accessTokens) expect(await identity.principalOf(token)).toBeNull();
    await wait(1000);
    for (const token of accessTokens) expect(await elsewhere.principalOf(token)).toBeNull();
    expect(codeOf(await elsewhere.refresh(third.refreshToken))).toBe('SESSION_ENDED');
    expect(await identity.principalOf(other.accessToken)).not.toBeNull();
  });

  it('ends it also when the thief was faster and the owner comes with the old one', async () => {
    const identity = serviceWith({ refreshGraceMs: 500 });
    const { refreshToken } = await enter(identity);
    const stolen = tokensOf(await identity.refresh(refreshToken));
    expect(codeOf(await identity.refresh(refreshToken))).toBe('REFRESHED_ELSEWHERE');
    expect(await identity.principalOf(stolen.accessToken)).not.toBeNull();
    await wait(520);
    expect(codeOf(await identity.refresh(refreshToken))).toBe('SESSION_ENDED');
    expect(await identity.principalOf(stolen.accessToken)).toBeNull();
    expect(codeOf(await identity.refresh(stolen.refreshToken))).toBe('SESSION_ENDED');
  });

  it('of two generations ago has no grace', async () => {
    const identity = serviceWith();
    const first = await enter(identity);
    const second = tokensOf(await identity.refresh(first.refreshToken));
    const third = tokensOf(await identity.refresh(second.refreshToken));
    expect(codeOf(await identity.refresh(first.refreshToken))).toBe('SESSION_ENDED');
    expect(codeOf(await identity.refresh(third.refreshToken))).toBe('SESSION_ENDED');
  });

  it('signs out: whoever finds that somebody else refreshed can end the family at once', async () => {
    const identity = serviceWith();
    const { refreshToken } = await enter(identity);
    const next = tokensOf(await identity.refresh(refreshToken));
    expect(await identity.signOut(refreshToken)).toBe(true);
    expect(await identity.principalOf(next.accessToken)).toBeNull();
  });
});

describe('two honest refreshes at the same time', () => {
  it('give new tokens once, a hint to the others, and the family lives', async () => {
    const [identity, elsewhere] = [serviceWith(), serviceWith()];
    const { refreshToken } = await enter(identity);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, at) => (at % 2 ? identity : elsewhere).refresh(refreshToken)),
    );
    const given = outcomes.filter(({ tokens }) => tokens);
    expect(given).toHaveLength(1);
    for (const outcome of outcomes) if (!outcome.tokens) expect(codeOf(outcome)).toBe('REFRESHED_ELSEWHERE');
    const { errors } = outcomes.find(({ tokens }) => !tokens) as SignInOutcome;
    expect(errors[0]?.messageIn('zh')).toMatch(/[一-龥].*2 秒/);
    const next = tokensOf(given[0] as SignInOutcome);
    expect(await elsewhere.principalOf(next.accessToken)).not.toBeNull();
    tokensOf(await elsewhere.refresh(next.refreshToken));
  });
});

describe('an invented refresh token', () => {
  it('does nothing to the session that it names', async () => {
    const identity = serviceWith({ refreshGraceMs: 0 });
    const { refreshToken, accessToken } = await enter(identity);
    const bytes = Buffer.from(refreshToken.slice(4), 'base64url');
    const forged = (change: (copy: Buffer) => void): string => {
      const copy = Buffer.from(bytes);
      change(copy);
      return `gxr_${copy.toString('base64url')}`;
    };
    const other = serviceWith({ secret: 'another secret, also long enough to pass' });
    const tokens = [
      forged((copy) => copy.writeUInt32BE(7, 16)),
      forged((copy) => copy.fill(0, 20, 36)),
      forged((copy) => copy.fill(0, 36)),
      forged((copy) => copy.fill(255, 0, 16)),
      `${refreshToken}A`,
      refreshToken.slice(4),
      'gxr_',
    ];
    for (const token of tokens) {
      expect(codeOf(await identity.refresh(token))).toBe('SESSION_ENDED');
      expect(await identity.signOut(token)).toBe(false);
    }
    expect(await identity.principalOf(accessToken)).not.toBeNull();
    // Another secret knows no old tokens, but the valid one still continues its session.
    const next = tokensOf(await other.refresh(refreshToken));
    expect(codeOf(await other.refresh(refreshToken))).toBe('SESSION_ENDED');
    tokensOf(await other.refresh(next.refreshToken));
  });
});
