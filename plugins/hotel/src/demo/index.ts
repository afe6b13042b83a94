import { Account, Contact, demoDay, seedCrew, seededIds, type SeedContext } from '@guanxi/core';
import { HotelProperty } from '../properties/property.entity.ts';
import { HotelReservation } from '../reservations/reservation.entity.ts';
import { HotelRoomType } from '../rooms/room-type.entity.ts';
import { HotelRoom } from '../rooms/room.entity.ts';
import { agencies, guests } from './guests.ts';
import { property, roomTypes, rooms } from './house.ts';
import { byQuarter, reservations } from './reservations.ts';
import { crew } from './staff.ts';

export { demoSignIns } from './staff.ts';

/** A house of 48 rooms with its guests, and the reservations of two years up to today and of the next month. */
export async function demo(context: SeedContext): Promise<void> {
  const before = { at: demoDay(context.now, -735).at };
  await seedCrew(context, crew, before);
  await context.upsert(HotelProperty, [property], before);
  const propertyId = await context.idOf(HotelProperty, property.externalId);
  await context.upsert(
    HotelRoomType,
    roomTypes.map((type) => ({ ...type, propertyId })),
    before,
  );
  const typeIds = await seededIds(context, HotelRoomType, roomTypes);
  await context.upsert(
    HotelRoom,
    rooms.map(({ typeKey, ...room }) => ({ ...room, typeId: typeIds.get(typeKey) })),
    before,
  );
  await context.upsert(Account, agencies, before);
  await context.upsert(
    Contact,
    guests.map(({ favouriteType, hotel, ...guest }) => ({
      ...guest,
      hotel: { ...hotel, favouriteRoomTypeId: typeIds.get(favouriteType) },
    })),
    before,
  );
  const [roomIds, guestIds, agencyIds] = [
    await seededIds(context, HotelRoom, rooms),
    await seededIds(context, Contact, guests),
    await seededIds(context, Account, agencies),
  ];
  for (const { at, rows } of byQuarter(reservations(context.now), context.now)) {
    await context.upsert(
      HotelReservation,
      rows.map(({ typeKey, roomKey, guestKey, agencyKey, ...reservation }) => ({
        ...reservation,
        roomTypeId: typeIds.get(typeKey),
        roomId: roomKey && roomIds.get(roomKey),
        guestId: guestIds.get(guestKey),
        agencyId: agencyKey && agencyIds.get(agencyKey),
      })),
      { at },
    );
  }
}
