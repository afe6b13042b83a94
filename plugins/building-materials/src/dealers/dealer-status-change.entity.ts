import { Account, Attribute, BelongsTo, Entity, Index, TransitionRecord, type Rel } from '@guanxi/core';
import { BuildingDealerStatus } from './dealer-status.ts';

/** A dealer's way through qualification: who granted or took it, when and why. */
@Entity({
  label: { zh: '经销资格变更', en: 'Dealer status change' },
  code: 'bmlsc',
  access: { via: 'dealer' },
  display: 'to',
  operations: ['read', 'groups'],
})
@Index(['dealer', 'changedAt'])
export class BuildingDealerStatusChange extends TransitionRecord {
  @BelongsTo(() => Account, {
    label: { zh: '经销商', en: 'Dealer' },
    required: true,
    onPurge: 'cascade',
    write: 'never',
  })
  dealer!: Rel<Account>;

  /** Empty: it was qualified for the first time. */
  @Attribute({ type: 'enum', enum: BuildingDealerStatus, label: { zh: '原资格', en: 'From' }, write: 'never' })
  from?: BuildingDealerStatus | null;

  @Attribute({
    type: 'enum',
    enum: BuildingDealerStatus,
    label: { zh: '新资格', en: 'To' },
    required: true,
    write: 'never',
  })
  to!: BuildingDealerStatus;
}
