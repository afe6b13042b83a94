import { Attribute, BelongsTo, Entity, Index, TransitionRecord, type Rel } from '@guanxi/core';
import { BuildingSpecificationStatus } from './specification-status.ts';
import type { BuildingSpecification } from './specification.entity.ts';

/** One step of a specification from status to status: when, by whom and why; written by the engine, never by hand. */
@Entity({
  label: { zh: '选用状态变更', en: 'Specification change' },
  code: 'bmdsh',
  access: { via: 'specification' },
  display: 'toStatus',
  operations: ['read', 'groups'],
})
@Index(['toStatus', 'changedAt'])
export class BuildingSpecificationChange extends TransitionRecord {
  @BelongsTo('BuildingSpecification', {
    label: { zh: '产品选用', en: 'Specification' },
    required: true,
    inverse: 'statusHistory',
    onPurge: 'cascade',
    write: 'never',
  })
  specification!: Rel<BuildingSpecification>;

  /** Empty for the first one. */
  @Attribute({
    type: 'enum',
    enum: BuildingSpecificationStatus,
    label: { zh: '原状态', en: 'From status' },
    write: 'never',
  })
  fromStatus?: BuildingSpecificationStatus | null;

  @Attribute({
    type: 'enum',
    enum: BuildingSpecificationStatus,
    label: { zh: '新状态', en: 'To status' },
    required: true,
    write: 'never',
  })
  toStatus!: BuildingSpecificationStatus;
}
