import { demoDay, draws, type Draws } from '@guanxi/core';
import { agencies, guests } from './guests.ts';
import { rooms } from './house.ts';

const channels = ['front-desk', 'telephone', 'portal', 'ota', 'company'] as const;
const meals = ['bed-and-breakfast', 'bed-and-breakfast', 'half-board', 'room-only'];
/** Days from the installation: two years back, one month ahead. */
const firstDay = -730;
const lastDay = 30;

/** Past ones ended, those of today are in the house, later ones are promised. */
function statusOf(arrival: number, departure: number, draw: Draws): string {
  if (arrival > 0) return draw.chance(0.12) ? 'CANCELLED' : draw.chance(0.6) ? 'CONFIRMED' : 'BOOKED';
  if (departure > 0) return 'CHECKED_IN';
  return draw.chance(0.1) ? 'CANCELLED' : draw.chance(0.03) ? 'NO_SHOW' : 'CHECKED_OUT';
}

/** One room after the other, one guest after the other: nobody ever shares a room. */
function reservationsOf(room: (typeof rooms)[number], roomIndex: number, now: Date) {
  const draw = draws(5000 + roomIndex);
  const found = [];
  for (let arrival = firstDay + draw.between(0, 20); arrival < lastDay;) {
    const departure = arrival + draw.between(1, 5);
    const viaAgency = draw.chance(0.25);
    found.push({
      externalId: `hotel-demo:stay:${room.number}:${found.length + 1}`,
      typeKey: room.typeKey,
      roomKey: room.externalId,
      guestKey: draw.oneOf(guests).externalId,
      agencyKey: viaAgency ? draw.oneOf(agencies).externalId : null,
      channel: viaAgency ? 'travel-agency' : draw.oneOf(channels),
      marketSegment: viaAgency ? 'offline-agency' : draw.oneOf(['direct', 'corporate', 'online-agency']),
      customerType: 'transient',
      mealPlan: draw.oneOf(meals),
      specialRequests: draw.chance(0.3) ? draw.between(1, 3) : 0,
      bookedOn: demoDay(now, arrival - draw.between(0, 90)).date,
      arrival: demoDay(now, arrival).date,
      departure: demoDay(now, departure).date,
      adults: draw.between(1, 2),
      children: draw.chance(0.15) ? 1 : 0,
      status: statusOf(arrival, departure, draw),
    });
    arrival = departure + draw.between(1, 9);
  }
  return found;
}

/** Two years of reservations up to `now`, and what is promised for the month after. */
export function reservations(now: Date) {
  return rooms.filter(({ status }) => status === 'READY').flatMap((room, index) => reservationsOf(room, index, now));
}

/** Stays that ended in one quarter were written down at its end, those of the present one and later ones now. */
export function byQuarter(stays: ReturnType<typeof reservations>, now: Date) {
  return [...Map.groupBy(stays, ({ departure }) => quarterEnd(departure, now).getTime())]
    .sort(([left], [right]) => left - right)
    .map(([time, rows]) => ({ at: new Date(time), rows }));
}

function quarterEnd(day: string, now: Date): Date {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const end = new Date(Date.UTC(year, Math.ceil(month / 3) * 3, 0, 12));
  return end < now ? end : now;
}
