import { type AnyReference, Attribute, BaseRecord, BelongsToAny, Entity, Index } from '../../sdk/index.ts';

/** What somebody wrote about a record. Who sees the record sees its notes; the author is `createdBy`. */
@Entity({
  label: { zh: '备注', en: 'Note' },
  code: 'no',
  access: { via: 'subject' },
  display: 'text',
  search: ['text'],
})
@Index(['subject', 'createdAt'])
export class Note extends BaseRecord {
  @BelongsToAny({ label: { zh: '关联对象', en: 'Subject' }, required: true, onPurge: 'cascade', write: 'create' })
  subject!: AnyReference;

  @Attribute({ type: 'text', label: { zh: '内容', en: 'Text' }, required: true })
  text!: string;

  /** Shown above the others: `orderBy: [{ pinned: DESC }, { createdAt: DESC }]`. */
  @Attribute({ type: 'boolean', label: { zh: '置顶', en: 'Pinned' }, required: true, default: false })
  pinned!: boolean;
}
