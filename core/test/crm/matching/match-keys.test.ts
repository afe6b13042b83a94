import { afterEach, expect, it } from '@jest/globals';
import { definePlugin, matchRule } from '@guanxi/core';
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

/** Contacts are alike that are called alike: `Dr Prof` has both titles. */
const titles = definePlugin({
  ...{ id: 'titles', prefix: 'title', version: '1.0.0', label: { zh: '称谓', en: 'Titles' } },
  matching: [
    {
      entity: 'Contact',
      rules: [
        matchRule<readonly string[]>({
          ...{
            code: 'TITLE_SHARED',
            label: { zh: '称谓相同', en: 'Same title' },
            fields: ['salutation'],
            weight: 0.95,
          },
          prepare: ([text = null]) => text?.split(' ') ?? null,
          keys: (some) => some.map((text) => ({ text })),
          compare: (left, right) => (left.some((text) => right.includes(text)) ? 1 : 0),
        }),
      ],
    },
  ],
});

it('compares for one key of few records, not for one of many, and again for two of many', async () => {
  crm = await createTestCrm({ plugins: [titles()] });
  const called = (count: number, salutation: string): object[] =>
    Array.from({ length: count }, (_none, n) => ({ name: `${salutation} ${n}`, salutation }));
  await crm.mutate('mutation ($input: [CreateContactInput!]!) { createContacts(input: $input) { errors { code } } }', {
    variables: { input: [...called(49, 'Captain'), ...called(50, 'Dr Prof')] },
  });
  const candidates = async (salutation: string): Promise<number> => {
    const query =
      'query ($i: CreateContactInput!) { found: findDuplicateContacts(input: $i) { candidates { score } } }';
    const { found } = await crm.data<{ found: { candidates: object[] } }>(query, { variables: { i: { salutation } } });
    return found.candidates.length;
  };
  // Ten are shown.
  expect(await candidates('Captain')).toBe(10);
  expect(await candidates('Dr')).toBe(0);
  expect(await candidates('Dr Prof')).toBe(10);
});
