import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openFrontDesk, type FrontDesk } from './front-desk.ts';

let desk: FrontDesk;
beforeAll(async () => void (desk = await openFrontDesk()));
afterAll(() => desk.crm.stop());

async function read(id: string, selection: string): Promise<object> {
  const document = `query ($id: ID!) { hotelReservation(id: $id) { ${selection} } }`;
  const { hotelReservation } = await desk.crm.data<{ hotelReservation: object }>(document, { variables: { id } });
  return hotelReservation;
}

async function account(input: object): Promise<string> {
  const { createAccount } = await desk.crm.data<{ createAccount: { account: { id: string } } }>(
    'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }',
    { variables: { input } },
  );
  return createAccount.account.id;
}

describe('a booking', () => {
  it('holds what a hotel keeps of it', async () => {
    const agencyId = await account({
      name: '春秋假期',
      roles: ['travel-agency'],
      hotel: { agencyCode: '240', commissionPercent: '12.5' },
    });
    const companyId = await account({ name: '启明电子' });
    const { hotelReservation, errors } = await desk.book({
      roomTypeId: desk.types['STD'],
      assignedRoomTypeId: desk.types['STE'],
      ...{ arrival: '2015-07-01', departure: '2015-07-03', bookedOn: '2014-07-24', statusOn: '2015-05-06' },
      ...{ adults: 2, children: 1, babies: 1, mealPlan: 'half-board', country: 'PRT', status: 'CANCELLED' },
      ...{ marketSegment: 'offline-agency', channel: 'travel-agency', customerType: 'transient-party' },
      ...{ depositType: 'NON_REFUNDABLE', rate: { amount: '75.50', currency: 'EUR' }, agencyId, companyId },
      ...{ specialRequests: 1, parkingSpaces: 1, waitingListDays: 3, changesCount: 2 },
      ...{ repeatedGuest: true, previousCancellations: 1, previousStays: 4 },
    });
    expect(errors).toEqual([]);
    expect(
      await read(
        hotelReservation.id,
        `property { code } roomType { code } assignedRoomType { code } leadDays total { amount currency } babies
        agency { name hotel { agencyCode commissionPercent } } company { name } depositType changesCount`,
      ),
    ).toEqual({
      property: { code: 'LAKE' },
      roomType: { code: 'STD' },
      assignedRoomType: { code: 'STE' },
      leadDays: 342,
      total: { amount: '151.0000', currency: 'EUR' },
      babies: 1,
      agency: { name: '春秋假期', hotel: { agencyCode: '240', commissionPercent: '12.50' } },
      company: { name: '启明电子' },
      depositType: 'NON_REFUNDABLE',
      changesCount: 2,
    });
  });

  it('is counted by segment, channel and month, and found by its agency', async () => {
    const found = await desk.crm.data(`{
      hotelReservationGroups(
        where: { status: { eq: CANCELLED }, agency: { hotel: { commissionPercent: { gte: "10" } } } }
        groupBy: [{ marketSegment: VALUE }, { arrival: { by: MONTH } }]
      ) { nodes { count key { marketSegment arrival } avg { leadDays } sum { total { byCurrency { amount } } } } }
      accounts(where: { hotel: { agencyCode: { eq: "240" } } }, orderBy: [{ hotel: { commissionPercent: DESC } }]) {
        nodes { name }
      }
    }`);
    expect(found).toMatchObject({
      hotelReservationGroups: {
        nodes: [
          {
            count: 1,
            key: { marketSegment: 'offline-agency', arrival: '2015-07-01' },
            sum: { total: { byCurrency: [{ amount: '151.0000' }] } },
          },
        ],
      },
      accounts: { nodes: [{ name: '春秋假期' }] },
    });
  });

  it('is made before the arrival: today, or on the day of an arrival that is past', async () => {
    const roomTypeId = desk.types['STD'];
    const past = await desk.book({ roomTypeId, arrival: '2020-02-01', departure: '2020-02-02' });
    expect(await read(past.hotelReservation.id, 'bookedOn leadDays')).toEqual({ bookedOn: '2020-02-01', leadDays: 0 });
    const future = await desk.book({ roomTypeId, arrival: '2099-02-01', departure: '2099-02-02' });
    const { bookedOn } = (await read(future.hotelReservation.id, 'bookedOn')) as { bookedOn: string };
    expect(Math.abs(Date.parse(bookedOn) - Date.now())).toBeLessThan(2 * 86_400_000);
    const wrong = await desk.book({ roomTypeId, bookedOn: '2027-05-02' });
    expect(wrong.errors).toEqual([{ code: 'BOOKED_AFTER_ARRIVAL', path: ['input', 'bookedOn'] }]);
  });

  it('counts its changes', async () => {
    const { hotelReservation } = await desk.book({ roomTypeId: desk.types['STD'] });
    const { id } = hotelReservation;
    await desk.change(id, { departure: '2027-05-04' });
    await desk.change(id, { note: '靠湖' });
    await desk.change(id, { adults: 2, mealPlan: 'full-board' });
    expect(await read(id, 'changesCount')).toEqual({ changesCount: 2 });
  });
});

describe('the status history', () => {
  const history =
    'statusOn statusHistory(orderBy: [{ id: ASC }]) { nodes { fromStatus toStatus statusOn createdBy { displayName } } }';

  it('is written with every status, by whom and since when', async () => {
    const booked = { roomTypeId: desk.types['STD'], statusOn: '2027-04-01' };
    const { hotelReservation } = await desk.book(booked);
    await desk.change(hotelReservation.id, { note: '无烟' });
    await desk.change(hotelReservation.id, { status: 'CONFIRMED', statusOn: '2027-04-03' });
    await desk.change(hotelReservation.id, { status: 'CHECKED_IN', roomId: desk.rooms['101'] });
    const createdBy = { displayName: 'Administrator' };
    const found = (await read(hotelReservation.id, history)) as { statusOn: string };
    expect(found).toMatchObject({
      statusHistory: {
        nodes: [
          { fromStatus: null, toStatus: 'BOOKED', statusOn: '2027-04-01', createdBy },
          { fromStatus: 'BOOKED', toStatus: 'CONFIRMED', statusOn: '2027-04-03', createdBy },
          { fromStatus: 'CONFIRMED', toStatus: 'CHECKED_IN', statusOn: found.statusOn, createdBy },
        ],
      },
    });
    // Checked in on the day that it was entered.
    expect(Math.abs(Date.parse(found.statusOn) - Date.now())).toBeLessThan(2 * 86_400_000);
  });

  it('cannot be written by hand, and is seen by those who see the reservation', async () => {
    const mutations = Object.keys(desk.crm.crm.schema.getMutationType()?.getFields() ?? {});
    expect(mutations.filter((name) => name.includes('StatusChange'))).toEqual([]);
    const receptionist = await desk.crm.createUser({ roles: ['hotel:front-desk'] });
    const nobody = await desk.crm.createUser();
    const count = '{ hotelReservationStatusChanges { totalCount } }';
    const seen = async (as: typeof nobody): Promise<number> =>
      (await desk.crm.data<{ hotelReservationStatusChanges: { totalCount: number } }>(count, { as }))
        .hotelReservationStatusChanges.totalCount;
    expect(await seen(receptionist)).toBeGreaterThan(3);
    expect(await seen(nobody)).toBe(0);
  });
});

describe('an upgrade', () => {
  it('is said with the assigned room type', async () => {
    const { hotelReservation } = await desk.book({
      roomTypeId: desk.types['STD'],
      arrival: '2027-06-01',
      departure: '2027-06-03',
    });
    const { id } = hotelReservation;
    expect((await desk.change(id, { roomId: desk.rooms['201'] })).errors).toEqual([
      { code: 'ROOM_OF_OTHER_TYPE', path: ['input', 'roomId'] },
    ]);
    const upgraded = await desk.change(id, { roomId: desk.rooms['201'], assignedRoomTypeId: desk.types['STE'] });
    expect(upgraded).toMatchObject({ errors: [], hotelReservation: { rate: { amount: '388.0000' } } });
    const types = 'roomType { code } assignedRoomType { code } room { number }';
    expect(await read(id, types)).toEqual({
      roomType: { code: 'STD' },
      assignedRoomType: { code: 'STE' },
      room: { number: '201' },
    });
    expect((await desk.change(id, { roomId: desk.rooms['102'] })).errors).toEqual([]);
    expect(await read(id, types)).toMatchObject({ assignedRoomType: { code: 'STD' }, room: { number: '102' } });
  });
});
