import { Attribute, BaseRecord, BelongsTo, Collection, Entity, HasMany, type Rel, type Team } from '@guanxi/core';
import { HotelReservation } from '../reservations/reservation.entity.ts';
import { HotelRoomType } from '../rooms/room-type.entity.ts';
import { HotelRoom } from '../rooms/room.entity.ts';

/** One house of the group: what is sold, and stayed in, belongs to exactly one. */
@Entity({
  label: { zh: '酒店', en: 'Property' },
  code: 'htprp',
  plural: 'hotelProperties',
  access: 'catalogue',
  search: ['name', 'code', 'city', 'address', 'phone'],
})
export class HotelProperty extends BaseRecord {
  @Attribute({ type: 'string', max: 20, label: { zh: '代码', en: 'Code' }, required: true, unique: true })
  code!: string;

  @Attribute({ type: 'string', max: 120, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  @Attribute({ type: 'int', min: 1, max: 7, label: { zh: '星级', en: 'Stars' } })
  stars?: number | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '城市', en: 'City' } })
  city?: string | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '国家', en: 'Country' } })
  country?: string | null;

  @Attribute({ type: 'string', max: 300, label: { zh: '地址', en: 'Address' }, group: false })
  address?: string | null;

  @Attribute({ type: 'string', max: 40, format: 'phone', label: { zh: '电话', en: 'Phone' }, group: false })
  phone?: string | null;

  /** Who works here: roles that grant through the scope `hotel:desk` reach this property's records for its members. */
  @BelongsTo('Team', { label: { zh: '前台团队', en: 'Front desk' } })
  desk?: Rel<Team> | null;

  @HasMany(() => HotelRoomType, 'property', { label: { zh: '房型', en: 'Room types' } })
  roomTypes = new Collection<HotelRoomType>(this);

  @HasMany(() => HotelRoom, 'property', { label: { zh: '客房', en: 'Rooms' } })
  rooms = new Collection<HotelRoom>(this);

  @HasMany(() => HotelReservation, 'property', { label: { zh: '预订', en: 'Reservations' } })
  reservations = new Collection<HotelReservation>(this);
}
