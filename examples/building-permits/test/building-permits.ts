import { expect, test } from '@jest/globals';
import { distinct, figuresOf } from '../../figures.ts';
import type { ImportedData } from '../../imported-data.ts';
import { readTable, type TableRow } from '../../real-data.ts';

const dataSet = 'building-permits';
const permits = readTable(dataSet, 'building_permits.csv');
const cell = (row: TableRow, column: string): string => row[column] ?? '';
const january = (row: TableRow): string => `${cell(row, 'issued_on').slice(0, 4)}-01-01`;
const sums = {
  floorArea: (row: TableRow) => cell(row, 'floor_area_m2'),
  permitFee: (row: TableRow) => cell(row, 'fee_eur'),
};
const summed = { numbers: ['floorArea'], money: ['permitFee'] };

interface Company {
  readonly name: string;
  readonly roles: readonly string[];
}

/** What must be true of the register once it is imported. */
export function registerOfBuildingPermits(imported: ImportedData): void {
  test('every row is accounted for', () => {
    expect(imported.told()).toEqual([
      '01-developers: 537 created, 170 skipped',
      // 56 of them are developers too.
      '02-designers: 393 created, 56 updated, 258 skipped',
      '03-projects: 707 created',
      '04-designs: 704 created, 3 skipped',
    ]);
    expect(permits).toHaveLength(707);
    expect(distinct(permits, 'investor').size).toBe(537);
    // Three permits name no designer: that is the 450th "spelling".
    expect(distinct(permits, 'designer').size).toBe(449);
  });

  test('one account per spelling; who builds and designs is one account with both roles', async () => {
    const companies = await imported.all<Company>(`query ($after: String) {
      accounts(first: 200, after: $after, where: { roles: { hasAny: ["developer", "designer"] } }) {
        nodes { name roles } pageInfo { endCursor hasNextPage } } }`);
    const found = new Map(companies.map(({ name, roles }) => [name, roles.join('+')]));
    const [developers, designers] = [distinct(permits, 'investor'), distinct(permits, 'designer')];
    const expected = new Map(
      [...developers, ...designers].map((name): [string, string] => {
        const roles = [...(developers.has(name) ? ['developer'] : []), ...(designers.has(name) ? ['designer'] : [])];
        return [name, roles.join('+')];
      }),
    );
    expect(companies).toHaveLength(930);
    expect(found).toEqual(expected);
  });

  test('floor area and fees by the year of the permit, exactly', async () => {
    const groups = { groupBy: '[{ permitIssuedOn: { by: YEAR } }]', key: ['permitIssuedOn'], ...summed };
    expect(await imported.figures('buildingProject', groups)).toEqual(
      figuresOf(permits, (row) => [january(row)], sums),
    );
  });

  test('… by neighbourhood and by developer', async () => {
    const by = (groupBy: string, key: string) =>
      imported.figures('buildingProject', { groupBy: `[{ ${groupBy} }]`, key: [key], ...summed });
    expect(await by('neighbourhood: VALUE', 'neighbourhood')).toEqual(
      figuresOf(permits, (row) => [cell(row, 'neighbourhood')], sums),
    );
    expect(await by('developer: VALUE', 'developer.name')).toEqual(
      figuresOf(permits, (row) => [cell(row, 'investor')], sums),
    );
  });

  test('every spelling of a use became a type, and stays as the register has it', async () => {
    const figures = await imported.figures('buildingProject', {
      groupBy: '[{ type: VALUE }]',
      key: ['type'],
      ...summed,
    });
    expect(Object.values(figures).reduce((sum, { count }) => sum + count, 0)).toBe(707);
    expect(figures).not.toHaveProperty('null');
    // Two words that only flats with shops below have; one spelling of it says them in one.
    const flats = permits.filter(({ use = '' }) => /banesor/i.test(use) && /afari/i.test(use));
    expect(flats.length).toBeGreaterThan(400);
    const ofType = await imported.query<{ flats: { totalCount: number }; others: { totalCount: number } }>(`{
      flats: buildingProjects(where: { type: { eq: "mixed-use" }, description: { contains: "anesor" } }) { totalCount }
      others: buildingProjects(where: { type: { ne: "mixed-use" }, description: { contains: "anesor" } }) { totalCount }
    }`);
    expect(ofType.flats.totalCount).toBe(flats.length);
    expect(ofType.others.totalCount).toBe(permits.filter(({ use = '' }) => /banesor/i.test(use)).length - flats.length);
  });

  test('developers and designers take part in their projects', async () => {
    const groups = { groupBy: '[{ role: VALUE }, { account: VALUE }]', key: ['role', 'account.name'] };
    const designed = permits.filter(({ designer }) => designer !== '');
    expect(await imported.figures('buildingParticipant', groups)).toEqual({
      ...figuresOf(permits, (row) => ['developer', cell(row, 'investor')]),
      ...figuresOf(designed, (row) => ['design-institute', cell(row, 'designer')]),
    });
    const inOne = await imported.query<{ buildingProjects: { totalCount: number } }>(`{ buildingProjects(where: {
      developer: { name: { eq: "Lin-Projekt shpk" } }, permitNumber: { eq: "05-351/02-83729/21" },
      participants: { some: { role: { eq: "design-institute" }, account: { name: { eq: "Lin-Projekt shpk" } } } } }) { totalCount } }`);
    expect(inOne.buildingProjects.totalCount).toBe(2);
  });

  test('a second run changes nothing', async () => {
    for (const { rows, unchanged, skipped, created, updated, failed } of await imported.again()) {
      expect({ created, updated, failed, left: rows - unchanged - skipped }).toEqual({
        ...{ created: 0, updated: 0, failed: 0, left: 0 },
      });
    }
  });
}
