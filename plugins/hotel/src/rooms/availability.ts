import { NotPermitted, type CrmContext, type Principal } from '@guanxi/core';
import { HotelProperty } from '../properties/property.entity.ts';
import { HotelReservation } from '../reservations/reservation.entity.ts';
import { HotelRoomType } from './room-type.entity.ts';
import { HotelRoom } from './room.entity.ts';

/** Days of a stay, 'YYYY-MM-DD'; the day of departure is no night. */
export interface Period {
  readonly arrival: string;
  readonly departure: string;
}

/** Which room types are asked about, by opaque ids; nothing said: all. */
export interface Asked {
  readonly typeIds?: readonly string[];
  readonly propertyIds?: readonly string[];
}

export interface TypeAvailability {
  /** Uuid. */
  readonly typeId: string;
  /** Uuid. */
  readonly propertyId: string;
  /** Place in `typeIds`; null where those were not said. */
  readonly position: number | null;
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

/** Rooms and the fullest night of the room types, in one statement. */
export async function availabilityOf(
  { arrival, departure }: Period,
  { typeIds = [], propertyIds = [] }: Asked,
  { sql, principal }: CrmContext,
): Promise<TypeAvailability[]> {
  if (!maySeeAvailability(principal)) throw NotPermitted.action(`${seesAll} (all)`);
  const types = sql.ids(HotelRoomType, typeIds);
  const properties = sql.ids(HotelProperty, propertyIds);
  return sql.rows<TypeAvailability>`
    select t.id as "typeId", t.property_id as "propertyId", array_position(${types}, t.id) - 1 as position,
      (select count(*)::int from ${sql.visible(HotelRoom)} r
        where r.type_id = t.id and r.deleted_at is null and r.status <> 'OUT_OF_ORDER') as rooms,
      coalesce(max(taken.n), 0)::int as reserved
    from ${sql.visible(HotelRoomType)} t
    join ${sql.visible(HotelProperty)} p on p.id = t.property_id
    left join (
      select coalesce(s.assigned_room_type_id, s.room_type_id) as type_id, night, count(*) as n
      from generate_series(${arrival}::date, ${departure}::date - 1, interval '1 day') night
      join ${sql.visible(HotelReservation)} s on s.arrival <= night and s.departure > night
      where s.deleted_at is null and s.status in ('BOOKED', 'CONFIRMED', 'CHECKED_IN')
      group by coalesce(s.assigned_room_type_id, s.room_type_id), night
    ) taken on taken.type_id = t.id
    where t.deleted_at is null
      and (cardinality(${types}) = 0 or t.id = any(${types}))
      and (cardinality(${properties}) = 0 or t.property_id = any(${properties}))
    group by t.id, t.property_id, t.code, p.code
    order by p.code, t.code`;
}
