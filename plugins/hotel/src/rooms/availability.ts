import { NotPermitted, type CrmContext, type Principal } from '@guanxi/core';
import { HotelReservation } from '../reservations/reservation.entity.ts';
import { HotelRoomType } from './room-type.entity.ts';
import { HotelRoom } from './room.entity.ts';

/** Days of a stay, 'YYYY-MM-DD'; the day of departure is no night. */
export interface Period {
  readonly arrival: string;
  readonly departure: string;
}

export interface TypeAvailability {
  readonly typeId: string;
  readonly code: string;
  /** In order. */
  readonly rooms: number;
  /** Reservations in the fullest night. */
  readonly reserved: number;
}

const seesAll = 'hotel:reservation:read';

/** Counting only the reservations of one's own team would promise rooms that are taken. */
export function maySeeAvailability(principal: Principal | null): boolean {
  return principal?.grants.get(seesAll) === 'all';
}

/** Rooms and the fullest night of every room type, in one statement. */
export async function availabilityOf(period: Period, { sql, principal }: CrmContext): Promise<TypeAvailability[]> {
  if (!maySeeAvailability(principal)) throw NotPermitted.action(`${seesAll} (all)`);
  const { arrival, departure } = period;
  return sql.rows<TypeAvailability>`
    select t.id as "typeId", t.code,
      (select count(*)::int from ${sql.visible(HotelRoom)} r
        where r.type_id = t.id and r.deleted_at is null and r.status <> 'OUT_OF_ORDER') as rooms,
      coalesce(max(taken.n), 0)::int as reserved
    from ${sql.visible(HotelRoomType)} t
    left join (
      select s.room_type_id, night, count(*) as n
      from generate_series(${arrival}::date, ${departure}::date - 1, interval '1 day') night
      join ${sql.visible(HotelReservation)} s on s.arrival <= night and s.departure > night
      where s.deleted_at is null and s.status in ('BOOKED', 'CONFIRMED', 'CHECKED_IN')
      group by s.room_type_id, night
    ) taken on taken.room_type_id = t.id
    where t.deleted_at is null
    group by t.id, t.code
    order by t.code`;
}
