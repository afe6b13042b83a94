import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hotel } from '@guanxi/plugin-hotel';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm({ plugins: [hotel()] })));
afterAll(() => crm.stop());

describe('demo data', () => {
  const counts = `{
    orgUnits { totalCount } teams { totalCount } users { totalCount } products { totalCount }
    accounts { totalCount } contacts { totalCount } affiliations { totalCount }
    opportunities { totalCount } opportunityLines { totalCount } stageChanges { totalCount } activities { totalCount }
    hotelRooms { totalCount } hotelReservations { totalCount }
  }`;

  it('are a year of a small company and three months of a hotel; loading them again changes nothing', async () => {
    await crm.loadDemo();
    const loaded = await crm.data(counts);
    const of = (totalCount: number) => ({ totalCount });
    expect(loaded).toMatchObject({
      orgUnits: of(4),
      teams: of(5),
      users: of(13),
      products: of(10),
      accounts: of(43),
      contacts: of(140),
      affiliations: of(80),
      opportunities: of(120),
      stageChanges: of(120),
      activities: of(300),
      hotelRooms: of(48),
    });
    await crm.loadDemo();
    expect(await crm.data(counts)).toEqual(loaded);
  });

  it('belong to people with teams, and are believable', async () => {
    const facts = await crm.data(`{
      unowned: opportunities(where: { or: [{ ownerId: { isNull: true } }, { teamId: { isNull: true } }] }) { totalCount }
      open: opportunities(where: { status: { eq: OPEN } }) { totalCount }
      won: opportunities(where: { status: { eq: WON } }) { totalCount }
      unpriced: opportunities(where: { amount: { isNull: true } }) { totalCount }
      overdue: activities(where: { status: { eq: PLANNED }, dueAt: { lt: "${new Date().toISOString()}" } }) { totalCount }
      inHouse: hotelReservations(where: { status: { eq: CHECKED_IN } }) { totalCount }
      led: teams(where: { managerId: { isNull: false } }) { totalCount }
    }`);
    const count = (name: string): number => (facts[name] as { totalCount: number }).totalCount;
    expect([count('unowned'), count('unpriced'), count('led')]).toEqual([0, 0, 4]);
    for (const name of ['open', 'won', 'overdue', 'inHouse']) expect(count(name)).toBeGreaterThan(5);
  });
});
