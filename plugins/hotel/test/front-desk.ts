import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { hotel } from '@guanxi/plugin-hotel';

/** A reservation as the tests look at it. */
export interface Reservation {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly nights: number;
  readonly status: string;
  readonly total: { readonly amount: string } | null;
  readonly rate: { readonly amount: string } | null;
  readonly roomType: { readonly code: string } | null;
}

export interface ReservationPayload {
  readonly hotelReservation: Reservation;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const payload = `{
  hotelReservation { id version number nights status total { amount } rate { amount } roomType { code } }
  errors { code path }
}`;

/** A small house with two types and three rooms, and somebody who works there. */
export interface FrontDesk {
  readonly crm: TestCrm;
  readonly property: string;
  readonly types: Readonly<Record<string, string>>;
  readonly rooms: Readonly<Record<string, string>>;
  readonly guest: string;
  book(input: object): Promise<ReservationPayload>;
  change(id: string, input: object): Promise<ReservationPayload>;
}

interface House {
  readonly property: { readonly hotelProperty: { readonly id: string } };
  readonly std: { readonly hotelRoomType: { readonly id: string } };
  readonly ste: { readonly hotelRoomType: { readonly id: string } };
  readonly guest: { readonly contact: { readonly id: string } };
}

export async function openFrontDesk(): Promise<FrontDesk> {
  const crm = await createTestCrm({ plugins: [hotel({ maximumNights: 30 })], comparePaths: false });
  const { property } = await crm.data<House>(`mutation {
    property: createHotelProperty(input: { code: "LAKE", name: "云湖大酒店" }) { hotelProperty { id } }
  }`);
  const propertyId = property.hotelProperty.id;
  const { std, ste, guest } = await crm.data<House>(
    `mutation ($propertyId: ID!) {
    std: createHotelRoomType(input: {
      propertyId: $propertyId, code: "STD", name: "标准间", basePrice: { amount: "388", currency: "CNY" }
    }) { hotelRoomType { id } }
    ste: createHotelRoomType(input: { propertyId: $propertyId, code: "STE", name: "套房" }) { hotelRoomType { id } }
    guest: createContact(input: { name: "王小明", hotel: { vipLevel: 3, documentNumber: "E12345678" } }) { contact { id } }
  }`,
    { variables: { propertyId } },
  );
  const types = { STD: std.hotelRoomType.id, STE: ste.hotelRoomType.id };
  const rooms: Record<string, string> = {};
  for (const [number, type] of [
    ['101', 'STD'],
    ['102', 'STD'],
    ['201', 'STE'],
  ] as const) {
    const { createHotelRoom } = await crm.data<{ createHotelRoom: { hotelRoom: { id: string } } }>(
      'mutation ($input: CreateHotelRoomInput!) { createHotelRoom(input: $input) { hotelRoom { id } } }',
      { variables: { input: { number, typeId: types[type] } } },
    );
    rooms[number] = createHotelRoom.hotelRoom.id;
  }
  const run = async (document: string, variables: Record<string, unknown>): Promise<ReservationPayload> =>
    (await crm.data<{ payload: ReservationPayload }>(document, { variables })).payload;
  return {
    crm,
    property: propertyId,
    types,
    rooms,
    guest: guest.contact.id,
    book: (input) =>
      run(
        `mutation ($input: CreateHotelReservationInput!) { payload: createHotelReservation(input: $input) ${payload} }`,
        {
          input: { arrival: '2027-05-01', departure: '2027-05-03', ...input },
        },
      ),
    change: (id, input) =>
      run(
        `mutation ($id: ID!, $input: UpdateHotelReservationInput!) {
          payload: updateHotelReservation(id: $id, input: $input) ${payload}
        }`,
        { id, input },
      ),
  };
}
