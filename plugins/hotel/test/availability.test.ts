import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openFrontDesk, type FrontDesk } from './front-desk.ts';

let desk: FrontDesk;
beforeAll(async () => {
  desk = await openFrontDesk();
  // Two of the standard rooms' reservations never share a night: one room is enough for both.
  const roomTypeId = desk.types['STD'];
  await desk.book({ roomTypeId, arrival: '2027-05-01', departure: '2027-05-03' });
  await desk.book({ roomTypeId, arrival: '2027-05-03', departure: '2027-05-05' });
  await desk.book({ roomTypeId, arrival: '2027-05-01', departure: '2027-05-09', status: 'CANCELLED' });
  await desk.book({ guestId: desk.guest, roomId: desk.rooms['201'], status: 'CHECKED_IN' });
});
afterAll(() => desk.crm.stop());

const availability = `query ($arrival: Date!, $departure: Date!, $type: ID) {
  hotelAvailability(arrival: $arrival, departure: $departure, roomTypeId: $type) {
    roomType { code name } rooms reserved available
  }
}`;

describe('hotelAvailability', () => {
  it('counts the fullest night of each type', async () => {
    const variables = { arrival: '2027-05-01', departure: '2027-05-05' };
    expect(await desk.crm.data(availability, { variables })).toEqual({
      hotelAvailability: [
        { roomType: { code: 'STD', name: '标准间' }, rooms: 2, reserved: 1, available: 1 },
        { roomType: { code: 'STE', name: '套房' }, rooms: 1, reserved: 1, available: 0 },
      ],
    });
    const suite = { ...variables, arrival: '2027-05-03', type: desk.types['STE'] };
    expect(await desk.crm.data(availability, { variables: suite })).toEqual({
      hotelAvailability: [{ roomType: { code: 'STE', name: '套房' }, rooms: 1, reserved: 0, available: 1 }],
    });
  });

  it('says what is wrong with a period', async () => {
    const ask = async (departure: string) => {
      const { errors } = await desk.crm.execute(availability, { variables: { arrival: '2027-05-01', departure } });
      return errors?.map(({ message }) => message);
    };
    expect(await ask('2027-05-01')).toEqual(['The departure must be after the arrival']);
    expect(await ask('2027-06-15')).toEqual(['The period is longer than allowed: 45 > 30']);
  });

  it('is refused to those who see only a part of the reservations', async () => {
    const variables = { arrival: '2027-05-01', departure: '2027-05-05' };
    const { errors } = await desk.crm.execute(availability, { variables, as: await desk.crm.createUser() });
    expect(errors).toHaveLength(1);
  });
});

describe('fields with code in a list', () => {
  it('ask the database once for all rows', async () => {
    const statements: string[] = [];
    const { reader } = desk.crm.crm.database;
    const rows = reader.rows.bind(reader);
    const value = reader.value.bind(reader);
    Object.assign(reader, {
      rows: (...call: Parameters<typeof rows>) => (statements.push(call[0]), rows(...call)),
      value: (...call: Parameters<typeof value>) => (statements.push(call[0]), value(...call)),
    });
    const found = await desk.crm.data(`{
      hotelRoomTypes(orderBy: [{ code: ASC }]) {
        nodes { code free: availableRooms(arrival: "2027-05-01", departure: "2027-05-04") }
      }
      hotelRooms(orderBy: [{ number: ASC }]) { nodes { number currentReservation { nights guest { name } } } }
    }`);
    Object.assign(reader, { rows, value });
    expect(found).toEqual({
      hotelRoomTypes: {
        nodes: [
          { code: 'STD', free: 1 },
          { code: 'STE', free: 0 },
        ],
      },
      hotelRooms: {
        nodes: [
          { number: '101', currentReservation: null },
          { number: '102', currentReservation: null },
          { number: '201', currentReservation: { nights: 2, guest: { name: '王小明' } } },
        ],
      },
    });
    const about = (text: string): number => statements.filter((statement) => statement.includes(text)).length;
    expect(about('generate_series')).toBe(1);
    // Availability, who is in the rooms, and what is selected of those reservations: one statement each.
    expect(about('"hotel_reservation"')).toBe(3);
  });
});
