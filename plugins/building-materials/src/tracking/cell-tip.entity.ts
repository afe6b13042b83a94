import { Attribute, BaseRecord, BelongsTo, Entity, Index, KnowledgeArticle, type Rel } from '@guanxi/core';

/**
 * Best practice for a cell of the matrix (工作提示). What it said on any past day is kept: `asOf`. Core's `WorkTip` is
 * about records as they are now; a matrix shows what lies ahead as well.
 */
@Entity({
  label: { zh: '单元格工作提示', en: 'Cell tip' },
  code: 'bmtti',
  access: 'catalogue',
  display: 'titleZh',
  search: ['titleZh', 'titleEn'],
  versions: true,
})
@Index(['active', 'stage', 'progress', 'position'])
export class BuildingCellTip extends BaseRecord {
  @Attribute({
    type: 'reference',
    vocabulary: 'building-project-stage',
    label: { zh: '项目阶段', en: 'Stage' },
    required: true,
  })
  stage!: string;

  @Attribute({
    type: 'reference',
    vocabulary: 'building-progress',
    label: { zh: '工程进度', en: 'Progress' },
    required: true,
  })
  progress!: string;

  /** What to do. */
  @Attribute({ type: 'string', max: 200, label: { zh: '中文标题', en: 'Chinese title' }, required: true, group: false })
  titleZh!: string;

  @Attribute({ type: 'string', max: 200, label: { zh: '英文标题', en: 'English title' }, required: true, group: false })
  titleEn!: string;

  /** How to do it. */
  @Attribute({ type: 'text', max: 4000, label: { zh: '中文做法', en: 'Chinese advice' } })
  adviceZh?: string | null;

  @Attribute({ type: 'text', max: 4000, label: { zh: '英文做法', en: 'English advice' } })
  adviceEn?: string | null;

  /** Where to read more. */
  @BelongsTo(() => KnowledgeArticle, { label: { zh: '资料', en: 'Article' }, onPurge: 'clear' })
  article?: Rel<KnowledgeArticle> | null;

  @Attribute({ type: 'int', min: 0, max: 10_000, label: { zh: '顺序', en: 'Position' }, required: true, default: 0 })
  position!: number;

  @Attribute({ type: 'boolean', label: { zh: '启用', en: 'Active' }, required: true, default: true })
  active!: boolean;
}
