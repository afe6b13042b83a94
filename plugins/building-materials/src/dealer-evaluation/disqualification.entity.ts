import {
  Account,
  Attribute,
  BelongsTo,
  Entity,
  Index,
  labelledEnum,
  OwnedRecord,
  type EnumValue,
  type Rel,
} from '@guanxi/core';
import { BuildingDealerEvaluation } from './evaluation.entity.ts';

export const BuildingDisqualificationStatus = labelledEnum(
  'BuildingDisqualificationStatus',
  { zh: '取消资格状态', en: 'Status of a disqualification' },
  {
    PROPOSED: { zh: '审批中', en: 'Proposed' },
    EFFECTIVE: { zh: '已生效', en: 'In effect' },
    REJECTED: { zh: '未批准', en: 'Rejected' },
    REVERSED: { zh: '已恢复', en: 'Reversed' },
  },
);
export type BuildingDisqualificationStatus = EnumValue<typeof BuildingDisqualificationStatus>;

/** That a dealer is to lose its qualification, and why: takes effect by approval, and may be taken back. */
@Entity({
  label: { zh: '取消经销资格', en: 'Dealer disqualification' },
  code: 'bmldq',
  display: 'reason',
  operations: ['read', 'groups'],
})
@Index(['dealer', 'status'])
@Index(['status', 'createdAt'])
export class BuildingDealerDisqualification extends OwnedRecord {
  @BelongsTo(() => Account, {
    label: { zh: '经销商', en: 'Dealer' },
    required: true,
    onPurge: 'cascade',
    write: 'never',
  })
  dealer!: Rel<Account>;

  @Attribute({
    type: 'string',
    max: 1000,
    label: { zh: '理由', en: 'Reason' },
    required: true,
    write: 'never',
    group: false,
  })
  reason!: string;

  @Attribute({
    type: 'enum',
    enum: BuildingDisqualificationStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'PROPOSED',
    write: 'never',
  })
  status!: BuildingDisqualificationStatus;

  /** Empty: somebody proposed it without one. */
  @BelongsTo(() => BuildingDealerEvaluation, {
    label: { zh: '依据的评价', en: 'Evaluation' },
    onPurge: 'clear',
    write: 'never',
  })
  evaluation?: Rel<BuildingDealerEvaluation> | null;

  @Attribute({ type: 'dateTime', label: { zh: '决定时间', en: 'Decided at' }, write: 'never' })
  decidedAt?: Date | null;

  @Attribute({
    type: 'string',
    max: 1000,
    label: { zh: '恢复理由', en: 'Reason of the reversal' },
    write: 'never',
    group: false,
  })
  reversalReason?: string | null;
}
