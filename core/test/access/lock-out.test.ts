import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCrm, TestUser } from '../../src/testing/index.ts';
import { call, signIn, type SignInAnswer } from './http-caller.ts';
import { twoServers, type TwoServers } from './two-servers.ts';

let servers: TwoServers;
let crm: TestCrm;

beforeAll(async () => {
  servers = await twoServers({ limits: { rootFields: 2_000, aliases: 2_000, tokens: 100_000, repeats: 2_000 } });
  crm = servers.crm;
});
afterAll(() => servers?.stop());

const attempts = 10;

/** Wrong passwords, to both processes in turns. */
async function guess(email: string, from: string, times: number): Promise<SignInAnswer[]> {
  const answers: SignInAnswer[] = [];
  for (let at = 0; at < times; at++) {
    const url = at % 2 ? servers.here : servers.elsewhere;
    answers.push(await signIn(url, { email, password: `guess number ${at}` }, { from }));
  }
  return answers;
}
const codes = (answers: readonly SignInAnswer[]) => answers.map(({ errors }) => errors[0]?.code ?? 'in');
const failures = (times: number) => Array<string>(times).fill('SIGN_IN_FAILED');

describe('somebody who guesses', () => {
  it('is locked out after ten attempts, over all processes, and told for how long, in both languages', async () => {
    const victim = await crm.createUser();
    const answers = await guess(victim.email, '127.0.1.1', attempts + 2);
    expect(codes(answers)).toEqual([...failures(attempts), 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
    const [error] = answers.at(-1)?.errors ?? [];
    expect(error).toMatchObject({ __typename: 'TooManyAttempts' });
    expect(error?.retryAfter).toBeGreaterThan(14 * 60);
    expect(error?.retryAfter).toBeLessThanOrEqual(15 * 60);
    expect(error?.message).toBe(`Too many attempts: try again in ${error?.retryAfter} seconds`);
    const chinese = await signIn(crm.url, victim, { from: '127.0.1.1', language: 'zh-CN' });
    expect(chinese.errors[0]?.message).toMatch(/^尝试次数过多,请在 \d+ 秒后重试$/);
  });

  it('locks out only the own network: the victim gets in all the time', async () => {
    const victim = await crm.createUser();
    for (let round = 0; round < 3; round++) {
      await guess(victim.email, '127.0.2.1', attempts);
      expect(await signIn(crm.url, victim, { from: '127.0.2.2' })).toMatchObject({ errors: [] });
    }
    // The right password does not help the attacker's network, nor does the victim's success.
    expect(codes([await signIn(crm.url, victim, { from: '127.0.2.1' })])).toEqual(['TOO_MANY_ATTEMPTS']);
  });

  it('does not lock out others of the same network', async () => {
    const [victim, neighbour] = [await crm.createUser(), await crm.createUser()];
    await guess(victim.email, '127.0.3.1', attempts + 1);
    expect(await signIn(crm.url, neighbour, { from: '127.0.3.1' })).toMatchObject({ errors: [] });
  });

  it('learns nothing about who has an account', async () => {
    const answers = await guess('nobody@example.com', '127.0.4.1', attempts + 1);
    expect(codes(answers)).toEqual([...failures(attempts), 'TOO_MANY_ATTEMPTS']);
  });

  it('does not get round it by another spelling, or by asking at once', async () => {
    const victim = await crm.createUser();
    const spelled = [victim.email, ` ${victim.email.toUpperCase()} `];
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, at) =>
        signIn(
          at % 3 ? servers.here : servers.elsewhere,
          { email: spelled[at % 2] ?? '', password: `no ${at}` },
          { from: '127.0.5.1' },
        ),
      ),
    );
    expect(codes(answers).sort()).toEqual([...failures(attempts), ...Array<string>(6).fill('TOO_MANY_ATTEMPTS')]);
  });

  it('does not get round it by saying that it is somebody else', async () => {
    const victim = await crm.createUser();
    const answers: SignInAnswer[] = [];
    for (let at = 0; at <= attempts; at++) {
      const headers = {
        'x-forwarded-for': `203.0.113.${at}`,
        forwarded: `for=203.0.113.${at}`,
        'x-real-ip': `::${at}`,
      };
      answers.push(await signIn(crm.url, { ...victim, password: `guess ${at}` }, { from: '127.0.10.1', headers }));
    }
    expect(codes(answers)).toEqual([...failures(attempts), 'TOO_MANY_ATTEMPTS']);
  });

  it('does not get round it by many accounts: a network has two hundred attempts', async () => {
    const { database } = crm.crm;
    await guess('first@example.com', '127.0.6.1', 1);
    const count = 'update sign_in_limit set points = 199 where key = $1 returning points::text';
    const rows = await database.transaction((em) =>
      database.runnerIn(em).rows<{ points: string }>(count, ['network:127.0.6.1']),
    );
    expect(rows).toEqual([{ points: '199' }]);
    expect(codes(await guess('second@example.com', '127.0.6.1', 1))).toEqual(['SIGN_IN_FAILED']);
    expect(codes(await guess('third@example.com', '127.0.6.1', 1))).toEqual(['TOO_MANY_ATTEMPTS']);
    const user = await crm.createUser();
    expect(await signIn(crm.url, user, { from: '127.0.6.2' })).toMatchObject({ errors: [] });
  });
});

describe('a success', () => {
  it('resets the attempts of that account in that network', async () => {
    const user = await crm.createUser();
    for (let round = 0; round < 3; round++) {
      expect(codes(await guess(user.email, '127.0.7.1', attempts - 1))).toEqual(failures(attempts - 1));
      expect(await signIn(crm.url, user, { from: '127.0.7.1' })).toMatchObject({ errors: [] });
    }
  });
});

describe('a thousand aliased sign-ins in one operation', () => {
  it('are one attempt', async () => {
    const user = await crm.createUser();
    const field = (at: number, password: string) =>
      `a${at}: signIn(email: "${user.email}", password: "${password}") { accessToken errors { code } }`;
    const fields = Array.from({ length: 1_000 }, (_, at) => field(at, at === 999 ? user.password : `guess ${at}`));
    const { data } = await call<Record<string, { accessToken: string | null; errors: { code: string }[] }> | null>(
      crm.url,
      `mutation { ${fields.join('\n')} }`,
      { from: '127.0.8.1' },
    );
    const answers = Object.values(data ?? {});
    expect(answers.filter(({ accessToken }) => accessToken !== null)).toEqual([]);
    const failed = answers.filter(({ errors }) => errors[0]?.code === 'SIGN_IN_FAILED');
    expect([answers.length, failed.length]).toEqual([1_000, 1]);
    const tried = 1;
    // What is left of the ten attempts.
    const left = attempts - tried;
    expect(codes(await guess(user.email, '127.0.8.1', left + 1))).toEqual([...failures(left), 'TOO_MANY_ATTEMPTS']);
  });
});

describe('an open session', () => {
  it('is no place to guess its password', async () => {
    const user: TestUser = await crm.createUser();
    const change = async (current: string) => {
      const query = `mutation ($current: String!) { changePassword(current: $current, new: "battery staple") { errors { code } } }`;
      const options = { token: user.accessToken, from: '127.0.9.1', variables: { current } };
      const { data } = await call<{ changePassword: SignInAnswer }>(crm.url, query, options);
      return data.changePassword;
    };
    const answers: SignInAnswer[] = [];
    for (let at = 0; at < attempts; at++) answers.push(await change(`guess ${at}`));
    expect(codes(answers)).toEqual(Array(attempts).fill('WRONG_PASSWORD'));
    expect(codes([await change(user.password)])).toEqual(['TOO_MANY_ATTEMPTS']);
  });
});
