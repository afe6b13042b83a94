import { hooksOf, multiplyMoney, sameMoney, ValidationError, type Change, type HookContext } from '@guanxi/core';
import { messages } from '../messages.ts';
import { HotelRoomType } from '../rooms/room-type.entity.ts';
import { HotelRoom } from '../rooms/room.entity.ts';
import { countStays } from '../guests/count-stays.ts';
import { nightsBetween } from './nights.ts';
import { refuseDoubleBooking } from './refuse-double-booking.ts';
import { HotelReservation } from './reservation.entity.ts';

type Changes = readonly Change<HotelReservation>[];

function checkDates(change: Change<HotelReservation>): void {
  const { arrival, departure } = change.record;
  if (departure >= arrival) return;
  change.reject(
    new ValidationError('DEPARTURE_BEFORE_ARRIVAL', messages.departureBeforeArrival, { path: ['departure'] }),
  );
}

/** A number that can be read out on the phone; the unique index is what makes it unique. */
function giveNumber({ record }: Change<HotelReservation>): void {
  record.number ??= `${record.arrival.replaceAll('-', '').slice(2)}-${record.id.slice(-6).toUpperCase()}`;
}

/** Room and type must fit; returns the type of each reservation, for its price. */
async function settleRoomType(changes: Changes, context: HookContext): Promise<Map<string, HotelRoomType>> {
  const roomIds = changes.flatMap(({ record }) => record.room?.id ?? []);
  const rooms = byId(await context.load(HotelRoom, [...new Set(roomIds)]));
  for (const change of changes) {
    const { record } = change;
    const room = rooms.get(record.room?.id ?? '');
    if (room) record.roomType ??= room.type;
    if (!record.roomType) {
      change.reject(new ValidationError('REQUIRED', messages.roomTypeMissing, { path: ['roomTypeId'] }));
    } else if (room && room.type.id !== record.roomType.id) {
      change.reject(new ValidationError('ROOM_OF_OTHER_TYPE', messages.roomOfOtherType, { path: ['roomId'] }));
    } else if (!room && record.status === 'CHECKED_IN') {
      change.reject(new ValidationError('ROOM_REQUIRED', messages.roomMissing, { path: ['roomId'] }));
    }
  }
  const typeIds = changes.flatMap(({ record }) => record.roomType?.id ?? []);
  return byId(await context.load(HotelRoomType, [...new Set(typeIds)]));
}

function byId<T extends { readonly id: string }>(records: readonly (T | null)[]): Map<string, T> {
  return new Map(records.flatMap((record) => (record ? [[record.id, record] as const] : [])));
}

function price({ record, kind }: Change<HotelReservation>, types: ReadonlyMap<string, HotelRoomType>): void {
  if (kind === 'create') record.rate ??= types.get(record.roomType?.id ?? '')?.basePrice;
  const nights = Math.max(nightsBetween(record.arrival, record.departure), 1);
  const total = record.rate ? multiplyMoney(record.rate, nights) : null;
  if (!sameMoney(record.total, total)) record.total = total;
}

async function prepare(changes: Changes, context: HookContext): Promise<void> {
  for (const change of changes) {
    checkDates(change);
    giveNumber(change);
  }
  const types = await settleRoomType(changes, context);
  for (const change of changes) price(change, types);
  await refuseDoubleBooking(changes, context);
  await countStays(changes, context);
}

async function leave(changes: Changes, context: HookContext): Promise<void> {
  await refuseDoubleBooking(changes, context);
  await countStays(changes, context);
}

export const reservationHooks = hooksOf(HotelReservation, {
  beforeCreate: prepare,
  beforeUpdate: prepare,
  beforeDelete: leave,
});
