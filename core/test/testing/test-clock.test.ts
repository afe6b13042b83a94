import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm()));
afterAll(() => crm.stop());
afterEach(() => crm.clock.reset());

const thisYear = '{ accounts(where: { createdAt: { relative: { last: 1, unit: YEAR } } }) { totalCount } }';
const count = async (): Promise<number> =>
  (await crm.data<{ accounts: { totalCount: number } }>(thisYear)).accounts.totalCount;
const create = (name: string): Promise<{ createAccount: { account: { id: string } } }> =>
  crm.mutate('mutation ($name: String!) { createAccount(input: { name: $name }) { account { id } errors { code } } }', {
    variables: { name },
  });

describe('the clock of a test', () => {
  test('moves what statements that are prepared already take for now, and back', async () => {
    await create('of today');
    for (let run = 0; run < 8; run += 1) expect(await count()).toBe(1); // generic plans by then
    await crm.clock.set('2020-06-01T12:00:00Z');
    expect(await count()).toBe(0);
    await create('of 2020');
    expect(await count()).toBe(1);
    await crm.clock.advance({ years: 1 });
    expect(await count()).toBe(0);
    await crm.clock.advance({ years: -1, hours: 1 });
    expect(await count()).toBe(1);
    await crm.clock.reset();
    expect(await count()).toBe(1); // that of today
  });

  test('is what records and their history bear', async () => {
    await crm.clock.set(new Date('2026-03-29T01:00:00.5Z'));
    const { createAccount } = await create('dated');
    await crm.clock.advance({ minutes: 5 });
    const { id } = createAccount.account;
    await crm.mutate('mutation ($id: ID!) { updateAccount(id: $id, input: { name: "D" }) { errors { code } } }', {
      variables: { id },
    });
    const dates = '{ createdAt updatedAt history(orderBy: [{ at: ASC }]) { nodes { at } } }';
    const { account } = await crm.data(`query ($id: ID!) { account(id: $id) ${dates} }`, { variables: { id } });
    expect(account).toEqual({
      ...{ createdAt: '2026-03-29T01:00:00.500Z', updatedAt: '2026-03-29T01:05:00.500Z' },
      history: { nodes: [{ at: '2026-03-29T01:00:00.500Z' }, { at: '2026-03-29T01:05:00.500Z' }] },
    });
  });

  test('ends API keys; whom the kit has signed in stays so', async () => {
    const at = new Date(Date.now() + 86_400_000).toISOString();
    const { createApiKey } = await crm.data<{ createApiKey: { token: string } }>(
      'mutation ($at: DateTime!) { createApiKey(name: "K", permissions: ["account:*"], expiresAt: $at) { token } }',
      { variables: { at } },
    );
    const key = { ...crm.administrator, accessToken: createApiKey.token };
    await expect(crm.data('{ accounts { totalCount } }', { as: key })).resolves.toBeDefined();
    await crm.clock.advance({ days: 400 });
    await expect(crm.data('{ accounts { totalCount } }', { as: key })).rejects.toThrow('is no longer signed in');
    await expect(crm.data('{ me { user { email } } }')).resolves.toEqual({
      me: { user: { email: crm.administrator.email } },
    });
  });

  test('takes instants only', async () => {
    await expect(crm.clock.set('soon')).rejects.toThrow('"soon" is no instant');
  });
});
