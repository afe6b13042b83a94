import { Account, Contact, type SeedContext } from '@guanxi/core';
import { HotelReservation } from '../reservations/reservation.entity.ts';
import { HotelRoomType } from '../rooms/room-type.entity.ts';
import { HotelRoom } from '../rooms/room.entity.ts';
import { agencies, guests } from './guests.ts';
import { roomTypes, rooms } from './house.ts';
import { reservations } from './reservations.ts';

/** A house of 48 rooms with its guests, and the reservations of three months around today. */
export async function demo(context: SeedContext): Promise<void> {
  await context.upsert(HotelRoomType, roomTypes);
  const typeIds = await idsOf(context, HotelRoomType, roomTypes);
  await context.upsert(
    HotelRoom,
    rooms.map(({ typeKey, ...room }) => ({ ...room, typeId: typeIds.get(typeKey) })),
  );
  await context.upsert(Account, agencies);
  await context.upsert(
    Contact,
    guests.map(({ favouriteType, hotel, ...guest }) => ({
      ...guest,
      hotel: { ...hotel, favouriteRoomTypeId: typeIds.get(favouriteType) },
    })),
  );
  const [roomIds, guestIds, agencyIds] = [
    await idsOf(context, HotelRoom, rooms),
    await idsOf(context, Contact, guests),
    await idsOf(context, Account, agencies),
  ];
  await context.upsert(
    HotelReservation,
    reservations(context.now).map(({ typeKey, roomKey, guestKey, agencyKey, ...reservation }) => ({
      ...reservation,
      roomTypeId: typeIds.get(typeKey),
      roomId: roomKey && roomIds.get(roomKey),
      guestId: guestIds.get(guestKey),
      agencyId: agencyKey && agencyIds.get(agencyKey),
    })),
  );
}

async function idsOf(
  context: SeedContext,
  entity: Parameters<SeedContext['idOf']>[0],
  rows: readonly { readonly externalId: string }[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { externalId } of rows) ids.set(externalId, await context.idOf(entity, externalId));
  return ids;
}
