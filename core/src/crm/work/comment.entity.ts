import {
  type AnyReference,
  Attribute,
  BaseRecord,
  BelongsToAny,
  Entity,
  Index,
  NotedReference,
} from '../../sdk/index.ts';

/**
 * What a manager says about somebody's work. The author is `createdBy`; whoever is responsible for the work is told:
 * until `readAt` the comment is unread.
 */
@Entity({
  label: { zh: '批注', en: 'Comment' },
  code: 'mc',
  access: { via: 'subject' },
  display: 'text',
  operations: ['read', 'groups'],
})
@Index(['recipient', 'readAt'])
export class Comment extends BaseRecord {
  @BelongsToAny({
    label: { zh: '关联对象', en: 'Subject' },
    targets: ['Activity', 'Task', 'KeyAccountPlan'],
    required: true,
    onPurge: 'cascade',
    write: 'never',
  })
  subject!: AnyReference;

  @Attribute({ type: 'text', max: 4000, label: { zh: '内容', en: 'Text' }, required: true, write: 'never' })
  text!: string;

  /** Who was responsible for the work when it was commented on. */
  @NotedReference('User', { label: { zh: '接收人', en: 'Recipient' }, write: 'never' })
  recipient?: string | null;

  /** When the recipient read it. */
  @Attribute({ type: 'dateTime', label: { zh: '阅读时间', en: 'Read at' }, write: 'never' })
  readAt?: Date | null;
}
