import { definePlugin } from '@guanxi/core';
import { AccountHotelSlot } from './agencies/account-slot.ts';
import { ContactHotelSlot } from './guests/contact-slot.ts';
import { guestList } from './guests/guest-list.import.ts';
import { messages } from './messages.ts';
import { migrations } from './migrations/index.ts';
import { options } from './options.ts';
import { HotelProperty } from './properties/property.entity.ts';
import { HotelReservationStatusChange } from './reservations/reservation-status-change.entity.ts';
import { reservationHooks } from './reservations/reservation.hooks.ts';
import { HotelReservation } from './reservations/reservation.entity.ts';
import { HotelReservationResolver } from './reservations/reservation.resolver.ts';
import { HotelAvailability, HotelAvailabilityResolver } from './rooms/availability.resolver.ts';
import { HotelRoomType } from './rooms/room-type.entity.ts';
import { roomHooks } from './rooms/room.hooks.ts';
import { HotelRoom } from './rooms/room.entity.ts';
import { HotelRoomResolver } from './rooms/room.resolver.ts';
import { roles } from './roles.ts';
import { scopes } from './scopes.ts';
import { demo, demoSignIns } from './demo/index.ts';
import { vocabularies } from './vocabularies.ts';

/**
 * Hotel (酒店): properties with their rooms, reservations, a guest profile on every contact and agencies among accounts.
 * @example createCrm({ plugins: [hotel({ maximumNights: 30 })] })
 */
export const hotel = definePlugin({
  id: 'hotel',
  prefix: 'hotel',
  version: '0.1.0',
  label: { zh: '酒店', en: 'Hotel' },
  options,
  entities: [HotelProperty, HotelRoomType, HotelRoom, HotelReservation, HotelReservationStatusChange],
  slots: { Contact: ContactHotelSlot, Account: AccountHotelSlot },
  resolvers: [HotelReservationResolver, HotelRoomResolver, HotelAvailabilityResolver],
  types: [HotelAvailability],
  hooks: [roomHooks, reservationHooks],
  migrations,
  vocabularies,
  permissions: {
    'hotel:documents': { zh: '查看客人证件号码', en: "Read guests' document numbers" },
  },
  scopes,
  imports: { guests: guestList },
  messages,
  roles,
  demo,
  demoSignIns,
});
