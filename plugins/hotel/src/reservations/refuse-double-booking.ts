import { ValidationError, type Change, type HookContext } from '@guanxi/core';
import { messages } from '../messages.ts';
import { HotelRoom } from '../rooms/room.entity.ts';
import { holdingStatuses } from './reservation-status.ts';
import { HotelReservation } from './reservation.entity.ts';

/** Half-open: a room left in the morning is taken again in the afternoon. */
function overlap(one: HotelReservation, other: HotelReservation): boolean {
  return one.arrival < other.departure && other.arrival < one.departure;
}

function holdsRoom(record: HotelReservation): string | null {
  return record.room && !record.deletedAt && holdingStatuses.includes(record.status) ? record.room.id : null;
}

/**
 * One room, one guest at a time. Every assignment also changes the room's row: of two bookings at the same moment one
 * finds it changed, runs again, and then sees the other.
 */
export async function refuseDoubleBooking(
  changes: readonly Change<HotelReservation>[],
  context: HookContext,
): Promise<void> {
  const concerned = changes.filter(
    ({ kind, changed }) =>
      kind !== 'update' || ['room', 'arrival', 'departure', 'status'].some((name) => changed.has(name)),
  );
  for (const { record } of concerned) {
    const held = holdsRoom(record);
    if (record.holdsRoom !== held) record.holdsRoom = held;
  }
  const holding = concerned.filter(({ record }) => record.holdsRoom);
  const roomIds = [...new Set(holding.flatMap(({ record }) => record.holdsRoom ?? []))].sort();
  if (roomIds.length === 0) return;
  for (const room of await context.load(HotelRoom, roomIds)) if (room) room.assignments += 1;
  const others = await context.loadBy(HotelReservation, 'holdsRoom', roomIds);
  const all = new Set([...others.filter(({ deletedAt }) => !deletedAt), ...holding.map(({ record }) => record)]);
  for (const change of holding) {
    const { record } = change;
    const taken = [...all].some(
      (other) => other.id !== record.id && other.holdsRoom === record.holdsRoom && overlap(record, other),
    );
    if (taken) change.reject(new ValidationError('ROOM_TAKEN', messages.roomTaken, { path: ['roomId'] }));
  }
}
