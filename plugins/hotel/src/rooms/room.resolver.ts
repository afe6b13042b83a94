import { Ctx, FieldResolver, Resolver, Root, type CrmContext } from '@guanxi/core';
import { HotelReservation } from '../reservations/reservation.entity.ts';
import { HotelRoom } from './room.entity.ts';

/** Rooms of one question to the database: a room has one guest at a time, so the answer stays below the limit. */
const roomsAtOnce = 500;

/** Who is in these rooms now: one statement for all rooms of a list. */
async function currentReservations(roomIds: readonly string[], { read }: CrmContext): Promise<(string | null)[]> {
  const found = new Map<unknown, string>();
  for (let start = 0; start < roomIds.length; start += roomsAtOnce) {
    const stays = await read.list(HotelReservation, {
      where: { status: { eq: 'CHECKED_IN' }, roomId: { in: roomIds.slice(start, start + roomsAtOnce) } },
      select: { id: true, room: { id: true } },
      first: 2 * roomsAtOnce,
    });
    for (const stay of stays) found.set((stay['room'] as { readonly id: string }).id, String(stay['id']));
  }
  return roomIds.map((id) => found.get(id) ?? null);
}

/** What code knows about a room. */
@Resolver(() => HotelRoom)
export class HotelRoomResolver {
  /** The reservation that is checked in; the engine fetches what is selected of it. */
  @FieldResolver(() => HotelReservation, { nullable: true, description: '当前入住 / Who is in the room now' })
  async currentReservation(@Root() { id }: HotelRoom, @Ctx() context: CrmContext): Promise<string | null> {
    return context.loader(currentReservations).load(id);
  }
}
