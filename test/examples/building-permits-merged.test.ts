import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { Decimal } from 'decimal.js';
import { ImportedData } from '../../examples/imported-data.ts';
import { isHere, readTable, type TableRow } from '../../examples/real-data.ts';

const dataSet = 'building-permits';
const permits = readTable(dataSet, 'building_permits.csv');
const cell = (row: TableRow, column: string): string => row[column] ?? '';

/** How companies of Albania and Kosovo are registered, without dots: it does not say which one it is. */
const legalForms = new Set(
  'shpk sha ojq nn nnp nnt nnsh nt ntn ntp ntsh np npn npsh nsh nshp npt knt bi llc'.split(' '),
);

/** A name as a reader takes it: letters and digits, whatever case, accents, blanks, quotes and legal form say. */
function plainName(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.replaceAll(/\b(?:[a-z]{1,2}\.)+[a-z]{1,2}\b\.?/g, (form) => `${form.replaceAll('.', '')} `);
  return (words.match(/[a-z0-9]+/g) ?? []).filter((word) => !legalForms.has(word)).join('');
}

interface Candidate {
  readonly first: { readonly id: string; readonly name: string };
  readonly second: { readonly id: string; readonly name: string };
}

/** Companies that belong together, each group by the one that was there first. */
function groupsOf(pairs: readonly Candidate[]): ReadonlyMap<string, readonly string[]> {
  const byName = Map.groupBy(
    pairs.flatMap(({ first, second }) => [first, second]),
    ({ name }) => plainName(name),
  );
  return new Map(
    [...byName.values()].map((companies) => {
      const [into = '', ...others] = [...new Set(companies.map(({ id }) => id))];
      return [into, others];
    }),
  );
}

async function mergeCompanies(crm: TestCrm, into: string, others: readonly string[]): Promise<void> {
  await crm.mutate(
    'mutation ($into: ID!, $others: [ID!]!) { mergeAccounts(into: $into, others: $others) { errors { code message } } }',
    { variables: { into, others } },
  );
}

/** Floor area by developer, and the developers of each designer, from the file alone. */
function expected() {
  const area = Map.groupBy(permits, (row) => plainName(cell(row, 'investor')));
  const developers = [...area].map(([name, rows]) => ({
    name,
    area: rows.reduce((sum, row) => sum.add(cell(row, 'floor_area_m2') || 0), new Decimal(0)).toFixed(2),
  }));
  const designed = Map.groupBy(
    permits.filter(({ designer }) => designer !== ''),
    (row) => plainName(cell(row, 'designer')),
  );
  const designers = [...designed].map(([name, rows]) => ({
    name,
    developers: new Set(rows.map((row) => plainName(cell(row, 'investor')))).size,
    projects: rows.length,
  }));
  return {
    developers: developers.sort((a, b) => Number(b.area) - Number(a.area)),
    designers: designers.sort((a, b) => b.developers - a.developers || b.projects - a.projects),
  };
}

function merged(): void {
  const imported = new ImportedData(dataSet, 'EUR');
  let crm: TestCrm;
  beforeAll(async () => {
    crm = await createTestCrm({ plugins: [buildingMaterials()], comparePaths: false });
    await imported.importInto(crm);
    await crm.mutate('mutation { scanForDuplicates(type: "Account") { errors { code } } }');
    await crm.crm.runDueJobs();
    const pairs = await imported.all<Candidate>(`query ($after: String) {
      duplicateCandidates(first: 200, after: $after, where: { status: { eq: OPEN } }) {
        nodes { first { ... on Account { id name } } second { ... on Account { id name } } }
        pageInfo { endCursor hasNextPage } } }`);
    // A steward takes those for the same whose names are read the same, and leaves the others open.
    const same = pairs.filter(({ first, second }) => plainName(first.name) === plainName(second.name));
    const groups = [...groupsOf(same)];
    const mergeInTurn = async (): Promise<void> => {
      for (let next = groups.pop(); next; next = groups.pop()) await mergeCompanies(crm, ...next);
    };
    await Promise.all(Array.from({ length: 4 }, mergeInTurn));
  });
  afterAll(async () => {
    imported.close();
    await crm?.stop();
  });

  test('every company stands once, as far as names tell', async () => {
    const companies = await imported.all<{ name: string }>(`query ($after: String) {
      accounts(first: 200, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } } }`);
    const names = permits.flatMap((row) => [cell(row, 'investor'), cell(row, 'designer')]).filter(Boolean);
    const found = companies.map(({ name }) => plainName(name)).sort();
    expect(found).toEqual([...new Set(names.map(plainName))].sort());
  });

  test('one request: the ten developers with the largest floor area', async () => {
    interface Groups {
      readonly groups: {
        readonly nodes: readonly {
          readonly key: { readonly developer: { readonly name: string } };
          readonly sum: { readonly floorArea: string };
        }[];
      };
    }
    const { groups } = await imported.query<Groups>(`{ groups: buildingProjectGroups(
      groupBy: [{ developer: VALUE }], orderBy: [{ sum: { floorArea: DESC } }], first: 10) {
        nodes { key { developer { name } } sum { floorArea } } } }`);
    const found = groups.nodes.map(({ key, sum }) => ({ name: plainName(key.developer.name), area: sum.floorArea }));
    expect(found).toEqual(expected().developers.slice(0, 10));
  });

  test('another: the designers who worked for the most different developers', async () => {
    interface Reach {
      readonly reach: readonly {
        readonly account: { readonly name: string };
        readonly developers: number;
        readonly projects: number;
      }[];
    }
    const { reach } = await imported.query<Reach>(`{ reach: buildingPartnerReach(role: "design-institute", first: 200) {
      account { name } developers projects } }`);
    const found = reach.map(({ account, ...figures }) => ({ name: plainName(account.name), ...figures }));
    const most = expected().designers.slice(0, found.length);
    // Those with the same figures stand by name, of which the file knows several spellings.
    expect(found.map(({ developers, projects }) => [developers, projects])).toEqual(
      most.map(({ developers, projects }) => [developers, projects]),
    );
    const clear = most.filter(({ developers }) => developers > (most.at(-1)?.developers ?? 0));
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(found.slice(0, clear.length).sort(byName)).toEqual(clear.sort(byName));
  });
}

if (isHere(dataSet)) describe('building permits, duplicates merged', merged);
// eslint-disable-next-line no-restricted-syntax -- a checkout without the data must not look as if it passed
else test.skip(`there is no ${dataSet}`, () => undefined);
