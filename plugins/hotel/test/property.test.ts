import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openFrontDesk, type FrontDesk } from './front-desk.ts';

let desk: FrontDesk;
let second: { readonly property: string; readonly type: string };

interface Payloads {
  readonly property: { readonly hotelProperty: { readonly id: string } };
  readonly type: { readonly hotelRoomType: { readonly id: string } | null; readonly errors: readonly object[] };
  readonly room: { readonly hotelRoom: { readonly id: string } | null; readonly errors: readonly object[] };
}

const createType = `mutation ($property: ID!) {
  type: createHotelRoomType(input: { propertyId: $property, code: "STD", name: "海景房" }) {
    hotelRoomType { id } errors { code path }
  }
}`;
const createRoom = `mutation ($type: ID!) {
  room: createHotelRoom(input: { typeId: $type, number: "101" }) { hotelRoom { id } errors { code path } }
}`;

beforeAll(async () => {
  desk = await openFrontDesk();
  const { property } = await desk.crm.data<Payloads>(
    'mutation { property: createHotelProperty(input: { code: "SEA", name: "海湾度假村" }) { hotelProperty { id } } }',
  );
  const id = property.hotelProperty.id;
  const { type } = await desk.crm.data<Payloads>(createType, { variables: { property: id } });
  second = { property: id, type: type.hotelRoomType?.id ?? '' };
});
afterAll(() => desk.crm.stop());

describe('two properties', () => {
  it('may use the same codes and room numbers, each only once', async () => {
    const { room } = await desk.crm.data<Payloads>(createRoom, { variables: { type: second.type } });
    expect(room.errors).toEqual([]);
    const again = await desk.crm.data<Payloads>(createRoom, { variables: { type: second.type } });
    expect(again.room.errors).toEqual([{ code: 'DUPLICATE', path: ['input', 'number'] }]);
    const sameCode = await desk.crm.data<Payloads>(createType, { variables: { property: second.property } });
    expect(sameCode.type.errors).toEqual([{ code: 'DUPLICATE', path: ['input', 'code'] }]);
  });

  it('tell their rooms and reservations apart', async () => {
    await desk.book({ roomTypeId: second.type, rate: { amount: '500', currency: 'CNY' } });
    await desk.book({ roomId: desk.rooms['101'] });
    const found = await desk.crm.data(`{
      hotelProperties(orderBy: [{ code: ASC }]) {
        nodes { name rooms { totalCount } roomTypes { nodes { code } } reservations { nodes { roomType { name } } } }
      }
      hotelReservationGroups(groupBy: [{ property: VALUE }], orderBy: [{ count: DESC }]) {
        nodes { count key { property { code } } }
      }
    }`);
    expect(found).toEqual({
      hotelProperties: {
        nodes: [
          {
            name: '云湖大酒店',
            rooms: { totalCount: 3 },
            roomTypes: { nodes: [{ code: 'STD' }, { code: 'STE' }] },
            reservations: { nodes: [{ roomType: { name: '标准间' } }] },
          },
          {
            name: '海湾度假村',
            rooms: { totalCount: 1 },
            roomTypes: { nodes: [{ code: 'STD' }] },
            reservations: { nodes: [{ roomType: { name: '海景房' } }] },
          },
        ],
      },
      hotelReservationGroups: {
        nodes: expect.arrayContaining([
          { count: 1, key: { property: { code: 'LAKE' } } },
          { count: 1, key: { property: { code: 'SEA' } } },
        ]),
      },
    });
  });

  it('have their own availability, also of room types with the same code', async () => {
    const found = await desk.crm.data(
      `query ($property: ID!) {
        hotelAvailability(arrival: "2027-05-01", departure: "2027-05-02", propertyId: $property) {
          property { code } roomType { name } rooms reserved available
        }
        hotelRoomTypes(where: { code: { eq: "STD" } }, orderBy: [{ property: { code: ASC } }]) {
          nodes { name availableRooms(arrival: "2027-05-01", departure: "2027-05-02") }
        }
      }`,
      { variables: { property: second.property } },
    );
    expect(found).toEqual({
      hotelAvailability: [
        { property: { code: 'SEA' }, roomType: { name: '海景房' }, rooms: 1, reserved: 1, available: 0 },
      ],
      hotelRoomTypes: {
        nodes: [
          { name: '标准间', availableRooms: 1 },
          { name: '海景房', availableRooms: 0 },
        ],
      },
    });
  });

  it('never lend each other a room', async () => {
    const elsewhere = await desk.book({ roomTypeId: second.type, assignedRoomTypeId: desk.types['STE'] });
    expect(elsewhere.errors).toEqual([{ code: 'OTHER_PROPERTY', path: ['input', 'assignedRoomTypeId'] }]);
    const room = await desk.book({ roomTypeId: second.type, roomId: desk.rooms['102'] });
    expect(room.errors).toEqual([{ code: 'ROOM_OF_OTHER_TYPE', path: ['input', 'roomId'] }]);
  });

  it('keep a room where its type is', async () => {
    const variables = { id: desk.rooms['102'], type: second.type };
    const document = `mutation ($id: ID!, $type: ID!) {
      updateHotelRoom(id: $id, input: { typeId: $type }) { hotelRoom { property { code } } errors { code } }
    }`;
    expect(await desk.crm.data(document, { variables })).toEqual({
      updateHotelRoom: { hotelRoom: { property: { code: 'SEA' } }, errors: [] },
    });
  });
});
