import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { call } from '../../core/test/access/http-caller.ts';
import { createTestCrm, type TestCrm, type TestUser } from '../../core/src/testing/index.ts';
import { note } from './report/figures.ts';

let crm: TestCrm;
let seller: TestUser;
let reader: TestUser;
/** An account of the administrator: the seller sees only his own, the reader all. */
let hidden: string;

beforeAll(async () => {
  // Rows come while they are looked for: two ways of reading would differ.
  crm = await createTestCrm({ http: true, comparePaths: false });
  const role = (name: string, grants: object[]) =>
    crm.data('mutation ($input: CreateRoleInput!) { createRole(input: $input) { errors { message } } }', {
      variables: { input: { name, grants } },
    });
  const own = ['account:read', 'account:create', 'account:update', 'contact:read', 'contact:create'];
  await role(
    'Seller',
    own.map((permission) => ({ permission, scope: 'OWN' })),
  );
  await role('Reader', [{ permission: 'account:read', scope: 'ALL' }]);
  seller = await crm.createUser({ roles: ['Seller'] });
  reader = await crm.createUser({ roles: ['Reader'] });
  const made = await crm.data<{ createAccount: { account: { id: string } } }>(
    'mutation { createAccount(input: { name: "Hidden" }) { account { id } } }',
  );
  hidden = made.createAccount.account.id;
});
afterAll(() => crm?.stop());

interface Entry {
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly createdAt: string;
  readonly changes: string;
  readonly createdBy: { readonly id: string } | null;
  readonly subject: { readonly id: string } | null;
}

const query = `query ($by: ID!) { auditEntries(where: { action: { eq: DENIED }, createdBy: { id: { eq: $by } } },
  orderBy: [{ createdAt: ASC }, { id: ASC }], first: 200) {
  nodes { address userAgent createdAt changes createdBy { id } subject { ... on Node { id } } } } }`;

/** What is noted about a user, once all is written: that happens after the answer. */
async function entriesOf(user: TestUser): Promise<readonly Entry[]> {
  await crm.crm.settle();
  const { auditEntries } = await crm.data<{ auditEntries: { nodes: Entry[] } }>(query, { variables: { by: user.id } });
  return auditEntries.nodes;
}

const from = '127.0.30.1';
const by = (user: TestUser): { token: string; from: string; userAgent: string } => ({
  ...{ token: user.accessToken, from, userAgent: 'Intruder/1.0' },
});

describe('a denied write', () => {
  it('is noted once per field, after its rollback: who, when, what, from where', async () => {
    const id = hidden;
    const attempts: readonly (readonly [TestUser, string, string, string, string])[] = [
      [seller, `updateAccount(id: "${id}", input: { name: "x" })`, 'NOT_FOUND', 'id', id],
      [seller, `deleteAccount(id: "${id}")`, 'NOT_PERMITTED', '', id],
      [reader, `updateAccount(id: "${id}", input: { name: "x" })`, 'NOT_PERMITTED', 'input', id],
      [reader, 'createContact(input: { familyName: "x" })', 'NOT_PERMITTED', 'input', reader.id],
      [seller, `createContact(input: { familyName: "x", accountId: "${id}" })`, 'NOT_FOUND', 'input.accountId', id],
      [seller, `bulkDeleteAccounts(where: { name: { eq: "x" } })`, 'NOT_PERMITTED', 'where', seller.id],
    ];
    const began = Date.now();
    let noted = 0;
    const wanted = new Map<TestUser, object[]>([seller, reader].map((user) => [user, []]));
    for (const [user, field, code, path, subject] of attempts) {
      const { data } = await call<{ done: { errors: { code: string }[] } }>(
        crm.url,
        `mutation { done: ${field} { errors { code } } }`,
        by(user),
      );
      expect([field, data.done.errors[0]?.code]).toEqual([field, code]);
      wanted.get(user)?.push({
        ...{ address: from, userAgent: 'Intruder/1.0', createdBy: { id: user.id }, subject: { id: subject } },
        changes: JSON.stringify({
          ...{ mutation: [null, field.split('(')[0]], refusal: [null, code], path: [null, path] },
        }),
      });
    }
    for (const [user, rows] of wanted) {
      const entries = await entriesOf(user);
      noted += entries.length;
      expect(entries).toMatchObject(rows);
      expect(entries).toHaveLength(rows.length);
      for (const { createdAt } of entries) expect(Math.abs(Date.parse(createdAt) - began)).toBeLessThan(60_000);
    }
    const all = [...wanted.values()].flat().length;
    note('denied', `${noted}/${all}`, noted === all);
    const { account } = await crm.data<{ account: { name: string; version: number } }>(
      `{ account(id: "${id}") { name version } }`,
    );
    expect(account).toEqual({ name: 'Hidden', version: 1 });
  });

  it('of many rows is one entry, and each field of an operation has its own', async () => {
    const user = await crm.createUser({ roles: ['Reader'] });
    const rows = Array.from({ length: 50 }, (_, n) => `{ name: "${n}" }`).join(', ');
    const field = `createAccounts(input: [${rows}]) { errors { code } }`;
    await call(crm.url, `mutation { a: ${field} b: ${field} }`, by(user));
    expect(await entriesOf(user)).toHaveLength(2);
  });

  it('fills no table: a user has sixty a minute', async () => {
    const user = await crm.createUser({ roles: ['Reader'] });
    const field = (n: number): string => `m${n}: deleteAccount(id: "${hidden}") { errors { code } }`;
    const fields = Array.from({ length: 45 }, (_, n) => field(n)).join(' ');
    for (let again = 0; again < 2; again++) await call(crm.url, `mutation { ${fields} }`, by(user));
    expect(await entriesOf(user)).toHaveLength(60);
  });

  it('that is a mistake or a success is not noted, nor what nobody tried', async () => {
    const user = await crm.createUser({ roles: ['Seller'] });
    const absent = hidden.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    for (const field of [
      `updateAccount(id: "${absent}", input: { name: "x" })`,
      'updateAccount(id: "nonsense", input: { name: "x" })',
      'createAccount(input: { name: "" })',
      'createAccount(input: { name: "mine" })',
    ]) {
      await call(crm.url, `mutation { done: ${field} { errors { code } } }`, by(user));
    }
    await call(crm.url, `mutation { createAccount(input: { name: "x" }) { errors { code } } }`, { from });
    await call(crm.url, `mutation { deleteAccount(id: "${hidden}") { errors { code } } }`, by(user));
    expect(await entriesOf(user)).toHaveLength(1);
    const { auditEntries } = await crm.data<{ auditEntries: { nodes: Entry[] } }>(
      '{ auditEntries(where: { action: { eq: DENIED } }, first: 200) { nodes { createdBy { id } } } }',
    );
    expect(auditEntries.nodes.filter(({ createdBy }) => createdBy === null)).toEqual([]);
  });

  it('can be read only with the permission', async () => {
    const { data } = await call<{ auditEntries: { totalCount: number } }>(
      crm.url,
      '{ auditEntries(where: { action: { eq: DENIED } }) { totalCount } }',
      by(seller),
    );
    expect(data.auditEntries.totalCount).toBe(0);
  });
});
