import { Attribute, BaseRecord, BelongsTo, Collection, Entity, HasMany, Index, type Rel } from '../../sdk/index.ts';
import { Pipeline } from './pipeline.entity.ts';
import { StageKind } from './sales-enums.ts';
import { StageRule } from './stage-rule.entity.ts';

/** A step of a pipeline. */
@Entity({ label: { zh: '销售阶段', en: 'Stage' }, code: 'st', access: 'catalogue' })
@Index(['pipeline', 'code'], { unique: true })
export class Stage extends BaseRecord {
  @BelongsTo(() => Pipeline, {
    label: { zh: '销售流程', en: 'Pipeline' },
    required: true,
    inverse: 'stages',
    onPurge: 'cascade',
    write: 'create',
  })
  pipeline!: Rel<Pipeline>;

  @Attribute({ type: 'string', max: 100, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  @Attribute({ type: 'string', max: 60, label: { zh: '编码', en: 'Code' }, required: true })
  code!: string;

  /** Order within the pipeline, ascending. */
  @Attribute({ type: 'int', min: 0, max: 10_000, label: { zh: '顺序', en: 'Position' }, required: true })
  position!: number;

  /** Fixed: the status of every opportunity in the stage follows from it. */
  @Attribute({
    type: 'enum',
    enum: StageKind,
    label: { zh: '类型', en: 'Kind' },
    required: true,
    default: 'OPEN',
    write: 'create',
  })
  kind!: StageKind;

  /** Percent; opportunities that enter the stage get it unless they are given their own. */
  @Attribute({
    type: 'int',
    min: 0,
    max: 100,
    label: { zh: '成功率(%)', en: 'Probability (%)' },
    required: true,
    default: 0,
  })
  probability!: number;

  /** Entering asks for the loss (win) reason. Off in pipelines for historic data, which may lack it. */
  @Attribute({ type: 'boolean', label: { zh: '必填原因', en: 'Requires a reason' }, required: true, default: false })
  requiresReason!: boolean;

  /** Nobody goes past it: the next stage is open only to those who stood here. */
  @Attribute({ type: 'boolean', label: { zh: '不可跳过', en: 'Mandatory' }, required: true, default: false })
  mandatory!: boolean;

  /** What to do in this stage: best practice for everybody who stands here. */
  @Attribute({ type: 'text', label: { zh: '工作提示', en: 'Guidance' } })
  guidance?: string | null;

  /** Days after which an opportunity has been here too long; a change is for those that enter from then on. */
  @Attribute({ type: 'int', min: 1, max: 3650, label: { zh: '最长停留天数', en: 'Maximum days' } })
  maximumDays?: number | null;

  /** What an opportunity needs to enter. */
  @HasMany(() => StageRule, 'stage', { label: { zh: '进入条件', en: 'Rules' }, inline: true })
  rules = new Collection<StageRule>(this);
}
