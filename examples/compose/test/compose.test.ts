import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCrm, seedContext } from '@guanxi/core/app';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { hotel } from '@guanxi/plugin-hotel';
import config from '../guanxi.config.ts';
import { questionsOf, snippetsOf } from '../../../test/readme/snippets.ts';
import { loyalty } from '../loyalty/index.ts';
import { startHouse, type RunningHouse } from './running-house.ts';

const tour = questionsOf(snippetsOf(new URL('../README.md', import.meta.url)));

describe('npm start in the folder of the example', () => {
  let house: RunningHouse;
  beforeAll(async () => void (house = await startHouse()));
  afterAll(async () => void (await house?.stop()));

  it('answers a query over the fields of all three plugins', async () => {
    const create = `mutation ($input: CreateContactInput!) {
      createContact(input: $input) { contact { id } errors { message } }
    }`;
    const input = { name: '沈若兰', hotel: { vipLevel: 4 }, building: { advocacy: 'advocate', reviewer: true } };
    expect(await house.ask(create, { input })).toMatchObject({ data: { createContact: { errors: [] } } });
    const query = `{
      contacts(
        where: { hotel: { vipLevel: { gte: 4 } }, building: { reviewer: { eq: true } }, loyalty: { points: { eq: 0 } } }
      ) { nodes { name hotel { vipLevel } building { advocacy } loyalty { tier pointsToGold } } }
      hotelRooms { totalCount }
      buildingProjects { totalCount }
      loyaltyEntries { totalCount }
    }`;
    const [none, shen] = [
      { totalCount: 0 },
      {
        name: '沈若兰',
        hotel: { vipLevel: 4 },
        building: { advocacy: 'advocate' },
        loyalty: { tier: 'BASIC', pointsToGold: 2000 },
      },
    ];
    expect(await house.ask(query)).toMatchObject({
      data: { contacts: { nodes: [shen] }, hotelRooms: none, buildingProjects: none, loyaltyEntries: none },
    });
  });

  it('keeps points when entries are written, and the ledger as it is', async () => {
    const { data } = await house.ask(`mutation {
      createContact(input: { name: "陆遥", hotel: { vipLevel: 1 }, building: { advocacy: "supporter" } }) {
        contact { id loyalty { points tier joinedOn } }
        errors { message }
      }
    }`);
    expect(data).toMatchObject({
      createContact: { contact: { loyalty: { points: 0, tier: 'BASIC', joinedOn: null } }, errors: [] },
    });
    const { id } = (data as { createContact: { contact: { id: string } } }).createContact.contact;
    const write = `mutation ($input: [CreateLoyaltyEntryInput!]!) {
      createLoyaltyEntries(input: $input) { created errors { __typename code path ... on LoyaltyPointsShort { available asked } } }
    }`;
    const input = [
      { memberId: id, points: 2100, reason: 'stay' },
      { memberId: id, points: -100, reason: 'redeemed' },
    ];
    expect(await house.ask(write, { input })).toMatchObject({
      data: { createLoyaltyEntries: { created: 2, errors: [] } },
    });
    const tooMuch = [{ memberId: id, points: -2001, reason: 'redeemed' }];
    expect(await house.ask(write, { input: tooMuch })).toMatchObject({
      data: {
        createLoyaltyEntries: {
          created: 0,
          errors: [
            {
              __typename: 'LoyaltyPointsShort',
              code: 'LOYALTY_POINTS_SHORT',
              path: ['input', '0', 'points'],
              available: 2000,
              asked: 2001,
            },
          ],
        },
      },
    });
    expect(
      await house.ask('query ($id: ID!) { contact(id: $id) { loyalty { points tier pointsToGold } } }', { id }),
    ).toMatchObject({ data: { contact: { loyalty: { points: 2000, tier: 'GOLD', pointsToGold: 0 } } } });
  });

  it('has the tables that its classes describe', async () => {
    const checks = await house.doctor();
    expect([checks.get('migrations'), checks.get('tables')]).toEqual(['ok', 'ok']);
  });

  it('stops in order', async () => {
    expect(await house.stop()).toBe(0);
  });
});

describe('the composition', () => {
  const rootsOf = (options: Parameters<typeof createCrm>[0]): string[] =>
    Object.keys(
      createCrm({ ...options, mode: 'test' }, { environment: {} })
        .schema.getQueryType()
        ?.getFields() ?? {},
    );

  it('is named by the configuration alone, in any order', () => {
    const expected = expect.arrayContaining(['hotelReservations', 'buildingProjects', 'loyaltyEntries']);
    expect(rootsOf(config)).toEqual(expected);
    expect(rootsOf({ plugins: [...(config.plugins ?? [])].reverse() }).sort()).toEqual(rootsOf(config).sort());
  });

  it('does not start without what the plugin stands on', () => {
    expect(() => rootsOf({ plugins: [hotel(), loyalty()] })).toThrow(/loyalty[\s\S]*building-materials/);
  });
});

describe('the tour of the README', () => {
  let crm: TestCrm;
  beforeAll(async () => {
    crm = await createTestCrm({ plugins: config.plugins ?? [], comparePaths: false });
    // Its own demo data alone: core and the other plugins bring a whole company.
    await loyalty().demo?.(seedContext(crm.crm));
  });
  afterAll(() => crm?.stop());

  it('has questions with answers', () => expect(tour.length).toBeGreaterThan(2));

  it.each(tour)('$query', async ({ query, answer }) => {
    expect(await crm.data(query)).toEqual(answer);
  });

  it('reads fields of all three plugins in one statement', async () => {
    const statements: string[] = [];
    const { reader } = crm.crm.database;
    const rows = reader.rows.bind(reader);
    const value = reader.value.bind(reader);
    Object.assign(reader, {
      rows: (...call: Parameters<typeof rows>) => (statements.push(call[0]), rows(...call)),
      value: (...call: Parameters<typeof value>) => (statements.push(call[0]), value(...call)),
    });
    await crm.data(tour[0]?.query ?? '');
    const reads = statements.filter((text) => text.includes('"contact"'));
    expect(reads).toEqual([expect.stringMatching(/hotel_ext_contact[\s\S]*loyalty_ext_contact/)]);
  });
});
