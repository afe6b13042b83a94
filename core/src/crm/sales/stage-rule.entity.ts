import { Attribute, BaseRecord, BelongsTo, Entity, Index, type Rel } from '../../sdk/index.ts';
import { StageRuleKind } from './sales-enums.ts';
import { Stage } from './stage.entity.ts';

/**
 * What an opportunity needs to enter a stage: a rule of its gate. Rules hold on every way into the stage (moving,
 * updating, creating, bulk, upsert, import), and for stages that are skipped on the way forward. Going back is free.
 */
@Entity({ label: { zh: '阶段进入条件', en: 'Stage rule' }, code: 'sg', access: 'catalogue', display: 'labelEn' })
@Index(['stage', 'position'])
export class StageRule extends BaseRecord {
  @BelongsTo(() => Stage, {
    label: { zh: '阶段', en: 'Stage' },
    required: true,
    inverse: 'rules',
    onPurge: 'cascade',
    write: 'create',
  })
  stage!: Rel<Stage>;

  @Attribute({ type: 'enum', enum: StageRuleKind, label: { zh: '类型', en: 'Kind' }, required: true, write: 'create' })
  kind!: StageRuleKind;

  /**
   * FIELD: what must be filled in, as filters name it: `amount`, `accountId`, `building.stage`. RECORD: of which
   * children there must be some: `lines`, `participants`, `activities`.
   */
  @Attribute({ type: 'string', max: 120, label: { zh: '字段', en: 'Field' } })
  field?: string | null;

  /** CHECK: a filter on opportunities, RECORD: on the children, as JSON in the shape of `where`. */
  @Attribute({ type: 'text', max: 4000, label: { zh: '条件', en: 'Condition' }, filter: false })
  condition?: string | null;

  /** RECORD: how many; more than one only without a condition. */
  @Attribute({ type: 'int', min: 1, max: 1000, label: { zh: '最少数量', en: 'Minimum' }, required: true, default: 1 })
  minimum!: number;

  /** APPROVAL: code of the definition by which the opportunity must have been approved. */
  @Attribute({ type: 'string', max: 60, label: { zh: '审批流程', en: 'Approval' } })
  approval?: string | null;

  /** What is missing where the rule is not met. Left out for FIELD: the label of the field. */
  @Attribute({ type: 'string', max: 200, label: { zh: '中文名称', en: 'Chinese label' } })
  labelZh?: string | null;

  @Attribute({ type: 'string', max: 200, label: { zh: '英文名称', en: 'English label' } })
  labelEn?: string | null;

  /** What to do then. */
  @Attribute({ type: 'string', max: 500, label: { zh: '中文提示', en: 'Chinese advice' } })
  adviceZh?: string | null;

  @Attribute({ type: 'string', max: 500, label: { zh: '英文提示', en: 'English advice' } })
  adviceEn?: string | null;

  @Attribute({ type: 'int', min: 0, max: 10_000, label: { zh: '顺序', en: 'Position' }, required: true, default: 0 })
  position!: number;

  @Attribute({ type: 'boolean', label: { zh: '启用', en: 'Active' }, required: true, default: true })
  active!: boolean;
}
