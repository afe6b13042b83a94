import { afterEach, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { parseGlobalId } from '../../../src/model/index.ts';
import { MatchKeyRebuild } from '../../../src/write/index.ts';

let crm: TestCrm;
afterEach(() => crm.stop());

it('finds each record of one call by its own keys, exact and vague ones', async () => {
  crm = await createTestCrm();
  const names = ['Albakos', 'Marigona', 'Vjosa'];
  const input = names.map((name, n) => ({ name: `${name} ${n}`, registrationNumber: `NR ${n}-77` }));
  const { createAccounts } = await crm.mutate<{ createAccounts: { ids: string[] } }>(
    'mutation ($input: [CreateAccountInput!]!) { createAccounts(input: $input) { ids errors { code } } }',
    { variables: { input } },
  );
  const find = `query ($i: CreateAccountInput!) { found: findDuplicateAccounts(input: $i) {
    candidates { record { id } reasons { code } } } }`;
  const found = (i: object) => crm.data(find, { variables: { i } });
  for (const [n, id] of createAccounts.ids.entries()) {
    const byName = { candidates: [{ record: { id }, reasons: [{ code: 'SIMILAR_NAME' }] }] };
    expect(await found({ name: `${names[n]?.toUpperCase()} ${n} GmbH` })).toEqual({ found: byName });
    const byNumber = { candidates: [{ record: { id }, reasons: [{ code: 'SAME_REGISTRATION_NUMBER' }] }] };
    expect(await found({ name: '', registrationNumber: `nr${n}77` })).toEqual({ found: byNumber });
  }
});

/** Keys of a record and the transactions that wrote them. */
async function keysOf(id: string): Promise<string[]> {
  const rows = await crm.crm.database.reader.rows<{ key: string }>(
    `select key || ' ' || xmin as key from match_key where record_id = $1 order by key`,
    [parseGlobalId(crm.crm.model, id)?.uuid],
  );
  return rows.map(({ key }) => key);
}

it('writes keys anew only where a field changes that they are made of', async () => {
  crm = await createTestCrm();
  const { createAccount } = await crm.mutate<{ createAccount: { account: { id: string } } }>(
    'mutation { createAccount(input: { name: "Albakos", city: "Vlora" }) { account { id } errors { code } } }',
  );
  const { id } = createAccount.account;
  const update = (input: object) =>
    crm.mutate(
      'mutation ($id: ID!, $input: UpdateAccountInput!) { updateAccount(id: $id, input: $input) { errors { code } } }',
      { variables: { id, input } },
    );
  const before = await keysOf(id);
  expect(before.length).toBeGreaterThan(1);
  // Accounts are compared by their city, but nobody looks for them by it.
  await update({ city: 'Tirana', employees: 7 });
  expect(await keysOf(id)).toEqual(before);
  await update({ name: 'Marigona' });
  const after = await keysOf(id);
  expect(after.length).toBeGreaterThan(1);
  expect(after.filter((key) => before.includes(key))).toEqual([]);
});

it('makes keys again while records are written', async () => {
  crm = await createTestCrm();
  const rows = (name: string) =>
    Array.from({ length: 300 }, (_none, n) => ({ externalId: `k${n}`, name: `${name} ${n}` }));
  const upsert = (name: string) =>
    crm.mutate(
      `mutation ($input: [UpsertAccountInput!]!) { upsertAccounts(by: EXTERNAL_ID, input: $input) { errors { code } } }`,
      { variables: { input: rows(name) } },
    );
  await upsert('Albakos');
  const keys = new MatchKeyRebuild({ model: crm.crm.model, database: crm.crm.database });
  const made = async (): Promise<void> => {
    for (let time = 0; time < 5; time++) {
      await keys.plan({ all: true });
      await keys.run();
    }
  };
  const written = async (): Promise<void> => {
    for (const name of ['Marigona', 'Vjosa', 'Drini', 'Buna', 'Shkumbini']) await upsert(name);
  };
  await Promise.all([made(), written()]);
  const text = 'select record_id, key, is_exact from match_key order by 1, 2';
  const found = await crm.crm.database.reader.rows(text, []);
  expect(found.length).toBeGreaterThan(600);
  await keys.plan({ all: true });
  await keys.run();
  expect(await crm.crm.database.reader.rows(text, [])).toEqual(found);
});
