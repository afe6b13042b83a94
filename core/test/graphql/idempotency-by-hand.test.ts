import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';
import { keyed, noted } from './keyed-plugin.ts';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm({ plugins: [keyed()] })));
afterAll(() => crm?.stop());
beforeEach(() => void Object.assign(noted, { pairs: 0, committed: [] }));

const accounts = async (name: string): Promise<number> => {
  const text = 'query ($name: String!) { accounts(where: { name: { eq: $name } }) { totalCount } }';
  return (await crm.data<{ accounts: { totalCount: number } }>(text, { variables: { name } })).accounts.totalCount;
};
const pair = (key: string, name: string, then = '') =>
  crm.execute<{ keyedPair: { account: { id: string } | null; errors: object[] } }>(
    `mutation ($key: String!, $name: String!, $then: String) {
      keyedPair(name: $name, then: $then) @idempotent(key: $key) { account { id } errors { code } }
    }`,
    { variables: { key, name, then } },
  );

describe('a resolver written by hand, called with a key', () => {
  it('runs once; all that it wrote stands, and what follows the commit is done once', async () => {
    const first = await pair('p', 'pair');
    expect(first.data?.keyedPair).toMatchObject({ account: { id: expect.any(String) }, errors: [] });
    expect(await pair('p', 'pair')).toEqual(first);
    expect(noted).toEqual({ pairs: 1, committed: ['pair', 'pair'] });
    expect(await accounts('pair')).toBe(2);
  });

  it.each(['refuse', 'throw'])(
    'that ends with an error (%s) leaves nothing of its writes, and the key',
    async (then) => {
      const { data } = await pair(then, then, then);
      expect(data).toEqual({ keyedPair: { account: null, errors: [{ code: 'CHANGED_MIND' }] } });
      expect(await accounts(then)).toBe(0);
      expect((await pair(then, then)).data?.keyedPair.errors).toEqual([]);
      expect(noted).toEqual({ pairs: 2, committed: [then, then] });
    },
  );

  it('that breaks leaves nothing either', async () => {
    const { errors } = await pair('breaks', 'breaks', 'break');
    expect(errors).toMatchObject([{ message: 'Internal server error' }]);
    expect(await accounts('breaks')).toBe(0);
    expect(noted.committed).toEqual([]);
  });

  it('reads what it wrote, through every port; its dates and records come back', async () => {
    const document = `mutation { keyedReport(name: "report") @idempotent(key: "report") {
      report { account { name } at seen } done errors { code }
    } }`;
    const first = await crm.data(document);
    expect(first).toEqual({
      keyedReport: {
        report: { account: { name: 'report' }, at: expect.stringMatching(/^\d{4}-.*Z$/), seen: 3 },
        done: true,
        errors: [],
      },
    });
    expect(await crm.data(document)).toEqual(first);
    expect(await accounts('report')).toBe(1);
  });

  it('whose payload has fields that must not be null is refused like all others', async () => {
    await crm.data('mutation { keyedReport(name: "one") @idempotent(key: "two") { done } }');
    const told = await crm.data(
      'mutation { keyedReport(name: "other") @idempotent(key: "two") { done report { seen } errors { code } } }',
    );
    expect(told).toEqual({ keyedReport: { done: false, report: null, errors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] } });
  });

  it('that answers a record instead of a payload gives the record again, as it is now', async () => {
    const document = (name: string, key = 'record') =>
      `mutation { keyedAccount(name: "${name}") @idempotent(key: "${key}") { id name } }`;
    const first = await crm.data<{ keyedAccount: { id: string } }>(document('record'));
    await crm.data('mutation ($id: ID!) { updateAccount(id: $id, input: { name: "renamed" }) { errors { code } } }', {
      variables: { id: first.keyedAccount.id },
    });
    expect(await crm.data(document('record'))).toEqual({
      keyedAccount: { id: first.keyedAccount.id, name: 'renamed' },
    });
    const { errors } = await crm.execute(document('another'));
    expect(errors).toMatchObject([{ extensions: { code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] } }]);
  });

  it('without a key behaves as ever: each write for itself', async () => {
    const { data } = await crm.execute('mutation { keyedPair(name: "unkeyed", then: "throw") { errors { code } } }');
    expect(data).toEqual({ keyedPair: { errors: [{ code: 'CHANGED_MIND' }] } });
    expect(await accounts('unkeyed')).toBe(2);
  });
});

describe('several mutations in one operation', () => {
  it('run in order, each its own unit of work: a failed one leaves nothing, the others stand', async () => {
    const document = `mutation {
      first: createAccount(input: { name: "in order", externalId: "in-order" }) { account { name } errors { code } }
      second: createAccount(input: { name: "in order", externalId: "in-order" }) { account { name } errors { code } }
      third: keyedAccount(name: "in order") { name }
      fourth: createAccounts(input: [{ name: "in order" }, { name: "" }]) { created errors { path } }
      fifth: createAccount(input: { name: "in order" }) { account { name } errors { code } }
    }`;
    expect(await crm.data(document)).toEqual({
      first: { account: { name: 'in order' }, errors: [] },
      second: { account: null, errors: [{ code: 'DUPLICATE' }] },
      third: { name: 'in order' },
      fourth: { created: 0, errors: [{ path: ['input', '1', 'name'] }] },
      fifth: { account: { name: 'in order' }, errors: [] },
    });
    expect(await accounts('in order')).toBe(3);
  });

  it('end with one that breaks: what was done before it stands, and the whole can be sent again', async () => {
    const document = (then: string) => `mutation {
      first: keyedAccount(name: "sequel") @idempotent(key: "sequel 1") { name }
      second: keyedPair(name: "broken", then: "${then}") @idempotent(key: "sequel 2 ${then}") { errors { code } }
      third: keyedAccount(name: "sequel") @idempotent(key: "sequel 3") { name }
    }`;
    const { data, errors } = await crm.execute(document('break'));
    expect({ data, errors }).toMatchObject({ data: null, errors: [{ path: ['second'] }] });
    expect([await accounts('sequel'), await accounts('broken')]).toEqual([1, 0]);
    expect(await crm.data(document(''))).toEqual({
      ...{ first: { name: 'sequel' }, second: { errors: [] }, third: { name: 'sequel' } },
    });
    expect([await accounts('sequel'), await accounts('broken')]).toEqual([2, 2]);
  });
});
