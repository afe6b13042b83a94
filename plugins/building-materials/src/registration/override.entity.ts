import { Attribute, BaseRecord, BelongsTo, Entity, type Rel } from '@guanxi/core';
import { BuildingRegistration } from './registration.entity.ts';

/** A project that was taken from one dealer and given to another; kept for managers, dealers never see it. */
@Entity({
  label: { zh: '报备改派', en: 'Override of a registration' },
  code: 'bmrov',
  access: 'catalogue',
  display: 'reason',
  operations: ['read', 'groups'],
})
export class BuildingRegistrationOverride extends BaseRecord {
  @BelongsTo(() => BuildingRegistration, {
    label: { zh: '获得项目的报备', en: 'Registration that got the project' },
    required: true,
    onPurge: 'cascade',
    write: 'never',
  })
  registration!: Rel<BuildingRegistration>;

  @BelongsTo(() => BuildingRegistration, {
    label: { zh: '失去项目的报备', en: 'Registration that lost it' },
    required: true,
    onPurge: 'cascade',
    write: 'never',
  })
  released!: Rel<BuildingRegistration>;

  @Attribute({ type: 'text', max: 2000, label: { zh: '理由', en: 'Reason' }, required: true, write: 'never' })
  reason!: string;
}
