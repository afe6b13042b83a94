import { Attribute, BaseRecord, BelongsTo, Entity, Index, Money, type Rel } from '@guanxi/core';
import { BuildingRegistration } from './registration.entity.ts';

/** What the manufacturer did for a dealer on a registered project; written by the manufacturer, read by the dealer. */
@Entity({
  label: { zh: '支持记录', en: 'Support of a registration' },
  code: 'bmrsp',
  access: { via: 'registration' },
  display: 'kind',
})
@Index(['kind', 'happenedOn'])
export class BuildingRegistrationSupport extends BaseRecord {
  @BelongsTo(() => BuildingRegistration, {
    label: { zh: '报备', en: 'Registration' },
    required: true,
    inverse: 'supports',
    onPurge: 'cascade',
    write: 'create',
  })
  registration!: Rel<BuildingRegistration>;

  @Attribute({
    type: 'reference',
    vocabulary: 'building-registration-support',
    label: { zh: '支持方式', en: 'Kind' },
    required: true,
  })
  kind!: string;

  @Attribute({ type: 'date', label: { zh: '日期', en: 'Date' }, required: true, aggregate: ['min', 'max'] })
  happenedOn!: string;

  @Attribute({ type: 'text', max: 2000, label: { zh: '内容', en: 'What was done' } })
  note?: string | null;

  @Attribute({ type: 'money', label: { zh: '费用', en: 'Cost' }, aggregate: ['sum'] })
  cost?: Money | null;
}
