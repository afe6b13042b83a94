import { Attribute, BaseRecord, Collection, Entity, HasMany, Index } from '../../sdk/index.ts';
import { Attachment } from '../collaboration/index.ts';
import { WorkTip } from './work-tip.entity.ts';

/** Something worth knowing, for everybody: the knowledge base (资料库). What it said on any past day is kept. */
@Entity({
  label: { zh: '资料', en: 'Knowledge article' },
  code: 'ka',
  access: 'catalogue',
  display: 'titleZh',
  search: ['titleZh', 'titleEn', 'bodyZh', 'bodyEn'],
  versions: true,
})
@Index(['category', 'titleZh'])
export class KnowledgeArticle extends BaseRecord {
  @Attribute({ type: 'string', max: 200, label: { zh: '中文标题', en: 'Chinese title' }, required: true, group: false })
  titleZh!: string;

  @Attribute({ type: 'string', max: 200, label: { zh: '英文标题', en: 'English title' }, group: false })
  titleEn?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'knowledge-category', label: { zh: '类别', en: 'Category' } })
  category?: string | null;

  @Attribute({ type: 'text', label: { zh: '中文正文', en: 'Chinese text' } })
  bodyZh?: string | null;

  @Attribute({ type: 'text', label: { zh: '英文正文', en: 'English text' } })
  bodyEn?: string | null;

  /** Off: still being written, or out of date. */
  @Attribute({ type: 'boolean', label: { zh: '已发布', en: 'Published' }, required: true, default: true })
  published!: boolean;

  @HasMany(() => Attachment, 'subject', { label: { zh: '附件', en: 'Attachments' }, polymorphic: true })
  attachments?: never;

  @HasMany(() => WorkTip, 'article', { label: { zh: '工作提示', en: 'Work tips' } })
  tips = new Collection<WorkTip>(this);
}
