import { Attribute, BaseRecord, BelongsTo, Collection, Entity, HasMany, Index, Money, type Rel } from '@guanxi/core';
import { HotelProperty } from '../properties/property.entity.ts';
import { HotelRoom } from './room.entity.ts';

/** Rooms that are sold as the same thing. */
@Entity({
  label: { zh: '房型', en: 'Room type' },
  code: 'htrtp',
  access: 'catalogue',
  search: ['name', 'code', 'description'],
})
@Index(['code', 'property'], { unique: true })
export class HotelRoomType extends BaseRecord {
  @BelongsTo(() => HotelProperty, {
    label: { zh: '酒店', en: 'Property' },
    required: true,
    inverse: 'roomTypes',
    write: 'create',
  })
  property!: Rel<HotelProperty>;

  /** Unique within the property. */
  @Attribute({ type: 'string', max: 20, label: { zh: '代码', en: 'Code' }, required: true })
  code!: string;

  @Attribute({ type: 'string', max: 100, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  /** People, children included. */
  @Attribute({ type: 'int', min: 1, max: 50, label: { zh: '可住人数', en: 'Capacity' }, required: true, default: 2 })
  capacity!: number;

  @Attribute({ type: 'int', min: 0, max: 20, label: { zh: '床数', en: 'Beds' } })
  beds?: number | null;

  /** Per night, where a reservation says no rate of its own. */
  @Attribute({ type: 'money', label: { zh: '门市价', en: 'Base price' }, aggregate: ['avg', 'min', 'max'] })
  basePrice?: Money | null;

  @Attribute({ type: 'text', max: 2000, label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  @HasMany(() => HotelRoom, 'type', { label: { zh: '客房', en: 'Rooms' } })
  rooms = new Collection<HotelRoom>(this);
}
