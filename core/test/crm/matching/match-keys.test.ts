import { afterEach, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';

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
