export { ContactHotelSlot } from './guests/contact-slot.ts';
export { hotel as default, hotel } from './plugin.ts';
export { HotelReservationStatus } from './reservations/reservation-status.ts';
export { HotelReservation } from './reservations/reservation.entity.ts';
export { HotelRoomStatus } from './rooms/room-status.ts';
export { HotelRoomType } from './rooms/room-type.entity.ts';
export { HotelRoom } from './rooms/room.entity.ts';
