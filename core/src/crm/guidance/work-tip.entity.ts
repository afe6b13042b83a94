import { Attribute, BaseRecord, BelongsTo, Entity, Index, type Rel } from '../../sdk/index.ts';
import { Stage } from '../sales/index.ts';
import { KnowledgeArticle } from './knowledge-article.entity.ts';

/**
 * Best practice as data: what to do with a record of some type, how, and by when. `guidance` of a record shows those
 * that fit it, in their order.
 */
@Entity({ label: { zh: '工作提示', en: 'Work tip' }, code: 'wt', access: 'catalogue', display: 'titleZh' })
@Index(['entity', 'position'])
export class WorkTip extends BaseRecord {
  /** Name of the type: `Opportunity`, `Lead`, `Account`, `BuildingProject`. */
  @Attribute({ type: 'string', max: 60, label: { zh: '实体', en: 'Entity' }, required: true, write: 'create' })
  entity!: string;

  /** Of opportunities: only while they are in this stage. */
  @BelongsTo(() => Stage, { label: { zh: '阶段', en: 'Stage' }, onPurge: 'cascade' })
  stage?: Rel<Stage> | null;

  /** Whom it is for: a filter on records of the type, as JSON in the shape of `where`. Left out: for all. */
  @Attribute({ type: 'text', max: 4000, label: { zh: '适用条件', en: 'Condition' }, filter: false })
  condition?: string | null;

  /** A filter that tells when it is done: `{"activities":{"some":{"type":{"eq":"visit"}}}}`. */
  @Attribute({ type: 'text', max: 4000, label: { zh: '完成条件', en: 'Done when' }, filter: false })
  doneWhen?: string | null;

  /** What to do. */
  @Attribute({ type: 'string', max: 200, label: { zh: '中文标题', en: 'Chinese title' }, required: true, group: false })
  titleZh!: string;

  @Attribute({ type: 'string', max: 200, label: { zh: '英文标题', en: 'English title' }, required: true, group: false })
  titleEn!: string;

  /** How to do it. */
  @Attribute({ type: 'text', label: { zh: '中文做法', en: 'Chinese advice' } })
  adviceZh?: string | null;

  @Attribute({ type: 'text', label: { zh: '英文做法', en: 'English advice' } })
  adviceEn?: string | null;

  /** By when: days after the record came into its stage, or was created. */
  @Attribute({ type: 'int', min: 0, max: 3650, label: { zh: '期限(天)', en: 'Due days' } })
  dueDays?: number | null;

  /** Where to read more. */
  @BelongsTo(() => KnowledgeArticle, { label: { zh: '资料', en: 'Article' }, inverse: 'tips', onPurge: 'clear' })
  article?: Rel<KnowledgeArticle> | null;

  @Attribute({ type: 'int', min: 0, max: 10_000, label: { zh: '顺序', en: 'Position' }, required: true, default: 0 })
  position!: number;

  @Attribute({ type: 'boolean', label: { zh: '启用', en: 'Active' }, required: true, default: true })
  active!: boolean;
}
