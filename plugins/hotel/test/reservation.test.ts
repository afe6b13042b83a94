import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openFrontDesk, type FrontDesk } from './front-desk.ts';

let desk: FrontDesk;
beforeAll(async () => void (desk = await openFrontDesk()));
afterAll(() => desk.crm.stop());

describe('a reservation', () => {
  it('gets a number, the base price of its type, and a total', async () => {
    const { hotelReservation, errors } = await desk.book({ roomTypeId: desk.types['STD'] });
    expect(errors).toEqual([]);
    expect(hotelReservation).toMatchObject({ nights: 2, status: 'BOOKED', rate: { amount: '388.0000' } });
    expect(hotelReservation.total).toEqual({ amount: '776.0000' });
    expect(hotelReservation.number).toMatch(/^270501-[0-9A-F]{6}$/);
    const longer = await desk.change(hotelReservation.id, { departure: '2027-05-05' });
    expect(longer.hotelReservation).toMatchObject({ nights: 4, total: { amount: '1552.0000' } });
  });

  it('whose total is more than can be stored is refused', async () => {
    const rate = { amount: '999999999999999', currency: 'CNY' };
    const { hotelReservation, errors } = await desk.book({ roomTypeId: desk.types['STD'], rate });
    expect({ hotelReservation, errors }).toEqual({
      hotelReservation: null,
      errors: [{ code: 'INVALID', path: ['input', 'total'] }],
    });
  });

  it('of a room has the type of the room', async () => {
    const days = { arrival: '2027-07-01', departure: '2027-07-02' };
    expect(await desk.book({ ...days, roomId: desk.rooms['201'] })).toMatchObject({
      hotelReservation: { roomType: { code: 'STE' }, total: null },
    });
    expect(await desk.book({ ...days, roomId: desk.rooms['101'], roomTypeId: desk.types['STE'] })).toMatchObject({
      hotelReservation: null,
      errors: [{ code: 'ROOM_OF_OTHER_TYPE', path: ['input', 'roomId'] }],
    });
    expect((await desk.book(days)).errors).toEqual([{ code: 'REQUIRED', path: ['input', 'roomTypeId'] }]);
  });

  it('ends after it begins; the same day is day use', async () => {
    const roomTypeId = desk.types['STD'];
    const wrong = await desk.book({ roomTypeId, arrival: '2027-05-03', departure: '2027-05-01' });
    expect(wrong.errors).toEqual([{ code: 'DEPARTURE_BEFORE_ARRIVAL', path: ['input', 'departure'] }]);
    const dayUse = await desk.book({ roomTypeId, arrival: '2027-05-01', departure: '2027-05-01' });
    expect(dayUse.hotelReservation).toMatchObject({ nights: 0, total: { amount: '388.0000' } });
  });

  it('is checked in with a room only', async () => {
    const { hotelReservation } = await desk.book({ roomTypeId: desk.types['STE'] });
    expect((await desk.change(hotelReservation.id, { status: 'CHECKED_IN' })).errors).toEqual([
      { code: 'ROOM_REQUIRED', path: ['input', 'roomId'] },
    ]);
    const checkedIn = await desk.change(hotelReservation.id, { status: 'CHECKED_IN', roomId: desk.rooms['201'] });
    expect(checkedIn.errors).toEqual([]);
  });
});

describe('a room', () => {
  const taken = [{ code: 'ROOM_TAKEN', path: ['input', 'roomId'] }];

  it('is never booked twice for a night', async () => {
    const room = { roomId: desk.rooms['101'] };
    const first = await desk.book({ ...room, arrival: '2027-06-01', departure: '2027-06-04' });
    expect((await desk.book({ ...room, arrival: '2027-06-03', departure: '2027-06-05' })).errors).toEqual(taken);
    const next = await desk.book({ ...room, arrival: '2027-06-04', departure: '2027-06-05' });
    expect(next.errors).toEqual([]);
    expect((await desk.change(first.hotelReservation.id, { departure: '2027-06-05' })).errors).toEqual(taken);
    await desk.change(first.hotelReservation.id, { status: 'CANCELLED' });
    expect((await desk.book({ ...room, arrival: '2027-06-01', departure: '2027-06-04' })).errors).toEqual([]);
    expect((await desk.change(first.hotelReservation.id, { status: 'BOOKED' })).errors).toEqual(taken);
  });

  it('is free when its reservation is deleted, and the reservation comes back only while it still is', async () => {
    const stay = { roomId: desk.rooms['101'], arrival: '2027-08-01', departure: '2027-08-04' };
    const { hotelReservation } = await desk.book(stay);
    const variables = { id: hotelReservation.id };
    await desk.crm.data('mutation ($id: ID!) { deleteHotelReservation(id: $id) { errors { code } } }', { variables });
    expect((await desk.book(stay)).errors).toEqual([]);
    const restore = 'mutation ($id: ID!) { restoreHotelReservation(id: $id) { errors { code } } }';
    expect(await desk.crm.data(restore, { variables })).toEqual({
      restoreHotelReservation: { errors: [{ code: 'ROOM_TAKEN' }] },
    });
  });

  it('goes to one of many who ask at the same moment', async () => {
    const stay = { roomId: desk.rooms['102'], arrival: '2027-09-01', departure: '2027-09-08' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => desk.book(stay)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(Array(7).fill('ROOM_TAKEN'));
  });

  it('is not promised twice within one request either', async () => {
    const input = [1, 2].map(() => ({ roomId: desk.rooms['102'], arrival: '2027-10-01', departure: '2027-10-03' }));
    const { createHotelReservations } = await desk.crm.data<{ createHotelReservations: { errors: unknown[] } }>(
      `mutation ($input: [CreateHotelReservationInput!]!) {
        createHotelReservations(input: $input) { created errors { code path } }
      }`,
      { variables: { input } },
    );
    expect(createHotelReservations.errors).toContainEqual({ code: 'ROOM_TAKEN', path: ['input', '1', 'roomId'] });
  });
});
