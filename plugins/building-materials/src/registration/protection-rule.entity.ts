import { Attribute, BaseRecord, BelongsTo, Entity, Index, Territory, type Rel } from '@guanxi/core';

/**
 * How long projects are protected, for a territory, a tier of dealers or a size; of those that apply the most
 * particular one counts (territory before tier before size). What a rule leaves empty the policy says.
 */
@Entity({
  label: { zh: '保护期规则', en: 'Protection rule' },
  code: 'bmrru',
  access: 'catalogue',
})
@Index(['territory', 'tier'])
export class BuildingProtectionRule extends BaseRecord {
  @Attribute({ type: 'string', max: 100, required: true, label: { zh: '名称', en: 'Name' } })
  name!: string;

  @Attribute({ type: 'boolean', label: { zh: '启用', en: 'Active' }, required: true, default: true })
  active!: boolean;

  /** Empty: every territory. */
  @BelongsTo(() => Territory, { label: { zh: '经销区域', en: 'Territory' }, onPurge: 'cascade' })
  territory?: Rel<Territory> | null;

  /** Empty: dealers of every tier. */
  @Attribute({ type: 'reference', vocabulary: 'building-dealer-tier', label: { zh: '经销商等级', en: 'Dealer tier' } })
  tier?: string | null;

  /** Projects of so many square metres and more; empty: of every size. */
  @Attribute({
    type: 'decimal',
    precision: 14,
    scale: 2,
    min: 0,
    label: { zh: '建筑面积起(平方米)', en: 'Floor area from (m²)' },
  })
  floorAreaFrom?: string | null;

  @Attribute({ type: 'int', min: 1, max: 700, label: { zh: '保护期(工作日)', en: 'Working days' }, required: true })
  days!: number;

  @Attribute({ type: 'int', min: 1, max: 700, label: { zh: '每次延期(工作日)', en: 'Days of an extension' } })
  extensionDays?: number | null;

  @Attribute({ type: 'int', min: 0, max: 20, label: { zh: '最多延期次数', en: 'Extensions at most' } })
  maxExtensions?: number | null;
}
