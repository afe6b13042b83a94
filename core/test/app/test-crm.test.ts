import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';
import { slowness } from '../testing/processor-speed.ts';
import { crowd, quickest } from '../testing/quickest.ts';

describe('the test kit', () => {
  let crm: TestCrm;

  beforeAll(async () => {
    crm = await createTestCrm();
  });

  afterAll(() => crm.stop());

  it('acts as administrator unless told otherwise', async () => {
    const { me } = await crm.data<{ me: { user: { email: string } } }>('{ me { user { email } } }');
    expect(me.user.email).toBe('administrator@guanxi.test');
    await expect(crm.data('{ me { user { email } } }', { as: null })).resolves.toEqual({ me: null });
  });

  it('makes users with roles', async () => {
    const reader = await crm.createUser({ displayName: 'Li Lei', roles: ['core:read-only'] });
    const create = 'mutation { createAccount(input: { name: "Contoso" }) { account { name } errors { code } } }';
    await expect(crm.data(create, { as: reader })).resolves.toMatchObject({
      createAccount: { account: null, errors: [{ code: 'NOT_PERMITTED' }] },
    });
    await expect(crm.data(create)).resolves.toEqual({ createAccount: { account: { name: 'Contoso' }, errors: [] } });
    await expect(crm.data('{ accounts { totalCount } }', { as: reader })).resolves.toEqual({
      accounts: { totalCount: 1 },
    });
  });

  it('speaks the language that is asked for', async () => {
    const label = '{ metadata { entities { name label } } }';
    const { metadata } = await crm.data<{ metadata: { entities: object[] } }>(label, { language: 'zh' });
    expect(metadata.entities).toContainEqual({ name: 'Account', label: '客户' });
  });

  it('shows errors as an exception where data is expected', async () => {
    await expect(crm.data('{ nothing }')).rejects.toThrow(/nothing/);
  });

  it('has a database of its own and is quick', async () => {
    const made = async (): Promise<number> => {
      const began = performance.now();
      const other = await createTestCrm({ http: true });
      const took = performance.now() - began;
      try {
        await expect(other.data('{ accounts { totalCount } }')).resolves.toEqual({ accounts: { totalCount: 0 } });
        const answer = await fetch(`${other.url}/readyz`);
        expect(answer.status).toBe(200);
      } finally {
        await other.stop();
      }
      return took;
    };
    const limit = 300 * slowness();
    expect(await quickest(limit, made)).toBeLessThan(limit * crowd());
  });
});
