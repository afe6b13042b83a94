import {
  hooksOf,
  localDay,
  multiplyMoney,
  sameMoney,
  ValidationError,
  type Change,
  type HookContext,
} from '@guanxi/core';
import { countStays } from '../guests/count-stays.ts';
import { messages } from '../messages.ts';
import { keepStatusHistory } from './keep-status-history.ts';
import { nightsBetween } from './nights.ts';
import { refuseDoubleBooking } from './refuse-double-booking.ts';
import { HotelReservation } from './reservation.entity.ts';
import { settleRooms, type RoomTypes } from './settle-rooms.ts';

type Changes = readonly Change<HotelReservation>[];

/** What was agreed: a change of one of these is a change of the booking. */
const agreed = ['arrival', 'departure', 'roomType', 'adults', 'children', 'babies', 'mealPlan'];

function settleDates(change: Change<HotelReservation>, today: string): void {
  const { record, changed, kind } = change;
  const { arrival, departure } = record;
  if (departure < arrival) {
    change.reject(
      new ValidationError('DEPARTURE_BEFORE_ARRIVAL', messages.departureBeforeArrival, { path: ['departure'] }),
    );
  }
  if (kind === 'create') record.bookedOn ??= arrival < today ? arrival : today;
  // Guests who come earlier than they had booked were not booked later.
  if (record.bookedOn && record.bookedOn > arrival && (kind === 'create' || changed.has('bookedOn'))) {
    change.reject(new ValidationError('BOOKED_AFTER_ARRIVAL', messages.bookedAfterArrival, { path: ['bookedOn'] }));
  }
  const lead = record.bookedOn ? Math.max(nightsBetween(record.bookedOn, arrival), 0) : null;
  if (record.leadDays !== lead) record.leadDays = lead;
}

function countChanges({ kind, record, changed }: Change<HotelReservation>): void {
  if (kind === 'update' && !changed.has('changesCount') && agreed.some((name) => changed.has(name))) {
    record.changesCount += 1;
  }
}

/** A number that can be read out on the phone; the unique index is what makes it unique. */
function giveNumber({ record }: Change<HotelReservation>): void {
  record.number ??= `${record.arrival.replaceAll('-', '').slice(2)}-${record.id.slice(-6).toUpperCase()}`;
}

function price({ record, kind }: Change<HotelReservation>, types: RoomTypes): void {
  if (kind === 'create') record.rate ??= types.get(record.roomType?.id ?? '')?.basePrice;
  const nights = Math.max(nightsBetween(record.arrival, record.departure), 1);
  const total = record.rate ? multiplyMoney(record.rate, nights) : null;
  if (!sameMoney(record.total, total)) record.total = total;
}

async function prepare(changes: Changes, context: HookContext): Promise<void> {
  const today = localDay(context);
  for (const change of changes) {
    settleDates(change, today);
    countChanges(change);
    giveNumber(change);
  }
  const types = await settleRooms(changes, context);
  for (const change of changes) price(change, types);
  keepStatusHistory(changes, context);
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
