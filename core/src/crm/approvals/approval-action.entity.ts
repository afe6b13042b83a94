import { Attribute, BaseRecord, BelongsTo, Entity, Index, type Rel } from '../../sdk/index.ts';
import { User } from '../organisation/index.ts';
import { ApprovalActionKind } from './approval-enums.ts';
import type { ApprovalRequest } from './approval-request.entity.ts';

/** One thing that somebody, or the platform, did to a request: together they are its whole history (审批过程). */
@Entity({
  label: { zh: '审批记录', en: 'Approval action' },
  code: 'ay',
  access: { via: 'request' },
  display: 'kind',
  operations: ['read', 'groups'],
})
@Index(['request', 'at'])
export class ApprovalAction extends BaseRecord {
  @BelongsTo('ApprovalRequest', {
    label: { zh: '审批申请', en: 'Approval request' },
    required: true,
    inverse: 'actions',
    onPurge: 'cascade',
    write: 'never',
  })
  request!: Rel<ApprovalRequest>;

  @Attribute({
    type: 'enum',
    enum: ApprovalActionKind,
    label: { zh: '动作', en: 'Kind' },
    required: true,
    write: 'never',
  })
  kind!: ApprovalActionKind;

  @Attribute({ type: 'dateTime', label: { zh: '时间', en: 'At' }, required: true, write: 'never' })
  at!: Date;

  /** Empty: the platform. */
  @BelongsTo(() => User, { label: { zh: '操作人', en: 'Actor' }, write: 'never' })
  actor?: Rel<User> | null;

  /** Whom it concerned: the one who takes over. */
  @BelongsTo(() => User, { label: { zh: '对象', en: 'Person' }, write: 'never' })
  person?: Rel<User> | null;

  /** Name of the step. */
  @Attribute({ type: 'string', max: 100, label: { zh: '步骤', en: 'Step' }, write: 'never' })
  step?: string | null;

  @Attribute({ type: 'text', max: 4000, label: { zh: '意见', en: 'Comment' }, write: 'never' })
  comment?: string | null;
}
