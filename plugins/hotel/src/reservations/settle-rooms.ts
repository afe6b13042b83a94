import { ValidationError, type Change, type HookContext } from '@guanxi/core';
import { messages } from '../messages.ts';
import { HotelRoomType } from '../rooms/room-type.entity.ts';
import { HotelRoom } from '../rooms/room.entity.ts';
import type { HotelReservation } from './reservation.entity.ts';

type Changes = readonly Change<HotelReservation>[];

/** Room types by uuid. */
export type RoomTypes = ReadonlyMap<string, HotelRoomType>;

function byId<T extends { readonly id: string }>(records: readonly (T | null)[]): Map<string, T> {
  return new Map(records.flatMap((record) => (record ? [[record.id, record] as const] : [])));
}

/** The type of the room must be the one that was booked, or the upgrade that was said. */
function settleRoom({ record, changed, kind, reject }: Change<HotelReservation>, room: HotelRoom): void {
  // The former room's type says nothing about the new room.
  if (kind !== 'create' && changed.has('room') && !changed.has('assignedRoomType')) record.assignedRoomType = null;
  record.roomType ??= room.type;
  const promised = record.assignedRoomType ?? record.roomType;
  if (room.type.id === promised.id) record.assignedRoomType = room.type;
  else reject(new ValidationError('ROOM_OF_OTHER_TYPE', messages.roomOfOtherType, { path: ['roomId'] }));
}

function settleProperty({ record, reject }: Change<HotelReservation>, types: RoomTypes): void {
  const property = types.get(record.roomType?.id ?? '')?.property;
  const assigned = types.get(record.assignedRoomType?.id ?? '')?.property;
  if (property && record.property?.id !== property.id) record.property = property;
  if (!property || !assigned || assigned.id === property.id) return;
  reject(new ValidationError('OTHER_PROPERTY', messages.otherProperty, { path: ['assignedRoomTypeId'] }));
}

/** Room, types and property must fit; returns the types of these reservations, for their price. */
export async function settleRooms(changes: Changes, context: HookContext): Promise<RoomTypes> {
  const roomIds = changes.flatMap(({ record }) => record.room?.id ?? []);
  const rooms = byId(await context.load(HotelRoom, [...new Set(roomIds)]));
  for (const change of changes) {
    const { record } = change;
    const room = rooms.get(record.room?.id ?? '');
    if (room) settleRoom(change, room);
    if (!record.roomType) {
      change.reject(new ValidationError('REQUIRED', messages.roomTypeMissing, { path: ['roomTypeId'] }));
    } else if (!room && record.status === 'CHECKED_IN') {
      change.reject(new ValidationError('ROOM_REQUIRED', messages.roomMissing, { path: ['roomId'] }));
    }
  }
  const typeIds = changes.flatMap(({ record }) =>
    [record.roomType?.id ?? [], record.assignedRoomType?.id ?? []].flat(),
  );
  const types = byId(await context.load(HotelRoomType, [...new Set(typeIds)]));
  for (const change of changes) settleProperty(change, types);
  return types;
}
