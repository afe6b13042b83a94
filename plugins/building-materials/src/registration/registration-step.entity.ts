import { Attribute, BelongsTo, Entity, Index, TransitionRecord, type Rel } from '@guanxi/core';
import { BuildingRegistrationStatus } from './registration-enums.ts';
import { BuildingRegistration } from './registration.entity.ts';

/** One step of a registration from status to status; written by the engine, never by hand. The dealer reads it. */
@Entity({
  label: { zh: '报备状态变更', en: 'Step of a registration' },
  code: 'bmrst',
  access: { via: 'registration' },
  display: 'changedAt',
  operations: ['read', 'groups'],
})
@Index(['toStatus', 'changedAt'])
export class BuildingRegistrationStep extends TransitionRecord {
  @BelongsTo(() => BuildingRegistration, {
    label: { zh: '报备', en: 'Registration' },
    required: true,
    inverse: 'steps',
    onPurge: 'cascade',
    write: 'never',
  })
  registration!: Rel<BuildingRegistration>;

  @Attribute({
    type: 'enum',
    enum: BuildingRegistrationStatus,
    label: { zh: '原状态', en: 'From status' },
    write: 'never',
  })
  fromStatus?: BuildingRegistrationStatus | null;

  @Attribute({
    type: 'enum',
    enum: BuildingRegistrationStatus,
    label: { zh: '新状态', en: 'To status' },
    required: true,
    write: 'never',
  })
  toStatus!: BuildingRegistrationStatus;
}
