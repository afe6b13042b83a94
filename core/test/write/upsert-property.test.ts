import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm()));
afterAll(() => crm?.stop());

interface Row {
  readonly externalId: string;
  readonly name: string;
  readonly city?: string | null;
}

interface Outcome {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly ids: readonly (string | null)[];
  readonly errors: readonly object[];
}

/** A file of an import: keys occur once, in any order. */
const file = fc.uniqueArray(
  fc.record(
    {
      externalId: fc.integer({ min: 1, max: 6 }).map(String),
      name: fc.constantFrom('甲', '乙', '丙'),
      city: fc.constantFrom('上海', '北京', null),
    },
    { requiredKeys: ['externalId', 'name'] },
  ),
  { selector: ({ externalId }) => externalId, minLength: 1, maxLength: 6 },
);

let round = 0;
const keyOf = ({ externalId }: Row): string => `${round}-${externalId}`;

async function upsert(rows: readonly Row[]): Promise<Outcome> {
  const document = `mutation ($input: [UpsertAccountInput!]!) {
    upsertAccounts(by: EXTERNAL_ID, input: $input) { created updated unchanged ids errors { code message path } }
  }`;
  const input = rows.map((row) => ({ ...row, externalId: keyOf(row) }));
  return (await crm.data<{ upsertAccounts: Outcome }>(document, { variables: { input } })).upsertAccounts;
}

interface Stored extends Row {
  readonly id: string;
  readonly version: number;
}

async function stored(): Promise<Stored[]> {
  const document = `query ($prefix: String!) {
    accounts(where: { externalId: { startsWith: $prefix } }, orderBy: [{ externalId: ASC }]) {
      nodes { id version externalId name city }
    }
  }`;
  const variables = { prefix: `${round}-` };
  return (await crm.data<{ accounts: { nodes: Stored[] } }>(document, { variables })).accounts.nodes;
}

/** What the files say, one after the other: the last name, and the last city that was said. */
function expected(files: readonly (readonly Row[])[]): Row[] {
  const rows = new Map<string, Row>();
  for (const row of files.flat()) {
    const before = rows.get(keyOf(row));
    rows.set(keyOf(row), { city: null, ...before, ...row, externalId: keyOf(row) });
  }
  return [...rows.values()].sort((a, b) => (a.externalId < b.externalId ? -1 : 1));
}

const plain = (rows: readonly Stored[]): Row[] =>
  rows.map(({ externalId, name, city }) => ({ externalId, name, city: city ?? null }));

it('an upsert says what is to be, however often and in which order of rows it is sent', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 4 }), async (files) => {
      round += 1;
      for (const rows of files) expect((await upsert(rows)).errors).toEqual([]);
      const before = await stored();
      expect(plain(before)).toEqual(expected(files));
      const last = files.at(-1) ?? [];
      const again = await upsert(last.toReversed());
      expect(again).toMatchObject({ created: 0, updated: 0, unchanged: last.length });
      expect(await stored()).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

it('upserts at the same time make each key once, and every row is that of one of them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 2, maxLength: 4 }), async (files) => {
      round += 1;
      const outcomes = await Promise.all(files.map((rows) => upsert(rows)));
      const after = await stored();
      expect(after.map(({ externalId }) => externalId)).toEqual(expected(files).map(({ externalId }) => externalId));
      for (const [index, { ids, errors }] of outcomes.entries()) {
        expect(errors).toEqual([]);
        const keys = (files[index] ?? []).map((row) => keyOf(row));
        expect(ids).toEqual(keys.map((key) => after.find(({ externalId }) => externalId === key)?.id));
      }
      for (const { externalId, name } of after) {
        const said = files.flat().filter((row) => keyOf(row) === externalId);
        expect(said.map((row) => row.name)).toContain(name);
      }
      expect(outcomes.reduce((sum, { created }) => sum + created, 0)).toBe(after.length);
    }),
    { numRuns: 25 },
  );
});
