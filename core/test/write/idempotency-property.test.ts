import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withClient } from '../../src/database/index.ts';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm({ options: { statementTimeoutMs: 5_000 } })));
afterAll(() => crm?.stop());

/** One call of a client that does not know what became of the ones before: `name` is the input, '' is refused. */
interface Attempt {
  readonly key: number;
  readonly name: string;
  /** Sent together with the one before. */
  readonly together: boolean;
}

interface Answer {
  readonly account: { readonly id: string; readonly name: string } | null;
  readonly errors: readonly { readonly code: string }[];
}

const attempt: fc.Arbitrary<Attempt> = fc.record({
  key: fc.nat(2),
  name: fc.constantFrom('one', 'one', 'two', ''),
  together: fc.boolean(),
});

let round = 0;

async function send({ key, name }: Attempt): Promise<Answer> {
  const input = { name: name && `${name} ${round} ${key}` };
  const document = `mutation ($key: String!, $input: CreateAccountInput!) {
    made: createAccount(input: $input) @idempotent(key: $key) { account { id name } errors { code } }
  }`;
  return (await crm.data<{ made: Answer }>(document, { variables: { key: `${round}:${key}`, input } })).made;
}

/** Sends the calls in order, those together at once. */
async function sendAll(attempts: readonly Attempt[]): Promise<Answer[]> {
  const answers: Promise<Answer>[] = [];
  for (const one of attempts) {
    if (!one.together) await Promise.all(answers);
    answers.push(send(one));
  }
  return Promise.all(answers);
}

it('however calls with a key are repeated and overlap, each key has one effect and one answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { minLength: 1, maxLength: 12 }), async (attempts) => {
      round += 1;
      const answers = await sendAll(attempts);
      let done = 0;
      for (const key of [0, 1, 2]) {
        const mine = answers.flatMap((answer, index) => {
          const sent = attempts[index] as Attempt;
          return sent.key === key ? [{ ...answer, sent: sent.name }] : [];
        });
        const [winner, ...rest] = mine.filter(({ account }) => account !== null);
        if (winner) done += 1;
        for (const { account } of rest) expect(account).toEqual(winner?.account);
        for (const { account, errors, sent } of mine) {
          if (account) expect([sent, errors]).toEqual([winner?.sent, []]);
          else expect(errors[0]?.code).toMatch(sent === '' ? /^(REQUIRED|IDEMPOTENCY_KEY_REUSED)$/ : /^IDEMP/);
        }
        if (mine.some(({ sent }) => sent !== '')) expect(winner).toBeDefined();
      }
      const { accounts } = await crm.data<{ accounts: { totalCount: number } }>(
        'query ($like: String!) { accounts(where: { name: { like: $like } }) { totalCount } }',
        { variables: { like: `% ${round} %` } },
      );
      expect(accounts.totalCount).toBe(done);
    }),
    { numRuns: 40 },
  );
});

it('who waits for a key longer than a statement may take is told so, and the key is not lost', async () => {
  round += 1;
  await withClient(crm.crm.config.ownerDatabaseUrl ?? '', async (other) => {
    await send({ key: 0, name: 'known', together: false });
    await other.query('begin');
    await other.query('update idempotency_key set created_at = created_at');
    const { errors } = await crm.execute(
      `mutation { createAccount(input: { name: "known ${round} 0" }) @idempotent(key: "${round}:0") { errors { code } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }]);
    await other.query('rollback');
  });
  expect(await send({ key: 0, name: 'known', together: false })).toMatchObject({ errors: [] });
});
